import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClosingSentence } from '../session/floor/use-closing-sentence.js';
import { useLive } from '../session/live-context.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { lazily } from '../ui/lazily.js';
import { ActionButton } from './action-button.js';
import { CallDialog } from './call-dialog.js';
import styles from './console.module.css';
import { KeyButton } from './key-button.js';
import { CloseListDialog } from './queue/close-list-dialog.js';
import { OwnRequest } from './queue/own-request.js';
import { QueueLines } from './queue/queue-lines.js';
import { SignalLines } from './signals/signal-lines.js';

const UnitTimeDialog = lazily(async () => ({
  default: (await import('./queue/unit-time-dialog.js')).UnitTimeDialog,
}));

/** Those who wait, in order, and what can be done about them and about the list. */
export function QueueTools() {
  const { t } = useTranslation(['staff', 'app']);
  const { state } = useLive();
  const [calls, setCalls] = useState(false);
  const [closes, setCloses] = useState(false);
  const [seesUnits, setSeesUnits] = useState(false);
  const { status, reason, closing } = state.queue;
  const closingSentence = useClosingSentence();
  return (
    <section className={styles['section']} aria-label={t('console.queue')}>
      <h2 className={styles['heading']}>{t('console.queue')}</h2>
      <SignalLines place="queue" />
      {closing === null ? null : (
        <p className={styles['held']}>
          <Icon name="lock" size={18} /> {closingSentence(closing)}
        </p>
      )}
      {status === 'open' ? null : (
        <p className={styles['held']}>
          <Icon name="lock" size={18} />{' '}
          {reason === '' ? t(status === 'frozen' ? 'app:queue.frozen' : 'console.queueClosed') : reason}
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
        {status === 'closed' && state.settings.advance !== 'manual' ? (
          <ActionButton size="small" command={{ type: 'SetQueueStatus', status: 'frozen', reason }}>
            {t('closing.freeze')}
          </ActionButton>
        ) : null}
        {closing === null ? null : (
          <ActionButton size="small" command={{ type: 'SetQueueStatus', status: 'open', reason: '' }}>
            {t('closing.stayOpen')}
          </ActionButton>
        )}
        {state.settings.unitBudgetMs === null ? null : (
          <Button size="small" onPress={() => setSeesUnits(true)}>
            {t('unitTime.open')}
          </Button>
        )}
      </div>
      <QueueLines />
      <OwnRequest />
      {seesUnits ? (
        <Suspense>
          <UnitTimeDialog onClose={() => setSeesUnits(false)} />
        </Suspense>
      ) : null}
      {calls ? <CallDialog onClose={() => setCalls(false)} /> : null}
      {closes ? <CloseListDialog onClose={() => setCloses(false)} /> : null}
    </section>
  );
}
