import type { CommandOf } from './commands.js';
import { cleanCondition, recorded } from './condition.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, PauseCause, TurnEndReason } from './events.js';
import { isInterruption, turnWith } from './held-turns.js';
import type { Millis, PersonId, Seq } from './ids.js';
import { callPerson, endCall, endedCall, endUnanswered } from './calls.js';
import { countCall } from './missed-calls.js';
import { takeRequest, waitingRequestOf } from './waiting-list.js';
import { refuseUnlessOpen, refuseUnlessRunning } from './phase.js';
import { countOvertaken, firstToCall } from './queue-order.js';
import { noteAnswered } from './request-limits.js';
import { threadOfGrant } from './threads.js';
import { noteOrder } from './order-list.js';
import { anotherModeratorHere, canHoldFloor, giverOf, isCallable } from './rights.js';
import { partBegun, partOver, runningRound } from './round-course.js';
import { REASON_LIMIT, type FloorSettings } from './settings.js';
import type { Figures, Request, SessionState, Turn } from './state.js';
import { undoableCall, undoableEnd } from './undoable.js';
import { cleanOptionalText, cleanText } from './text.js';
import { grantTakenBack, topicTurnEnded, unitGranted } from './topic-scope.js';
import {
  deadlineOf,
  expiryOf,
  extendClock,
  floorTime,
  pauseClock,
  resumeClock,
  startClock,
  stopComposing,
  timeLeft,
} from './turn-clock.js';
import {
  refuseBeyondPool,
  refuseToPassOn,
  restOf,
  savedFor,
  staysForQuestions,
  timeGranted,
  timeSettled,
} from './unused-time.js';

/** What makes a break for all, not only for one speaker. */
const BREAKS = ['session', 'moderator', 'floor'] as const satisfies readonly PauseCause[];
type BreakCause = (typeof BREAKS)[number];

/** Gives the floor to the first of those waiting who can speak now (T28). */
export function next(state: SessionState, command: CommandOf<'Next'>): Decision {
  const refused =
    refuseUnlessTurns(state) ?? refuseIfStale(state, command) ?? refuseIfJustChanged(state, command.at);
  if (refused) return refused;
  const request = firstToCall(state);
  if (!request) return reject('nobody-waiting');
  return accept(
    ...endTurn(state.turn, 'moderator_ended'),
    ...endUnanswered(state.called),
    ...callPerson(state, { person: request.person, request: request.id, way: 'next' }, giverOf(command)),
  );
}

/** Gives the floor to a chosen person, waiting or not. */
export function call(state: SessionState, command: CommandOf<'Call'>): Decision {
  const refused = refuseUnlessTurns(state);
  if (refused) return refused;
  const { person } = command;
  const request = waitingRequestOf(state, person);
  // Before the question of staleness: the second of two grants of one person is no mistake. A speaker who
  // has asked again is called for that.
  if (state.turn?.person === person && !request) return reject('already-speaking');
  if (state.called?.person === person) return reject('already-called');
  const stale = refuseIfStale(state, command) ?? refuseUnlessCallable(state, person);
  if (stale) return stale;
  if (putsSelfFirst(state, command)) return reject('own-turn');
  return accept(
    ...endTurn(state.turn, 'moderator_ended'),
    ...endCall(state.called, 'withdrawn'),
    ...callPerson(state, { person, request: request?.id ?? null, way: 'call' }, giverOf(command)),
  );
}

/** The speaker gives the floor back (T29). */
export function yieldTurn(state: SessionState, command: CommandOf<'Yield'>): Decision {
  const turn = runningTurn(state, command.turn);
  if (!turn.ok) return turn.rejection;
  if (turn.turn.person !== giverOf(command)) return reject('not-your-turn');
  const { to = null, at } = command;
  if (to === null) {
    return staysForQuestions(state, turn.turn, at)
      ? accept({ type: 'TurnOpenedToQuestions', turn: turn.turn.id })
      : accept(...endTurn(turn.turn, 'yielded'));
  }
  const refused = refuseUnlessTurns(state) ?? refuseToPassOn(state, turn.turn, to, at);
  if (refused) return refused;
  const handedMs = restOf(turn.turn, at);
  return accept(...endTurn(turn.turn, 'yielded'), {
    type: 'TurnGranted',
    person: to,
    request: null,
    way: 'handed',
    handedMs,
  });
}

/** A moderator takes the floor back, and says why (T30). */
export function endTurnByModerator(state: SessionState, command: CommandOf<'EndTurn'>): Decision {
  const turn = runningTurn(state, command.turn);
  if (!turn.ok) return turn.rejection;
  const reason = cleanText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const condition = cleanCondition(command);
  if (!condition.ok) return condition;
  return accept(...endTurn(turn.turn, 'moderator_ended', reason.text, condition.condition));
}

/** Gives a turn more time. One's own needs another moderator, or is marked as one's own ruling (T9). */
export function extendTurn(state: SessionState, command: CommandOf<'ExtendTurn'>): Decision {
  const turn = runningTurn(state, command.turn);
  if (!turn.ok) return turn.rejection;
  const { seconds } = command;
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3_600) {
    return reject('bad-value', { field: 'seconds' });
  }
  const ownRuling = turn.turn.person === giverOf(command);
  if (ownRuling && anotherModeratorHere(state, turn.turn.person)) return reject('own-turn');
  const byMs = seconds * 1_000;
  const extended = { type: 'TurnExtended', turn: turn.turn.id, byMs, ownRuling } as const;
  if (!command.fromPool) return accept(extended);
  return refuseBeyondPool(state, byMs) ?? accept({ ...extended, fromPool: true });
}

/** Stops a turn's clock, with a reason that all can see (T23). One's own needs another moderator (T9). */
export function pauseTurnByModerator(state: SessionState, command: CommandOf<'PauseTurn'>): Decision {
  const turn = runningTurn(state, command.turn);
  if (!turn.ok) return turn.rejection;
  const own = turn.turn.person === giverOf(command);
  if (own && anotherModeratorHere(state, turn.turn.person)) return reject('own-turn');
  const reason = cleanOptionalText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const isExplained = standsFor(turn.turn, 'moderator') && ![turn.turn.pauseReason, ''].includes(reason.text);
  return isExplained
    ? accept(paused(turn.turn, 'moderator', reason.text))
    : accept(...pauseTurn(turn.turn, 'moderator', reason.text));
}

/** Lets a turn's clock go on (T23). A pause of another cause ends with that cause. */
export function resumeTurnByModerator(state: SessionState, command: CommandOf<'ResumeTurn'>): Decision {
  const turn = runningTurn(state, command.turn);
  if (!turn.ok) return turn.rejection;
  const events = resumeOrEnd(state, 'moderator');
  return events.length === 0 && turn.turn.clock.kind === 'paused' ? reject('turn-paused') : accept(...events);
}

/** Ends a turn whose time is over. Late, doubled and stale timers change nothing (T24). */
export function expireTurn(state: SessionState, command: CommandOf<'ExpireTurn'>): Decision {
  const turn = runningTurn(state, command.turn);
  if (!turn.ok) return turn.rejection;
  const due = expiryOf(turn.turn, state.settings);
  if (due === null || command.at < due) return reject('not-due');
  return accept(...endTurn(turn.turn, 'time_expired'));
}

/** The event that ends a turn, if there is one. */
export function endTurn(
  turn: Turn | null,
  reason: TurnEndReason,
  note = '',
  condition: number | null = null,
): EventBody[] {
  return turn ? [{ type: 'TurnEnded', turn: turn.id, reason, ...recorded(condition), words: { note } }] : [];
}

/** The event that stops a turn's clock for this cause, unless it stands for it already. */
export function pauseTurn(turn: Turn | null, cause: PauseCause, reason: string): EventBody[] {
  if (!turn || standsFor(turn, cause)) return [];
  return [paused(turn, cause, reason)];
}

function paused({ id }: Turn, cause: PauseCause, reason: string): EventBody {
  return { type: 'TurnPaused', turn: id, cause, words: { reason } };
}

/** The events that take these causes away, as far as the clock stands for them. */
export function resumeTurn(turn: Turn | null, causes: readonly PauseCause[]): EventBody[] {
  if (turn?.clock.kind !== 'paused') return [];
  const standing = turn.clock.causes;
  return causes
    .filter((cause) => standing.has(cause))
    .map((cause) => ({ type: 'TurnResumed', turn: turn.id, cause }));
}

/** As `resumeTurn`; a speaker who left for good while the clock stood has no turn to go on with (T47). */
export function resumeOrEnd(state: SessionState, cause: BreakCause): EventBody[] {
  const { turn } = state;
  const events = resumeTurn(turn, [cause]);
  if (turn === null || events.length === 0) return events;
  const isLast = !BREAKS.some((other) => other !== cause && standsFor(turn, other));
  const isGone = state.people.get(turn.person)?.presence === 'gone';
  return isLast && isGone ? endTurn(turn, 'speaker_gone') : events;
}

/** Whether a turn stands since somebody wanted a break: nobody loses it by leaving the screen meanwhile. */
export function isInBreak(turn: Turn): boolean {
  return BREAKS.some((cause) => standsFor(turn, cause));
}

/** Whether a turn's clock stands for this cause, maybe among others. */
export function standsFor(turn: Turn, cause: PauseCause): boolean {
  return turn.clock.kind === 'paused' && turn.clock.causes.has(cause);
}

/** Folds a grant in: by itself, or as the answer to a call (T26). */
export function turnGranted(state: SessionState, event: EventOf<'TurnGranted'>): void {
  const { asked } = endedCall(state, event.call ?? null);
  const request = asked ?? takeRequest(state, event.request);
  if (request) state.pastRequests.set(event.person, { request, end: 'done' });
  state.undo = undoableCall(state, event);
  // The first of the list may be a point of order: it is heard now, and ruled on later.
  noteOrder(state, request, null);
  const { way, handedMs = null } = event;
  const isOrder = event.request !== null && state.orders.has(event.request);
  const kind = isOrder ? 'order' : (request?.kind ?? 'topic');
  // A call that was answered has been counted when it was made; what interrupts a turn is none.
  if (event.call === undefined && way !== 'round' && !isInterruption({ way, kind })) countCall(state);
  const savedMs = savedFor(state, event.person, kind);
  timeGranted(state, event, kind);
  // A turn that has not ended lies beneath the new one (T6).
  state.interrupted = state.turn;
  state.turn = {
    id: event.seq,
    person: event.person,
    request: event.request,
    way,
    kind,
    thread: threadOfGrant(state, event, request),
    call: event.call ?? null,
    grantedAt: event.at,
    clock: startClock(event.at, { way, kind }, withTime(state, request), { handedMs, savedMs }),
    pausedMs: 0,
    posts: 0,
    graceUsed: false,
    // A place at the head can also have been kept for who did not answer: nothing was lost by that.
    regained: request?.front === true && request.again === null && !request.unanswered,
    pauseReason: '',
    takesQuestions: false,
  };
  if (way === 'interposed') questionAsked(state, event.person);
  if (!isInterruption(state.turn)) unitGranted(state, event);
  if (request) countOvertaken(state, request, event.at);
  partBegun(state, event);
  state.floorChangedAt = event.at;
  state.proposed = null;
  state.held = false;
  state.reserved.delete(event.person);
  noteAnswered(state, state.turn);
}

/** Folds a pause in. */
export function turnPaused(state: SessionState, event: EventOf<'TurnPaused'>): void {
  const turn = turnWith(state, event.turn);
  if (!turn) return;
  // While the clock stands anyway, a lost line costs nothing.
  if (event.cause === 'speaker-away' && turn.clock.kind === 'running') turn.graceUsed = true;
  turn.clock = pauseClock(turn.clock, event.at, event.cause, 0);
  if (event.cause === 'moderator') turn.pauseReason = event.words?.reason ?? '';
}

/** Folds the end of a pause in. */
export function turnResumed(state: SessionState, event: EventOf<'TurnResumed'>): void {
  const turn = turnWith(state, event.turn);
  if (turn?.clock.kind !== 'paused') return;
  const { since } = turn.clock;
  turn.clock = resumeClock(turn.clock, event.at, event.cause);
  if (event.cause === 'moderator') turn.pauseReason = '';
  if (turn.clock.kind === 'running') turn.pausedMs += event.at - since;
}

/** Folds more time in. */
export function turnExtended(state: SessionState, event: EventOf<'TurnExtended'>): void {
  const turn = turnWith(state, event.turn);
  if (turn) turn.clock = extendClock(turn.clock, event.byMs);
  if (event.fromPool) state.spareTime.poolMs -= event.byMs;
}

/** Folds in that a turn is open to questions; what it has to do until the first post counts no longer. */
export function turnOpenedToQuestions(state: SessionState, event: EventOf<'TurnOpenedToQuestions'>): void {
  const turn = turnWith(state, event.turn);
  if (!turn) return;
  turn.takesQuestions = true;
  turn.clock = stopComposing(turn.clock);
}

/** Folds the end of a turn in. */
export function turnEnded(state: SessionState, event: EventOf<'TurnEnded'>): void {
  const turn = turnWith(state, event.turn);
  if (!turn) return;
  const counts = !isInterruption(turn);
  if (counts) turnCounted(state, turn, event);
  const deadline = deadlineOf(turn.clock);
  const ranOut = event.reason === 'time_expired' && deadline !== null;
  const postsUntil = ranOut ? deadline + state.settings.graceMs : null;
  const { id, person, thread, way, request } = turn;
  state.lastTurn = { id, person, thread, way, request, reason: event.reason, postsUntil };
  state.undo = counts || event.reason === 'undone' ? undoableEnd(state, turn, event) : null;
  partOver(state, turn, event.reason);
  if (event.reason === 'speaker_gone' && hasTurnLeft(turn, event.at, state))
    state.reserved.set(turn.person, null);
  timeSettled(state, turn, event);
  questionsEnd(state, turn.id);
  // What lies beneath comes up again when the turn above it ends.
  if (state.turn?.id === turn.id) state.turn = state.interrupted;
  state.interrupted = null;
  state.floorChangedAt = event.at;
}

function turnCounted(state: SessionState, turn: Turn, event: EventOf<'TurnEnded'>): void {
  const figures = figuresOf(state, turn.person);
  // What was given by mistake and taken back at once counts for nobody (T43).
  if (event.reason === 'undone') return grantTakenBack(state, turn);
  figures.turns += 1;
  figures.floorMs += floorTime(turn, event.at);
  topicTurnEnded(state, turn, event.at);
}

/** A question that was let in waits no longer (T33). */
function questionAsked({ interposed, interrupted }: SessionState, person: PersonId): void {
  const index = interposed.findIndex((one) => one.person === person && one.turn === interrupted?.id);
  if (index >= 0) interposed.splice(index, 1);
}

/** What nobody asked vanishes with the turn it was for (T33). */
function questionsEnd(state: SessionState, turn: Seq): void {
  const kept = state.interposed.filter((question) => question.turn !== turn);
  if (kept.length < state.interposed.length) state.interposed.splice(0, Infinity, ...kept);
}

/**
 * What somebody saw of the floor: the turn that runs, the call that waits for its answer, else whichever of the two
 * ended last, else null. An empty
 * floor is not one state: what was meant for an earlier one must not act on a later one.
 */
export function floorMark(state: SessionState): Seq | null {
  const { turn, called, lastTurn, lastMove } = state;
  const last = Math.max(lastTurn?.id ?? 0, lastMove ?? 0);
  return turn?.id ?? called?.id ?? (last === 0 ? null : last);
}

/** The settings for a turn: one that goes on with another has what was left of its time (T43). */
function withTime(state: SessionState, request: Request | null): FloorSettings {
  const leftMs = request?.leftMs ?? null;
  return leftMs === null ? state.settings : { ...state.settings, turnMs: leftMs };
}

/** A person's figures; made when first asked for. */
export function figuresOf(state: SessionState, person: PersonId): Figures {
  const known = state.figures.get(person);
  if (known) return known;
  const figures: Figures = { turns: 0, floorMs: 0, contributions: 0 };
  state.figures.set(person, figures);
  const who = state.people.get(person);
  if (who) who.figures = figures;
  return figures;
}

type Running =
  { readonly ok: true; readonly turn: Turn } | { readonly ok: false; readonly rejection: Rejected };

/** The running turn, if it is the one that the command means (T7). */
function runningTurn(state: SessionState, meant: Seq): Running {
  const refused = refuseUnlessRunning(state);
  if (refused) return { ok: false, rejection: refused };
  if (state.turn?.id === meant) return { ok: true, turn: state.turn };
  return { ok: false, rejection: reject(meant === state.lastTurn?.id ? 'stale-turn' : 'no-turn') };
}

/** Refuses what needs a running session in a mode in which turns are given. */
export function refuseUnlessTurns(state: SessionState): Rejected | null {
  const refused = refuseUnlessOpen(state);
  if (refused || state.mode === 'queue') return refused;
  return reject(state.mode === 'round' && runningRound(state) ? 'round-runs' : 'mode-has-no-turns');
}

/**
 * T47 keeps a place for somebody who lost a good part of their turn, once: not for the last seconds of it,
 * and not for a turn that was itself given for a lost one.
 */
function hasTurnLeft(turn: Turn, at: Millis, { settings }: SessionState): boolean {
  if (turn.regained || isInterruption(turn)) return false;
  const left = timeLeft(turn.clock, at);
  return left === null || left > settings.regrantMs;
}

/** Refuses what was decided on by looking at a floor that has changed since (T7, T28). */
export function refuseIfStale(
  state: SessionState,
  command: { readonly at: Millis; readonly expectedTurn: Seq | null },
): Rejected | null {
  if (command.expectedTurn === floorMark(state)) return null;
  const justNow = command.at - state.floorChangedAt < state.settings.justChangedMs;
  return reject(justNow ? 'just-changed' : 'stale-turn');
}

/** Whoever has only just been given the floor, or been called, is not passed over by a second press (T28). */
export function refuseIfJustChanged(state: SessionState, at: Millis): Rejected | null {
  const since = state.turn?.grantedAt ?? state.called?.at;
  return since !== undefined && at - since < state.settings.justChangedMs ? reject('just-changed') : null;
}

/** Refuses a person who cannot be called now. */
export function refuseUnlessCallable(state: SessionState, person: PersonId): Rejected | null {
  const who = state.people.get(person);
  if (!who) return reject('no-such-person');
  if (isCallable(who)) return null;
  return reject(
    who.presence === 'here' || !canHoldFloor(who.role) ? 'person-cannot-speak' : 'person-not-present',
  );
}

/** T9: nobody takes the floor from a speaker for themselves, or before others who are waiting and could speak. */
function putsSelfFirst(state: SessionState, command: CommandOf<'Call'>): boolean {
  const { person } = command;
  if (person !== giverOf(command)) return false;
  if (state.turn !== null) return true;
  const first = firstToCall(state);
  return first !== null && first.person !== person;
}
