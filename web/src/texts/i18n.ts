import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../../src/core/protocol/messages.js';
import { KEY_PREFIX, type KeyValueStore } from '../live/storage.js';
import { LANGUAGES } from './languages.js';

/** Catalogues that only some people need are loaded with the pages that use them. */
export type Namespace =
  | 'app'
  | 'behind'
  | 'home'
  | 'refusals'
  | 'leadingRefusals'
  | 'staff'
  | 'topics'
  | 'polls'
  | 'rounds'
  | 'interruptions'
  | 'notices'
  | 'projector'
  | 'unsent';

type Sections = Record<string, unknown>;

const LOADERS: Readonly<Record<Namespace, Readonly<Record<Language, () => Promise<Sections>>>>> = {
  app: {
    pl: async () => (await import('./pl.js')).pl,
    en: async () => (await import('./en.js')).en,
  },
  refusals: {
    pl: async () => (await import('../../../src/core/texts/refusals.pl.js')).REFUSALS_PL,
    en: async () => (await import('../../../src/core/texts/refusals.en.js')).REFUSALS_EN,
  },
  behind: {
    pl: async () => (await import('./behind-pl.js')).behindPl,
    en: async () => (await import('./behind-en.js')).behindEn,
  },
  home: {
    pl: async () => (await import('./home-pl.js')).homePl,
    en: async () => (await import('./home-en.js')).homeEn,
  },
  leadingRefusals: {
    pl: async () => (await import('../../../src/core/texts/refusals-leading.pl.js')).LEADING_REFUSALS_PL,
    en: async () => (await import('../../../src/core/texts/refusals-leading.en.js')).LEADING_REFUSALS_EN,
  },
  staff: {
    pl: async () => (await import('./staff-pl.js')).staffPl,
    en: async () => (await import('./staff-en.js')).staffEn,
  },
  topics: {
    pl: async () => (await import('./topics-pl.js')).topicsPl,
    en: async () => (await import('./topics-en.js')).topicsEn,
  },
  polls: {
    pl: async () => (await import('./polls-pl.js')).pollsPl,
    en: async () => (await import('./polls-en.js')).pollsEn,
  },
  rounds: {
    pl: async () => (await import('./rounds-pl.js')).roundsPl,
    en: async () => (await import('./rounds-en.js')).roundsEn,
  },
  interruptions: {
    pl: async () => (await import('./interruptions-pl.js')).interruptionsPl,
    en: async () => (await import('./interruptions-en.js')).interruptionsEn,
  },
  notices: {
    pl: async () => (await import('./notices-pl.js')).noticesPl,
    en: async () => (await import('./notices-en.js')).noticesEn,
  },
  projector: {
    pl: async () => (await import('./projector-pl.js')).projectorPl,
    en: async () => (await import('./projector-en.js')).projectorEn,
  },
  unsent: {
    pl: async () => (await import('./unsent-pl.js')).unsentPl,
    en: async () => (await import('./unsent-en.js')).unsentEn,
  },
};

/** Whoever needs the first may be refused with the second. */
const BRINGS: Partial<Record<Namespace, Namespace>> = { staff: 'leadingRefusals', topics: 'leadingRefusals' };

const LANGUAGE_KEY = `${KEY_PREFIX}preference:language`;
const needed = new Set<Namespace>(['app', 'refusals']);

/** The language that this browser last used; Polish unless somebody chose otherwise. */
export function rememberedLanguage(store: KeyValueStore): Language {
  const kept = store.get(LANGUAGE_KEY);
  return LANGUAGES.find((language) => language === kept) ?? 'pl';
}

/** Starts i18next with the catalogues of one language. */
export async function startTexts(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: [...needed],
    defaultNS: 'app',
    resources: {},
    interpolation: { escapeValue: false },
    // A sentence that comes later takes its place at once.
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  await showIn(language);
  return i18next;
}

/** Changes the language of the page and remembers it. */
export async function chooseLanguage(language: Language, store: KeyValueStore): Promise<void> {
  store.set(LANGUAGE_KEY, language);
  await showIn(language);
}

/** Loads a catalogue for the present language, and from now on for every other that is chosen. */
export async function needTexts(namespace: Namespace): Promise<void> {
  const brought = BRINGS[namespace];
  const wanted = brought === undefined ? [namespace] : [namespace, brought];
  for (const one of wanted) needed.add(one);
  await Promise.all(wanted.map((one) => load(one, i18next.language as Language)));
}

async function showIn(language: Language): Promise<void> {
  await Promise.all([...needed].map((namespace) => load(namespace, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

async function load(namespace: Namespace, language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  i18next.addResourceBundle(language, namespace, await LOADERS[namespace][language]());
}
