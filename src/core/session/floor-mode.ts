import { endCall } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, FloorMode, HiddenPosts } from './events.js';
import { refuseUnlessSettled, settlePosts } from './hidden-writing.js';
import { refuseUnlessRunning } from './phase.js';
import { beginRound, endRound } from './round-course.js';
import type { SessionState } from './state.js';
import { endTurn, pauseTurn, resumeOrEnd } from './turns.js';

/**
 * Changes who may post on the floor (T1). A running turn ends with the mode that gave it; only `paused` keeps it:
 * its clock stands, and goes on when the mode from before is set again.
 */
export function setFloorMode(state: SessionState, command: CommandOf<'SetFloorMode'>): Decision {
  const { mode, hiddenPosts, expected = state.mode } = command;
  if (state.phase.name !== 'planned') {
    const refused = refuseUnlessRunning(state);
    if (refused) return refused;
  }
  if (mode === state.mode) return accept();
  if (expected !== state.mode) return reject('stale-mode');
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
    ...endRound(state),
    changed,
    ...(state.phase.name === 'planned' ? [] : roundIn(state, mode)),
  );
}

/** Why the mode cannot give way to this one yet, or null. */
export function refuseUnlessModeCanEnd(
  state: SessionState,
  mode: FloorMode,
  hiddenPosts: HiddenPosts | null,
): Rejected | null {
  return staysWritten(state, mode) ? null : refuseUnlessSettled(state, hiddenPosts);
}

/** The events that bring this mode about on a floor that nobody holds. */
export function modeEvents(
  state: SessionState,
  mode: FloorMode,
  hiddenPosts: HiddenPosts | null = null,
): EventBody[] {
  if (mode === state.mode) return roundIn(state, mode);
  const settled = staysWritten(state, mode) ? [] : settlePosts(state, hiddenPosts ?? 'withdraw');
  return [...settled, { type: 'FloorModeChanged', mode }, ...roundIn(state, mode)];
}

/**
 * Where nobody says in which order, a round goes by the alphabet: everybody can see when their part comes. What
 * was begun in another mode goes on with the list of speakers.
 */
function roundIn(state: SessionState, mode: FloorMode): EventBody[] {
  return mode === 'round' ? beginRound(state, 'alphabetic', 'queue', '') : [];
}

/** Whether what is written in hiding can stay as it is in this mode. */
function staysWritten(state: SessionState, mode: FloorMode): boolean {
  return mode === state.mode || mode === 'paused' || mode === state.modeBefore;
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
