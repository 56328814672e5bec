/** The key of each shortcut: one idea has one key wherever it is offered. Letters as they are printed on the key. */
export const KEYS = {
  help: '?',
  request: 'g',
  write: 'w',
  latest: 'k',
  topics: '4',
  people: '5',
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
  prepared: 'y',
  noPrompt: 'z',
  item: 'i',
  itemMore: 'j',
  itemEnd: 'd',
  itemNew: '6',
  mode: 'f',
  goOn: 's',
  round: 'r',
  order: 'a',
  orderNow: 'q',
  poll: 'v',
  pause: 'b',
  close: 'x',
  brief: '1',
  lead: '2',
  rules: '3',
} as const;

/** What has a key. */
export type Shortcut = keyof typeof KEYS;

/** What everybody has, and what only those need who lead; in the order in which help lists it. */
export const FOR_ALL = [
  'help',
  'request',
  'write',
  'latest',
  'topics',
  'people',
] as const satisfies readonly Shortcut[];
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
  'prepared',
  'noPrompt',
  'item',
  'itemMore',
  'itemEnd',
  'itemNew',
  'mode',
  'goOn',
  'round',
  'order',
  'orderNow',
  'poll',
  'pause',
  'close',
  'brief',
  'lead',
  'rules',
] as const satisfies readonly Shortcut[];

/** A key as it is printed. */
export function printed(shortcut: Shortcut): string {
  return KEYS[shortcut].toUpperCase();
}
