import { useTranslation } from 'react-i18next';
import { settledOf } from '../../../../src/core/views/agenda-view.js';
import { useServices } from '../../app/services.js';
import { Words } from '../../ui/words.js';
import { useLive } from '../live-context.js';
import { followUpDraft } from './follow-up-draft.js';
import styles from './notices.module.css';
import { useSubject } from './use-subject.js';

/** On the page after the meeting: what became of my requests, the first one first (T57). */
export function FateList() {
  const { t } = useTranslation(['notices', 'app']);
  const { store } = useServices();
  const { state, you } = useLive();
  const subjectOf = useSubject();
  const fates = settledOf(state, you.person).toReversed();
  return (
    <section>
      <h3 className={styles['listTitle']}>{t('list.title')}</h3>
      <ul className={styles['list']}>
        {fates.map((settled) => {
          const { request, fate, written } = settled;
          const subject = subjectOf(settled);
          const isLate = fate === 'follow-up' && written === null;
          const draft = isLate ? followUpDraft(store, you.person, state.session, request).text() : '';
          return (
            <li key={request}>
              {subject === '' ? null : <>{t('notice.about', { subject })} </>}
              {fate !== 'follow-up' ? t(`app:fate.${fate}`) : t(isLate ? 'list.unwritten' : 'list.written')}
              {draft.trim() === '' ? null : (
                <blockquote className={styles['draft']}>
                  <Words text={draft} />
                </blockquote>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
