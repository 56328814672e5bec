import { reject, type Rejected } from './decision.js';
import type { Millis, PersonId } from './ids.js';
import type { SessionState } from './state.js';

/**
 * The slow mode of an open floor (T1): a person's next post may come only so long after their last one. It holds for
 * moderators too, who have their remarks besides.
 */
export function refuseIfTooSoon(state: SessionState, person: PersonId | null, at: Millis): Rejected | null {
  const next = nextPostAt(state, person);
  return next === null || at >= next
    ? null
    : reject('slow-mode', { seconds: Math.ceil((next - at) / 1_000) });
}

/** When this person may post again on the open floor; null: they need not wait for it. */
export function nextPostAt(state: SessionState, person: PersonId | null): Millis | null {
  const { slowModeMs } = state.settings;
  const last = person === null ? undefined : state.postedAt.get(person);
  return slowModeMs === null || last === undefined ? null : last + slowModeMs;
}
