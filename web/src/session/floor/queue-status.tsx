import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { hasQueue } from '../../../../src/core/session/floor-mode.js';
import { useLive } from '../live-context.js';
import { useClosingSentence } from './use-closing-sentence.js';

/** Says that the queue is closed, why, and what holds for those who wait. Silent while it is open. */
export function QueueStatusNote() {
  const { t } = useTranslation();
  const { state } = useLive();
  const { queue } = state;
  const closingSentence = useClosingSentence();
  if (!hasQueue(state)) return null;
  if (queue.closing !== null) {
    const { reason } = queue.closing;
    return (
      <Notice tone="held" title={closingSentence(queue.closing)}>
        {reason === '' ? undefined : reason}
      </Notice>
    );
  }
  if (queue.status === 'open') return null;
  return (
    <Notice tone="held" title={t(`queue.${queue.status}`)}>
      {queue.reason === '' ? t('queue.closedHint') : `${queue.reason} ${t('queue.closedHint')}`}
    </Notice>
  );
}
