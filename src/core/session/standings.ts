import { heardOf, knownOf, type Heard, type Known } from './heard.js';
import type { PlaceReason } from './events.js';
import type { Millis, Seq } from './ids.js';
import type { Request, SessionState } from './state.js';

/**
 * What decides the place of a request: its group, then what its policy compares, then when it came. The smaller number
 * stands before the greater. Kept from one ordering to the next, since little changes between two; the policy measures it.
 */
export interface Standing {
  request: Request;
  readonly id: Seq;
  at: Millis;
  /** Its place among those that are put in order. */
  from: number;
  readonly heard: Heard;
  /** The groups stand one behind the other. */
  group: number;
  /** What is compared within a group; the first difference counts. */
  first: number;
  second: number;
  third: number;
  fourth: number;
  /** Whether any of these is another than when it was put in order last. */
  hasChanged: boolean;
  /** What the policy put it there for; null: it stands where it came. */
  why: PlaceReason | null;
}

/** By what was looked up for them: what does not hold any more goes with it. */
const STANDINGS = new WeakMap<Known, Map<Seq, Standing>>();

/** How many requests may be remembered that wait no longer, before all are measured anew. */
const MOST_PAST = 500;

/** The standings of requests, as they were measured last. */
export function standingsOf(state: SessionState, requests: readonly Request[]): readonly Standing[] {
  const known = knownOf(state);
  const remembered = rememberedOf(known, state.queue.waiting.length);
  return requests.map((request, from) => {
    const standing =
      remembered.get(request.id) ?? newStanding(request, heardOf(state, known, request.person));
    if (standing.hasChanged) remembered.set(request.id, standing);
    standing.from = from;
    standing.why = null;
    if (standing.request !== request) takeOver(standing, request);
    return standing;
  });
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
  const isSame = standing.group === group && standing.first === first && standing.second === second;
  if (isSame && standing.third === third && standing.fourth === fourth) return;
  standing.group = group;
  standing.first = first;
  standing.second = second;
  standing.third = third;
  standing.fourth = fourth;
  standing.hasChanged = true;
}

function newStanding(request: Request, heard: Heard): Standing {
  const { id, at } = request;
  const nothing = { from: 0, group: 0, first: 0, second: 0, third: 0, fourth: 0, why: null };
  return { request, id, at, heard, ...nothing, hasChanged: true };
}

/** A request that was edited, or put in another place, is another object. */
function takeOver(standing: Standing, request: Request): void {
  standing.request = request;
  if (standing.at === request.at) return;
  standing.at = request.at;
  standing.hasChanged = true;
}

function rememberedOf(known: Known, waiting: number): Map<Seq, Standing> {
  const found = STANDINGS.get(known);
  if (found !== undefined && found.size <= waiting + MOST_PAST) return found;
  const made = new Map<Seq, Standing>();
  STANDINGS.set(known, made);
  return made;
}
