/** What is to know of a key that went down. */
type KeyDown = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>;

/**
 * The key that was pressed alone, in small letters; null for what is no press of its own. A key that is held down is
 * one press, however often the keyboard repeats it: nobody asks for twenty minutes more by a heavy finger.
 */
export function singlePress({ key, repeat, ...event }: KeyDown): string | null {
  const isOther = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
  return repeat || isOther ? null : key.toLowerCase();
}
