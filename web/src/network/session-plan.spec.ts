import type { SessionTemplate } from '../../../src/core/protocol/http.js';
import { agendaOf, minutesOf, planOf, turnFor, UNCHANGED, withLock, type PlanForm } from './session-plan.js';

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
  topics: [],
  rules: UNCHANGED,
  language: 'en',
};

describe('a plan', () => {
  it('is whole with a title and a moment', () => {
    expect(planOf(FORM)).toEqual({
      title: 'Jak nam idzie?',
      startsAt: 1_790_000_000_000,
      mode: 'queue',
      turnSeconds: 300,
      settings: {},
      locked: [],
    });
    expect(planOf({ ...FORM, title: '  ' })).toBeNull();
    expect(planOf({ ...FORM, startsAt: null })).toBeNull();
    expect(planOf({ ...FORM, turn: 'none' })).toMatchObject({ turnSeconds: null });
  });

  it('names its template, and the language that its agenda is written in', () => {
    expect(planOf({ ...FORM, template: TEMPLATE })).toMatchObject({ template: 'check-in', language: 'en' });
  });

  it('T35: has the rules that somebody has changed or locked, once they are sound', () => {
    const rules = { settings: { advance: 'manual' }, locked: ['advance'], isSound: true };
    expect(planOf({ ...FORM, rules })).toMatchObject({ settings: rules.settings, locked: rules.locked });
    expect(planOf({ ...FORM, rules: { ...rules, isSound: false } })).toBeNull();
  });

  it('T35: has locks that can be taken off again', () => {
    const locked = withLock(withLock(UNCHANGED, 'advance', true), 'turnMs', true);
    expect(locked.locked).toEqual(['advance', 'turnMs']);
    expect(withLock(locked, 'advance', false).locked).toEqual(['turnMs']);
  });

  it('has no mode of its own beside an agenda, whose items have theirs', () => {
    expect(planOf({ ...FORM, mode: 'open' })).toMatchObject({ mode: 'open' });
    expect(planOf({ ...FORM, mode: 'open', template: TEMPLATE })).toMatchObject({ mode: 'queue' });
    expect(planOf({ ...FORM, mode: 'open', topics: ['a'] })).toMatchObject({ mode: 'queue' });
  });

  it('takes the turns that a template proposes, where they can be chosen', () => {
    expect(turnFor(TEMPLATE, '300')).toBe('120');
    expect(turnFor({ ...TEMPLATE, turnSeconds: null }, '300')).toBe('none');
    expect(turnFor({ ...TEMPLATE, turnSeconds: 77 }, '300')).toBe('300');
  });

  it('names its topics in the order in which they were chosen', () => {
    expect(planOf({ ...FORM, topics: ['b', 'a'] })).toMatchObject({
      template: null,
      topics: ['b', 'a'],
      language: 'en',
    });
    expect(planOf({ ...FORM, template: TEMPLATE, topics: ['a'] })).toMatchObject({ topics: ['a'] });
  });

  it('has the topics in the place that its template keeps for them', () => {
    const titles = (items: readonly { title: { pl: string } }[]) => items.map(({ title }) => title.pl);
    expect(titles(agendaOf(TEMPLATE, [both('Stołówki')]))).toEqual(['Punkt', 'Stołówki', 'Punkt']);
    expect(titles(agendaOf(null, [both('B'), both('A')]))).toEqual(['B', 'A']);
    expect(agendaOf(null, [])).toEqual([]);
  });

  it('takes as long as its items', () => {
    expect(minutesOf(agendaOf(TEMPLATE, [both('Stołówki')]))).toBe(45);
  });
});
