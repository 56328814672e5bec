import type { Language } from '../../core/protocol/messages.js';
import { decide } from '../../core/session/decide.js';
import { settingsOf } from '../../core/session/policy.js';
import { DEFAULT_SETTINGS } from '../../core/session/settings.js';
import { initialState } from '../../core/session/state.js';
import { EXPERIENCE_EXCHANGE } from './experience-exchange.js';
import { agendaFrom, TEMPLATES, templateOf } from './templates.js';

const LANGUAGES: readonly Language[] = ['pl', 'en'];

describe('templates of sessions', () => {
  it('can be told apart', () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    for (const template of TEMPLATES) expect(templateOf(template.id)).toBe(template);
    expect(templateOf('nothing')).toBeUndefined();
  });

  describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_id, template) => {
    it.each(LANGUAGES)('is an agenda that a session can be planned by, in %s', (language) => {
      const answer = decide(initialState(), {
        type: 'PlanSession',
        session: 'session',
        network: 'network',
        title: template.title[language],
        startsAt: 0,
        mode: 'queue',
        settings: DEFAULT_SETTINGS,
        agenda: agendaFrom(template, [], language),
        by: { person: 'organiser', role: 'organiser' },
        at: 0,
      });
      expect(answer.ok).toBe(true);
    });

    it('has settings that a moderator can plan a session with', () => {
      const { settings = {} } = template;
      expect(settingsOf({ settings }, 'moderator')).toMatchObject(settings);
    });

    it('says everything in both languages, in whole sentences where they are sentences', () => {
      const sentences = [
        template.summary,
        ...template.items.flatMap(({ note, prompts }) => [note, ...prompts]),
      ];
      for (const { pl, en } of sentences) {
        for (const text of [pl, en]) expect(text).toMatch(/^\p{Lu}.+[.?]$/u);
        expect(pl).not.toBe(en);
      }
      for (const { pl, en } of [template.title, ...template.items.map(({ title }) => title)]) {
        expect(pl).toMatch(/^\p{Lu}/u);
        expect(en).toMatch(/^\p{Lu}/u);
      }
    });

    it('fits into a session of two hours', () => {
      const minutes = template.items.reduce((sum, item) => sum + item.minutes, 0);
      expect(minutes).toBeGreaterThanOrEqual(30);
      expect(minutes).toBeLessThanOrEqual(120);
    });
  });

  it('T44: in the exchange of experience each unit has ten minutes, in two turns, and the units take turns', () => {
    const { settings, turnSeconds, items } = EXPERIENCE_EXCHANGE;
    expect(settings).toEqual({ queueOrder: 'by-unit', unitBudgetMs: 600_000 });
    expect(turnSeconds).toBe(300);
    // Whoever has a turn in a round has it whatever is left of their unit's time.
    expect(items.filter(({ mode }) => mode === 'round')).toEqual([]);
  });

  it('a plan can name topics beside a template, or topics alone', () => {
    const topics = [{ id: 'topic-1', title: { pl: 'Inspiracje', en: 'Inspirations' } }];
    expect(agendaFrom(null, topics, 'pl')).toMatchObject([{ title: 'Inspiracje', topic: 'topic-1' }]);
    for (const template of TEMPLATES) {
      const items = agendaFrom(template, topics, 'en');
      expect(items.findIndex(({ title }) => title === 'Inspirations')).toBe(template.topicsAfter);
      expect(items.filter(({ topic }) => topic === undefined).map(({ title }) => title)).toEqual(
        template.items.map(({ title }) => title.en),
      );
    }
    expect(agendaFrom(null, [], 'pl')).toEqual([]);
  });
});
