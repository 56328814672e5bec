import type { SessionTemplate } from '../../../src/core/protocol/http.js';
import { minutesOf, planOf, turnFor, type PlanForm } from './session-plan.js';

const both = (text: string) => ({ pl: text, en: text });
const item = (minutes: number) => ({
  title: both('Punkt'),
  minutes,
  mode: 'queue' as const,
  note: both(''),
  prompts: [],
});
const TEMPLATE: SessionTemplate = {
  id: 'check-in',
  title: both('Runda'),
  summary: both('Krótko.'),
  turnSeconds: 120,
  items: [item(5), item(20)],
  topicsAfter: 1,
};
const FORM: PlanForm = {
  title: 'Jak nam idzie?',
  startsAt: 1_790_000_000_000,
  mode: 'queue',
  turn: '300',
  template: null,
  language: 'en',
};

describe('a plan', () => {
  it('is whole with a title and a moment', () => {
    expect(planOf(FORM)).toEqual({
      title: 'Jak nam idzie?',
      startsAt: 1_790_000_000_000,
      mode: 'queue',
      turnSeconds: 300,
    });
    expect(planOf({ ...FORM, title: '  ' })).toBeNull();
    expect(planOf({ ...FORM, startsAt: null })).toBeNull();
    expect(planOf({ ...FORM, turn: 'none' })).toMatchObject({ turnSeconds: null });
  });

  it('names its template, and the language that its agenda is written in', () => {
    expect(planOf({ ...FORM, template: TEMPLATE })).toMatchObject({ template: 'check-in', language: 'en' });
  });

  it('takes the turns that a template proposes, where they can be chosen', () => {
    expect(turnFor(TEMPLATE, '300')).toBe('120');
    expect(turnFor({ ...TEMPLATE, turnSeconds: null }, '300')).toBe('none');
    expect(turnFor({ ...TEMPLATE, turnSeconds: 77 }, '300')).toBe('300');
  });

  it('takes as long as its items', () => {
    expect(minutesOf(TEMPLATE)).toBe(25);
  });
});
