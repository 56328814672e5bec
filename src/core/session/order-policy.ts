import type { PlaceReason } from './events.js';
import { heardIn, type Heard, type HeardUnit } from './heard.js';
import type { Millis } from './ids.js';
import type { FloorSettings } from './settings.js';
import type { Request, SessionState } from './state.js';
import { isOfTopic } from './topic-scope.js';

/** A request in its place. */
export interface Placed {
  readonly request: Request;
  /** Its place among those who were put in order. */
  readonly from: number;
  /** What the policy put it there for; null: it stands where it came. */
  readonly why: PlaceReason | null;
}

/**
 * What decides the place of a request: its group, then what its policy compares, then when it came. The smaller number
 * stands before the greater. One object of plain numbers each: with two hundred waiting this is made for every call.
 */
interface Standing {
  readonly request: Request;
  readonly from: number;
  readonly heard: Heard;
  /** The groups stand one behind the other. */
  readonly group: number;
  /** What is compared within a group; the first difference counts. */
  first: number;
  second: number;
  third: number;
  fourth: number;
  why: PlaceReason | null;
}

/** How a place is explained that a difference in the first, the second … number decided. */
type Reasons = readonly PlaceReason[];

const BALANCED: Reasons = ['not-spoken', 'fewer-turns', 'less-time', 'unit-less-heard'];
const BY_UNIT: Reasons = ['unit-turn', 'unit-turn'];

/** The weights of what a group is made of, most important first. */
const NOT_AT_HEAD = 4;
const USED_UP = 2;
const NOT_WAITED = 1;
/** The group in which the policy has its say. */
const BY_POLICY = NOT_AT_HEAD + NOT_WAITED;

/** Whether a request keeps its number in the list whatever the policy says. */
export function isHeld({ place }: Request): boolean {
  return place !== null && place.held !== null;
}

/**
 * Whether a request stands at the head of its kind: a kept place (T46, T47), a call that was put off (T26), or taken
 * over from a session before (T57).
 */
export function isAtHead({ front, putOff, carried }: Request): boolean {
  return front || putOff > 0 || carried === true;
}

/** Whether others of its kind have been called before it as often, or for as long, as is allowed (T42). */
export function hasWaitedEnough({ place }: Request, at: Millis, settings: FloorSettings): boolean {
  if (place === null || place.overtakenAt === null) return false;
  return place.overtaken >= settings.overtakenMost || at >= place.overtakenAt + settings.overtakenForMs;
}

/**
 * The requests of one kind in the order of the session's policy (T35, T42, T44). Whoever was placed by hand keeps
 * their number in the list, the others fill the rest: places at the head, then everybody by the policy, then the
 * units whose time is used up. A unit without time stands behind however long it waits: that is what its budget means.
 */
export function inOrder(state: SessionState, requests: readonly Request[], at: Millis): readonly Placed[] {
  const all = standingsOf(state, requests, at);
  const reasons = measure(state, all);
  const free = requests.some(isHeld) ? all.filter(({ request }) => !isHeld(request)) : all;
  const sorted = state.notAdvanced.size === 0 ? sort(free) : withoutAdvance(state, sort(free));
  explain(sorted, reasons);
  if (free === all) return sorted;
  let next = 0;
  return all.map((standing) => (isHeld(standing.request) ? standing : (sorted[next++] ?? standing)));
}

function standingsOf(state: SessionState, requests: readonly Request[], at: Millis): readonly Standing[] {
  const { settings } = state;
  const isPolicy = hasPolicy(settings);
  const all: Standing[] = [];
  const heardOf = heardIn(state);
  for (const request of requests) {
    const from = all.length;
    const heard = heardOf(request);
    const { isUsedUp } = heard.unit;
    const atHead = isAtHead(request);
    const hasWaited = isPolicy && !isUsedUp && hasWaitedEnough(request, at, settings);
    const group = (atHead ? 0 : NOT_AT_HEAD) + (isUsedUp ? USED_UP : 0) + (hasWaited ? 0 : NOT_WAITED);
    // At the head it counts who came there last.
    const first = atHead ? from : 0;
    all.push({ request, from, heard, group, first, second: 0, third: 0, fourth: 0, why: null });
  }
  return all;
}

/** Mostly they stand in order already. */
function sort(all: readonly Standing[]): readonly Standing[] {
  for (let index = 1; index < all.length; index += 1) {
    if (byStanding(all[index - 1] as Standing, all[index] as Standing) > 0) return [...all].sort(byStanding);
  }
  return all;
}

/** Whether anything but arrival counts. */
function hasPolicy(settings: FloorSettings): boolean {
  const { queueOrder, balanceSpoken, balanceTurns, balanceTime, balanceUnits } = settings;
  if (queueOrder !== 'balanced') return queueOrder === 'by-unit';
  return balanceSpoken || balanceTurns || balanceTime || balanceUnits;
}

/** Notes what the policy compares; of those at the head, and of those who waited long, it compares nothing. */
function measure(state: SessionState, all: readonly Standing[]): Reasons {
  switch (state.settings.queueOrder) {
    case 'arrival':
      return [];
    case 'balanced':
      measureHeard(state, all);
      return BALANCED;
    case 'by-unit':
      measureUnits(all);
      return BY_UNIT;
  }
}

/** T42: those who have been heard less come first. A turn that runs counts as one. */
function measureHeard(state: SessionState, all: readonly Standing[]): void {
  const { settings, turn } = state;
  const counts = turn !== null && (settings.orderScope !== 'topic' || isOfTopic(state, turn));
  const speaker = counts ? turn.person : null;
  const { balanceSpoken, balanceTurns, balanceTime, balanceUnits } = settings;
  for (const standing of all) {
    if (!isByPolicy(standing)) continue;
    const { heard, request } = standing;
    const turns = heard.turns + (request.person === speaker ? 1 : 0);
    if (balanceSpoken) standing.first = turns > 0 ? 1 : 0;
    if (balanceTurns) standing.second = turns;
    if (balanceTime) standing.third = heard.floorMs;
    if (balanceUnits) standing.fourth = heard.unit.turns;
  }
}

/** Units in turn: one request of each, then the second of each; first the unit that has not been heard for longest. */
function measureUnits(all: readonly Standing[]): void {
  const ofUnits = new Map<HeardUnit, Standing[]>();
  for (const standing of all) {
    const { unit } = standing.heard;
    const known = ofUnits.get(unit);
    if (known) insertByArrival(known, standing);
    else ofUnits.set(unit, [standing]);
  }
  for (const [{ heardAt }, own] of ofUnits) {
    own.forEach((standing, round) => {
      if (!isByPolicy(standing)) return;
      standing.first = round;
      standing.second = heardAt;
    });
  }
}

/** From the end on: those of one unit mostly stand as they came. */
function insertByArrival(list: Standing[], standing: Standing): void {
  let index = list.push(standing) - 1;
  for (; index > 0 && byArrival(list[index - 1] as Standing, standing) > 0; index -= 1)
    list[index] = list[index - 1] as Standing;
  list[index] = standing;
}

function isByPolicy({ group }: Standing): boolean {
  return (group & BY_POLICY) === BY_POLICY;
}

/** Who does not want to be advanced stands behind everybody of their group who asked before them (T42). */
function withoutAdvance({ notAdvanced }: SessionState, sorted: readonly Standing[]): readonly Standing[] {
  const list = [...sorted];
  for (const one of sorted.filter(({ request }) => notAdvanced.has(request.person))) {
    const last = list.findLastIndex((other) => other.group === one.group && byArrival(other, one) < 0);
    const from = list.indexOf(one);
    if (last <= from) continue;
    list.splice(from, 1);
    list.splice(last, 0, one);
  }
  return list;
}

/** Notes why each stands where it does: the first difference to the next one behind who asked before them. */
function explain(sorted: readonly Standing[], reasons: Reasons): void {
  // Those of the group further down, each of whom asked before all between: the last is the nearest that was passed.
  let passed: Standing[] = [];
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const standing = sorted[index] as Standing;
    if (passed[0] !== undefined && passed[0].group !== standing.group) passed = [];
    let nearest = passed.at(-1);
    while (nearest !== undefined && byArrival(nearest, standing) > 0) {
      passed.pop();
      nearest = passed.at(-1);
    }
    standing.why = reasonOf(standing, nearest, reasons);
    passed.push(standing);
  }
}

function reasonOf(standing: Standing, passed: Standing | undefined, reasons: Reasons): PlaceReason | null {
  if ((standing.group & NOT_AT_HEAD) === 0) return null;
  if ((standing.group & USED_UP) !== 0) return 'unit-used-up';
  if ((standing.group & NOT_WAITED) === 0) return 'waited';
  if (passed === undefined) return null;
  return reasons[firstDifference(standing, passed)] ?? null;
}

function firstDifference(one: Standing, other: Standing): number {
  if (one.first !== other.first) return 0;
  if (one.second !== other.second) return 1;
  if (one.third !== other.third) return 2;
  return one.fourth === other.fourth ? -1 : 3;
}

function byStanding(one: Standing, other: Standing): number {
  return (
    one.group - other.group ||
    one.first - other.first ||
    one.second - other.second ||
    one.third - other.third ||
    one.fourth - other.fourth ||
    byArrival(one, other)
  );
}

function byArrival({ request: one }: Standing, { request: other }: Standing): number {
  return one.at - other.at || one.id - other.id;
}
