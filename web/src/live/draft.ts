import { KEY_PREFIX, type KeyValueStore } from './storage.js';

/**
 * A text that a person is writing. It is kept as typed, survives a reload, and gets back what the
 * server did not take: nothing that was written is ever lost.
 */
export class Draft {
  private readonly key: string;
  private readonly listeners = new Set<() => void>();
  private current: string;

  /** `place` names what is written where, for instance session and kind of text. */
  constructor(
    private readonly store: KeyValueStore,
    place: string,
  ) {
    this.key = `${KEY_PREFIX}draft:${place}`;
    this.current = store.get(this.key) ?? '';
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text as it stands. */
  readonly text = (): string => this.current;

  /** Replaces the text. */
  readonly write = (text: string): void => {
    this.current = text;
    if (text === '') this.store.remove(this.key);
    else this.store.set(this.key, text);
    for (const listener of this.listeners) listener();
  };

  /** Puts a refused text back in front of what has been typed meanwhile. */
  giveBack(text: string): void {
    this.write(this.current.trim() === '' ? text : `${text}\n\n${this.current}`);
  }
}
