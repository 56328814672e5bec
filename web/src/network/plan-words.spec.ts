import { changeOf, planWords } from './plan-words.js';

// 12 March 2026, 14:30:20 in Warsaw.
const STARTS_AT = Date.UTC(2026, 2, 12, 13, 30, 20);
const PLAN = { title: 'Jak nam idzie?', startsAt: STARTS_AT };
const WORDS = planWords(PLAN.title, PLAN.startsAt);

describe('what is changed of a plan', () => {
  it('is nothing while it reads as before, seconds included', () => {
    expect(WORDS).toEqual({ title: 'Jak nam idzie?', day: '2026-03-12', time: '14:30' });
    expect(changeOf(PLAN, WORDS)).toEqual({});
  });

  it('is what reads otherwise, and no more', () => {
    expect(changeOf(PLAN, { ...WORDS, title: 'Co dalej?' })).toEqual({ title: 'Co dalej?' });
    expect(changeOf(PLAN, { ...WORDS, time: '15:00' })).toEqual({ startsAt: Date.UTC(2026, 2, 12, 14) });
    expect(changeOf(PLAN, { ...WORDS, day: '2026-07-01' })).toEqual({
      startsAt: Date.UTC(2026, 6, 1, 12, 30),
    });
  });

  it('is no time that is not there', () => {
    expect(changeOf(PLAN, { ...WORDS, day: '' })).toEqual({});
  });
});
