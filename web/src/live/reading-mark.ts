import type { Seq } from '../../../src/core/session/ids.js';
import { KEY_PREFIX, type KeyValueStore } from './storage.js';

/** Where a person stopped reading: kept while they are away, shown as a line when they are back. */
export class ReadingMark {
  private readonly key: string;
  private readonly listeners = new Set<() => void>();
  private leftAt: Seq | null;
  private mark: Seq | null = null;

  constructor(
    private readonly store: KeyValueStore,
    place: string,
  ) {
    this.key = `${KEY_PREFIX}read:${place}`;
    const kept = Number(store.get(this.key) ?? Number.NaN);
    this.leftAt = Number.isInteger(kept) ? kept : null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The last entry read before the absence, or null for no line. */
  readonly get = (): Seq | null => this.mark;

  /** Turned away from the page, or lost the connection. */
  leave(last: Seq): void {
    if (this.leftAt !== null) return;
    this.leftAt = last;
    this.store.set(this.key, String(last));
  }

  /** Back: the line stands where something new begins, and stays until the next absence. */
  comeBack(last: Seq): void {
    if (this.leftAt === null) return;
    this.mark = last > this.leftAt ? this.leftAt : null;
    this.leftAt = null;
    for (const listener of this.listeners) listener();
  }
}
