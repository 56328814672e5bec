import type { PersonId, Seq } from '../../../../src/core/session/ids.js';
import type { SessionState } from '../../../../src/core/session/state.js';
import { placeInQueue } from '../../../../src/core/views/queue-view.js';
import type { TurnClockView } from '../../../../src/core/views/turn-view.js';

/** What a person who does not see the page would want to hear of when it changes. */
export interface Facts {
  readonly phase: SessionState['phase']['name'];
  readonly turn: Seq | null;
  readonly speaker: PersonId | null;
  readonly isMine: boolean;
  readonly ahead: number | null;
  readonly clock: TurnClockView['phase'];
  readonly prompt: Seq | null;
}

/** The facts of this moment. */
export function factsOf(state: SessionState, me: PersonId, clock: TurnClockView | null): Facts {
  return {
    phase: state.phase.name,
    turn: state.turn?.id ?? null,
    speaker: state.turn?.person ?? null,
    isMine: state.turn?.person === me,
    ahead: placeInQueue(state, me)?.ahead ?? null,
    clock: clock?.phase ?? 'calm',
    prompt: state.prompt?.id ?? null,
  };
}

/** Something to say, with the words still to be found. */
export type Saying =
  | 'your-turn'
  | 'turn-over'
  | 'next'
  | 'place'
  | 'floor-of'
  | 'time-left'
  | 'prompt'
  | 'paused'
  | 'resumed'
  | 'closed';

/** What has to be said after a change, the most pressing first. */
export function sayingsBetween(before: Facts, after: Facts): readonly Saying[] {
  const sayings: Saying[] = [];
  if (after.isMine && after.turn !== before.turn) sayings.push('your-turn');
  if (before.isMine && !after.isMine) sayings.push('turn-over');
  if (after.isMine && after.clock !== before.clock && isWarning(after.clock)) sayings.push('time-left');
  if (after.ahead !== before.ahead && after.ahead !== null)
    sayings.push(after.ahead === 0 ? 'next' : 'place');
  if (after.phase !== before.phase) {
    if (after.phase === 'paused') sayings.push('paused');
    if (after.phase === 'open' && before.phase === 'paused') sayings.push('resumed');
    if (after.phase === 'closed') sayings.push('closed');
  }
  if (after.prompt !== before.prompt && after.prompt !== null) sayings.push('prompt');
  if (after.turn !== before.turn && after.turn !== null && !after.isMine) sayings.push('floor-of');
  return sayings;
}

function isWarning(phase: TurnClockView['phase']): boolean {
  return phase === 'first-warning' || phase === 'last-warning';
}
