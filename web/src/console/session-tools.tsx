import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../session/live-context.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { MoreTools } from './more-tools.js';
import { PlanTools } from './plan-tools.js';
import { ReasonDialog } from './reason-dialog.js';
import { CLOSE, CloseDialog } from './settling/close-dialog.js';
import { useAct } from './use-act.js';

/** The session itself: its plan, then its breaks and its end, and what is needed seldom. */
export function SessionTools() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const [asks, setAsks] = useState<'pause' | 'close' | null>(null);
  return (
    <section className={styles['section']} aria-label={t('console.session')}>
      <h2 className={styles['heading']}>{t('console.session')}</h2>
      {state.phase.name === 'planned' ? (
        <PlanTools />
      ) : (
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
            command={CLOSE}
            onPress={() => setAsks('close')}
          >
            {t('console.closeSession')}
          </ActionButton>
        </div>
      )}
      <MoreTools />
      {asks === 'close' ? <CloseDialog onClose={() => setAsks(null)} /> : null}
      {asks === 'pause' ? (
        <ReasonDialog
          title={t('console.pauseSessionTitle')}
          hint={t('console.pauseSessionHint')}
          field={t('console.reasonOptional')}
          confirm={t('console.pauseSessionConfirm')}
          isRequired={false}
          why={off({ type: 'PauseSession', reason: '' })}
          onConfirm={(reason) => act({ type: 'PauseSession', reason })}
          onClose={() => setAsks(null)}
        />
      ) : null}
    </section>
  );
}
