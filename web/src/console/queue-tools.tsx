import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../session/live-context.js';
import { Icon } from '../ui/icons.js';
import { ActionButton } from './action-button.js';
import { CallDialog } from './call-dialog.js';
import styles from './console.module.css';
import { KeyButton } from './key-button.js';
import { QueueLines } from './queue/queue-lines.js';
import { ReasonDialog } from './reason-dialog.js';
import { SignalLines } from './signals/signal-lines.js';
import { useAct } from './use-act.js';

/** Those who wait, in order, and what can be done about them and about the list. */
export function QueueTools() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act } = useAct();
  const [calls, setCalls] = useState(false);
  const [closes, setCloses] = useState(false);
  const { status, reason } = state.queue;
  return (
    <section className={styles['section']} aria-label={t('console.queue')}>
      <h2 className={styles['heading']}>{t('console.queue')}</h2>
      <SignalLines place="queue" />
      <QueueLines />
      {status === 'open' ? null : (
        <p className={styles['held']}>
          <Icon name="lock" size={18} /> {reason === '' ? t('console.queueClosed') : reason}
        </p>
      )}
      <div className={styles['tools']}>
        {state.mode === 'queue' ? (
          <KeyButton size="small" shortcut="call" onPress={() => setCalls(true)}>
            {t('console.callSomeone')}
          </KeyButton>
        ) : null}
        {status === 'open' ? (
          <ActionButton
            size="small"
            shortcut="list"
            command={{ type: 'SetQueueStatus', status: 'closed', reason: '' }}
            onPress={() => setCloses(true)}
          >
            {t('console.closeQueue')}
          </ActionButton>
        ) : (
          <ActionButton
            size="small"
            shortcut="list"
            command={{ type: 'SetQueueStatus', status: 'open', reason: '' }}
          >
            {t('console.openQueue')}
          </ActionButton>
        )}
      </div>
      {calls ? <CallDialog onClose={() => setCalls(false)} /> : null}
      {closes ? (
        <ReasonDialog
          title={t('console.closeQueueTitle')}
          hint={t('console.closeQueueHint')}
          field={t('console.reasonOptional')}
          confirm={t('console.closeQueueConfirm')}
          isRequired={false}
          onConfirm={(said) => act({ type: 'SetQueueStatus', status: 'closed', reason: said })}
          onClose={() => setCloses(false)}
        />
      ) : null}
    </section>
  );
}
