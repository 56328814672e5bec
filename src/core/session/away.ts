import type { Millis, PersonId } from './ids.js';
import type { PersonState, SessionState } from './state.js';

/** Until when somebody is expected back, or null. */
export function expectedUntil({ away }: SessionState, { id, presence }: PersonState): Millis | null {
  if (presence !== 'away') return null;
  return away.alone.get(id) ?? away.together?.until ?? null;
}

/** Everybody who is expected back, and until when, soonest first. */
export function* expectedBack({ people, away }: SessionState): Iterable<readonly [PersonId, Millis]> {
  const { together, alone } = away;
  if (together !== null) {
    for (const { id, presence } of people.values()) {
      if (presence === 'away' && !alone.has(id)) yield [id, together.until];
    }
  }
  yield* alone;
}

/** Folds in that somebody is expected back from now on. */
export function expectBack(state: SessionState, person: PersonState, at: Millis): void {
  // Whoever was expected already comes off first, so that the map stays in the order of the deadlines.
  setPresence(state, person, 'away');
  state.away.alone.set(person.id, at + state.settings.awayGraceMs);
}

/** Folds in that all who are not gone are expected back from now on. */
export function expectAllBack(state: SessionState, at: Millis): void {
  let left = 0;
  for (const person of state.people.values()) {
    if (person.presence === 'gone') continue;
    person.presence = 'away';
    left += 1;
  }
  state.away.alone.clear();
  state.away.together = left === 0 ? null : { until: at + state.settings.awayGraceMs, left };
}

/** Folds in where somebody is now; whoever was expected back is not any more. */
export function setPresence(
  { away }: SessionState,
  person: PersonState,
  presence: PersonState['presence'],
): void {
  const { together } = away;
  const wasAway = person.presence === 'away';
  person.presence = presence;
  if (!wasAway || away.alone.delete(person.id) || together === null) return;
  away.together = together.left === 1 ? null : { ...together, left: together.left - 1 };
}

/** Folds in that nobody is expected back any more. */
export function expectNobody({ away }: SessionState): void {
  away.together = null;
  away.alone.clear();
}
