import type { Millis } from '../../../src/core/session/ids.js';

/** Samples further apart than this are no delay but a clock that was set. */
const JUMP_MS = 5_000;

/** The server's clock as far as it can be known here (T20). Deadlines are absolute in its time. */
export class ServerClock {
  private offset: Millis | null = null;

  constructor(private readonly local: () => Millis) {}

  /**
   * Takes a time that the server has just told. A message can only be late, so of several samples
   * the one that puts the server furthest ahead is nearest to the truth.
   */
  sample(now: Millis): void {
    const offset = now - this.local();
    const jumped = this.offset === null || Math.abs(offset - this.offset) > JUMP_MS;
    this.offset = jumped ? offset : Math.max(offset, this.offset ?? offset);
  }

  /** The server's time now. */
  now(): Millis {
    return this.local() + (this.offset ?? 0);
  }
}
