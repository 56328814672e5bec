import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventOf, RequestKind } from './events.js';
import type { Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { mayKeepQueue } from './queue-keeper.js';
import { classOf, isAnswer, refuseKind } from './request-kinds.js';
import { refuseIfTooMany, refuseIfUsedUp } from './request-limits.js';
import { cleanSubject } from './requests.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import type { Request, SessionState } from './state.js';
import { threadOf } from './request-kinds.js';
import { putOnList, takeRequest, waitingRequest } from './waiting-list.js';

/**
 * Changes what somebody waits for. The owner may change kind and subject (T17); who keeps the list may give a
 * request its right kind (T14), but puts no words into anybody's mouth.
 */
export function editRequest(state: SessionState, command: CommandOf<'EditRequest'>): Decision {
  const request = waitingRequest(state, command.request);
  const refused = refuseUnlessRunning(state) ?? (request ? null : reject('no-such-request'));
  if (refused || !request) return refused ?? reject('no-such-request');
  const notAllowed = refuseUnlessEditor(state, command, request);
  if (notAllowed) return notAllowed;
  const { kind = request.kind } = command;
  const replyTo = targetOf(request, command, kind);
  const misplaced = refuseMove(state, command, request, { kind, replyTo });
  if (misplaced) return misplaced;
  const subject = cleanSubject(command.subject ?? request.subject, kind);
  if (!subject.ok) return subject;
  const isSame = kind === request.kind && replyTo === request.replyTo && subject.text === request.subject;
  if (isSame) return accept();
  const { id, person } = request;
  return accept({
    type: 'RequestEdited',
    request: id,
    person,
    kind,
    replyTo,
    words: { subject: subject.text },
  });
}

/**
 * Folds a change in. In a higher class one has only just arrived; in a lower one the time of arrival stays (T17).
 */
export function requestEdited(state: SessionState, event: EventOf<'RequestEdited'>): void {
  const { waiting } = state.queue;
  const index = waiting.findIndex(({ id }) => id === event.request);
  const request = waiting[index];
  if (!request) return;
  const { kind, replyTo } = event;
  const thread = replyTo === request.replyTo ? request.thread : replyTo && threadOf(state, replyTo);
  const subject = event.words?.subject ?? '';
  // A place is one among requests of a kind.
  const place = kind === request.kind ? request.place : null;
  const changed = { ...request, kind, replyTo, thread, subject, place };
  if (kind === request.kind) {
    waiting[index] = changed;
    state.queue.version += 1;
    return;
  }
  takeRequest(state, event.request);
  if (classOf(kind) < classOf(request.kind)) putOnList(state, { ...changed, at: event.at, front: false });
  else putOnList(state, changed, (other) => !other.front && (changed.front || cameLater(other, changed)));
}

function cameLater(other: Request, { at, id }: Request): boolean {
  return other.at > at || (other.at === at && other.id > id);
}

/** What is said in a subject is said to others: who may not speak may not change it either. */
function refuseUnlessEditor(
  state: SessionState,
  command: CommandOf<'EditRequest'>,
  request: Request,
): Rejected | null {
  const giver = giverOf(command);
  if (request.person === giver) return refuseUnlessSpeaker(state, giver);
  const mayReclassify = mayKeepQueue(state, command) && command.subject === undefined;
  return mayReclassify ? null : reject('not-your-request');
}

/** What a request is about after the change; one that became speech in the course of time keeps it. */
function targetOf(request: Request, command: CommandOf<'EditRequest'>, kind: RequestKind): Seq | null {
  if (isAnswer(kind)) return command.replyTo ?? request.replyTo;
  return kind === request.kind ? request.replyTo : null;
}

/** A new kind, or something else to answer, is judged as a request of this moment. */
function refuseMove(
  state: SessionState,
  command: CommandOf<'EditRequest'>,
  { person, kind: before, replyTo: target }: Request,
  { kind, replyTo }: Pick<Request, 'kind' | 'replyTo'>,
): Rejected | null {
  if (kind === before && replyTo === target) return null;
  const refused = refuseKind(state, kind, replyTo);
  if (refused || kind === before) return refused;
  // The limit is for the person who asks; who keeps the list knows what the request is.
  const usedUp = person === giverOf(command) ? refuseIfUsedUp(state, person, kind) : null;
  return refuseIfTooMany(state, person, kind) ?? usedUp;
}
