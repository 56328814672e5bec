import { useTranslation } from 'react-i18next';
import { hasQueue } from '../../../../src/core/session/floor-mode.js';
import { goesByTurns } from '../../../../src/core/views/next-person.js';
import { useLive } from '../../session/live-context.js';
import { DialogHost } from '../../ui/dialog-host.js';
import { Dialog } from '../../ui/dialog.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import { NextButton } from '../next-button.js';
import { QueueLines } from './queue-lines.js';

const MINUTE_S = 60;

/** The list of speakers in the hands of a participant to whom it was entrusted, as far as it was. */
export function KeeperDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { keeper, turn } = state;
  return (
    <Dialog title={t('console.queue')} isOpen onClose={onClose} form="side">
      <div className={styles['form']}>
        <p className={styles['quiet']}>{t('keeper.hint')}</p>
        {keeper?.mayCall === true && goesByTurns(state) ? <NextButton /> : null}
        {keeper?.mayExtend === true && turn !== null ? (
          <div>
            <ActionButton
              size="small"
              label={t('console.addMinutes', { count: 1 })}
              command={{ type: 'ExtendTurn', turn: turn.id, seconds: MINUTE_S }}
            >
              {t('console.plusMinutes', { minutes: 1 })}
            </ActionButton>
          </div>
        ) : null}
        <DialogHost>{hasQueue(state) ? <QueueLines /> : null}</DialogHost>
        <div>
          <ActionButton size="small" command={{ type: 'EndDelegation' }}>
            {t('keeper.end')}
          </ActionButton>
        </div>
      </div>
    </Dialog>
  );
}
