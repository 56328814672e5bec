import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../session/live-context.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { MoreTools } from './more-tools.js';
import { ReasonDialog } from './reason-dialog.js';
import { useAct } from './use-act.js';

/** The session itself: its breaks and its end, and what is needed seldom. */
export function SessionTools() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const [asks, setAsks] = useState<'pause' | 'close' | null>(null);
  return (
    <section className={styles['section']} aria-label={t('console.session')}>
      <h2 className={styles['heading']}>{t('console.session')}</h2>
      <div className={styles['tools']}>
        {state.phase.name === 'paused' ? (
          <ActionButton size="small" kind="primary" shortcut="pause" command={{ type: 'ResumeSession' }}>
            {t('console.resumeSession')}
          </ActionButton>
        ) : (
          <ActionButton
            size="small"
            shortcut="pause"
            command={{ type: 'PauseSession', reason: '' }}
            onPress={() => setAsks('pause')}
          >
            {t('console.pauseSession')}
          </ActionButton>
        )}
        <ActionButton
          size="small"
          kind="danger"
          shortcut="close"
          command={{ type: 'CloseSession' }}
          onPress={() => setAsks('close')}
        >
          {t('console.closeSession')}
        </ActionButton>
      </div>
      <MoreTools />
      {asks === null ? null : <Question about={asks} onClose={() => setAsks(null)} />}
    </section>
  );
}

function Question({ about, onClose }: { readonly about: 'pause' | 'close'; readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act } = useAct();
  if (about === 'pause') {
    return (
      <ReasonDialog
        title={t('console.pauseSessionTitle')}
        hint={t('console.pauseSessionHint')}
        field={t('console.reasonOptional')}
        confirm={t('console.pauseSessionConfirm')}
        isRequired={false}
        onConfirm={(reason) => act({ type: 'PauseSession', reason })}
        onClose={onClose}
      />
    );
  }
  const count = state.queue.waiting.length;
  const waiting = count === 0 ? '' : `${t('console.closeSessionWaiting', { count })} `;
  return (
    <ReasonDialog
      title={t('console.closeSessionTitle')}
      hint={waiting + t('console.closeSessionHint')}
      field={null}
      confirm={t('console.closeSessionConfirm')}
      isRequired={false}
      isDanger
      onConfirm={() => act({ type: 'CloseSession' })}
      onClose={onClose}
    />
  );
}
