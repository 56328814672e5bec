import type { PlaceReason } from './events.js';
import type { Millis, PersonId } from './ids.js';
import type { FloorSettings } from './settings.js';
import type { Request, SessionState } from './state.js';
import { inScope, isOfTopic, unitKey, unitTimeLeft } from './topic-scope.js';

/** A request in its place, and what the policy put it there for; null: it stands where it came. */
export interface Placed {
  readonly request: Request;
  readonly why: PlaceReason | null;
}

/**
 * What decides the place of a request, most important first: the smaller number stands before the greater, and the
 * first difference counts. The beginning is its group (`GROUP` numbers), the end its arrival (`ARRIVAL` numbers).
 */
interface Standing {
  readonly request: Request;
  readonly key: readonly number[];
}

/** A part of the policy: what is compared, and how a place that it decided is explained. */
interface Part {
  readonly reason: PlaceReason;
  readonly of: (request: Request) => number;
}

const GROUP = 3;

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
  const parts = partsOf(state, requests);
  const free = requests
    .map((request, index) => ({ request, key: keyOf(state, request, index, parts, at) }))
    .filter(({ request }) => !isHeld(request))
    .sort(byKey);
  const sorted = state.notAdvanced.size === 0 ? free : withoutAdvance(state, free);
  const explained = explain(sorted, parts);
  let next = 0;
  return requests.map((request) =>
    isHeld(request) ? { request, why: null } : (explained[next++] ?? { request, why: null }),
  );
}

function partsOf(state: SessionState, requests: readonly Request[]): readonly Part[] {
  switch (state.settings.queueOrder) {
    case 'arrival':
      return [];
    case 'balanced':
      return balanced(state);
    case 'by-unit':
      return byUnit(state, requests);
  }
}

/** T42: those who have been heard less come first. A turn that runs counts as one. */
function balanced(state: SessionState): readonly Part[] {
  const { settings, turn } = state;
  const { figures, units } = inScope(state);
  const counts = turn !== null && (settings.orderScope === 'session' || isOfTopic(state, turn));
  const turnsOf = (person: PersonId, known: ReadonlyMap<PersonId, { readonly turns: number }>) =>
    (known.get(person)?.turns ?? 0) + (counts && turn.person === person ? 1 : 0);
  const { balanceSpoken, balanceTurns, balanceTime, balanceUnits } = settings;
  const parts: readonly (readonly [boolean, PlaceReason, Part['of']])[] = [
    [balanceSpoken, 'not-spoken', ({ person }) => (turnsOf(person, figures) > 0 ? 1 : 0)],
    [balanceTurns, 'fewer-turns', ({ person }) => turnsOf(person, figures)],
    [balanceTime, 'less-time', ({ person }) => figures.get(person)?.floorMs ?? 0],
    [balanceUnits, 'unit-less-heard', ({ person }) => units.get(unitKey(state, person))?.turns ?? 0],
  ];
  return parts.filter(([isOn]) => isOn).map(([, reason, of]) => ({ reason, of }));
}

/** Units in turn: one request of each, then the second of each; first the unit that has not been heard for longest. */
function byUnit(state: SessionState, requests: readonly Request[]): readonly Part[] {
  const { units } = inScope(state);
  const rounds = new Map<Request, number>();
  const taken = new Map<string, number>();
  for (const request of [...requests].sort((one, other) => one.at - other.at || one.id - other.id)) {
    const unit = unitKey(state, request.person);
    const round = taken.get(unit) ?? 0;
    rounds.set(request, round);
    taken.set(unit, round + 1);
  }
  return [
    { reason: 'unit-turn', of: (request) => rounds.get(request) ?? 0 },
    { reason: 'unit-turn', of: ({ person }) => units.get(unitKey(state, person))?.heardAt ?? 0 },
  ];
}

function keyOf(
  state: SessionState,
  request: Request,
  index: number,
  parts: readonly Part[],
  at: Millis,
): readonly number[] {
  const { settings } = state;
  const hasWaited = parts.length > 0 && hasWaitedEnough(request, at, settings);
  const isUsedUp = settings.unitBudgetMs !== null && unitTimeLeft(state, request.person) === 0;
  const atHead = isAtHead(request);
  const key = [atHead ? 0 : 1, isUsedUp ? 1 : 0, hasWaited ? 0 : 1];
  // At the head it counts who came there last, of those who waited long who came first.
  for (const part of parts) key.push(atHead ? index : hasWaited ? 0 : part.of(request));
  if (atHead) key.push(index, 0);
  else key.push(request.at, request.id);
  return key;
}

/** Who does not want to be advanced stands behind everybody of their group who asked before them (T42). */
function withoutAdvance({ notAdvanced }: SessionState, sorted: readonly Standing[]): readonly Standing[] {
  const list = [...sorted];
  for (const one of sorted.filter(({ request }) => notAdvanced.has(request.person))) {
    const last = list.findLastIndex((other) => isSameGroup(one, other) && cameBefore(other, one));
    const from = list.indexOf(one);
    if (last <= from) continue;
    list.splice(from, 1);
    list.splice(last, 0, one);
  }
  return list;
}

/** Why each stands where it does: the first difference to the next one behind who asked before them. */
function explain(sorted: readonly Standing[], parts: readonly Part[]): readonly Placed[] {
  const explained: Placed[] = [];
  // Those of the group further down, each of whom asked before all between: the last is the nearest that was passed.
  let passed: Standing[] = [];
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const standing = sorted[index] as Standing;
    if (passed[0] !== undefined && !isSameGroup(passed[0], standing)) passed = [];
    let nearest = passed.at(-1);
    while (nearest !== undefined && !cameBefore(nearest, standing)) {
      passed.pop();
      nearest = passed.at(-1);
    }
    explained.push({
      request: standing.request,
      why: groupReason(standing) ?? partReason(standing, nearest, parts),
    });
    passed.push(standing);
  }
  return explained.reverse();
}

function groupReason({ request, key }: Standing): PlaceReason | null {
  if (isAtHead(request)) return null;
  if (key[1] === 1) return 'unit-used-up';
  return key[2] === 0 ? 'waited' : null;
}

function partReason(one: Standing, passed: Standing | undefined, parts: readonly Part[]): PlaceReason | null {
  if (passed === undefined) return null;
  return parts.find((_, part) => one.key[GROUP + part] !== passed.key[GROUP + part])?.reason ?? null;
}

function byKey({ key: one }: Standing, { key: other }: Standing): number {
  for (let part = 0; part < one.length; part += 1) {
    const difference = (one[part] ?? 0) - (other[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function isSameGroup(one: Standing, other: Standing): boolean {
  for (let part = 0; part < GROUP; part += 1) if (one.key[part] !== other.key[part]) return false;
  return true;
}

function cameBefore({ request: one }: Standing, { request: other }: Standing): boolean {
  return one.at < other.at || (one.at === other.at && one.id < other.id);
}
