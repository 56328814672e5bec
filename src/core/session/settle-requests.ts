import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventBody, EventOf, RequestFate } from './events.js';
import type { Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import { CONTRIBUTION_LIMIT } from './settings.js';
import type { Request, SessionState } from './state.js';
import { cleanText } from './text.js';
import { takeRequest, takeRequests, waitingRequest } from './waiting-list.js';

/**
 * Decides about one of those who wait: carried to the next session, answered in writing, or dropped with thanks
 * (T57). A point of order is about what happens now; it can only be dropped.
 */
export function settleRequest(state: SessionState, command: CommandOf<'SettleRequest'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const { request, fate } = command;
  const waiting = waitingRequest(state, request);
  if (!waiting) return reject('no-such-request');
  if (!belongsToTopic(waiting) && fate !== 'drop') return reject('bad-value', { field: 'fate' });
  return accept({ type: 'RequestSettled', request, fate });
}

/** Whether a request ends with its topic: a point of order is about the session, and stays (T36). */
export function belongsToTopic({ kind }: Request): boolean {
  return kind !== 'order';
}

/** Those who wait for the topic; with whoever is called, if that call ends with it. */
export function waitingForTopic({ queue, called }: SessionState, withCalled: boolean): readonly Request[] {
  const waiting = queue.waiting.filter(belongsToTopic);
  const asked = withCalled ? (called?.asked ?? null) : null;
  return asked !== null && belongsToTopic(asked) ? [asked, ...waiting] : waiting;
}

/** The event by which everybody leaves the list who waits for the topic that ends. A call has ended by then. */
export function settleTopic(state: SessionState, fate: RequestFate): EventBody[] {
  return settleAll(waitingForTopic(state, true), fate);
}

/** The events by which everybody leaves the list when the session ends (T59). */
export function settleSession(state: SessionState, fate: RequestFate): EventBody[] {
  const asked = state.called?.asked;
  const orders = [...(asked ? [asked] : []), ...state.queue.waiting].filter((one) => !belongsToTopic(one));
  return [...settleTopic(state, fate), ...settleAll(orders, 'drop')];
}

/** The event by which these leave the list together: two hundred events would keep all commands after them waiting. */
export function settleAll(requests: readonly Request[], fate: RequestFate): EventBody[] {
  return requests.length === 0 ? [] : [{ type: 'RequestsSettled', requests: idsOf(requests), fate }];
}

/** What an event names requests by. */
export function idsOf(requests: readonly Request[]): Seq[] {
  return requests.map(({ id }) => id);
}

/** Says in writing what there was no time to hear: once for each request, without a turn, also in a break (T57). */
export function writeFollowUp(state: SessionState, command: CommandOf<'WriteFollowUp'>): Decision {
  const giver = giverOf(command);
  const refused = refuseUnlessRunning(state) ?? refuseUnlessSpeaker(state, giver);
  if (refused) return refused;
  const { request } = command;
  const settled = state.settled.get(request);
  if (settled?.fate !== 'follow-up') return reject('no-such-request');
  if (settled.person !== giver) return reject('not-your-request');
  if (settled.written !== null) return reject('follow-up-written');
  const text = cleanText(command.text, CONTRIBUTION_LIMIT);
  if (!text.ok) return text;
  const words = { text: text.text };
  return accept({ type: 'ContributionMade', track: 'follow-up', turn: null, request, words });
}

/** Folds in what became of a request. */
export function requestSettled(state: SessionState, event: EventOf<'RequestSettled'>): void {
  const request = takeRequest(state, event.request);
  if (request) settled(state, request, event.fate);
}

/** Folds in what became of several. */
export function requestsSettled(state: SessionState, event: EventOf<'RequestsSettled'>): void {
  for (const request of takeRequests(state, event.requests)) settled(state, request, event.fate);
}

function settled(state: SessionState, request: Request, fate: RequestFate): void {
  const { id, person, kind, subject } = request;
  const item = state.agenda.current;
  state.settled.set(id, { person, kind, subject, fate, item, written: null });
  state.pastRequests.set(person, { request, end: fate === 'carry' ? 'carried' : 'expired' });
}

/** Notes that a follow-up was written, if it was one. */
export function noteFollowUp(state: SessionState, event: EventOf<'ContributionMade'>): void {
  const settled = event.request === undefined ? undefined : state.settled.get(event.request);
  if (settled) settled.written = event.seq;
}
