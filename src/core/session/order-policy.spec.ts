import fc from 'fast-check';
import type { PlaceReason } from './events.js';
import { inOrder } from './order-policy.js';
import { hasWaitedEnough, isAtHead, isHeld } from './place.js';
import { earlierScope } from './series.js';
import { DEFAULT_SETTINGS } from './settings.js';
import {
  initialState,
  type EarlierScope,
  type Request,
  type SessionState,
  type TopicScope,
} from './state.js';
import { unitKey, unitTimeLeft } from './topic-scope.js';

const NOW = 1_000;
const PEOPLE = ['ala', 'bea', 'cyryl', 'darek', 'ela', 'feliks'];
const UNITS = ['Wydział', 'Biuro', ''];

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const places = fc.option(
  fc.record({
    held: oneOf(null, null, null, 'by-hand' as const, 'put-off' as const),
    why: fc.constant(null),
    overtaken: fc.nat(3),
    overtakenAt: fc.option(fc.nat(NOW)),
  }),
);
const requests = fc.array(
  fc.record({
    person: oneOf(...PEOPLE),
    at: fc.nat(9),
    front: oneOf(false, false, false, true),
    putOff: oneOf(0, 0, 0, 1),
    place: places,
  }),
  { maxLength: 14 },
);
const figures = fc.array(fc.record({ turns: fc.nat(2), floorMs: fc.nat(2), contributions: fc.constant(0) }), {
  maxLength: PEOPLE.length,
});
const units = fc.array(fc.record({ turns: fc.nat(2), floorMs: fc.nat(3), heardAt: fc.nat(3) }), {
  maxLength: PEOPLE.length + UNITS.length,
});
const earlier = fc.array(
  fc.record({ turns: fc.nat(2), floorMs: fc.nat(2), unit: oneOf(...UNITS), heardAt: fc.nat(3) }),
  { maxLength: PEOPLE.length },
);
const settings = fc.record({
  queueOrder: oneOf('arrival' as const, 'balanced' as const, 'by-unit' as const),
  orderScope: oneOf('topic' as const, 'session' as const, 'series' as const),
  balanceSpoken: fc.boolean(),
  balanceTurns: fc.boolean(),
  balanceTime: fc.boolean(),
  balanceUnits: fc.boolean(),
  overtakenMost: fc.nat(3),
  overtakenForMs: fc.nat(NOW),
  unitBudgetMs: oneOf(null, 0, 2),
});
const sessions = fc.record({
  requests,
  figures,
  units,
  earlier,
  settings,
  unitOf: fc.array(oneOf(...UNITS), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
  speaker: fc.option(oneOf(...PEOPLE)),
  notAdvanced: fc.subarray(PEOPLE),
});

describe('the order of the policy', () => {
  it('T35, T42, T44: is what comparing everything with everything says, place by place', () => {
    const reasons = new Set<PlaceReason | null>();
    fc.assert(
      fc.property(sessions, (session) => {
        const state = stateOf(session);
        const list = requestsOf(session.requests);
        const ordered = inOrder(state, list, NOW);
        const expected = plainly(state, list);
        expect(ordered.map(({ request, why }) => [request.id, why])).toEqual(expected);
        expect(ordered.map(({ request, from }) => list[from] === request)).not.toContain(false);
        for (const { why } of ordered) reasons.add(why);
      }),
      { numRuns: 3_000 },
    );
    // Else it would have said nothing.
    expect([...reasons].sort()).toEqual(
      [
        'fewer-turns',
        'less-time',
        'not-spoken',
        'unit-less-heard',
        'unit-turn',
        'unit-used-up',
        'waited',
        null,
      ].sort(),
    );
  });
});

/** Who stands where and why, as the rules say it and however long it takes. */
function plainly(state: SessionState, list: readonly Request[]): (readonly [number, PlaceReason | null])[] {
  const keys = new Map(list.map((request, index) => [request, keyOf(state, list, request, index)]));
  const key = (request: Request) => keys.get(request) ?? { group: [], parts: [] };
  const compare = (one: Request, other: Request) =>
    byNumbers(key(one).group, key(other).group) ||
    byNumbers(numbersOf(key(one).parts), numbersOf(key(other).parts)) ||
    byArrival(one, other);
  const sameGroup = (one: Request, other: Request) => byNumbers(key(one).group, key(other).group) === 0;
  let free = list.filter((request) => !isHeld(request)).sort(compare);
  for (const one of [...free]) {
    if (!state.notAdvanced.has(one.person)) continue;
    const rest = free.filter((other) => other !== one);
    const last = rest.findLastIndex((other) => sameGroup(one, other) && byArrival(other, one) < 0);
    if (last >= free.indexOf(one)) free = [...rest.slice(0, last + 1), one, ...rest.slice(last + 1)];
  }
  const why = (request: Request, place: number): PlaceReason | null => {
    if (isAtHead(request)) return null;
    const [, usedUp, notWaited] = key(request).group;
    if (usedUp === 1) return 'unit-used-up';
    if (notWaited === 0) return 'waited';
    const passed = free
      .slice(place + 1)
      .find((other) => sameGroup(request, other) && byArrival(other, request) < 0);
    if (!passed) return null;
    const other = key(passed).parts;
    return key(request).parts.find(([, number], part) => number !== other[part]?.[1])?.[0] ?? null;
  };
  const placed = free.map((request, place) => [request.id, why(request, place)] as const);
  return list.map((request) => (isHeld(request) ? null : placed.shift()) ?? [request.id, null]);
}

type Part = readonly [PlaceReason, number];

function keyOf(state: SessionState, list: readonly Request[], request: Request, index: number) {
  const { settings } = state;
  const all =
    settings.queueOrder === 'by-unit' ? unitParts(state, list, request) : heardParts(state, request);
  const parts = settings.queueOrder === 'arrival' ? [] : all;
  const usedUp = unitTimeLeft(state, request.person) === 0;
  const waited = parts.length > 0 && !usedUp && hasWaitedEnough(request, NOW, settings);
  const group = [isAtHead(request) ? 0 : 1, usedUp ? 1 : 0, waited ? 0 : 1];
  if (isAtHead(request)) return { group, parts: [['waited', index]] as Part[] };
  return { group, parts: waited ? [] : parts };
}

function heardParts(state: SessionState, { person }: Request): Part[] {
  const { settings, turn, topic } = state;
  const scopes = scopesOf(state).map(({ figures }) => figures.get(person));
  const counts = turn !== null && (settings.orderScope !== 'topic' || turn.id > topic.since);
  const turns = sum(scopes, 'turns') + (counts && turn.person === person ? 1 : 0);
  const units = scopesOf(state).map((scope) => scope.units.get(unitKey(state, person)));
  const parts: (readonly [boolean, PlaceReason, number])[] = [
    [settings.balanceSpoken, 'not-spoken', turns > 0 ? 1 : 0],
    [settings.balanceTurns, 'fewer-turns', turns],
    [settings.balanceTime, 'less-time', sum(scopes, 'floorMs')],
    [settings.balanceUnits, 'unit-less-heard', sum(units, 'turns')],
  ];
  return parts.filter(([isOn]) => isOn).map(([, reason, number]) => [reason, number]);
}

function unitParts(state: SessionState, list: readonly Request[], request: Request): Part[] {
  const unit = unitKey(state, request.person);
  const before = list.filter((one) => unitKey(state, one.person) === unit && byArrival(one, request) < 0);
  return [
    ['unit-turn', before.length],
    ['unit-turn', Math.max(0, ...scopesOf(state).map(({ units }) => units.get(unit)?.heardAt ?? 0))],
  ];
}

/** All that counts for the order: what is carried in counts besides. */
function scopesOf(state: SessionState): (Pick<TopicScope, 'figures' | 'units'> | EarlierScope)[] {
  const { orderScope } = state.settings;
  if (orderScope === 'topic') return [state.topic];
  return orderScope === 'session' ? [state] : [state, state.earlier];
}

function sum<K extends string>(rows: readonly (Readonly<Record<K, number>> | undefined)[], key: K): number {
  return rows.reduce((total, row) => total + (row?.[key] ?? 0), 0);
}

const byArrival = (one: Request, other: Request) => one.at - other.at || one.id - other.id;
const numbersOf = (parts: readonly Part[]) => parts.map(([, number]) => number);

function byNumbers(one: readonly number[], other: readonly number[]): number {
  return one.reduce((found, number, index) => found || number - (other[index] ?? 0), 0);
}

type Sessions = typeof sessions extends fc.Arbitrary<infer Session> ? Session : never;

function stateOf({
  figures,
  units,
  earlier,
  settings,
  unitOf,
  speaker,
  notAdvanced,
}: Sessions): SessionState {
  const state = initialState();
  state.settings = { ...DEFAULT_SETTINGS, ...settings };
  PEOPLE.forEach((id, index) => {
    const unit = unitOf[index] ?? '';
    state.people.set(id, {
      id,
      name: id,
      unit,
      role: 'participant',
      presence: 'here',
      muted: false,
      drawn: false,
      figures: figures[index] ?? null,
    });
  });
  figures.forEach((one, index) => {
    state.figures.set(PEOPLE[index] ?? '', one);
    // The session and its topic count apart.
    state.topic.figures.set(PEOPLE[(index + 1) % PEOPLE.length] ?? '', one);
  });
  const keys = [...UNITS.filter((unit) => unit !== ''), ...PEOPLE.map((person) => unitKey(state, person))];
  units.forEach((one, index) => {
    state.units.set(keys[index] ?? '', one);
    state.topic.units.set(keys[(index + 1) % keys.length] ?? '', one);
  });
  for (const person of notAdvanced) state.notAdvanced.add(person);
  if (speaker !== null) state.turn = { id: 7, person: speaker } as SessionState['turn'];
  return { ...state, earlier: earlierScope(earlier.map((one, index) => [PEOPLE[index] ?? '', one])) };
}

function requestsOf(raw: Sessions['requests']): Request[] {
  return raw.map((request, index) => ({
    ...request,
    id: index + 1,
    kind: 'topic',
    category: null,
    subject: '',
    replyTo: null,
    thread: null,
    again: null,
    leftMs: null,
    unanswered: false,
    missed: null,
  }));
}
