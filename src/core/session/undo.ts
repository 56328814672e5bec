import { endCall } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import type { PersonId } from './ids.js';
import { isWaitingFor, requestAgain } from './rejoin.js';
import { refuseUnlessOpen } from './phase.js';
import { anotherModeratorHere, giverOf } from './rights.js';
import type { Request, SessionState, Undoable } from './state.js';
import { openPlace, placeIn, runningRound } from './round-course.js';
import { endTurn, figuresOf, refuseIfStale, refuseUnlessCallable, refuseUnlessTurns } from './turns.js';
import { grantTakenBack, isOfTopic, topicFiguresOf } from './topic-scope.js';
import { leftOf } from './undoable.js';
import { timeTakenBack } from './unused-time.js';

/**
 * Takes the last call or the last end back (T43): the person stands at the head with what was left of their time. Who
 * was called without having waited is where they were before: not on the list. Where the next turn begins by itself,
 * it does not until a moderator has called somebody, or the same mistake would come right back.
 */
export function undoLast(state: SessionState, command: CommandOf<'UndoLast'>): Decision {
  const refused = refuseUnlessTurns(state) ?? refuseIfStale(state, command);
  if (refused) return refused;
  const { undo, turn, called } = state;
  if (undo === null || command.at > undo.at + state.settings.undoMs) return reject('nothing-to-undo');
  const own = refuseOwn(state, command, undo.person);
  if (own) return own;
  const undone: EventBody = { type: 'LastUndone', what: undo.what, person: undo.person };
  if (called?.id === undo.id) return accept(...endCall(called, 'undone'), undone);
  if (undo.what === 'call' && turn?.id !== undo.id) return reject('nothing-to-undo');
  const back = requestOf(state, undo);
  if (back !== null && isWaitingFor(state, back)) return reject('already-waiting');
  const leftMs = undo.what === 'call' && turn ? leftOf(turn, command.at, state) : undo.leftMs;
  const again =
    back === null ? [] : [{ ...requestAgain(state, back), ...(leftMs === null ? {} : { leftMs }) }];
  return accept(...endTurn(undo.what === 'call' ? turn : null, 'undone'), undone, ...again);
}

/** Puts somebody whose request is over back on the list, at the head of their kind (T43). */
export function reAdd(state: SessionState, command: CommandOf<'ReAdd'>): Decision {
  if (state.mode === 'round' && runningRound(state)) return giveBackPart(state, command);
  const refused = refuseUnlessTurns(state);
  if (refused) return refused;
  const { person } = command;
  const who = state.people.get(person);
  if (!who) return reject('no-such-person');
  if (who.muted || (who.role !== 'participant' && who.role !== 'moderator'))
    return reject('person-cannot-speak');
  if (who.presence !== 'here') return reject('person-not-present');
  const own = refuseOwn(state, command, person);
  if (own) return own;
  const past = state.pastRequests.get(person)?.request ?? null;
  const spoke = (state.figures.get(person)?.turns ?? 0) > 0;
  if (past === null && !spoke) return reject('nothing-to-re-add');
  if (past !== null && state.turn?.request === past.id) return reject('already-speaking');
  const request = past ?? bareRequest(person);
  // A point of order that was heard waits for its ruling.
  if (isWaitingFor(state, request) || state.orders.has(request.id)) return reject('already-waiting');
  return accept(requestAgain(state, request));
}

/** In a round whoever has had their part, or passed by mistake, has it again: next, and with all of its time (T43). */
function giveBackPart(state: SessionState, command: CommandOf<'ReAdd'>): Decision {
  const refused = refuseUnlessOpen(state);
  if (refused) return refused;
  const { person } = command;
  const round = runningRound(state);
  const place = round && placeIn(round, person);
  if (!place) return reject(state.people.has(person) ? 'nothing-to-re-add' : 'no-such-person');
  if (openPlace(round, person)) return reject('already-waiting');
  const refusedPerson = refuseUnlessCallable(state, person) ?? refuseOwn(state, command, person);
  return refusedPerson ?? accept({ type: 'PartGivenBack', round: round.id, person });
}

/** Folds an undo in; the turn whose end is taken back goes on in another one and is counted with that. */
export function lastUndone(state: SessionState, event: EventOf<'LastUndone'>): void {
  if (event.what === 'end') endTakenBack(state, event.person);
  state.undo = state.undo?.before ?? null;
  state.lastMove = event.seq;
  state.floorChangedAt = event.at;
  state.held = true;
  state.proposed = null;
}

function endTakenBack(state: SessionState, person: PersonId): void {
  timeTakenBack(state, person);
  figuresOf(state, person).turns -= 1;
  const { lastTurn } = state;
  if (!lastTurn) return;
  if (isOfTopic(state, lastTurn)) topicFiguresOf(state, person).turns -= 1;
  grantTakenBack(state, lastTurn);
}

/** Nobody moves themselves to the head while another moderator is here, nor onto a closed list (T9). */
function refuseOwn(
  state: SessionState,
  command: CommandOf<'UndoLast' | 'ReAdd'>,
  person: PersonId,
): Rejected | null {
  if (person !== giverOf(command)) return null;
  if (anotherModeratorHere(state, person)) return reject('own-turn');
  return state.queue.status === 'open' ? null : reject('queue-closed', { reason: state.queue.reason });
}

/** The request that is on the list again; null for who was called without one. */
function requestOf(state: SessionState, undo: Undoable): Request | null {
  const asked = undo.what === 'call' ? state.turn?.request : state.lastTurn?.request;
  const past = state.pastRequests.get(undo.person)?.request ?? null;
  if (asked !== null && past?.id === asked) return past;
  return undo.what === 'end' ? bareRequest(undo.person) : null;
}

function bareRequest(person: PersonId): Request {
  return {
    id: 0,
    person,
    kind: 'topic',
    category: null,
    subject: '',
    replyTo: null,
    thread: null,
    at: 0,
    front: true,
    again: null,
    leftMs: null,
    putOff: 0,
    unanswered: false,
    missed: null,
    place: null,
  };
}
