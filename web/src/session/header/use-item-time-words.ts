import { useTranslation } from 'react-i18next';
import type { ItemClock } from '../../../../src/core/views/agenda-view.js';
import { itemTime } from './item-time.js';

/** How much of its time the running item has left, in words. */
export function useItemTimeWords(): (clock: ItemClock) => string {
  const { t } = useTranslation();
  return (clock) => {
    const { phase, minutes } = itemTime(clock);
    if (phase === 'left') return t('agenda.left', { minutes });
    return t(phase === 'over' ? 'agenda.over' : 'agenda.lastMinute');
  };
}
