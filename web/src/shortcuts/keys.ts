/** The key of each shortcut: one idea has one key wherever it is offered. Letters as they are printed on the key. */
export const KEYS = {
  help: '?',
  request: 'g',
  write: 'w',
  latest: 'k',
  console: 'o',
  next: 'n',
  call: 'c',
  more: 'm',
  clock: 't',
  endTurn: 'e',
  undo: 'u',
  hold: 'h',
  list: 'l',
  prompt: 'p',
  item: 'i',
  mode: 'f',
  round: 'r',
  order: 'a',
  poll: 'v',
  pause: 'b',
  close: 'x',
} as const;

/** What has a key. */
export type Shortcut = keyof typeof KEYS;

/** What everybody has, and what only those need who lead; in the order in which help lists it. */
export const FOR_ALL = ['help', 'request', 'write', 'latest'] as const satisfies readonly Shortcut[];
export const FOR_LEADING = [
  'console',
  'next',
  'call',
  'more',
  'clock',
  'endTurn',
  'undo',
  'hold',
  'list',
  'prompt',
  'item',
  'mode',
  'round',
  'order',
  'poll',
  'pause',
  'close',
] as const satisfies readonly Shortcut[];

/** A key as it is printed. */
export function printed(shortcut: Shortcut): string {
  return KEYS[shortcut].toUpperCase();
}
