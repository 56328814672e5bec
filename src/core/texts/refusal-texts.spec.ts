import { REFUSAL_CODES } from '../protocol/refusals.js';
import { COUNTED_DETAIL } from './refusal-texts.js';
import { REFUSALS } from './refusals.js';

const LANGUAGES = [
  ['Polish', REFUSALS.pl, ['one', 'few', 'many', 'other']],
  ['English', REFUSALS.en, ['one', 'other']],
] as const;

describe.each(LANGUAGES)('refusals in %s', (_name, texts, forms) => {
  it('say something for every code, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...REFUSAL_CODES].sort());
  });

  it.each(REFUSAL_CODES)('%s: has whole sentences for what happened and what to do', (code) => {
    const entries: [string, string][] = Object.entries(texts[code]);
    for (const part of ['message', 'remedy']) {
      const keys = entries.map(([key]) => key).filter((key) => key === part || key.startsWith(`${part}_`));
      expect([[part], forms.map((form) => `${part}_${form}`)]).toContainEqual(keys);
    }
    for (const [, text] of entries) expect(text).toMatch(/^\p{Lu}.+[.}]$/u);
  });

  it.each(REFUSAL_CODES)('%s: has forms of a number just when a detail counts', (code) => {
    const counted = Object.keys(texts[code]).some((key) => key.includes('_'));
    expect(counted).toBe(COUNTED_DETAIL[code] !== undefined);
  });
});

it('uses the same values in both languages', () => {
  const values = (texts: object) =>
    [...new Set(JSON.stringify(texts).match(/\{\{\w+\}\}/g) ?? [])].sort().join();
  for (const code of REFUSAL_CODES) expect(values(REFUSALS.pl[code])).toBe(values(REFUSALS.en[code]));
});
