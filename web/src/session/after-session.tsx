import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/link.js';
import { Words } from '../ui/words.js';
import styles from './after-session.module.css';
import { useLive } from './live-context.js';
import { FatesSlot } from './notices/notices-slot.js';

/** The meeting is over: thanks, what comes now, and the draft that was not sent. */
export function AfterSession() {
  const { t } = useTranslation();
  const { state, draft } = useLive();
  const text = useSyncExternalStore(draft.subscribe, draft.text);
  return (
    <section className={styles['after']} role="status">
      <div className={styles['words']}>
        <h2 className={styles['title']}>{t('after.title')}</h2>
        <p>{t('after.record')}</p>
        <FatesSlot />
        {text.trim() === '' ? null : (
          <>
            <p>{t('after.draft')}</p>
            <blockquote className={styles['draft']}>
              <Words text={text} />
            </blockquote>
          </>
        )}
        <p className={styles['ways']}>
          <ButtonLink to={`/sessions/${state.session}/transcript`} kind="primary">
            {t('after.transcript')}
          </ButtonLink>
          <ButtonLink to="/">{t('after.home')}</ButtonLink>
        </p>
      </div>
    </section>
  );
}
