import { callPerson, endCall, endUnanswered } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { FloorMode } from './events.js';
import { refuseUnlessModeCanEnd } from './floor-mode.js';
import { partHeldBy } from './held-turns.js';
import type { PersonId } from './ids.js';
import { isPassedOver } from './missed-calls.js';
import { refuseUnlessOpen, refuseUnlessRunning } from './phase.js';
import { firstToCall } from './queue-order.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import {
  awaitsReturn,
  beginRound,
  goesRound,
  leaveRound,
  nextInRound,
  openPlace,
  runningRound,
} from './round-course.js';
import type { Request, Round, RoundPlace, SessionState } from './state.js';
import type { Timer } from './timer.js';
import { endTurn, floorMark, next, refuseIfJustChanged, refuseIfStale } from './turns.js';

/** The modes to which the floor returns after a round that was begun in them; after all others there is the queue. */
const RETURNS: ReadonlySet<FloorMode> = new Set(['open', 'moderator']);

/**
 * Begins a round (T45): everybody here has their part, one after the other, in an order that all can see. Whoever
 * has the floor or is called loses it by that, as by every change of the mode; those who wait keep their places.
 */
export function startRound(state: SessionState, command: CommandOf<'StartRound'>): Decision {
  const refused = refuseUnlessOpen(state);
  if (refused) return refused;
  const { mode } = state;
  if (mode === 'paused') return reject('floor-paused');
  if (runningRound(state)) return reject('round-runs');
  const unsettled = refuseUnlessModeCanEnd(state, 'round', null);
  if (unsettled) return unsettled;
  const then = RETURNS.has(mode) ? mode : 'queue';
  const started = beginRound(state, command.order, then, command.seed ?? '');
  if (started.length === 0) return reject('nobody-for-round');
  return accept(
    ...endTurn(state.turn, 'floor_mode_changed'),
    ...endCall(state.called, 'withdrawn'),
    ...(mode === 'round' ? [] : [{ type: 'FloorModeChanged', mode: 'round' } as const]),
    ...started,
  );
}

/** Does without one's part: before one is called, when one is, or instead of speaking (T45). */
export function pass(state: SessionState, command: CommandOf<'Pass'>): Decision {
  const mine = partOfGiver(state, command);
  if (!mine.ok) return mine.rejection;
  const { person } = mine.place;
  // Whoever has said something has spoken, and gives the floor back by this.
  const hasSpoken = (partHeldBy(state, person)?.posts ?? 0) > 0;
  const passed = { type: 'RoundPassed', person, forNow: false } as const;
  return accept(...(hasSpoken ? [] : [passed]), ...partEnds(state, mine.place));
}

/** Lets all the others speak first, once (T45). */
export function passForNow(state: SessionState, command: CommandOf<'PassForNow'>): Decision {
  const mine = partOfGiver(state, command);
  if (!mine.ok) return mine.rejection;
  const { person, putOff } = mine.place;
  if (putOff) return reject('passed-for-now');
  if ((partHeldBy(state, person)?.posts ?? 0) > 0) return reject('part-begun');
  return accept({ type: 'RoundPassed', person, forNow: true }, ...partEnds(state, mine.place));
}

/** Brings the next person to the floor: of the round that runs, else of the list (T28). */
export function callNext(state: SessionState, command: CommandOf<'Next'>): Decision {
  return goesRound(state) ? nextPart(state, command) : next(state, command);
}

/**
 * Goes on with a round before the present part is over (T28, T45): who has said nothing in it has passed, a call that
 * was not answered comes once more at the end. Whose part is next follows by itself.
 */
function nextPart(state: SessionState, command: CommandOf<'Next'>): Decision {
  const refused =
    refuseUnlessOpen(state) ?? refuseIfStale(state, command) ?? refuseIfJustChanged(state, command.at);
  if (refused) return refused;
  const { turn, called } = state;
  if (turn === null && called === null) return reject('round-runs');
  return accept(...endTurn(turn, 'moderator_ended'), ...endUnanswered(called));
}

/** Ends a round before everybody has had their part; the record tells who has not (T45). */
export function endRoundByModerator(state: SessionState, command: CommandOf<'EndRound'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const round = runningRound(state);
  if (round?.id !== command.round) return reject('no-round');
  if (state.mode === 'paused') return reject('floor-paused');
  return accept(
    ...endTurn(state.turn, 'floor_mode_changed'),
    ...endCall(state.called, 'withdrawn'),
    ...leaveRound(state),
  );
}

/** Goes on with a round on a free floor: a point of order first, then the next part; after the last one it is over. */
export function advanceRound(state: SessionState, command: CommandOf<'Advance'>): Decision {
  const refused = refuseUnlessOpen(state) ?? refuseIfStale(state, command);
  if (refused) return refused;
  const round = roundToAdvance(state);
  if (!round) return reject('not-due');
  const order = orderBetweenParts(state);
  if (order) {
    return accept(...callPerson(state, { person: order.person, request: order.id, way: 'automatic' }, null));
  }
  const person = nextInRound(state, round);
  if (person === null) return awaitsReturn(state, round) ? reject('not-due') : accept(...leaveRound(state));
  return accept(...callPerson(state, { person, request: null, way: 'round' }, null));
}

/** The timer with which a round goes on as soon as the floor is free, or null. */
export function roundTimer(state: SessionState): Timer | null {
  const round = roundToAdvance(state);
  if (!round) return null;
  const waits = orderBetweenParts(state) === null && nextInRound(state, round) === null;
  if (waits && awaitsReturn(state, round)) return null;
  return { at: state.at, command: { type: 'Advance', expectedTurn: floorMark(state) } };
}

/** The round that goes on by itself now: nobody has the floor, and no change of the topic comes first (T58). */
function roundToAdvance(state: SessionState): Round | null {
  const { phase, mode, turn, called, agenda } = state;
  if (phase.name !== 'open' || mode !== 'round' || agenda.ending !== null) return null;
  return turn === null && called === null ? runningRound(state) : null;
}

/** The point of order that comes before the next part (T37), or null. */
export function orderBetweenParts(state: SessionState): Request | null {
  const first = firstToCall(state);
  return first?.kind === 'order' && !isPassedOver(first) ? first : null;
}

type Mine =
  { readonly ok: true; readonly place: RoundPlace } | { readonly ok: false; readonly rejection: Rejected };

/** The giver's part in the round that the command means, as far as it is not over. */
function partOfGiver(state: SessionState, command: CommandOf<'Pass' | 'PassForNow'>): Mine {
  const person: PersonId | null = giverOf(command);
  const refused = refuseUnlessOpen(state) ?? refuseUnlessSpeaker(state, person);
  if (refused) return { ok: false, rejection: refused };
  const round = runningRound(state);
  if (round?.id !== command.round) return { ok: false, rejection: reject('no-round') };
  const place = openPlace(round, person);
  return place ? { ok: true, place } : { ok: false, rejection: reject('no-part-in-round') };
}

/** The events that end what a person has of the floor by their part, if they have it. */
function partEnds(state: SessionState, { person }: RoundPlace) {
  const { called } = state;
  return [
    ...endTurn(partHeldBy(state, person), 'yielded'),
    ...(called?.person === person && called.way === 'round' ? endCall(called, 'withdrawn') : []),
  ];
}
