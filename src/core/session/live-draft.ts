import { reject, type Rejected } from './decision.js';
import type { PersonId, Seq } from './ids.js';
import { refuseUnlessOpen } from './phase.js';
import { refuseUnlessSpeaker } from './rights.js';
import type { SessionState } from './state.js';

/**
 * Why the others may not see somebody's words while they are being written: only in one's own running turn, and
 * never where nobody may read yet (T46b). No command, since nothing of it is recorded.
 */
export function refuseLiveDraft(state: SessionState, person: PersonId, turn: Seq): Rejected | null {
  const refused = refuseUnlessOpen(state) ?? refuseUnlessSpeaker(state, person);
  if (refused) return refused;
  if (state.mode === 'hidden') return reject('mode-has-no-turns');
  if (state.turn?.person !== person) return reject('not-your-turn');
  if (state.turn.id !== turn) return reject('stale-turn');
  return state.turn.clock.kind === 'paused' ? reject('turn-paused') : null;
}
