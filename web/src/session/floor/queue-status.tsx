import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { hasQueue } from '../../../../src/core/session/floor-mode.js';
import { useLive } from '../live-context.js';

/** Says that the queue is closed, why, and what holds for those who wait. Silent while it is open. */
export function QueueStatusNote() {
  const { t } = useTranslation();
  const { state } = useLive();
  const { queue } = state;
  if (queue.status === 'open' || !hasQueue(state)) return null;
  return (
    <Notice tone="held" title={t(`queue.${queue.status}`)}>
      {queue.reason === '' ? t('queue.closedHint') : `${queue.reason} ${t('queue.closedHint')}`}
    </Notice>
  );
}
