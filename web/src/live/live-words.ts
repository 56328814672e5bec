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

/** Shows the others what a speaker writes, while they want that: the newest words, some times a second. */
export class LiveWords {
  private isOn = false;
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

  /** Whether the speaker wants it: off until they say so, and not remembered. */
  readonly on = (): boolean => this.isOn;

  /** Switches it on or off; off also takes away what is seen. */
  switch(turn: Seq, text: string, isOn: boolean): void {
    this.isOn = isOn;
    this.push(turn, isOn ? text : '');
    for (const listener of this.listeners) listener();
  }

  /** The words of this turn have changed. */
  write(turn: Seq, text: string): void {
    if (this.isOn) this.push(turn, text);
  }

  /** Stops. */
  close(): void {
    this.cancel?.();
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
