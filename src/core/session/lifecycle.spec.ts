import {
  ANNA,
  JAN,
  MODERATOR,
  openSession,
  ORGANISER,
  plannedSession,
  SECOND,
  START,
} from '../../../test/support/session-spec.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import { isCalledOff } from './phase.js';
import { LATEST_START } from './settings.js';

const HOUR = 3_600 * SECOND;
const rename = (title: string) => ({ type: 'EditPlan', title }) as const;
const move = (startsAt: number) => ({ type: 'EditPlan', startsAt }) as const;
const callOff = { type: 'CallOffSession' } as const;

describe('a plan', () => {
  it('is changed by those who plan: its title, its time, or both; what is left out stays', () => {
    const spec = plannedSession();
    expect(spec.when(MODERATOR, rename('  Co \n dalej? '))).toMatchObject([
      { type: 'PlanEdited', startsAt: START, words: { title: 'Co dalej?' } },
    ]);
    spec.given(ORGANISER, move(START + HOUR));
    expect(spec.state).toMatchObject({ title: 'Co dalej?', startsAt: START + HOUR });
    spec.given(ORGANISER, { type: 'EditPlan', title: 'Nasza sieć', startsAt: START });
    expect(spec.state).toMatchObject({
      title: 'Nasza sieć',
      startsAt: START,
      phase: { name: 'planned' },
    });
  });

  it('that stays as it is makes no event', () => {
    const spec = plannedSession();
    const { title, startsAt } = spec.state;
    expect(spec.when(MODERATOR, { type: 'EditPlan', title: ` ${title}`, startsAt })).toEqual([]);
    expect(spec.when(MODERATOR, { type: 'EditPlan' })).toEqual([]);
  });

  it('is changed by nobody else, and not any more once the session was opened', () => {
    const spec = plannedSession();
    expect(spec.refusal(ANNA, rename('Moje'))).toBe('not-allowed');
    spec.given(MODERATOR, { type: 'OpenSession' });
    expect(spec.refusal(MODERATOR, rename('Co dalej?'))).toBe('bad-phase');
    expect(spec.refusal(ORGANISER, move(START + HOUR))).toBe('bad-phase');
  });

  it.each([
    [rename(' '), 'empty-text'],
    [rename('Plan\u202Ejpg.exe'), 'bad-characters'],
    [rename('x'.repeat(201)), 'text-too-long'],
    [move(-1), 'bad-value'],
    [move(0.5), 'bad-value'],
    [move(LATEST_START + 1), 'bad-value'],
  ])('is refused with %j', (change, code) => {
    expect(plannedSession().refusal(MODERATOR, change)).toBe(code);
  });
});

describe('a planned session', () => {
  it('is called off by those who plan, for good', () => {
    for (const who of [MODERATOR, ORGANISER]) {
      const spec = plannedSession();
      expect(spec.refusal(JAN, callOff)).toBe('not-allowed');
      expect(spec.types(who, callOff)).toEqual(['SessionClosed']);
      expect(isCalledOff(spec.state)).toBe(true);
      expect(isCalledOff(restore(snapshotFor(spec.state, ANNA)))).toBe(true);
      for (const type of ['CallOffSession', 'OpenSession'] as const)
        expect(spec.refusal(MODERATOR, { type })).toBe('bad-phase');
      expect(spec.refusal(MODERATOR, rename('Jednak'))).toBe('bad-phase');
    }
  });

  it('is called off as well when it is closed before it was opened', () => {
    expect(isCalledOff(plannedSession().given(MODERATOR, { type: 'CloseSession' }).state)).toBe(true);
    expect(isCalledOff(openSession().given(MODERATOR, { type: 'CloseSession' }).state)).toBe(false);
  });

  it('that somebody has just opened is not called off: it goes on', () => {
    const spec = plannedSession().given(MODERATOR, { type: 'OpenSession' });
    expect(spec.refusal(ORGANISER, callOff)).toBe('bad-phase');
    expect(spec.state.phase.name).toBe('open');
  });
});
