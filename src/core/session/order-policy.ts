import type { PlaceReason } from './events.js';
import type { Millis } from './ids.js';
import type { FloorSettings } from './settings.js';
import type { Request, SessionState } from './state.js';
import { keepOrder, measured, standingsOf, type Standing, type Standings } from './standings.js';

/** A request in its place. */
export interface Placed {
  readonly request: Request;
  /** Its place among those who were put in order. */
  readonly from: number;
  /** What the policy put it there for; null: it stands where it came. */
  readonly why: PlaceReason | null;
  /** The same, as the list says it now. */
  readonly shown: PlaceReason | null;
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

/**
 * The requests of one kind in the order of the session's policy (T35, T42, T44). Whoever was placed by hand keeps
 * their number in the list, the others fill the rest: places at the head, then everybody by the policy, then the
 * units whose time is used up. A unit without time stands behind however long it waits: that is what its budget means.
 */
export function inOrder(state: SessionState, requests: readonly Request[], at: Millis): readonly Placed[] {
  const kind = requests[0]?.kind ?? 'topic';
  const standings = standingsOf(state, kind, requests, at);
  const reasons = measure(state, standings);
  const { all } = standings;
  const free = sort(all);
  const sorted = state.notAdvanced.size === 0 ? free : withoutAdvance(state, free);
  explain(sorted, reasons);
  const ordered = sorted.length === all.length ? sorted : aroundHeld(all, sorted);
  keepOrder(state, kind, ordered);
  return ordered;
}

/** Who was placed by hand stands where they stand; the others fill the rest. */
function aroundHeld(all: readonly Standing[], others: readonly Standing[]): readonly Standing[] {
  let next = 0;
  return all.map((standing) => (standing.isHeld ? standing : (others[next++] ?? standing)));
}

/** Those who are not held. Mostly they stand in order already, but for a few: these are put in one by one. */
function sort(all: readonly Standing[]): readonly Standing[] {
  const sorted: Standing[] = [];
  const others: Standing[] = [];
  for (const standing of all) {
    if (standing.isHeld) continue;
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
function measure(state: SessionState, standings: Standings): Reasons {
  const { settings } = state;
  switch (settings.queueOrder) {
    case 'arrival':
      for (const standing of standings.all)
        if (standing.isStale) measureGroup(standing, groupOf(settings, standing));
      return [];
    case 'balanced':
      measureHeard(settings, standings);
      return BALANCED;
    case 'by-unit':
      measureUnits(settings, standings);
      return BY_UNIT;
  }
}

function groupOf(settings: FloorSettings, { isAtHead, hasWaited, heard }: Standing): number {
  const { isUsedUp } = heard.unit;
  const waited = hasWaited && !isUsedUp && hasPolicy(settings);
  return (isAtHead ? 0 : NOT_AT_HEAD) + (isUsedUp ? USED_UP : 0) + (waited ? 0 : NOT_WAITED);
}

/** Where the policy has no say. At the head it counts who came there last. */
function measureGroup(standing: Standing, group: number): void {
  measured(standing, group, group < NOT_AT_HEAD ? standing.from : 0, 0, 0, 0);
}

/** T42: those who have been heard less come first. */
function measureHeard(settings: FloorSettings, { all }: Standings): void {
  const { balanceSpoken, balanceTurns, balanceTime, balanceUnits } = settings;
  for (const standing of all) {
    if (!standing.isStale) continue;
    const group = groupOf(settings, standing);
    if ((group & BY_POLICY) !== BY_POLICY) {
      measureGroup(standing, group);
      continue;
    }
    const { turns, floorMs, unit } = standing.heard;
    measured(
      standing,
      group,
      balanceSpoken && turns > 0 ? 1 : 0,
      balanceTurns ? turns : 0,
      balanceTime ? floorMs : 0,
      balanceUnits ? unit.turns : 0,
    );
  }
}

/**
 * Units in turn: one request of each, then the second of each; first the unit that has not been heard for longest.
 * Only units in which something is another than before.
 */
function measureUnits(settings: FloorSettings, { all, gone }: Standings): void {
  const ofUnits: Standing[][] = [];
  for (const { heard } of gone) ofUnits[heard.unit.index] ??= [];
  for (const { isStale, heard } of all) if (isStale) ofUnits[heard.unit.index] ??= [];
  if (ofUnits.length === 0) return;
  for (const standing of all) {
    const own = ofUnits[standing.heard.unit.index];
    if (own) insertByArrival(own, standing);
  }
  ofUnits.forEach((own) => {
    own.forEach((standing, round) => {
      const group = groupOf(settings, standing);
      if ((group & BY_POLICY) !== BY_POLICY) measureGroup(standing, group);
      else measured(standing, group, round, standing.heard.unit.heardAt, 0, 0);
    });
  });
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
  // Of all of the group further down: who asked before them has passed nobody.
  let earliest: Standing | undefined;
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const one = list[index] as Standing;
    if (earliest?.group !== one.group || byArrival(one, earliest) < 0) {
      earliest = one;
    } else if (notAdvanced.has(one.request.person)) {
      const last = list.findLastIndex((other) => other.group === one.group && byArrival(other, one) < 0);
      list.splice(index, 1);
      list.splice(last, 0, one);
    }
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
