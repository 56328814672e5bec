import type { PersonId } from '../session/ids.js';
import { firstToCall } from '../session/queue-order.js';
import { orderBetweenParts } from '../session/round.js';
import { goesRound } from '../session/round-course.js';
import type { SessionState } from '../session/state.js';
import { roundView } from './round-view.js';

/** Whether people come to the floor one after the other, so that there is a next one: from the list, or in a round. */
export function goesByTurns(state: SessionState): boolean {
  return state.mode === 'queue' || goesRound(state);
}

/** Who would come to the floor if it went on to the next person now: of the list, or of the round that runs (T28, T45). */
export function nextPerson(state: SessionState): PersonId | null {
  if (!goesRound(state)) return firstToCall(state)?.person ?? null;
  return orderBetweenParts(state)?.person ?? roundView(state)?.next ?? null;
}
