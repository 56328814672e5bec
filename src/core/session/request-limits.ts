import { reject, type Rejected } from './decision.js';
import type { RequestKind } from './events.js';
import type { PersonId } from './ids.js';
import { isAnswer } from './request-kinds.js';
import type { AnsweredAhead, SessionState, Turn } from './state.js';

/**
 * T11: one waiting request for each person and kind; of speech as many as the session allows. The limit is on
 * asking: a reply that became speech in the course of time may stand beside another speech.
 */
export function refuseIfTooMany(state: SessionState, person: PersonId, kind: RequestKind): Rejected | null {
  const most = kind === 'topic' ? state.settings.ordinaryRequests : 1;
  const isCalled = state.called?.asked?.kind === kind && state.called.person === person;
  if (waitingOf(state, person, kind) + (isCalled ? 1 : 0) < most) return null;
  return reject(isCalled ? 'already-called' : 'already-waiting');
}

/**
 * T10, T14: how often one person is called in one topic, and how often for what goes before others. The second
 * counts from the last speech of somebody else's own, so that nobody strings questions together past those
 * who wait. What is taken back does not count.
 */
export function refuseIfUsedUp(state: SessionState, person: PersonId, kind: RequestKind): Rejected | null {
  // Points of order have limits of their own.
  if (kind === 'order') return null;
  const { requestsPerTopic, clarifyCap, replyCap } = state.settings;
  const asked = state.called?.person === person ? state.called.asked : null;
  const inAll = (state.answered.get(person) ?? 0) + waitingOf(state, person) + (asked ? 1 : 0);
  if (requestsPerTopic !== null && inAll >= requestsPerTopic) {
    return reject('requests-used-up', { limit: requestsPerTopic });
  }
  if (!isAnswer(kind)) return null;
  const cap = kind === 'clarify' ? clarifyCap : replyCap;
  const ahead =
    aheadOf(state, person)[kind] + waitingOf(state, person, kind) + (asked?.kind === kind ? 1 : 0);
  return cap !== null && ahead >= cap ? reject('answers-used-up', { limit: cap }) : null;
}

/** Folds in that a request was answered: for everybody else the count of what went before others starts anew. */
export function noteAnswered(state: SessionState, { person, request, kind }: Turn): void {
  if (kind === 'topic') {
    for (const other of state.answeredAhead.keys()) {
      if (other !== person) state.answeredAhead.delete(other);
    }
  }
  if (request === null || kind === 'order') return;
  state.answered.set(person, (state.answered.get(person) ?? 0) + 1);
  if (!isAnswer(kind)) return;
  const ahead = aheadOf(state, person);
  state.answeredAhead.set(person, { ...ahead, [kind]: ahead[kind] + 1 });
}

/** A new topic: everybody's count starts anew. */
export function forgetAnswered(state: SessionState): void {
  state.answered.clear();
  state.answeredAhead.clear();
}

function aheadOf({ answeredAhead }: SessionState, person: PersonId): AnsweredAhead {
  return answeredAhead.get(person) ?? { clarify: 0, reply: 0 };
}

/** How many requests of a person wait: of one kind, or of all but points of order. */
function waitingOf({ queue }: SessionState, person: PersonId, kind: RequestKind | null = null): number {
  let count = 0;
  for (const request of queue.waiting) {
    if (request.person === person && (kind === null ? request.kind !== 'order' : request.kind === kind))
      count += 1;
  }
  return count;
}
