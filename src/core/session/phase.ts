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

/** Whether the session is over without ever having been opened. */
export function isCalledOff({ phase }: Pick<SessionState, 'phase'>): boolean {
  return phase.name === 'closed' && phase.isCalledOff;
}

/** As `refuseUnlessOpen`, for what is also possible during a pause. */
export function refuseUnlessRunning(state: SessionState): Rejected | null {
  return state.phase.name === 'paused' ? null : refuseUnlessOpen(state);
}
