import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import type { Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { placeOf } from './place.js';
import { classOf } from './request-kinds.js';
import { anotherModeratorHere, giverOf } from './rights.js';
import type { Request, SessionState } from './state.js';
import { putBefore, takeRequest } from './waiting-list.js';

/**
 * Moves a request by hand, as the list was seen (T34). Within its kind: another kind is another request. Who has
 * been called is no longer on the list. One's own goes up only by another moderator, or marked as one's own ruling (T9).
 */
export function moveRequest(state: SessionState, command: CommandOf<'MoveRequest'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const { version } = state.queue;
  if (command.version !== version) return reject('stale-queue', { version });
  const list = state.queue.waiting;
  const request = list.find(({ id }) => id === command.request);
  const neighbour = list.find(({ id }) => id === command.before);
  if (!request || (command.before !== null && !neighbour)) return reject('no-such-request');
  if (neighbour && classOf(neighbour.kind) < classOf(request.kind)) return reject('kind-comes-first');
  const step = stepsBack(list, request, command.before);
  if (step === 0) return accept();
  const ownRuling = step < 0 && request.person === giverOf(command);
  if (ownRuling && anotherModeratorHere(state, request.person)) return reject('own-turn');
  return accept({ type: 'RequestMoved', request: request.id, before: command.before, ownRuling });
}

/** Folds a move by hand in: the request keeps its new number in the list whatever the policy says. */
export function requestMoved(state: SessionState, event: EventOf<'RequestMoved'>): void {
  const request = takeRequest(state, event.request);
  if (!request) return;
  putBefore(state, { ...request, place: { ...placeOf(request), held: 'by-hand', why: null } }, event.before);
}

/** How many places back a move takes a request within its kind: less than none for up, none for no move. */
function stepsBack(list: readonly Request[], request: Request, before: Seq | null): number {
  if (before === request.id) return 0;
  const kind = list.filter(({ kind }) => kind === request.kind);
  const index = kind.findIndex(({ id }) => id === before);
  const from = kind.indexOf(request);
  const to = index < 0 ? kind.length : index;
  return to > from ? to - 1 - from : to - from;
}
