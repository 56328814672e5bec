import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src/core/protocol/messages.js';
import { chooseLanguage } from '../texts/i18n.js';
import { LANGUAGES } from '../texts/languages.js';
import styles from './language-switch.module.css';
import { rememberLanguage } from './remember-language.js';
import { useServices } from './services.js';

/** PL / EN: each language is called by its own name for those who cannot read the other. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { store } = useServices();
  const choose = (language: Language): void => {
    void chooseLanguage(language, store).then(() => rememberLanguage(language));
  };
  return (
    <div className={styles['switch']} role="group" aria-label={t('languages.label')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles['language']}
          aria-label={NAMES[language]}
          aria-pressed={i18n.language === language}
          onClick={() => choose(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

const NAMES: Readonly<Record<Language, string>> = { pl: 'PL, polski', en: 'EN, English' };
