import { listRequest } from './carrying.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, RequestKind } from './events.js';
import type { Millis, PersonId, Seq } from './ids.js';
import { hasQueue } from './floor-mode.js';
import { refuseUnlessOpen, refuseUnlessRunning } from './phase.js';
import { closeBehind, placeTaken, refuseIfClosed } from './queue-closing.js';
import { refuseIfTooMany, refuseIfUsedUp } from './request-limits.js';
import { isAnswer, refuseKind, threadOf } from './request-kinds.js';
import { hasLowerRank } from './order-list.js';
import { mayKeepQueue } from './queue-keeper.js';
import { byModerator, canHoldFloor, giverOf, refuseUnlessSpeaker } from './rights.js';
import { SUBJECT_LIMIT } from './settings.js';
import { endCall } from './calls.js';
import type { PastRequest, Request, SessionState } from './state.js';
import { supported } from './support.js';
import { putAtHead, putOnList, takeRequest, takeRequests, waitingRequest } from './waiting-list.js';
import { cleanOptionalLine, type CleanText } from './text.js';

/** Asks for the floor, for oneself or (who keeps the list) for somebody else (T10, T11). */
export function requestTurn(state: SessionState, command: CommandOf<'RequestTurn'>): Decision {
  const giver = giverOf(command);
  const person = command.person ?? giver;
  if (person === null) return reject('no-such-person');
  const forOther = person !== giver;
  if (forOther && !mayKeepQueue(state, command)) return reject('not-allowed');
  const refused =
    refuseUnlessOpen(state) ??
    (hasQueue(state) ? null : reject('mode-has-no-queue')) ??
    (forOther ? refuseForOther(state, person) : refuseForSelf(state, person));
  if (refused) return refused;
  const { kind = 'topic', replyTo = null } = command;
  const badKind = refuseKind(state, kind, replyTo);
  if (badKind) return badKind;
  const subject = cleanSubject(command.subject ?? '', kind);
  if (!subject.ok) return subject;
  // T31 lets moderators add others to a closed queue; T9 keeps them from adding themselves.
  const byOther = forOther && byModerator(command);
  const full =
    refuseIfTooMany(state, person, kind) ??
    (byOther ? null : refuseIfClosed(state, kind, command.at)) ??
    (forOther ? null : refuseIfUsedUp(state, person, kind));
  if (full) return full;
  const front = hasReservedPlace(state, person, command.at);
  const words = { subject: subject.text };
  return accept(
    { type: 'TurnRequested', person, kind, front, replyTo: isAnswer(kind) ? replyTo : null, words },
    ...closeBehind(state, kind),
  );
}

/** Takes a request back: one's own always and without a reason (T19), anybody's by who keeps the list. */
export function withdrawRequest(state: SessionState, command: CommandOf<'WithdrawRequest'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const called = state.called?.asked?.id === command.request ? state.called : null;
  const request = called?.asked ?? waitingRequest(state, command.request);
  if (!request) return reject('no-such-request');
  const { id, person } = request;
  if (person === giverOf(command)) {
    return accept(...endCall(called, 'declined', withdrawn(state, request, command)));
  }
  if (mayKeepQueue(state, command)) {
    return accept(...endCall(called, 'withdrawn', { type: 'RequestRemoved', request: id }));
  }
  return reject('not-your-request');
}

/** Folds a request in. */
export function turnRequested(state: SessionState, event: EventOf<'TurnRequested'>): void {
  const { seq: id, person, kind, front, at } = event;
  const replyTo = event.replyTo ?? null;
  const again = event.again ?? null;
  // In one piece: one put together of others has a hidden class of its own, and going through the list takes twice as long.
  const request: Request = {
    id,
    person,
    kind,
    category: event.category ?? null,
    subject: event.words?.subject ?? '',
    replyTo,
    thread: replyTo === null ? null : threadOf(state, replyTo),
    at,
    front,
    place: null,
    again,
    leftMs: event.leftMs ?? null,
    putOff: 0,
    unanswered: false,
    missed: null,
  };
  // Added to this one: each copy with one field more would have a hidden class of its own, too.
  if (event.carried === true) listRequest(state, Object.assign(request, { carried: true }));
  else if (front) putAtHead(state, request);
  else if (kind === 'order') putOnList(state, request, hasLowerRank(state, request.category));
  else putOnList(state, request);
  state.queue.closing = placeTaken(state.queue.closing, kind);
  state.reserved.delete(event.person);
  // Whoever stands on the list again is neither handed on to another session nor asked to write instead.
  if (again !== null && state.settled.get(again)?.written === null) state.settled.delete(again);
  // A point of order whose hearing was taken back waits on the list for its ruling.
  if (again !== null) state.orders.delete(again);
}

/** Folds the end of a request in: it is off the list, and how it ended is kept (T3). */
export function requestOver(state: SessionState, id: Seq, end: PastRequest['end']): void {
  const request = takeRequest(state, id);
  if (request) state.pastRequests.set(request.person, { request, end });
}

/** Folds in that several are off the list. */
export function requestsRemoved(state: SessionState, event: EventOf<'RequestsRemoved'>): void {
  for (const request of takeRequests(state, event.requests)) {
    state.pastRequests.set(request.person, { request, end: 'removed' });
  }
}

/** What a request is about; a point of order has to say it (T15). */
export function cleanSubject(raw: string, kind: RequestKind): CleanText {
  const subject = cleanOptionalLine(raw, SUBJECT_LIMIT);
  return subject.ok && subject.text === '' && kind === 'order' ? reject('subject-missing') : subject;
}

/** The events that take all that a person waits for off the list, when they have no place in the session any more (T60). */
export function removeRequestsOf(state: SessionState, person: PersonId): EventBody[] {
  const { called, queue } = state;
  const asked = called?.person === person ? called.asked : null;
  const requests = [
    ...(asked ? [asked] : []),
    ...queue.waiting.filter((request) => request.person === person),
  ];
  const removed = requests.map(({ id }): EventBody => ({ type: 'RequestRemoved', request: id }));
  return endCall(called?.person === person ? called : null, 'withdrawn', ...removed);
}

function withdrawn(
  state: SessionState,
  { id, person }: Request,
  command: CommandOf<'WithdrawRequest'>,
): EventBody {
  const { reason, supports = null } = command;
  if (reason !== 'already-said') return { type: 'RequestWithdrawn', request: id };
  const supportedOne = supported(state, person, supports);
  const said = { type: 'RequestWithdrawn', request: id, reason } as const;
  return supportedOne === null ? said : { ...said, supports: supportedOne };
}

/** T10: presence is a setting, the right to speak is not. */
function refuseForSelf(state: SessionState, person: PersonId): Rejected | null {
  const refused = refuseUnlessSpeaker(state, person);
  const isKnown = state.people.has(person);
  const mayBeAway = refused?.code === 'not-present' && isKnown && !state.settings.presenceNeeded;
  return mayBeAway ? null : refused;
}

function refuseForOther(state: SessionState, person: PersonId): Rejected | null {
  const who = state.people.get(person);
  if (!who) return reject('no-such-person');
  if (who.muted || !canHoldFloor(who.role)) return reject('person-cannot-speak');
  const isThere = who.presence === 'here' || !state.settings.presenceNeeded;
  return isThere ? null : reject('person-not-present');
}

/** T47: a speaker whose line went keeps the first place for some minutes after the return. */
function hasReservedPlace(state: SessionState, person: PersonId, at: Millis): boolean {
  const until = state.reserved.get(person);
  return until !== undefined && until !== null && at <= until;
}
