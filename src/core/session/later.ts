import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { refuseUnlessRunning } from './phase.js';
import { mayKeepQueue } from './queue-keeper.js';
import { placeOf } from './place.js';
import { giverOf } from './rights.js';
import type { SessionState } from './state.js';
import { putBefore, takeRequest } from './waiting-list.js';

/** Lets others of the same kind go first: the next few, or all (T18). It never moves anybody up. */
export function later(state: SessionState, command: CommandOf<'Later'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const { behind } = command;
  if (behind !== null && (!Number.isInteger(behind) || behind < 1)) {
    return reject('bad-value', { field: 'behind' });
  }
  const order = state.queue.waiting;
  const request = order.find(({ id }) => id === command.request);
  if (!request) return reject('no-such-request');
  if (request.person !== giverOf(command) && !mayKeepQueue(state, command)) return reject('not-your-request');
  const after = order.slice(order.indexOf(request) + 1).filter(({ kind }) => kind === request.kind);
  if (after.length === 0) return accept();
  const before = behind === null ? null : (after[behind]?.id ?? null);
  return accept({ type: 'RequestPutBack', request: request.id, before });
}

/** Folds in that a request stands further back. What was a place at the head is an ordinary one from now on. */
export function requestPutBack(state: SessionState, event: EventOf<'RequestPutBack'>): void {
  const request = takeRequest(state, event.request);
  if (!request) return;
  const place = { ...placeOf(request), held: 'put-off', why: null } as const;
  putBefore(state, { ...request, front: false, place }, event.before);
}
