import type { CommandOf } from './commands.js';
import { accept, type Decision } from './decision.js';
import { refuseUnlessRunning } from './phase.js';
import type { SessionState } from './state.js';
import { endTurn } from './turns.js';

/** Changes who may post on the floor (T1). A running turn ends with the mode that gave it. */
export function setFloorMode(state: SessionState, command: CommandOf<'SetFloorMode'>): Decision {
  const { mode } = command;
  if (state.phase.name !== 'planned') {
    const refused = refuseUnlessRunning(state);
    if (refused) return refused;
  }
  if (mode === state.mode) return accept();
  return accept(...endTurn(state.turn, 'floor_mode_changed'), { type: 'FloorModeChanged', mode });
}
