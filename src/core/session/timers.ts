import { isFloorBusy } from './agenda-course.js';
import { expectedBack } from './away.js';
import { openDecision } from './group-decision.js';
import { askingDue, settlingDue } from './group-settling.js';
import type { Millis, PersonId } from './ids.js';
import { advanceTimer } from './advance.js';
import { nextOrdering } from './queue-order.js';
import { roundTimer } from './round.js';
import type { SessionState } from './state.js';
import type { Timer } from './timer.js';
import { expiryOf } from './turn-clock.js';
import { closingDue, selfRunDue, unattendedDue } from './unattended.js';

/** What time alone brings about, each with what is due first of its kind, or null. */
const TIMERS: readonly ((state: SessionState) => Timer | null)[] = [
  turnTimer,
  endingTimer,
  departureTimer,
  callTimer,
  advanceTimer,
  unattendedTimer,
  selfRunTimer,
  roundTimer,
  groupTimer,
  closingTimer,
  orderTimer,
  endOfUnattendedTimer,
];

/**
 * The next thing that time alone brings about, or null. Derived from the state, so that timers need
 * no memory of their own: after a restart they are simply there again (T24). Any process may fire one,
 * early, late or twice: the command names what it means and `decide` judges it.
 */
export function nextTimer(state: SessionState): Timer | null {
  let first: Timer | null = null;
  for (const timer of timersOf(state)) if (first === null || timer.at < first.at) first = timer;
  return first;
}

/** Everything that time has brought about by now: a thousand people who did not come back share one commit. */
export function dueTimers(state: SessionState, now: Millis): Timer[] {
  if (!runs(state)) return [];
  const others = timersOf(state).filter(({ at, command }) => at <= now && command.type !== 'Depart');
  return [...others, ...departuresBy(state, now)];
}

function timersOf(state: SessionState): Timer[] {
  return runs(state) ? TIMERS.map((timer) => timer(state)).filter((timer) => timer !== null) : [];
}

function runs({ phase }: SessionState): boolean {
  return phase.name !== 'none' && phase.name !== 'closed';
}

function turnTimer({ turn, settings }: SessionState): Timer | null {
  const at = turn && expiryOf(turn, settings);
  return turn && at !== null ? { at, command: { type: 'ExpireTurn', turn: turn.id } } : null;
}

/** T46: nobody has to answer during a break. */
function callTimer({ called, phase }: SessionState): Timer | null {
  if (called === null || phase.name !== 'open') return null;
  return { at: called.acceptBy, command: { type: 'ExpireCall', call: called.id } };
}

/** T58: an item that waits for the running turn ends as soon as nobody has the floor. */
function endingTimer(state: SessionState): Timer | null {
  const { ending } = state.agenda;
  if (!ending || isFloorBusy(state)) return null;
  return { at: state.floorChangedAt, command: { type: 'CompleteItem', item: ending.item } };
}

function closingTimer({ queue }: SessionState): Timer | null {
  const until = queue.closing?.until ?? null;
  return until === null ? null : { at: until, command: { type: 'CloseQueue', until } };
}

/** Somebody who has been overtaken for long enough comes first without anything else happening (T42). */
function orderTimer(state: SessionState): Timer | null {
  const at = nextOrdering(state);
  return at === null ? null : { at, command: { type: 'OrderQueue' } };
}

function departureTimer(state: SessionState): Timer | null {
  for (const [person, at] of expectedBack(state)) return departure(person, at);
  return null;
}

function departuresBy(state: SessionState, now: Millis): Timer[] {
  const due: Timer[] = [];
  for (const [person, at] of expectedBack(state)) {
    if (at > now) break;
    due.push(departure(person, at));
  }
  return due;
}

/** T52: nobody has been moderating for a while. */
function unattendedTimer(state: SessionState): Timer | null {
  const at = unattendedDue(state);
  return at === null ? null : { at, command: { type: 'NoteUnattended' } };
}

/** T53: an unattended session takes its next step by itself. */
function selfRunTimer(state: SessionState): Timer | null {
  const at = selfRunDue(state);
  return at === null ? null : { at, command: { type: 'RunItself' } };
}

/** T53: an unattended session is closed. */
function endOfUnattendedTimer(state: SessionState): Timer | null {
  const at = closingDue(state);
  return at === null ? null : { at, command: { type: 'CloseUnattended' } };
}

/** What those who are here decide without a moderator (T46a, T53). */
function groupTimer(state: SessionState): Timer | null {
  const decision = openDecision(state);
  const settling = settlingDue(state);
  if (decision && settling !== null) {
    return { at: settling, command: { type: 'SettleGroup', decision: decision.id } };
  }
  const asking = askingDue(state);
  return asking === null ? null : { at: asking, command: { type: 'AskGroup' } };
}

function departure(person: PersonId, at: Millis): Timer {
  return { at, command: { type: 'Depart', person } };
}
