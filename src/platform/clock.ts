import type { Millis } from '../core/session/ids.js';

/** By how much of the time that has passed the clock may go faster or slower to meet the machine's clock. */
const SLEW = 0.05;

/**
 * What time it is. Injected, so that tests can set it; the core never asks, it is told.
 *
 * It starts with the machine's clock, goes on with the steady one, and draws near the machine's clock by a
 * twentieth of the time that passes. So it never goes back and never jumps: a clock that is set while
 * somebody has the floor neither cuts nor lengthens their turn.
 */
export class Clock {
  private time: Millis = Date.now();
  private steady: Millis = performance.now();

  /** Milliseconds since 1970; never less than at the call before. */
  now(): Millis {
    const steady = performance.now();
    const passed = steady - this.steady;
    const behind = Date.now() - (this.time + passed);
    const slew = Math.max(-passed * SLEW, Math.min(passed * SLEW, behind));
    this.time += passed + slew;
    this.steady = steady;
    return Math.floor(this.time);
  }

  /** Makes sure that this moment counts as past: the last one that the log knows. */
  notBefore(at: Millis): void {
    this.time = Math.max(this.time, at);
  }
}
