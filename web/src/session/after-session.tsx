import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isCalledOff } from '../../../src/core/session/phase.js';
import { useFormats } from '../texts/use-formats.js';
import { ButtonLink } from '../ui/link.js';
import { Words } from '../ui/words.js';
import styles from './after-session.module.css';
import { useLive } from './live-context.js';
import { FatesSlot } from './notices/notices-slot.js';

/** The meeting is over, or was called off: thanks, what comes now, and the draft that was not sent. */
export function AfterSession() {
  const { t } = useTranslation();
  const { state, draft } = useLive();
  const formats = useFormats();
  const wasHeld = !isCalledOff(state);
  const text = useSyncExternalStore(draft.subscribe, draft.text);
  return (
    <section className={styles['after']} role="status">
      <div className={styles['words']}>
        <h2 className={styles['title']}>{t(wasHeld ? 'after.title' : 'after.calledOff')}</h2>
        <p>
          {wasHeld ? t('after.record') : t('after.calledOffHint', { when: formats.dateTime(state.startsAt) })}
        </p>
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
          {wasHeld ? (
            <ButtonLink to={`/sessions/${state.session}/transcript`} kind="primary">
              {t('after.transcript')}
            </ButtonLink>
          ) : null}
          <ButtonLink to="/">{t('after.home')}</ButtonLink>
        </p>
      </div>
    </section>
  );
}
