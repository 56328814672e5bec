import { isInterruption } from '../../../../src/core/session/held-turns.js';
import type { Millis } from '../../../../src/core/session/ids.js';
import type { SessionState, Turn } from '../../../../src/core/session/state.js';

/** What a speaker can hand to somebody by name: the rest of the time (T40), or the floor as the next one (T27). */
export type Hands = 'time' | 'floor';

/** What this speaker can hand on now, or null: then they only give the floor back. */
export function handsOf(
  { settings, queue, mode }: SessionState,
  turn: Turn,
  leftMs: Millis | null,
): Hands | null {
  if (mode !== 'queue' || isInterruption(turn)) return null;
  const hasRest = leftMs !== null && leftMs > 0;
  // Time is passed on once: who got it gives back what they do not need.
  if (settings.unusedTime === 'named' && turn.way !== 'handed' && hasRest) return 'time';
  return settings.speakersNominate && queue.status !== 'frozen' ? 'floor' : null;
}
