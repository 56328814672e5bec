import type { Millis } from '../../../../src/core/session/ids.js';
import type { Signal } from '../../../../src/core/views/signals.js';

/** A signal that comes and goes, as people ask for the floor and have it, is the same for so long. */
const SAME_FOR_MS = 5 * 60_000;

/** Which signals have been told: each once while it stands, also where it was away for a moment. */
export class SignalsTold {
  private readonly seenAt = new Map<string, Millis>();

  /** Those of the signals that now stand which are to be told; `now` is the server's time. */
  fresh(standing: readonly Signal[], now: Millis): readonly Signal[] {
    const fresh = standing.filter((signal) => {
      const seen = this.seenAt.get(keyOf(signal));
      return seen === undefined || now - seen > SAME_FOR_MS;
    });
    for (const signal of standing) this.seenAt.set(keyOf(signal), now);
    return fresh;
  }
}

/** That somebody has waited long is news for each person; the others are about the meeting. */
function keyOf(signal: Signal): string {
  return signal.kind === 'long-wait' ? `${signal.kind} ${signal.person}` : signal.kind;
}
