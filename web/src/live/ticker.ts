import type { Millis } from '../../../src/core/session/ids.js';

const TICK_MS = 1_000;

/** The server's time once a second, and whenever something happened; stands still while nobody looks. */
export class Ticker {
  private readonly listeners = new Set<() => void>();
  private current: Millis;
  private timer: ReturnType<typeof setInterval> | null = null;

  constructor(private readonly read: () => Millis) {
    this.current = read();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    this.timer ??= setInterval(() => this.tick(), TICK_MS);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0 || this.timer === null) return;
      clearInterval(this.timer);
      this.timer = null;
    };
  };

  readonly now = (): Millis => this.current;

  /** Looks at the clock. */
  tick(): void {
    this.current = this.read();
    for (const listener of this.listeners) listener();
  }
}
