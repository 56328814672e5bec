import type { Language } from '../../../src/core/protocol/messages.js';

/** The languages in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = ['pl', 'en'];

/** For Intl: the locale in which dates, numbers and lists are written. */
export const LOCALES: Readonly<Record<Language, string>> = { pl: 'pl-PL', en: 'en-GB' };

/** Times are shown as they are on the clocks of those who meet. */
export const TIME_ZONE = 'Europe/Warsaw';
