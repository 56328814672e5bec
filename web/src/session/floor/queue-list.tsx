import { useTranslation } from 'react-i18next';
import { callOrder } from '../../../../src/core/session/queue-order.js';
import { useLive } from '../live-context.js';
import styles from './floor.module.css';

/** So many of those waiting are shown by name. */
const SHOWN = 6;

/** Who is next, in order. */
export function QueueList() {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const waiting = callOrder(state, state.at);
  const hidden = waiting.length - SHOWN;
  return (
    <section className={styles['queue']} aria-label={t('queue.label')}>
      <h2 className={styles['label']}>{t('queue.label')}</h2>
      {waiting.length === 0 ? <p className={styles['hint']}>{t('queue.empty')}</p> : null}
      <ol className={styles['list']}>
        {waiting.slice(0, SHOWN).map((request, index) => {
          const who = state.people.get(request.person);
          const isMe = request.person === you.person;
          return (
            <li key={request.id} className={styles['place']} data-mine={isMe}>
              <span className={styles['number']}>{index + 1}</span>
              <span className={styles['waiting']}>
                <bdi className={styles['waitingName']}>
                  {isMe ? t('common.you') : (who?.name ?? t('queue.anonymous'))}
                </bdi>
                {isMe || who === undefined ? null : <bdi className={styles['unit']}>{who.unit}</bdi>}
                {who !== undefined && who.presence !== 'here' ? (
                  <span className={styles['away']}>{t('queue.away')}</span>
                ) : null}
              </span>
            </li>
          );
        })}
      </ol>
      {hidden > 0 ? <p className={styles['hint']}>{t('queue.more', { count: hidden })}</p> : null}
    </section>
  );
}
