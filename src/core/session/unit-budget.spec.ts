import { ANNA, CO_MODERATOR, MINUTE, MODERATOR, openSession } from '../../../test/support/session-spec.js';
import { unitTimeLeft } from './topic-scope.js';

const more = (person: string, seconds = 60) => ({ type: 'AddUnitTime' as const, person, seconds });

describe('more time for a unit', () => {
  it('T44: is given by moderators and counted for all of the unit', () => {
    const spec = openSession({ unitBudgetMs: MINUTE });
    spec.given('server', {
      type: 'Arrive',
      person: 'ewa',
      role: 'participant',
      name: 'Ewa',
      unit: 'powiat X',
    });
    spec.given(MODERATOR, more('ewa'));
    expect([unitTimeLeft(spec.state, 'ewa'), unitTimeLeft(spec.state, 'anna')]).toEqual([2 * MINUTE, MINUTE]);
    expect(spec.refusal(ANNA, more('anna'))).toBe('not-allowed');
  });

  it('T9: one’s own unit needs another moderator, or it is marked', () => {
    const spec = openSession({ unitBudgetMs: MINUTE });
    expect(spec.refusal(MODERATOR, more('anna'))).toBe('own-turn');
    spec.given('server', { type: 'LoseConnection', person: CO_MODERATOR.person });
    expect(spec.when(MODERATOR, more('anna'))).toMatchObject([{ type: 'UnitTimeAdded', ownRuling: true }]);
  });

  it('is refused where there is no limit, nobody, or no sense', () => {
    expect(openSession().refusal(MODERATOR, more('anna'))).toBe('no-unit-budget');
    const spec = openSession({ unitBudgetMs: MINUTE });
    expect(spec.refusal(MODERATOR, more('nobody'))).toBe('no-such-person');
    spec.given('server', { type: 'Arrive', person: 'ewa', role: 'participant', name: 'Ewa', unit: '' });
    expect(spec.refusal(MODERATOR, more('ewa'))).toBe('no-unit-budget');
    for (const seconds of [0, -1, 0.5, 3_601])
      expect(spec.refusal(MODERATOR, more('jan', seconds))).toBe('bad-value');
  });
});
