import type { PlaceReason } from './events.js';
import type { Millis } from './ids.js';
import type { FloorSettings } from './settings.js';
import type { Request, SessionState } from './state.js';
import { measured, standingsOf, type Standing } from './standings.js';
import { isOfTopic } from './topic-scope.js';

/** A request in its place. */
export interface Placed {
  readonly request: Request;
  /** Its place among those who were put in order. */
  readonly from: number;
  /** What the policy put it there for; null: it stands where it came. */
  readonly why: PlaceReason | null;
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
  const all = standingsOf(state, requests);
  const reasons = measure(state, all, at);
  const free = requests.some(isHeld) ? all.filter(({ request }) => !isHeld(request)) : all;
  const sorted = state.notAdvanced.size === 0 ? sort(free) : withoutAdvance(state, sort(free));
  explain(sorted, reasons);
  if (free === all) return sorted;
  let next = 0;
  return all.map((standing) => (isHeld(standing.request) ? standing : (sorted[next++] ?? standing)));
}

/**
 * Mostly they stand in order already, but for a few: these are put in one by one.
 */
function sort(all: readonly Standing[]): readonly Standing[] {
  const sorted: Standing[] = [];
  const others: Standing[] = [];
  for (const standing of all) {
    const last = sorted[sorted.length - 1];
    const stays = !standing.hasChanged && (last === undefined || byStanding(last, standing) < 0);
    (stays ? sorted : others).push(standing);
    standing.hasChanged = false;
  }
  for (const standing of others) putIn(sorted, standing);
  return sorted;
}

function putIn(sorted: Standing[], standing: Standing): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byStanding(sorted[middle] as Standing, standing) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, standing);
}

/** Whether anything but arrival counts. */
function hasPolicy(settings: FloorSettings): boolean {
  const { queueOrder, balanceSpoken, balanceTurns, balanceTime, balanceUnits } = settings;
  if (queueOrder !== 'balanced') return queueOrder === 'by-unit';
  return balanceSpoken || balanceTurns || balanceTime || balanceUnits;
}

/** Notes what the policy compares; of those at the head, and of those who waited long, it compares nothing. */
function measure(state: SessionState, all: readonly Standing[], at: Millis): Reasons {
  const { settings } = state;
  switch (settings.queueOrder) {
    case 'arrival':
      for (const standing of all) measureGroup(standing, groupOf(settings, standing, at));
      return [];
    case 'balanced':
      measureHeard(state, all, at);
      return BALANCED;
    case 'by-unit':
      measureUnits(settings, all, at);
      return BY_UNIT;
  }
}

function groupOf(settings: FloorSettings, { request, heard }: Standing, at: Millis): number {
  const { isUsedUp } = heard.unit;
  const hasWaited = !isUsedUp && hasWaitedEnough(request, at, settings) && hasPolicy(settings);
  return (isAtHead(request) ? 0 : NOT_AT_HEAD) + (isUsedUp ? USED_UP : 0) + (hasWaited ? 0 : NOT_WAITED);
}

/** Where the policy has no say. At the head it counts who came there last. */
function measureGroup(standing: Standing, group: number): void {
  measured(standing, group, group < NOT_AT_HEAD ? standing.from : 0, 0, 0, 0);
}

/** T42: those who have been heard less come first. A turn that runs counts as one. */
function measureHeard(state: SessionState, all: readonly Standing[], at: Millis): void {
  const { settings, turn } = state;
  const counts = turn !== null && (settings.orderScope !== 'topic' || isOfTopic(state, turn));
  const speaker = counts ? turn.person : null;
  const { balanceSpoken, balanceTurns, balanceTime, balanceUnits } = settings;
  for (const standing of all) {
    const group = groupOf(settings, standing, at);
    if ((group & BY_POLICY) !== BY_POLICY) {
      measureGroup(standing, group);
      continue;
    }
    const { heard, request } = standing;
    const turns = heard.turns + (request.person === speaker ? 1 : 0);
    measured(
      standing,
      group,
      balanceSpoken && turns > 0 ? 1 : 0,
      balanceTurns ? turns : 0,
      balanceTime ? heard.floorMs : 0,
      balanceUnits ? heard.unit.turns : 0,
    );
  }
}

/** Units in turn: one request of each, then the second of each; first the unit that has not been heard for longest. */
function measureUnits(settings: FloorSettings, all: readonly Standing[], at: Millis): void {
  const ofUnits: Standing[][] = [];
  for (const standing of all) {
    const { index } = standing.heard.unit;
    const own = ofUnits[index];
    if (own) insertByArrival(own, standing);
    else ofUnits[index] = [standing];
  }
  for (const own of ofUnits) {
    own?.forEach((standing, round) => {
      const group = groupOf(settings, standing, at);
      if ((group & BY_POLICY) === BY_POLICY)
        measured(standing, group, round, standing.heard.unit.heardAt, 0, 0);
      else measureGroup(standing, group);
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

function byArrival(one: Standing, other: Standing): number {
  return one.at - other.at || one.id - other.id;
}
