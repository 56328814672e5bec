import { useTranslation } from 'react-i18next';
import { itemClock, runningItem } from '../../../../src/core/views/agenda-view.js';
import { useLive, useServerNow } from '../live-context.js';
import styles from './item-line.module.css';
import { itemTime } from './item-time.js';

/** The agenda item that runs, and how much of its time is left; nothing where there is none. */
export function ItemLine() {
  const { t } = useTranslation();
  const { state } = useLive();
  const now = useServerNow();
  const item = runningItem(state);
  const clock = itemClock(state, item?.id ?? null, now);
  if (item === null || clock === null || state.phase.name === 'closed') return null;
  const { phase, minutes } = itemTime(clock);
  return (
    <p className={styles['item']} title={item.title}>
      <bdi className={styles['title']}>{item.title}</bdi>
      <span className={styles['time']}>
        {phase === 'left'
          ? t('agenda.left', { minutes })
          : t(phase === 'over' ? 'agenda.over' : 'agenda.lastMinute')}
      </span>
    </p>
  );
}
