import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { useLive } from '../live-context.js';

/** Says that the queue is closed, why, and what holds for those who wait. Silent while it is open. */
export function QueueStatusNote() {
  const { t } = useTranslation();
  const { queue, mode } = useLive().state;
  if (queue.status === 'open' || mode === 'open') return null;
  return (
    <Notice tone="held" title={t(`queue.${queue.status}`)}>
      {queue.reason === '' ? t('queue.closedHint') : `${queue.reason} ${t('queue.closedHint')}`}
    </Notice>
  );
}
