import type { EventBody, EventOf, EventType, OrderedPlace, PlaceReason } from './events.js';
import type { Millis, Seq } from './ids.js';
import { longestInOrder } from './list-moves.js';
import { inOrder, isAtHead, isHeld, type Placed } from './order-policy.js';
import { classOf } from './request-kinds.js';
import { isPassedOver } from './missed-calls.js';
import { isCallable } from './rights.js';
import type { Place, Request, SessionState } from './state.js';

/**
 * Those who are waiting, in the order in which they would be called at this moment. The one place that
 * decides it, for `next` as for what people see of the list.
 */
export function callOrder({ queue }: SessionState, _at: Millis): readonly Request[] {
  const { waiting } = queue;
  if (isByKind(waiting)) return waiting;
  // A stable sort: within a kind everybody stays where the policy or a hand put them.
  return [...waiting].sort((one, other) => classOf(one.kind) - classOf(other.kind));
}

/**
 * The first of them who can speak now, or null. Who put a call off or did not answer one is called again before
 * nobody is (T26, T46).
 */
export function firstToCall(state: SessionState, at: Millis): Request | null {
  const callable = callOrder(state, at).filter(({ person }) => isCallable(state.people.get(person)));
  return callable.find((request) => !isPassedOver(request)) ?? callable[0] ?? null;
}

/** What does not change who stands where: the list is not looked through after each contribution. */
const BYSTANDERS: ReadonlySet<EventType> = new Set([
  'QueueOrdered',
  'ContributionMade',
  'Reacted',
  'ReactionTakenBack',
  'VoteCast',
  'BallotCast',
  'ContributionHidden',
  'ContributionUnhidden',
  'PersonArrived',
  'PersonReturned',
  'PersonAway',
  'PersonDeparted',
  'PersonMuted',
  'PersonUnmuted',
  'PromptPut',
  'PromptWithdrawn',
  'AsidesLocked',
  'AsidesUnlocked',
  'TurnPaused',
  'TurnResumed',
  'TurnExtended',
]);

/**
 * What follows from these events for the order of the queue. Only the server asks it: it takes everybody's figures,
 * which are not for all (T64), so the outcome is an event and the readers' copies only take it over.
 */
export function orderAfter(state: SessionState, events: readonly EventBody[], at: Millis): EventBody[] {
  return events.every(({ type }) => BYSTANDERS.has(type)) ? [] : orderQueue(state, at);
}

/** The event that puts the queue in the order of the policy, unless it stands in it already. */
export function orderQueue(state: SessionState, at: Millis): EventBody[] {
  const { waiting } = state.queue;
  if (waiting.length === 0 || !hasPolicy(state)) return [];
  const present = callOrder(state, at);
  const wanted = byKinds(present).flatMap((requests) => inOrder(state, requests, Math.max(at, state.at)));
  const places = changedPlaces(present, wanted);
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
  const list = [...callOrder(state, state.at)];
  for (const { request, before, why } of places) {
    const moved = takeOut(list, request);
    if (moved) putBefore(list, { ...moved, place: placeOf(moved, { why }) }, before);
  }
  state.queue.waiting.splice(0, list.length, ...list);
  state.queue.version += 1;
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
      waiting[index] = { ...request, place: placeOf(request, { overtaken: 1, overtakenAt: at }) };
    } else {
      // In place: with two hundred waiting, as many copies for each grant would be most of its cost.
      request.place.overtaken += 1;
      request.place.overtakenAt ??= at;
    }
  }
}

/** The place of a request with something about it changed. */
export function placeOf({ place }: Request, change: Partial<Place>): Place {
  return { held: null, why: null, overtaken: 0, overtakenAt: null, ...place, ...change };
}

/** Takes a request out of a list; undefined when it is not there. */
export function takeOut(list: Request[], id: Seq): Request | undefined {
  const index = list.findIndex((request) => request.id === id);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

/** Puts a request just before another, or last where that one is not there. */
export function putBefore(list: Request[], request: Request, before: Seq | null): void {
  const index = before === null ? -1 : list.findIndex(({ id }) => id === before);
  list.splice(index < 0 ? list.length : index, 0, request);
}

/** By arrival nothing has to be put in order, unless something of another policy is left. */
function hasPolicy({ queue, settings }: SessionState): boolean {
  if (settings.queueOrder !== 'arrival' || settings.unitBudgetMs !== null) return true;
  return queue.waiting.some(({ place }) => place !== null && place.why !== null);
}

function whyOf({ place }: Request): PlaceReason | null {
  return place?.why ?? null;
}

function isByKind(list: readonly Request[]): boolean {
  let last = 0;
  for (const { kind } of list) {
    const present = classOf(kind);
    if (present < last) return false;
    last = present;
  }
  return true;
}

function byKinds(list: readonly Request[]): Request[][] {
  const kinds: Request[][] = [];
  for (const request of list) {
    const last = kinds.at(-1);
    if (last?.[0]?.kind === request.kind) last.push(request);
    else kinds.push([request]);
  }
  return kinds;
}

/** From the end on, so that whatever one is put before stands in its place already. */
function changedPlaces(present: readonly Request[], wanted: readonly Placed[]): OrderedPlace[] {
  if (wanted.every(({ request, why }, index) => request === present[index] && why === whyOf(request)))
    return [];
  const numbers = new Map(present.map(({ id }, number) => [id, number]));
  const stays = longestInOrder(wanted.map(({ request }) => numbers.get(request.id) ?? -1));
  const places: OrderedPlace[] = [];
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const { request, why } = wanted[index] as Placed;
    if (stays.has(index) && whyOf(request) === why) continue;
    places.push({ request: request.id, before: wanted[index + 1]?.request.id ?? null, why });
  }
  return places;
}
