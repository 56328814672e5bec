import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../src/core/session/state.js';
import { itemClock } from '../../../../src/core/views/agenda-view.js';
import { Icon } from '../../ui/icons.js';
import { useLive, useServerNow } from '../live-context.js';
import styles from './agenda-list.module.css';
import { useItemTimeWords } from '../header/use-item-time-words.js';

const MINUTE_MS = 60_000;

/** The agenda as everybody reads it: what is done, what runs, what is to come, and the time of each. */
export function AgendaList() {
  const { t } = useTranslation();
  const { state } = useLive();
  const now = useServerNow();
  const timeWords = useItemTimeWords();
  const timeOf = ({ id, status, timeboxMs }: AgendaItem): string => {
    if (status === 'finished') return t('agenda.done');
    const clock = status === 'running' ? itemClock(state, id, now) : null;
    return clock === null
      ? t('agenda.minutes', { minutes: Math.round(timeboxMs / MINUTE_MS) })
      : `${t('agenda.now')} · ${timeWords(clock)}`;
  };
  return (
    <ol className={styles['items']}>
      {state.agenda.items.map((item) => (
        <li
          key={item.id}
          className={styles['item']}
          data-status={item.status}
          aria-current={item.status === 'running' ? 'step' : undefined}
        >
          <span className={styles['mark']}>
            {item.status === 'finished' ? <Icon name="check" size={18} /> : null}
          </span>
          <bdi className={styles['title']}>{item.title}</bdi>
          <span className={styles['time']}>{timeOf(item)}</span>
        </li>
      ))}
    </ol>
  );
}
