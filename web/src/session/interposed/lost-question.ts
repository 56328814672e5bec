import type { PersonId } from '../../../../src/core/session/ids.js';
import type { InterposedQuestion, SessionState } from '../../../../src/core/session/state.js';

/** Whether my question, which waited for consent, is off the list and I was not let in to ask it (T33). */
export function isLost(
  { id }: InterposedQuestion,
  { interposed, turn }: Pick<SessionState, 'interposed' | 'turn'>,
  me: PersonId,
): boolean {
  const isAsked = turn?.way === 'interposed' && turn.person === me;
  return !isAsked && interposed.every((question) => question.id !== id);
}
