import { useTranslation } from 'react-i18next';
import { hasQueue } from '../../../src/core/session/floor-mode.js';
import { SpeakerNow } from '../session/floor/speaker-now.js';
import { useLive } from '../session/live-context.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { NextButton } from './next-button.js';
import { PollTools } from './polls/poll-tools.js';
import { PromptTools } from './prompt-tools.js';
import { QueueTools } from './queue-tools.js';
import { SessionTools } from './session-tools.js';
import { TurnTools } from './turn-tools.js';

/** What a moderator needs, from top to bottom in the order in which it is used. */
export function Console() {
  const { t } = useTranslation('staff');
  const { state, view } = useLive();
  const isAhead = state.phase.name === 'planned';
  return (
    <aside className={styles['console']} aria-label={t('console.title')}>
      {view.connection === 'lost' ? <p className={styles['held']}>{t('console.offline')}</p> : null}
      {isAhead ? (
        <ActionButton kind="primary" size="large" wide command={{ type: 'OpenSession' }}>
          {t('console.openSession')}
        </ActionButton>
      ) : (
        <>
          <SpeakerNow />
          {state.mode === 'queue' ? <NextButton /> : null}
          <TurnTools />
          {hasQueue(state) ? <QueueTools /> : null}
        </>
      )}
      <PromptTools />
      {isAhead ? null : <PollTools />}
      <SessionTools />
    </aside>
  );
}
