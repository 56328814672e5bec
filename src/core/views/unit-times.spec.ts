import {
  MINUTE,
  MODERATOR,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { unitTimes } from './unit-times.js';

/** Two people of one unit more, and one of another. */
function withUnits(): SessionSpec {
  const spec = openSession({ unitBudgetMs: MINUTE });
  for (const [person, unit] of [
    ['ewa', 'powiat X'],
    ['iza', 'powiat X'],
    ['lech', 'gmina Y'],
    ['zyta', ''],
  ] as const) {
    spec.given('server', { type: 'Arrive', person, role: 'participant', name: person, unit });
  }
  return spec;
}

const lineOf = (spec: SessionSpec, unit: string) => unitTimes(spec.state).find((one) => one.unit === unit);

describe('what units have left of their time', () => {
  it('T44: is told for each unit once, and for nobody without one', () => {
    const units = unitTimes(withUnits().state).map(({ unit }) => unit);
    expect(units).toEqual(expect.arrayContaining(['powiat X', 'gmina Y']));
    expect(new Set(units).size).toBe(units.length);
    expect(units).not.toContain('');
    expect(unitTimes(openSession().state)).toEqual([]);
  });

  it('comes with those first who have somebody waiting, and then with the least time', () => {
    const spec = withUnits();
    const ewa = { person: 'ewa', role: 'participant' } as const;
    spec.given(MODERATOR, { type: 'Call', person: 'ewa', expectedTurn: spec.mark });
    spec.after(40 * SECOND).given(ewa, { type: 'Yield', turn: spec.turn });
    expect(unitTimes(spec.state)[0]).toEqual({
      unit: 'powiat X',
      person: 'ewa',
      leftMs: 20 * SECOND,
      isWaiting: false,
    });
    spec.given(MODERATOR, { type: 'RequestTurn', person: 'lech' });
    spec.given(MODERATOR, { type: 'RequestTurn', person: 'iza' });
    expect(
      unitTimes(spec.state)
        .slice(0, 2)
        .map(({ person }) => person),
    ).toEqual(['lech', 'iza']);
  });

  it('grows with what a moderator adds', () => {
    const spec = withUnits();
    spec.given(MODERATOR, { type: 'AddUnitTime', person: 'lech', seconds: 60 });
    expect(lineOf(spec, 'gmina Y')?.leftMs).toBe(2 * MINUTE);
    expect(lineOf(spec, 'powiat X')?.leftMs).toBe(MINUTE);
  });
});
