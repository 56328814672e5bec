import { DEFAULT_SETTINGS } from '../session/settings.js';
import { policyInWords, reasonInWords } from './order-in-words.js';
import { ORDER_EN } from './order.en.js';
import { ORDER_PL } from './order.pl.js';

it('T35: the policy is said in words, in both languages and without a gap', () => {
  for (const language of ['pl', 'en'] as const) {
    for (const queueOrder of ['arrival', 'balanced', 'by-unit'] as const) {
      const said = policyInWords(language, { ...DEFAULT_SETTINGS, queueOrder, unitBudgetMs: 600_000 });
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]+\.$/u);
    }
  }
});

it('T35: says what decides, and only that', () => {
  const only = { ...DEFAULT_SETTINGS, balanceTurns: false, balanceTime: false, balanceUnits: false };
  const [main, limits] = policyInWords('en', { ...only, queueOrder: 'balanced' });
  expect(main).toBe(
    'Who has been heard less on this topic comes first. What decides, in this order: people who have not had a turn yet. In the end it is who asked first.',
  );
  expect(limits).toBe('How often one person can be overtaken: 3; for how long: 10 min at most.');
  const none = policyInWords('en', { ...only, balanceSpoken: false, queueOrder: 'balanced' });
  expect(none[0]).toBe('People are called in the order in which they asked.');
  expect(reasonInWords('pl', 'not-spoken')).toBe('jeszcze bez głosu');
});

it('uses the same values in both languages', () => {
  const values = (text: string) => [...(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join();
  const keys = ['arrival', 'balanced', 'byUnit', 'limits', 'kinds', 'budget'] as const;
  for (const key of keys) expect([key, values(ORDER_EN[key])]).toEqual([key, values(ORDER_PL[key])]);
});
