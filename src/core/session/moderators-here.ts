import type { Millis, PersonId } from './ids.js';
import { anotherModeratorHere, moderatorHere } from './rights.js';
import type { SessionState } from './state.js';

/** Whether this person acts as a moderator in this session and is here now. */
export function isModeratorHere(state: SessionState, person: PersonId): boolean {
  const who = state.people.get(person);
  return who?.role === 'moderator' && who.presence === 'here';
}

/** Whether nobody would moderate any more if this person went (T56). */
export function isLastModerator(state: SessionState, person: PersonId): boolean {
  return isModeratorHere(state, person) && !anotherModeratorHere(state, person);
}

/**
 * Folds in since when no moderator has been here (T52). To be called after every event that brings or takes
 * one; counted from the opening on.
 */
export function noteModeratorsHere(state: SessionState, at: Millis): void {
  const runs = state.phase.name === 'open' || state.phase.name === 'paused';
  if (!runs || moderatorHere(state)) state.moderatorsGoneSince = null;
  else state.moderatorsGoneSince ??= at;
}
