import type { Millis, PersonId } from '../session/ids.js';
import { callOrder } from '../session/queue-order.js';
import { isCallable } from '../session/rights.js';
import type { SessionState } from '../session/state.js';

/** Where somebody stands in the queue (T62). */
export interface PlaceInQueue {
  /** 1 for the next to be called. */
  readonly position: number;
  /** How many are called before, the present speaker not counted. */
  readonly ahead: number;
  /** A rough guess of the wait, or null where turns have no limit. */
  readonly roughWaitMs: Millis | null;
}

/** A person's place in the queue, or null while they are not waiting. Who cannot be called now is passed over. */
export function placeInQueue(state: SessionState, person: PersonId): PlaceInQueue | null {
  let ahead = 0;
  for (const request of callOrder(state, state.at)) {
    if (request.person === person) {
      return { position: ahead + 1, ahead, roughWaitMs: roughWait(state, ahead) };
    }
    // Somebody whose name is not shown is counted as any other.
    const who = state.people.get(request.person);
    if (who === undefined || isCallable(who)) ahead += 1;
  }
  return null;
}

/** People use about half of the time that they are given, the present speaker among them. */
function roughWait({ turn, settings }: SessionState, ahead: number): Millis | null {
  if (settings.turnMs === null) return null;
  const present = turn === null ? 0 : settings.turnMs / 2;
  return present + (ahead * settings.turnMs) / 2;
}
