import type { Millis, Seq } from '../../../src/core/session/ids.js';

/** A little slower than the server lets through. */
const APART_MS = 300;

/** What the server takes. */
const LONGEST = 2_000;

interface Parts {
  readonly send: (turn: Seq, text: string) => void;
  readonly now: () => Millis;
  readonly after: (ms: Millis, act: () => void) => () => void;
}

/**
 * Shows the others what a speaker writes, while they want that: the newest words, some times a second. It is
 * wanted for one turn: a draft prepared for the next one is private again (T16).
 */
export class LiveWords {
  private wantedIn: Seq | null = null;
  private readonly listeners = new Set<() => void>();
  private lastAt = 0;
  private next: { readonly turn: Seq; readonly text: string } | null = null;
  private cancel: (() => void) | null = null;

  constructor(private readonly parts: Parts) {}

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The turn in which the speaker wants it; null until they say so, and not remembered. */
  readonly shownIn = (): Seq | null => this.wantedIn;

  /** Switches it on for this turn, or off; off also takes away what is seen. */
  switch(turn: Seq, text: string, isOn: boolean): void {
    this.wantedIn = isOn ? turn : null;
    this.push(turn, isOn ? text : '');
    this.inform();
  }

  /** The words of this turn have changed. */
  write(turn: Seq, text: string): void {
    if (this.wantedIn === turn) this.push(turn, text);
  }

  /** The floor is no longer the speaker's: what they write now is theirs alone, also if the same turn goes on. */
  leave(): void {
    if (this.wantedIn === null) return;
    this.wantedIn = null;
    this.cancel?.();
    this.cancel = null;
    this.inform();
  }

  /** Stops. */
  close(): void {
    this.cancel?.();
  }

  private inform(): void {
    for (const listener of this.listeners) listener();
  }

  private push(turn: Seq, text: string): void {
    // The end is what is being written; the beginning has been read.
    this.next = { turn, text: [...text].slice(-LONGEST).join('') };
    if (this.cancel !== null) return;
    const wait = this.lastAt + APART_MS - this.parts.now();
    if (wait <= 0) this.pass();
    else this.cancel = this.parts.after(wait, () => this.pass());
  }

  private pass(): void {
    const { next } = this;
    this.cancel = null;
    this.next = null;
    this.lastAt = this.parts.now();
    if (next !== null) this.parts.send(next.turn, next.text);
  }
}
