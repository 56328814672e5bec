import type { RequestKind } from '../session/events.js';
import type { Millis, PersonId } from '../session/ids.js';
import { canHoldFloor, isCallable } from '../session/rights.js';
import type { Request, SessionState } from '../session/state.js';

/** Where somebody stands in the queue (T62). */
export interface PlaceInQueue {
  readonly request: Request;
  readonly kind: RequestKind;
  /** 1 for the next to be called. */
  readonly position: number;
  /** How many are called before, the present speaker not counted. */
  readonly ahead: number;
  /** How many of them have asked for the same kind of thing. */
  readonly aheadInKind: number;
  /** A rough guess of the wait, or null where turns have no limit. */
  readonly roughWaitMs: Millis | null;
}

/** Why a request that is kept is not called for the time being (T48, T61). */
export type Obstacle = 'away' | 'cannot-speak';

/** One line of the queue. */
export interface QueueRow {
  readonly request: Request;
  /** 1 for the next to be called; null: passed over for the time being. */
  readonly position: number | null;
  readonly obstacle: Obstacle | null;
}

/** The queue in the order in which people are called, with those who are passed over where they stand (T61, T62). */
export function queueRows(state: SessionState): readonly QueueRow[] {
  let position = 0;
  return state.queue.waiting.map((request) => {
    const obstacle = obstacleOf(state, request);
    if (obstacle === null) position += 1;
    return { request, position: obstacle === null ? position : null, obstacle };
  });
}

/**
 * Why a request is not called for the time being, as far as this reader knows: a muting is told to nobody but
 * moderators and the person themselves.
 */
export function obstacleOf(state: SessionState, { person }: Request): Obstacle | null {
  const who = state.people.get(person);
  // Somebody whose name is not shown is counted as any other.
  if (who === undefined || isCallable(who)) return null;
  return who.muted || !canHoldFloor(who.role) ? 'cannot-speak' : 'away';
}

/** All the places of a person in the queue, those that are called first coming first (T62). */
export function placesInQueue(state: SessionState, person: PersonId): readonly PlaceInQueue[] {
  const places: PlaceInQueue[] = [];
  let ahead = 0;
  const aheadInKind = new Map<RequestKind, number>();
  for (const request of state.queue.waiting) {
    const { kind } = request;
    const before = aheadInKind.get(kind) ?? 0;
    const isOwn = request.person === person;
    if (isOwn) {
      const roughWaitMs = roughWait(state, ahead);
      places.push({ request, kind, position: ahead + 1, ahead, aheadInKind: before, roughWaitMs });
    }
    // One's own earlier request is called before as well, unless none of one's own is called now.
    if (obstacleOf(state, request) !== null) continue;
    ahead += 1;
    aheadInKind.set(kind, before + 1);
  }
  return places;
}

/** A person's first place in the queue, or null while they are not waiting. Who cannot be called now is passed over. */
export function placeInQueue(state: SessionState, person: PersonId): PlaceInQueue | null {
  return placesInQueue(state, person)[0] ?? null;
}

/** Whether this person is the next to be called and can be: what they alone are told (T63). */
export function isNext(state: SessionState, person: PersonId): boolean {
  const place = placeInQueue(state, person);
  return place?.ahead === 0 && obstacleOf(state, place.request) === null;
}

/** People use about half of the time that they are given, the present speaker among them. */
function roughWait(state: SessionState, ahead: number): Millis | null {
  const each = expectedTurn(state);
  if (each === null) return null;
  return (state.turn === null ? 0 : each) + ahead * each;
}

/** Where turns have no limit, the turns so far tell how long one takes, as far as this reader knows them. */
function expectedTurn({ settings, figures }: SessionState): Millis | null {
  if (settings.turnMs !== null) return settings.turnMs / 2;
  let turns = 0;
  let floorMs = 0;
  for (const person of figures.values()) {
    turns += person.turns;
    floorMs += person.floorMs;
  }
  return turns === 0 ? null : floorMs / turns;
}
