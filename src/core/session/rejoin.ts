import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { TurnRequested } from './events.js';
import { isAnswer, threadOf } from './request-kinds.js';
import { readyAgain } from './missed-calls.js';
import { refuseUnlessOpen } from './phase.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import type { Request, SessionState } from './state.js';

/**
 * "I am here again" (T46): who did not answer, or put a call off, can be called again; who was skipped by that stands
 * at the head of their kind, unless the list is closed meanwhile (invariant 10).
 */
export function rejoin(state: SessionState, command: CommandOf<'Rejoin'>): Decision {
  const person = giverOf(command);
  const refused = refuseUnlessOpen(state) ?? refuseUnlessSpeaker(state, person);
  if (refused || person === null) return refused ?? reject('not-present');
  const ready = readyAgain(state, person);
  if (ready.length > 0) return accept(...ready);
  const past = state.pastRequests.get(person);
  if (past?.end !== 'skipped') return reject('no-call-missed');
  if (isWaitingFor(state, past.request)) return reject('already-waiting');
  if (state.queue.status !== 'open') return reject('queue-closed', { reason: state.queue.reason });
  return accept(requestAgain(state, past.request));
}

/**
 * The event with which a request that is over stands on the list again, at the head of its kind. An answer whose
 * thread is past stands there as speech, and so does a point of order that has been ruled on.
 */
export function requestAgain(
  state: SessionState,
  { id, person, kind, replyTo, subject }: Request,
): TurnRequested {
  const order = state.orders.get(id);
  if (order) {
    const category = order.category === null ? {} : { category: order.category };
    const again = { kind, replyTo: null, front: true, again: id, ...category } as const;
    return { type: 'TurnRequested', person, ...again, words: { subject } };
  }
  const lives = isAnswer(kind) && replyTo !== null && threadOf(state, replyTo) !== null;
  const now = lives ? { kind, replyTo } : ({ kind: 'topic', replyTo: null } as const);
  return {
    type: 'TurnRequested',
    person,
    ...now,
    front: true,
    ...(id === 0 ? {} : { again: id }),
    words: { subject },
  };
}

/** Whether the person of a request waits, or is called, for the same kind (T11). */
export function isWaitingFor({ queue, called }: SessionState, { person, kind }: Request): boolean {
  if (called?.person === person && called.asked?.kind === kind) return true;
  return queue.waiting.some((request) => request.person === person && request.kind === kind);
}
