import { useTranslation } from 'react-i18next';
import { useFormats } from '../texts/use-formats.js';
import { AgendaList } from './agenda/agenda-list.js';
import styles from './before-session.module.css';
import { useLive } from './live-context.js';

/** Before the meeting: when, what about, by which agenda, who is here already, and a prompt to prepare. */
export function BeforeSession() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { state, you } = useLive();
  const others = [...state.people.values()].filter((who) => who.presence === 'here' && who.id !== you.person);
  return (
    <div className={styles['before']} tabIndex={0} role="group" aria-label={t('before.title')}>
      <div className={styles['column']}>
        <p className={styles['label']}>{t('before.title')}</p>
        <h2 className={styles['title']} dir="auto">
          {state.title}
        </h2>
        <p className={styles['when']}>{t('before.when', { when: formats.dateTime(state.startsAt) })}</p>
        <p>{t('before.waiting')}</p>
        {state.agenda.items.length === 0 ? null : (
          <section>
            <h3 className={styles['label']}>{t('agenda.label')}</h3>
            <AgendaList />
          </section>
        )}
        {state.prompt === null ? null : (
          <section className={styles['prompt']}>
            <h3 className={styles['label']}>{t('before.prepareWith')}</h3>
            <p className={styles['question']} dir="auto">
              {state.prompt.text}
            </p>
          </section>
        )}
        <section>
          <h3 className={styles['label']}>{t('before.here')}</h3>
          {others.length === 0 ? (
            <p>{t('before.alone')}</p>
          ) : (
            <ul className={styles['people']}>
              {others.map((who) => (
                <li key={who.id}>
                  <bdi className={styles['name']}>{who.name}</bdi>{' '}
                  <bdi className={styles['unit']}>{who.unit}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
        <p>{t('before.prepare')}</p>
      </div>
    </div>
  );
}
