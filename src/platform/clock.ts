import type { Millis } from '../core/session/ids.js';

/** What time it is. Injected, so that tests can set it; the core never asks, it is told. */
export class Clock {
  /** Milliseconds since 1970. Can jump back when the machine's clock is set; the log does not. */
  now(): Millis {
    return Date.now();
  }
}
