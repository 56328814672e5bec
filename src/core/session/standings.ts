import type { PlaceReason, RequestKind } from './events.js';
import { heardOf, knownOf, type Heard, type Known } from './heard.js';
import type { Millis, Seq } from './ids.js';
import { hasWaitedEnough, isAtHead, isHeld } from './place.js';
import type { Place, Request, SessionState } from './state.js';

/**
 * What decides the place of a request: its group, then what its policy compares, then when it came. The smaller number
 * stands before the greater. Kept from one ordering to the next, since little changes between two.
 */
export interface Standing {
  readonly id: Seq;
  readonly heard: Heard;
  request: Request;
  /** What is known of the request, taken out of it. */
  at: Millis;
  place: Place | null;
  /** What it was put there for where it stands now. */
  shown: PlaceReason | null;
  isHeld: boolean;
  isAtHead: boolean;
  hasWaited: boolean;
  /** Its place among those that are put in order. */
  from: number;
  /** The groups stand one behind the other. */
  group: number;
  /** What is compared within a group; the first difference counts. */
  first: number;
  second: number;
  third: number;
  fourth: number;
  /** What the policy puts it there for; null: it stands where it came. */
  why: PlaceReason | null;
  /** Whether what is compared has to be looked at anew, and whether that has found it changed. */
  isStale: boolean;
  hasChanged: boolean;
  /** The version of what was looked up by which it was measured. */
  version: number;
}

/** The standings of requests of one kind. */
export interface Standings {
  readonly all: readonly Standing[];
  /** Who stood among them last time; some of them may still do, elsewhere. */
  readonly gone: readonly Standing[];
}

interface Kept {
  readonly standings: Map<Seq, Standing>;
  /** As they were put in order last, those of each kind. */
  readonly lists: Map<RequestKind, readonly Standing[]>;
}

/** By what was looked up for them: what does not hold any more goes with it. */
const KEPT = new WeakMap<Known, Kept>();

/** How many requests may be remembered that wait no longer, before all are measured anew. */
const MOST_PAST = 500;

/** The standings of all requests of a kind, with what has to be measured anew. */
export function standingsOf(
  state: SessionState,
  kind: RequestKind,
  requests: readonly Request[],
  at: Millis,
): Standings {
  const known = knownOf(state);
  const kept = keptOf(known, state.queue.waiting.length);
  const before = kept.lists.get(kind) ?? [];
  const all: Standing[] = [];
  const gone: Standing[] = [];
  let next = 0;
  for (const request of requests) {
    let standing = before[next];
    if (standing?.request !== request) {
      standing = kept.standings.get(request.id) ?? newStanding(state, known, kept, request);
      takeOver(standing, request);
      const found = before.indexOf(standing, next);
      // Mostly one that stood before it is gone. Who came from further behind is met where they were.
      if (found >= 0 && found <= next + 2) {
        for (; next < found; next += 1) gone.push(before[next] as Standing);
        next += 1;
      }
    } else next += 1;
    standing.from = all.length;
    standing.why = null;
    refresh(standing, known.version, hasWaitedEnough(standing, at, state.settings));
    all.push(standing);
  }
  for (; next < before.length; next += 1) gone.push(before[next] as Standing);
  return { all, gone };
}

/** Keeps the order of those of a kind: next time most stand so. */
export function keepOrder(state: SessionState, kind: RequestKind, ordered: readonly Standing[]): void {
  KEPT.get(knownOf(state))?.lists.set(kind, ordered);
}

/** Notes what is compared of a request. */
export function measured(
  standing: Standing,
  group: number,
  first: number,
  second: number,
  third: number,
  fourth: number,
): void {
  standing.isStale = false;
  const isSame = standing.group === group && standing.first === first && standing.second === second;
  if (isSame && standing.third === third && standing.fourth === fourth) return;
  standing.group = group;
  standing.first = first;
  standing.second = second;
  standing.third = third;
  standing.fourth = fourth;
  standing.hasChanged = true;
}

function newStanding(state: SessionState, known: Known, kept: Kept, request: Request): Standing {
  const { id, at, place } = request;
  const standing: Standing = {
    id,
    heard: heardOf(state, known, request.person),
    request,
    at,
    place,
    shown: null,
    isHeld: false,
    isAtHead: false,
    hasWaited: false,
    from: 0,
    group: 0,
    first: 0,
    second: 0,
    third: 0,
    fourth: 0,
    why: null,
    isStale: true,
    hasChanged: true,
    version: known.version,
  };
  kept.standings.set(id, standing);
  return standing;
}

/** A request that was edited, or put in another place, is another object. */
function takeOver(standing: Standing, request: Request): void {
  standing.request = request;
  standing.at = request.at;
  standing.place = request.place;
  standing.shown = request.place?.why ?? null;
  standing.isHeld = isHeld(request);
  standing.isAtHead = isAtHead(request);
  standing.isStale = true;
}

/** Sees to it that what may have changed is measured. At the head it counts who came there last, that is always looked at. */
function refresh(standing: Standing, version: number, hasWaited: boolean): void {
  const isHeardAsThen = standing.heard.unit.version <= standing.version;
  if (isHeardAsThen && !standing.isAtHead && standing.hasWaited === hasWaited) return;
  standing.hasWaited = hasWaited;
  standing.version = version;
  standing.isStale = true;
}

function keptOf(known: Known, waiting: number): Kept {
  const found = KEPT.get(known);
  if (found !== undefined && found.standings.size <= waiting + MOST_PAST) return found;
  const made = { standings: new Map(), lists: new Map() };
  KEPT.set(known, made);
  return made;
}
