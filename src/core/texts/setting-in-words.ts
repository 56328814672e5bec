import type { Language } from '../protocol/messages.js';
import type { PlannedValue, SettingName } from '../session/settings.js';
import { duration } from './duration.js';
import type { SettingText, SettingTexts } from './setting-texts.js';
import { SETTINGS_EN } from './settings.en.js';
import { SETTINGS_PL } from './settings.pl.js';

const TEXTS: Readonly<Record<Language, SettingTexts>> = { pl: SETTINGS_PL, en: SETTINGS_EN };

/** How a language names the settings. */
export function settingTexts(language: Language): SettingTexts {
  return TEXTS[language];
}

/** A setting and what it is now, for instance “Time for a turn: 5 min”. */
export function settingInWords(language: Language, setting: SettingName, value: PlannedValue): string {
  // A log of a later version may know more settings than this one.
  return `${textOf(language, setting)?.name ?? setting}: ${valueInWords(language, setting, value)}`;
}

/** What a setting is set to, for instance “5 min”; of a list also one of what is in it. */
export function valueInWords(language: Language, setting: SettingName, value: PlannedValue): string {
  const texts = TEXTS[language];
  const known = textOf(language, setting);
  if (value === null) return known?.none ?? texts.none;
  if (typeof value === 'boolean') return value ? texts.on : texts.off;
  if (typeof value === 'number') return setting.endsWith('Ms') ? duration(value) : String(value);
  const words = new Map(Object.entries(known?.values ?? {}));
  const said = (one: string): string => words.get(one) ?? one;
  return typeof value === 'string' ? said(value) : value.map(said).join(', ');
}

function textOf(language: Language, setting: SettingName): SettingText | undefined {
  return new Map<string, SettingText>(Object.entries(TEXTS[language].settings)).get(setting);
}
