import type { EventBody, EventOf, EventType, OrderedPlace } from './events.js';
import type { Millis } from './ids.js';
import { longestInOrder } from './list-moves.js';
import { inOrder, type Placed } from './order-policy.js';
import { isPassedOver } from './missed-calls.js';
import { isAtHead, isHeld, placeOf } from './place.js';
import { isCallable } from './rights.js';
import type { Request, SessionState } from './state.js';
import { moveBefore } from './waiting-list.js';

/**
 * The first of those who wait who can speak now, or null. Who put a call off or did not answer one is called again before
 * nobody is (T26, T46).
 */
export function firstToCall({ queue, people }: SessionState): Request | null {
  let passedOver: Request | null = null;
  for (const request of queue.waiting) {
    if (!isCallable(people.get(request.person))) continue;
    if (!isPassedOver(request)) return request;
    passedOver ??= request;
  }
  return passedOver;
}

/** What can change who stands where: who waits, what is counted of people and units, and the rules of the order. */
const ORDERING: ReadonlySet<EventType> = new Set([
  'TurnRequested',
  'RequestWithdrawn',
  'RequestRemoved',
  'RequestsRemoved',
  'RequestSkipped',
  'RequestSettled',
  'RequestsSettled',
  'RequestEdited',
  'RequestPutBack',
  'RequestMoved',
  'RepliesRefiled',
  'PlaceKept',
  'TurnCalled',
  'CallEnded',
  'TurnGranted',
  'TurnEnded',
  'LastUndone',
  'OrderTaken',
  'OrderRuled',
  'ItemStarted',
  'ItemReopened',
  'AdvanceChosen',
  'UnitTimeAdded',
  'FiguresCarriedIn',
  'SettingChanged',
]);

/**
 * What follows from these events for the order of the queue. Only the server asks it: it takes everybody's figures,
 * which are not for all (T64), so the outcome is an event and the readers' copies only take it over.
 */
export function orderAfter(state: SessionState, events: readonly EventBody[], at: Millis): EventBody[] {
  return events.some(({ type }) => ORDERING.has(type)) ? orderQueue(state, at) : [];
}

/** The event that puts the queue in the order of the policy, unless it stands in it already. */
export function orderQueue(state: SessionState, at: Millis): EventBody[] {
  const { waiting } = state.queue;
  if (waiting.length === 0 || !hasPolicy(state)) return [];
  const places: OrderedPlace[] = [];
  let behind: Request | undefined;
  // From the end on, so that whatever one is put before stands in its place already.
  for (const requests of byKinds(waiting).reverse()) {
    const wanted = inOrder(state, requests, Math.max(at, state.at));
    addChangedPlaces(places, wanted, behind);
    behind = wanted[0]?.request;
  }
  return places.length === 0 ? [] : [{ type: 'QueueOrdered', places }];
}

/** When somebody will have been overtaken for as long as is allowed (T42), or null. */
export function nextOrdering({ queue, settings }: SessionState): Millis | null {
  if (settings.queueOrder === 'arrival') return null;
  let first: Millis | null = null;
  for (const request of queue.waiting) {
    const { place } = request;
    if (place === null || isAtHead(request) || isHeld(request) || place.overtakenAt === null) continue;
    if (place.why === 'waited' || place.why === 'unit-used-up') continue;
    const at = place.overtakenAt + settings.overtakenForMs;
    if (first === null || at < first) first = at;
  }
  return first;
}

/** Folds the order in. Copies know who stands where and why, not what decided it. */
export function queueOrdered(state: SessionState, { places }: EventOf<'QueueOrdered'>): void {
  const { waiting } = state.queue;
  for (const { request: id, before, why } of places) {
    const index = waiting.findIndex((request) => request.id === id);
    const request = waiting[index];
    if (!request) continue;
    waiting[index] = { ...request, place: { ...placeOf(request), why } };
    moveBefore(state, index, before);
  }
}

/**
 * Folds in that this request was given the floor before others of its kind who had asked earlier (T42). By arrival
 * nobody is overtaken but by a hand, which is no matter of the policy.
 */
export function countOvertaken({ queue, settings }: SessionState, granted: Request, at: Millis): void {
  if (settings.queueOrder === 'arrival') return;
  const { waiting } = queue;
  for (let index = 0; index < waiting.length; index += 1) {
    const request = waiting[index] as Request;
    if (request.kind !== granted.kind || request.id === granted.id) continue;
    if (request.at > granted.at || (request.at === granted.at && request.id > granted.id)) continue;
    if (request.place === null) {
      waiting[index] = { ...request, place: { ...placeOf(request), overtaken: 1, overtakenAt: at } };
    } else {
      // In place: with two hundred waiting, as many copies for each grant would be most of its cost.
      request.place.overtaken += 1;
      request.place.overtakenAt ??= at;
    }
  }
}

/** By arrival nothing has to be put in order, unless something of another policy is left. */
function hasPolicy({ queue, settings }: SessionState): boolean {
  if (settings.queueOrder !== 'arrival' || settings.unitBudgetMs !== null) return true;
  return queue.waiting.some(({ place }) => place !== null && place.why !== null);
}

/** A list that is in order, kind by kind. */
function byKinds(list: readonly Request[]): (readonly Request[])[] {
  if (list[0]?.kind === list.at(-1)?.kind) return [list];
  const kinds: Request[][] = [];
  for (const request of list) {
    const last = kinds.at(-1);
    if (last?.[0]?.kind === request.kind) last.push(request);
    else kinds.push([request]);
  }
  return kinds;
}

/** Adds where those of one kind are put, the last one first; `behind`: the first of the next kind. */
function addChangedPlaces(
  places: OrderedPlace[],
  wanted: readonly Placed[],
  behind: Request | undefined,
): void {
  let first = 0;
  let last = wanted.length - 1;
  while (first <= last && isSo(wanted, first)) first += 1;
  while (first <= last && isSo(wanted, last)) last -= 1;
  if (first > last) return;
  const stays = longestInOrder(wanted.slice(first, last + 1).map(({ from }) => from));
  for (let index = last; index >= first; index -= 1) {
    const { request, why, shown } = wanted[index] as Placed;
    if (stays[index - first] && why === shown) continue;
    places.push({ request: request.id, before: (wanted[index + 1]?.request ?? behind)?.id ?? null, why });
  }
}

function isSo(wanted: readonly Placed[], index: number): boolean {
  const { from, why, shown } = wanted[index] as Placed;
  return from === index && why === shown;
}
