import { useTranslation } from 'react-i18next';
import { placeInQueue } from '../../../../src/core/views/queue-view.js';
import { useLive } from '../live-context.js';

/** My place in the queue in words, long and short; null while I am not waiting. */
export function useMyPlace(): {
  readonly title: string;
  readonly details: string;
  readonly short: string;
} | null {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const place = placeInQueue(state, you.person);
  if (place === null) return null;
  if (place.ahead === 0) {
    return { title: t('queue.next'), details: t('queue.nextHint'), short: t('queue.shortNext') };
  }
  const minutes = place.roughWaitMs === null ? null : Math.max(1, Math.round(place.roughWaitMs / 60_000));
  const ahead = t('queue.ahead', { count: place.ahead });
  const { position } = place;
  return {
    title: t('queue.place', { position }),
    details: minutes === null ? ahead : `${ahead} · ${t('queue.wait', { minutes })}`,
    short: t('queue.shortPlace', { position }),
  };
}
