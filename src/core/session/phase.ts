import { reject, type Rejected } from './decision.js';
import type { SessionState } from './state.js';

/** Why nothing can be said now, or null while the session runs. */
export function refuseUnlessOpen(state: SessionState): Rejected | null {
  switch (state.phase.name) {
    case 'open':
      return null;
    case 'paused':
      return reject('session-paused');
    case 'closed':
      return reject('session-closed');
    default:
      return reject('session-not-open');
  }
}

/** As `refuseUnlessOpen`, for what is also possible during a pause. */
export function refuseUnlessRunning(state: SessionState): Rejected | null {
  return state.phase.name === 'paused' ? null : refuseUnlessOpen(state);
}
