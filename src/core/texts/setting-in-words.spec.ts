import { PLAN_SETTINGS, type PlanSettingName } from '../session/policy.js';
import { settingInWords, valueInWords } from './setting-in-words.js';
import type { SettingText } from './setting-texts.js';
import { SETTINGS_EN } from './settings.en.js';
import { SETTINGS_PL } from './settings.pl.js';

it.each([
  ['Polish', SETTINGS_PL],
  ['English', SETTINGS_EN],
] as const)('every value that is a word has one in %s', (_language, texts) => {
  for (const [name, { range }] of PLAN_SETTINGS) {
    const { values }: SettingText = texts.settings[name as PlanSettingName];
    const words = range.kind === 'choice' || range.kind === 'ranking' ? [...range.of].sort() : [];
    expect([name, ...Object.keys(values ?? {}).sort()]).toEqual([name, ...words]);
  }
});

it('T35: says a setting and its value in words', () => {
  const said = (value: number | null) => settingInWords('pl', 'turnMs', value);
  expect([said(90_000), said(300_000), said(0), said(null)]).toEqual([
    'Czas na głos: 1 min 30 s',
    'Czas na głos: 5 min',
    'Czas na głos: 0 s',
    'Czas na głos: bez limitu',
  ]);
  expect(settingInWords('en', 'expiry', 'soft')).toBe(
    'When time is up: the overrun is shown, the turn goes on',
  );
  expect(settingInWords('en', 'postsPerTurn', 3)).toBe('Posts in one turn: 3');
  expect(settingInWords('en', 'orderCategories', ['time', 'break'])).toBe(
    'What points of order can be about: speaking time, a break',
  );
  expect(valueInWords('pl', 'orderCategories', 'queue')).toBe('kolejność mówców');
});
