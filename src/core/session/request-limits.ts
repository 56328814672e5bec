import { reject, type Rejected } from './decision.js';
import type { RequestKind } from './events.js';
import type { PersonId } from './ids.js';
import { isAnswer } from './request-kinds.js';
import type { AnsweredRequests, SessionState, Turn } from './state.js';

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
  const answered = answeredOf(state, person);
  const asked = state.called?.person === person ? state.called.asked : null;
  const inAll = answered.all + waitingOf(state, person) + (asked ? 1 : 0);
  if (requestsPerTopic !== null && inAll >= requestsPerTopic) {
    return reject('requests-used-up', { limit: requestsPerTopic });
  }
  if (!isAnswer(kind)) return null;
  const cap = kind === 'clarify' ? clarifyCap : replyCap;
  const ahead = answered[kind] + waitingOf(state, person, kind) + (asked?.kind === kind ? 1 : 0);
  return cap !== null && ahead >= cap ? reject('answers-used-up', { limit: cap }) : null;
}

/** Folds in that a request was answered: for everybody else the count of what went before others starts anew. */
export function noteAnswered(state: SessionState, { person, request, kind }: Turn): void {
  if (kind === 'topic') {
    for (const [other, answered] of state.answered) {
      // Most have nothing that starts anew, and with a thousand people each copy counts.
      if (other === person || (answered.clarify === 0 && answered.reply === 0)) continue;
      state.answered.set(other, { ...answered, clarify: 0, reply: 0 });
    }
  }
  if (request === null || kind === 'order') return;
  const answered = answeredOf(state, person);
  const all = answered.all + 1;
  state.answered.set(
    person,
    isAnswer(kind) ? { ...answered, all, [kind]: answered[kind] + 1 } : { ...answered, all },
  );
}

/** A new topic: everybody's count starts anew. */
export function forgetAnswered(state: SessionState): void {
  state.answered.clear();
}

function answeredOf({ answered }: SessionState, person: PersonId): AnsweredRequests {
  return answered.get(person) ?? { all: 0, clarify: 0, reply: 0 };
}

/** How many requests of a person wait: of one kind, or of all but points of order. */
function waitingOf({ queue }: SessionState, person: PersonId, kind: RequestKind | null = null): number {
  const counts = (other: RequestKind) => (kind === null ? other !== 'order' : other === kind);
  return queue.waiting.filter((request) => request.person === person && counts(request.kind)).length;
}
