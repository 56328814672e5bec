import fc from 'fast-check';
import { dueTimers } from '../../src/core/session/timers.js';
import type { FloorSettings } from '../../src/core/session/settings.js';
import type { Request } from '../../src/core/session/state.js';
import { isCallable } from '../../src/core/session/rights.js';
import { MODERATOR, openSession, SECOND, type SessionSpec } from '../support/session-spec.js';

const NAMES = ['ala', 'bea', 'cyryl', 'darek', 'ela', 'feliks', 'gosia'];
const PEOPLE = NAMES.map((name) => ({ person: name, role: 'participant' as const }));
const MOST = 2;
const LONGEST_MS = 300 * SECOND;

interface Move {
  readonly kind: 'ask' | 'withdraw' | 'lose' | 'come' | 'plain' | 'advanced' | 'next' | 'yield';
  readonly who: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(
    ...(['ask', 'ask', 'ask', 'ask', 'ask', 'next', 'next', 'next', 'next', 'yield', 'yield'] as const),
    ...(['withdraw', 'lose', 'come', 'plain', 'advanced'] as const),
  ),
  who: fc.nat(6),
});
const runs = fc.array(fc.tuple(move, fc.constantFrom(3, 20, 100)), { minLength: 40, maxLength: 120 });
const policies = fc.record({
  queueOrder: fc.constantFrom('balanced', 'by-unit'),
  orderScope: fc.constantFrom('topic', 'session', 'series'),
  balanceSpoken: fc.boolean(),
  balanceTurns: fc.boolean(),
  balanceTime: fc.boolean(),
  balanceUnits: fc.boolean(),
});

/** How often a request has been overtaken, and when first. */
interface Overtaken {
  times: number;
  readonly since: number;
}

describe('with an order policy', () => {
  it('T42: nobody is overtaken more often or longer than is allowed (invariant 9)', () => {
    let overtakings = 0;
    fc.assert(
      fc.property(runs, policies, (moves, policy) => {
        const spec = session(policy);
        const overtaken = new Map<number, Overtaken>();
        for (const [one, seconds] of moves) {
          spec.after(seconds * SECOND);
          for (const { command } of dueTimers(spec.state, spec.now)) spec.given('server', command);
          const waiting = [...spec.state.queue.waiting];
          give(spec, one);
          if (one.kind === 'next') overtakings += check(spec, waiting, overtaken);
        }
      }),
      { numRuns: 300, seed: 20_261_123 },
    );
    // Else it would have said nothing.
    expect(overtakings).toBeGreaterThan(200);
  });
});

/** Counts whom the turn that was just given overtook; fails where the limit is passed. */
function check(spec: SessionSpec, before: readonly Request[], overtaken: Map<number, Overtaken>): number {
  const granted = spec.last.find((event) => event.type === 'TurnGranted');
  const called = before.find(({ id }) => id === granted?.request);
  // A place at the head holds whatever the policy.
  if (called === undefined || called.front) return 0;
  const passed = before.filter(
    ({ id, person }) => id < called.id && isCallable(spec.state.people.get(person)),
  );
  for (const { id } of before.filter((request) => request.id < called.id)) {
    const known = overtaken.get(id);
    if (passed.some((request) => request.id === id)) {
      expect(known?.times ?? 0).toBeLessThan(MOST);
      expect(spec.now - (known?.since ?? spec.now)).toBeLessThan(LONGEST_MS);
    }
    // Who could not be called was passed over for that, and comes all the sooner when back.
    overtaken.set(id, { times: (known?.times ?? 0) + 1, since: known?.since ?? spec.now });
  }
  return passed.length;
}

function session(policy: Partial<FloorSettings>): SessionSpec {
  const spec = openSession({ ...policy, turnMs: null, overtakenMost: MOST, overtakenForMs: LONGEST_MS });
  PEOPLE.forEach((who, index) => {
    const unit = ['gmina Lipowo', 'powiat X', ''][index % 3] ?? '';
    spec.given('server', { type: 'Arrive', ...who, name: who.person, unit });
  });
  return spec;
}

function give(spec: SessionSpec, one: Move): void {
  const { state } = spec;
  if (one.kind === 'next')
    return attempt(spec, () => spec.given(MODERATOR, { type: 'Next', expectedTurn: spec.mark }));
  if (one.kind === 'yield') {
    const { turn } = state;
    if (turn) spec.given({ person: turn.person, role: 'participant' }, { type: 'Yield', turn: turn.id });
    return;
  }
  const who = PEOPLE[one.who] ?? PEOPLE[0];
  if (who === undefined) return;
  switch (one.kind) {
    case 'ask':
      return attempt(spec, () => spec.given(who, { type: 'RequestTurn', person: null }));
    case 'withdraw': {
      const request = state.queue.waiting.find(({ person }) => person === who.person)?.id ?? 0;
      return attempt(spec, () => spec.given(who, { type: 'WithdrawRequest', request }));
    }
    case 'lose':
      spec.given('server', { type: 'LoseConnection', person: who.person });
      return;
    case 'come':
      spec.given('server', { type: 'Arrive', ...who, name: who.person, unit: '' });
      return;
    default:
      attempt(spec, () => spec.given(who, { type: 'ChooseAdvance', advanced: one.kind === 'advanced' }));
  }
}

/** What is refused changes nothing. */
function attempt(spec: SessionSpec, act: () => void): void {
  spec.last = [];
  try {
    act();
  } catch (error) {
    if (!String(error).includes('was refused')) throw error;
  }
}
