import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import { ORDER_ACTIONS, type EventBody, type EventOf } from './events.js';
import { refuseIfClosed } from './queue-closing.js';
import { noteOrder, takenOf } from './order-list.js';
import { endCall } from './calls.js';
import { takeRequest } from './waiting-list.js';
import { isInterruption } from './held-turns.js';
import type { PersonId, Seq } from './ids.js';
import { refuseUnlessOpen, refuseUnlessRunning } from './phase.js';
import { anotherModeratorHere, giverOf, isCallable } from './rights.js';
import { REASON_LIMIT, SUBJECT_LIMIT } from './settings.js';
import type { Request, SessionState, TakenOrder, Turn } from './state.js';
import { cleanLine, cleanOptionalText } from './text.js';
import { endTurn, floorMark, isInBreak, pauseTurn, resumeTurn, standsFor } from './turns.js';

/** So many dismissed points in one topic turn further ones into notes to the moderators (T39). */
const MOST_DISMISSED = 2;

/**
 * Raises a point of order (T36). Any participant who is here may, also on a closed queue and while muted. Observers
 * may not: by their role they follow silently, and a moderator relies on that.
 */
export function raiseOrder(state: SessionState, command: CommandOf<'RaiseOrder'>): Decision {
  const person = giverOf(command);
  const refused = refuseUnlessOpen(state);
  if (refused) return refused;
  if (person === null || state.people.get(person)?.presence !== 'here') return reject('not-present');
  const { settings } = state;
  if (!settings.orderRequests) return reject('kind-is-off');
  const { category } = command;
  if (!settings.orderCategories.includes(category)) return reject('bad-value', { field: 'category' });
  const closed = refuseIfClosed(state, 'order', command.at);
  if (closed) return closed;
  if (hasOpenOrder(state, person)) return reject('already-waiting');
  const sentence = cleanLine(command.sentence, SUBJECT_LIMIT);
  if (!sentence.ok) return sentence;
  if (hasOnlyNotes(state, person)) {
    return accept({ type: 'OrderNoted', category, words: { sentence: sentence.text } });
  }
  return accept({
    type: 'TurnRequested',
    person,
    kind: 'order',
    category,
    front: false,
    replyTo: null,
    words: { subject: sentence.text },
  });
}

/** Takes a point of order now (T37): the running turn stands with what is left, and whoever raised it may explain. */
export function takeOrder(state: SessionState, command: CommandOf<'TakeOrder'>): Decision {
  const refused = refuseUnlessOpen(state);
  if (refused) return refused;
  if (command.expectedTurn !== floorMark(state)) return reject('stale-turn');
  const order = waitingOrder(state, command.request);
  if (!order) return reject('no-such-request');
  const own = order.person === giverOf(command);
  if (own && anotherModeratorHere(state, order.person)) return reject('own-order');
  const { turn } = state;
  if (state.interrupted || (turn && (isInterruption(turn) || standsFor(turn, 'order'))))
    return reject('no-nesting');
  // T45: it may interrupt a round like a speech.
  const speaks =
    (state.mode === 'queue' || state.mode === 'round') && isCallable(state.people.get(order.person));
  const { id, person } = order;
  return accept(
    // Whoever is being called comes after it.
    ...endCall(state.called, 'withdrawn'),
    { type: 'OrderTaken', request: id },
    ...pauseTurn(turn, 'order', ''),
    ...(speaks ? [{ type: 'TurnGranted', person, request: id, way: 'order' } as const] : []),
  );
}

/** A moderator rules on a point of order, also on one that was never taken (T38). Nobody on their own (T9). */
export function ruleOnOrder(state: SessionState, command: CommandOf<'RuleOnOrder'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const order = openOrders(state).find(({ id }) => id === command.request);
  if (!order) return reject('no-such-request');
  const ownRuling = order.person === giverOf(command);
  if (ownRuling && anotherModeratorHere(state, order.person)) return reject('own-order');
  const { ruling, action } = command;
  if (!ORDER_ACTIONS.includes(action) || (ruling === 'dismiss' && action !== 'none')) {
    return reject('bad-value', { field: 'action' });
  }
  const note = cleanOptionalText(command.note, REASON_LIMIT);
  if (!note.ok) return note;
  const turn = turnBeneath(state);
  const badAction = refuseAction(state, command, turn);
  if (badAction) return badAction;
  const { id: request, person, category, sentence } = order;
  const words = { sentence, note: note.text };
  const explaining = state.turn?.request === request ? state.turn : null;
  return accept(
    { type: 'OrderRuled', request, person, category, ruling, action, ownRuling, words },
    ...endTurn(explaining, 'moderator_ended'),
    ...actionEvents(state, command, turn, note.text),
    ...goOn(state, command, order.pausedTurn === turn?.id ? turn : null),
  );
}

/** A point of order that nobody has ruled on yet. */
export interface OpenOrder extends TakenOrder {
  /** A moderator has taken it, or the floor was given for it. */
  readonly isTaken: boolean;
}

/** All points of order that wait for a ruling: those that were taken, then the others by rank. */
export function openOrders(state: SessionState): readonly OpenOrder[] {
  const taken = [...state.orders.values()].map((order) => ({ ...order, isTaken: true }));
  const waiting = state.queue.waiting
    .filter(({ kind }) => kind === 'order')
    .map((request) => ({ ...takenOf(request, null), isTaken: false }));
  return [...taken, ...waiting];
}

function hasOpenOrder(state: SessionState, person: PersonId): boolean {
  const asked = state.called?.asked;
  if (asked?.kind === 'order' && asked.person === person) return true;
  return openOrders(state).some((order) => order.person === person);
}

/** Folds in that a point of order leaves the list, and that the running turn stands for it. */
export function orderTaken(state: SessionState, request: Seq): void {
  noteOrder(state, takeRequest(state, request), state.turn?.id ?? null);
}

/** Folds a ruling in. */
export function orderRuled(state: SessionState, event: EventOf<'OrderRuled'>): void {
  takeRequest(state, event.request);
  state.orders.delete(event.request);
  if (event.ruling === 'uphold') return;
  state.dismissedOrders.set(event.person, (state.dismissedOrders.get(event.person) ?? 0) + 1);
}

function waitingOrder(state: SessionState, id: Seq): Request | null {
  return state.queue.waiting.find((request) => request.id === id && request.kind === 'order') ?? null;
}

/** The turn of the discussion that the point of order is about: not the one in which it is explained. */
function turnBeneath({ turn, interrupted }: SessionState): Turn | null {
  return interrupted ?? (turn && !isInterruption(turn) ? turn : null);
}

function refuseAction(
  state: SessionState,
  { action, seconds, by }: CommandOf<'RuleOnOrder'>,
  turn: Turn | null,
): Rejected | null {
  if (action === 'break') return state.phase.name === 'open' ? null : reject('bad-phase');
  if (action !== 'extend-time') return null;
  if (!turn) return reject('no-turn');
  const isGood = typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 1 && seconds <= 3_600;
  if (!isGood) return reject('bad-value', { field: 'seconds' });
  const own = by !== 'server' && by.person === turn.person;
  return own && anotherModeratorHere(state, turn.person) ? reject('own-turn') : null;
}

/** What can be done at once is done; a change of topic is the moderator's next step. */
function actionEvents(
  state: SessionState,
  { action, seconds, by }: CommandOf<'RuleOnOrder'>,
  turn: Turn | null,
  reason: string,
): EventBody[] {
  switch (action) {
    case 'close-queue':
      return state.queue.status === 'closed'
        ? []
        : [{ type: 'QueueStatusChanged', status: 'closed', words: { reason } }];
    case 'extend-time': {
      if (!turn) return [];
      const ownRuling = by !== 'server' && by.person === turn.person;
      return [{ type: 'TurnExtended', turn: turn.id, byMs: (seconds ?? 0) * 1_000, ownRuling }];
    }
    case 'break':
      return [{ type: 'SessionPaused', words: { reason } }, ...pauseTurn(turn, 'session', reason)];
    default:
      return [];
  }
}

/** The turn beneath goes on, unless its speaker left for good meanwhile (T47). */
function goOn(state: SessionState, { action }: CommandOf<'RuleOnOrder'>, turn: Turn | null): EventBody[] {
  if (!turn || !standsFor(turn, 'order')) return [];
  const isGone = state.people.get(turn.person)?.presence === 'gone';
  const stays = isInBreak(turn) || action === 'break';
  return isGone && !stays ? endTurn(turn, 'speaker_gone') : resumeTurn(turn, ['order']);
}

/** Whether a person's points of order are no more than notes to the moderators (T39). */
export function hasOnlyNotes(state: SessionState, person: PersonId): boolean {
  return (state.dismissedOrders.get(person) ?? 0) >= MOST_DISMISSED;
}
