import { useTranslation } from 'react-i18next';
import { floorMark } from '../../../../src/core/session/turns.js';
import { useLive, usePersonName, useServerNow } from '../../session/live-context.js';
import { ActionButton } from '../action-button.js';
import styles from './floor-tools.module.css';

/** Whom the server calls next unless somebody acts, and the way to stop it. */
export function Proposal() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const now = useServerNow();
  const nameOf = usePersonName();
  const { proposed, held, settings } = state;
  if (proposed === null) {
    return held && settings.advance !== 'manual' && state.mode === 'queue' ? (
      <p className={styles['quiet']}>{t('proposal.held')}</p>
    ) : null;
  }
  const request = state.queue.waiting.find(({ id }) => id === proposed.request);
  const seconds = Math.max(0, Math.ceil((proposed.callAt - now) / 1_000));
  return (
    <div className={styles['undo']}>
      <p>{t('proposal.soon', { name: nameOf(request?.person ?? null), seconds })}</p>
      <ActionButton
        size="small"
        kind="quiet"
        shortcut="hold"
        command={{ type: 'HoldNext', expectedTurn: floorMark(state) }}
      >
        {t('proposal.hold')}
      </ActionButton>
    </div>
  );
}
