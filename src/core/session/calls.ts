import type { CallEndReason, EventBody, EventOf, GrantWay } from './events.js';
import type { Millis, PersonId, Seq } from './ids.js';
import { countCall, isUsedUp, putOff, skippedByCall, unanswered } from './missed-calls.js';
import { partCalledOff } from './round-course.js';
import type { Called, Request, SessionState } from './state.js';
import { undoableCall } from './undoable.js';
import { putAtHead, takeRequest, waitingRequest } from './waiting-list.js';

/** Who is called, for which request, and by which way they were chosen (T27). */
export interface Choice {
  readonly person: PersonId;
  readonly request: Seq | null;
  readonly way: GrantWay;
}

/**
 * The events with which a person is called (T26). The floor must be empty by then. Without a time to accept, and
 * for a moderator who calls themselves, the call gives the floor.
 */
export function callPerson(state: SessionState, choice: Choice, giver: PersonId | null): EventBody[] {
  const gives = state.settings.acceptMs === null || choice.person === giver;
  const asked = waitingRequest(state, choice.request);
  // A round goes past the list, and before a last word nobody waits any more: nobody there loses a call by them.
  const skipped = choice.way === 'round' || choice.way === 'last-word' ? [] : skippedByCall(state, asked);
  return [{ type: gives ? 'TurnGranted' : 'TurnCalled', ...choice }, ...skipped];
}

/** The events that end a call, if there is one, with what that means for its request. */
export function endCall(
  called: Called | null,
  reason: CallEndReason,
  ...after: readonly EventBody[]
): EventBody[] {
  if (called === null) return [...after];
  return [{ type: 'CallEnded', call: called.id, person: called.person, reason }, ...after];
}

/** The events that end a call that was not answered (T46). */
export function endUnanswered(called: Called | null): EventBody[] {
  if (called === null) return [];
  const { asked } = called;
  if (asked === null || !isUsedUp(asked)) return endCall(called, 'unanswered');
  return endCall(called, 'unanswered', { type: 'RequestSkipped', request: asked.id });
}

/** Folds a call in: its request is off the list until it is answered. */
export function turnCalled(state: SessionState, event: EventOf<'TurnCalled'>): void {
  const asked = takeRequest(state, event.request);
  const { seq: id, person, way, at } = event;
  if (way !== 'round') countCall(state);
  state.undo = undoableCall(state, event);
  state.called = { id, person, way, at, asked, acceptBy: at + (state.settings.acceptMs ?? 0) };
  state.floorChangedAt = at;
  state.proposed = null;
  state.held = false;
}

/** Folds in that a call came to nothing: its request is on the list again, as far as it lives on. */
export function callEnded(state: SessionState, event: EventOf<'CallEnded'>): void {
  const way = state.called?.way;
  const { asked, wasIt } = endedCall(state, event.call);
  if (!wasIt) return;
  // A nominee who does not take the floor leaves the next call to a moderator (T27).
  if (way === 'nomination') state.held = true;
  if (way === 'round') partCalledOff(state, event.person, event.reason);
  state.lastMove = event.call;
  state.floorChangedAt = event.at;
  if (asked) putAtHead(state, afterCall(asked, event.reason));
}

/** Takes a call away; tells whether there was this one, and for which request. */
export function endedCall(
  state: SessionState,
  call: Seq | null,
): { readonly wasIt: boolean; readonly asked: Request | null } {
  const { called } = state;
  if (called === null || called.id !== call) return { wasIt: false, asked: null };
  state.called = null;
  return { wasIt: true, asked: called.asked };
}

/** After a pause: the time that it took is no time to answer. */
export function delayAnswer(state: SessionState, byMs: Millis): void {
  const { called } = state;
  if (called) state.called = { ...called, acceptBy: called.acceptBy + byMs };
}

/** After a restart: everybody has to come back first, then there is the whole time again. */
export function restartCall(state: SessionState, at: Millis): void {
  const { called, settings, phase } = state;
  if (called === null || phase.name !== 'open') return;
  state.called = { ...called, acceptBy: at + settings.regrantMs + (settings.acceptMs ?? 0) };
}

function afterCall(asked: Request, reason: CallEndReason): Request {
  if (reason === 'not_yet') return putOff(asked);
  return reason === 'unanswered' ? unanswered(asked) : asked;
}
