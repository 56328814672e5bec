import { callPerson } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { isPassedOver } from './missed-calls.js';
import { firstToCall } from './queue-order.js';
import { giverOf, isCallable, moderatorHere } from './rights.js';
import type { FloorSettings } from './settings.js';
import { advanceRound } from './round.js';
import type { Request, SessionState } from './state.js';
import type { Timer } from './timer.js';
import { floorMark, refuseIfStale, refuseUnlessTurns } from './turns.js';
import { waitingRequest } from './waiting-list.js';

/**
 * What follows when the floor is free and the next turn begins by itself (T25): `automatic` calls at once,
 * `assisted` proposes and calls when the time to act is over. Nobody who missed a call is called so: they are
 * when they show up, or when a moderator calls.
 */
export function advance(state: SessionState, command: CommandOf<'Advance'>): Decision {
  if (state.mode === 'round') return advanceRound(state, command);
  const refused = refuseUnlessTurns(state) ?? refuseIfStale(state, command);
  if (refused) return refused;
  const first = mayAdvance(state) ? nextByItself(state) : null;
  if (first === null) return reject('not-due');
  const { proposed } = state;
  if (wayOf(state) === 'assisted' && proposed?.request !== first.id) {
    return accept({ type: 'NextProposed', request: first.id });
  }
  if (wayOf(state) === 'assisted' && proposed !== null && command.at < proposed.callAt) {
    return reject('not-due');
  }
  const choice = { person: first.person, request: first.id, way: 'automatic' } as const;
  return accept(...callPerson(state, choice, null));
}

/** A moderator keeps the server from calling anybody, until somebody has been called (T25). */
export function holdNext(state: SessionState, command: CommandOf<'HoldNext'>): Decision {
  const refused = refuseUnlessTurns(state) ?? refuseIfStale(state, command);
  if (refused) return refused;
  if (wayOf(state) === 'manual' || isHeld(state)) return accept();
  return giverOf(command) === null ? reject('not-allowed') : accept({ type: 'AdvanceHeld' });
}

/**
 * Whether the server leaves the next call to a moderator. Without one it goes on: the floor must not be without
 * somebody who can act (T27).
 */
export function isHeld(state: SessionState): boolean {
  return state.held && moderatorHere(state);
}

/** The timer that makes the next turn begin by itself, or null. */
export function advanceTimer(state: SessionState): Timer | null {
  if (!mayAdvance(state)) return null;
  if (nextByItself(state) === null) return null;
  const command = { type: 'Advance', expectedTurn: floorMark(state) } as const;
  const { proposed } = state;
  const waits = wayOf(state) === 'assisted' && proposed !== null && stillHolds(state);
  return { at: waits ? proposed.callAt : state.at, command };
}

/** Folds a proposal in. */
export function nextProposed(state: SessionState, event: EventOf<'NextProposed'>): void {
  state.proposed = { request: event.request, callAt: event.at + state.settings.assistMs };
}

/** Folds in that a moderator calls next. */
export function advanceHeld(state: SessionState): void {
  state.held = true;
  state.proposed = null;
}

/** How the next turn begins now: a session that runs by itself while nobody moderates it waits for nobody (T53). */
function wayOf({ settings, unattended }: SessionState): FloorSettings['advance'] {
  return unattended?.policy === 'selfRun' ? 'automatic' : settings.advance;
}

/** Whether the floor is free and the next turn begins by itself. A frozen queue never advances so (T5). */
function mayAdvance(state: SessionState): boolean {
  const { phase, turn, called, queue, agenda } = state;
  if (wayOf(state) === 'manual' || phase.name !== 'open') return false;
  // The topic changes first (T58).
  if (agenda.ending !== null) return false;
  if (turn !== null || called !== null || queue.status === 'frozen') return false;
  return refuseUnlessTurns(state) === null && !isHeld(state);
}

function nextByItself(state: SessionState): Request | null {
  const first = firstToCall(state);
  return first === null || isPassedOver(first) ? null : first;
}

/** Whether the proposed person can still be called. */
function stillHolds(state: SessionState): boolean {
  const request = waitingRequest(state, state.proposed?.request ?? null);
  return request !== null && isCallable(state.people.get(request.person)) && !isPassedOver(request);
}
