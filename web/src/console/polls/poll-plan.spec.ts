import { openPollOf, type PollPlan } from './poll-plan.js';

const PLAN: PollPlan = {
  kind: 'multiple',
  question: 'Co dalej?',
  options: 'a\nb\n\nc\n',
  mostChoices: '',
  isSecret: false,
};

describe('the form of a poll', () => {
  it('asks for options and their number only where the kind has them', () => {
    expect(openPollOf({ ...PLAN, mostChoices: '2' })).toMatchObject({
      mostChoices: 2,
      options: PLAN.options,
    });
    expect(openPollOf(PLAN)).toMatchObject({ mostChoices: null });
    expect(openPollOf({ ...PLAN, kind: 'single', mostChoices: '2' })).toMatchObject({ mostChoices: null });
    expect(openPollOf({ ...PLAN, kind: 'scale' })).toMatchObject({ options: '' });
    expect(openPollOf({ ...PLAN, kind: 'consent', isSecret: true })).toMatchObject({
      options: '',
      secret: true,
    });
  });

  it('knows a number of choices that cannot be', () => {
    for (const mostChoices of ['0', '4', '1.5', '-1', 'dwa'])
      expect(openPollOf({ ...PLAN, mostChoices })).toBeNull();
  });
});
