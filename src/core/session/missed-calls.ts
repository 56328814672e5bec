import type { EventBody, EventOf } from './events.js';
import type { PersonId } from './ids.js';
import type { MissedCall, Request, SessionState } from './state.js';

/** How often a call can be put off (T26). */
export const MOST_PUT_OFF = 2;

/**
 * T46: the next person is called, and then the place at the head is kept for two further calls. A new call that
 * is not answered counts as one of them.
 */
const CALLS_KEPT = 3;

/** Whether others are called before this request, since its person was called and did not come (T26, T46). */
export function isPassedOver({ missed }: Request): boolean {
  return missed !== null;
}

/** The request of a call that was put off: it stays at the head, behind the next one (T26). */
export function putOff(request: Request): Request {
  return { ...request, putOff: request.putOff + 1, missed: { kind: 'not-yet', callsLeft: 1 } };
}

/** The request of a call that was not answered: it keeps the place at the head for a while (T46). */
export function unanswered(request: Request): Request {
  const missed: MissedCall = { kind: 'unanswered', callsLeft: callsLeftAfterSilence(request) };
  return { ...request, front: true, unanswered: true, missed };
}

/** Whether a request whose call is not answered once more has had all its calls (T46). */
export function isUsedUp(request: Request): boolean {
  return callsLeftAfterSilence(request) === 0;
}

/** The requests that have waited in vain for their person when one more call is made (T46). */
export function skippedByCall(state: SessionState, called: Request | null): EventBody[] {
  return state.queue.waiting
    .filter(({ id, missed }) => id !== called?.id && missed?.kind === 'unanswered' && missed.callsLeft <= 1)
    .map(({ id }) => ({ type: 'RequestSkipped', request: id }));
}

/** The events with which somebody who shows up can be called again. */
export function readyAgain(state: SessionState, person: PersonId): EventBody[] {
  return state.queue.waiting
    .filter((request) => request.person === person && isPassedOver(request))
    .map(({ id }) => ({ type: 'RequestReady', request: id }));
}

/** Folds a call in, as far as those are concerned who missed theirs; the called person is off the list already. */
export function countCall(state: SessionState): void {
  const { waiting } = state.queue;
  waiting.forEach((request, index) => {
    const { missed } = request;
    if (missed === null) return;
    const callsLeft = Math.max(0, missed.callsLeft - 1);
    const isDue = missed.kind === 'not-yet' && callsLeft === 0;
    waiting[index] = { ...request, missed: isDue ? null : { ...missed, callsLeft } };
  });
}

/** Folds in that somebody can be called again. */
export function requestReady(state: SessionState, event: EventOf<'RequestReady'>): void {
  const { waiting } = state.queue;
  const index = waiting.findIndex(({ id }) => id === event.request);
  const request = waiting[index];
  if (request) waiting[index] = { ...request, missed: null };
}

function callsLeftAfterSilence({ missed }: Request): number {
  return missed?.kind === 'unanswered' ? Math.max(0, missed.callsLeft - 1) : CALLS_KEPT;
}
