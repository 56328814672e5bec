import { endCall } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, type Decision } from './decision.js';
import type { EventOf, FloorMode } from './events.js';
import { refuseUnlessSettled, settlePosts } from './hidden-writing.js';
import { refuseUnlessRunning } from './phase.js';
import type { SessionState } from './state.js';
import { endTurn, pauseTurn, resumeOrEnd } from './turns.js';

/**
 * Changes who may post on the floor (T1). A running turn ends with the mode that gave it; only `paused` keeps it:
 * its clock stands, and goes on when the mode from before is set again.
 */
export function setFloorMode(state: SessionState, command: CommandOf<'SetFloorMode'>): Decision {
  const { mode, hiddenPosts } = command;
  if (state.phase.name !== 'planned') {
    const refused = refuseUnlessRunning(state);
    if (refused) return refused;
  }
  if (mode === state.mode) return accept();
  const changed = { type: 'FloorModeChanged', mode } as const;
  const off = endCall(state.called, 'withdrawn');
  if (mode === 'paused') return accept(...pauseTurn(state.turn, 'floor', ''), ...off, changed);
  if (mode === state.modeBefore) return accept(changed, ...resumeOrEnd(state, 'floor'));
  const unsettled = refuseUnlessSettled(state, hiddenPosts);
  if (unsettled) return unsettled;
  return accept(
    ...settlePosts(state, hiddenPosts ?? 'withdraw'),
    ...endTurn(state.turn, 'floor_mode_changed'),
    ...off,
    changed,
  );
}

/** Folds a change of the mode in; `paused` remembers what to return to. */
export function floorModeChanged(state: SessionState, event: EventOf<'FloorModeChanged'>): void {
  if (event.mode !== 'paused') state.modeBefore = null;
  else if (state.mode !== 'paused') state.modeBefore = state.mode;
  state.mode = event.mode;
  state.proposed = null;
  state.held = false;
}

/** The mode that holds, or that comes back after the pause of the floor. */
export function standingMode(state: SessionState): FloorMode {
  return state.mode === 'paused' ? (state.modeBefore ?? 'queue') : state.mode;
}

/** Whether people line up in this mode. */
export function hasQueue(state: SessionState): boolean {
  const mode = standingMode(state);
  return mode !== 'open' && mode !== 'hidden';
}
