import { useTranslation } from 'react-i18next';
import { hasQueue } from '../../../src/core/session/floor-mode.js';
import { goesByTurns } from '../../../src/core/views/next-person.js';
import { SpeakerNow } from '../session/floor/speaker-now.js';
import { useLive } from '../session/live-context.js';
import { DialogHost } from '../ui/dialog-host.js';
import { ROOMY, useMedia } from '../ui/use-media.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { CourseTools } from './course-tools.js';
import { FloorTools } from './floor/floor-tools.js';
import { Proposal } from './floor/proposal.js';
import { UndoStrip } from './floor/undo-strip.js';
import { Needs } from './needs.js';
import { NextButton } from './next-button.js';
import { OrderAlerts } from './orders/order-alerts.js';
import { HeardLine } from './people/heard-line.js';
import { QueueTools } from './queue-tools.js';
import { RoundPanel } from './round/round-panel.js';
import { TurnTools } from './turn-tools.js';

/** What a moderator needs, from top to bottom in the order in which it is used. */
export function Console() {
  const { t } = useTranslation('staff');
  const { state, view } = useLive();
  const isRoomy = useMedia(ROOMY);
  const isAhead = state.phase.name === 'planned';
  return (
    <aside className={styles['console']} aria-label={t('console.title')}>
      {view.connection === 'lost' ? <p className={styles['held']}>{t('console.offline')}</p> : null}
      <Needs />
      {isAhead ? (
        <>
          <ActionButton kind="primary" size="large" wide command={{ type: 'OpenSession' }}>
            {t('console.openSession')}
          </ActionButton>
          <FloorTools />
        </>
      ) : (
        <>
          <SpeakerNow />
          <OrderAlerts />
          <Proposal />
          {goesByTurns(state) ? <NextButton /> : null}
          <UndoStrip />
          <TurnTools />
          <RoundPanel />
          <FloorTools />
          <DialogHost>{hasQueue(state) ? <QueueTools /> : null}</DialogHost>
          <HeardLine />
        </>
      )}
      {/* With room for it, the course of the session stands on the other side of the discussion. */}
      {isRoomy ? null : (
        <div className={styles['section']}>
          <CourseTools />
        </div>
      )}
    </aside>
  );
}
