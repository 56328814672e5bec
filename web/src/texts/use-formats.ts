import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { Millis } from '../../../src/core/session/ids.js';
import { LOCALES, TIME_ZONE } from './languages.js';

/** Dates, numbers and lists as the chosen language writes them. */
export interface Formats {
  /** 14:32 */
  time(at: Millis): string;
  /** czwartek, 12 marca 2026, 14:30 */
  dateTime(at: Millis): string;
  /** 12 marca 2026 */
  date(at: Millis): string;
  number(value: number): string;
  /** 48% of 0.48 */
  percent(share: number): string;
  list(items: readonly string[]): string;
}

/** The formats of the language in use. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(() => formatsOf(language), [language]);
}

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const zone = { timeZone: TIME_ZONE };
  const time = new Intl.DateTimeFormat(locale, { ...zone, hour: '2-digit', minute: '2-digit' });
  const date = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' });
  const dateTime = new Intl.DateTimeFormat(locale, {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    time: (at) => time.format(at),
    date: (at) => date.format(at),
    dateTime: (at) => dateTime.format(at),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  };
}
