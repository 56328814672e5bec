import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../src/core/protocol/http.js';
import type { Language } from '../../../src/core/protocol/messages.js';

/** Picks the language in use from a text that is kept in both. */
export function useBilingual(): (text: Bilingual) => string {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  return useCallback((text) => text[language], [language]);
}
