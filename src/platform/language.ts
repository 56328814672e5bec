import type { Language } from '../core/protocol/messages.js';

/** The language in which people are spoken to before they have chosen one. */
export const DEFAULT_LANGUAGE: Language = 'pl';

/** The languages that exist. */
export const LANGUAGES: readonly Language[] = ['pl', 'en'];

/** The language that a browser asks for (RFC 9110, Accept-Language); Polish unless it wants English more. */
export function languageFrom(header: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: DEFAULT_LANGUAGE, weight: 0 };
  for (const range of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = LANGUAGES.find((known) => tag === known || tag.startsWith(`${known}-`));
    const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    if (language !== undefined && weight > best.weight) best = { language, weight };
  }
  return best.language;
}
