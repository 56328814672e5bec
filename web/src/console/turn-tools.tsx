import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../src/core/session/ids.js';
import { digitsOf } from '../session/floor/use-clock.js';
import { useLive } from '../session/live-context.js';
import { Icon } from '../ui/icons.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { ReasonDialog } from './reason-dialog.js';
import { useAct } from './use-act.js';

const MINUTES = [1, 3] as const;
/** Out of what others left over on this topic (T41). */
const POOL_MINUTES = 1;

/** What can be done about the running turn. Every command names the turn that is shown. */
export function TurnTools() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act } = useAct();
  const [asks, setAsks] = useState(false);
  const { turn } = state;
  if (turn === null) return null;
  const stands = turn.clock.kind === 'paused' && turn.clock.causes.has('moderator');
  return (
    <>
      <div className={styles['tools']}>
        {MINUTES.map((minutes) => (
          <ActionButton
            key={minutes}
            size="small"
            {...(minutes === MINUTES[0] ? { shortcut: 'more' as const } : {})}
            label={t('console.addMinutes', { count: minutes })}
            command={{ type: 'ExtendTurn', turn: turn.id, seconds: minutes * 60 }}
          >
            {t('console.plusMinutes', { minutes })}
          </ActionButton>
        ))}
        {stands ? (
          <ActionButton size="small" shortcut="clock" command={{ type: 'ResumeTurn', turn: turn.id }}>
            <Icon name="play" size={18} />
            {t('console.resumeTurn')}
          </ActionButton>
        ) : (
          <ActionButton
            size="small"
            shortcut="clock"
            command={{ type: 'PauseTurn', turn: turn.id, reason: '' }}
          >
            <Icon name="pause" size={18} />
            {t('console.pauseTurn')}
          </ActionButton>
        )}
        <ActionButton
          size="small"
          kind="danger"
          shortcut="endTurn"
          command={{ type: 'EndTurn', turn: turn.id, reason: '…' }}
          onPress={() => setAsks(true)}
        >
          {t('console.endTurn')}
        </ActionButton>
        {asks ? (
          <ReasonDialog
            title={t('console.endTurnTitle')}
            hint={t('console.endTurnHint')}
            field={t('console.reason')}
            confirm={t('console.endTurnConfirm')}
            isRequired
            isDanger
            onConfirm={(reason) => act({ type: 'EndTurn', turn: turn.id, reason })}
            onClose={() => setAsks(false)}
          />
        ) : null}
      </div>
      <PoolTime turn={turn.id} />
    </>
  );
}

/** What others left over of their time on this topic, and the way to give it to the turn that runs (T41). */
function PoolTime({ turn }: { readonly turn: Seq }) {
  const { t } = useTranslation('interruptions');
  const { state } = useLive();
  const { poolMs } = state.spareTime;
  if (poolMs < POOL_MINUTES * 60_000) return null;
  return (
    <div className={styles['poolTime']}>
      <p className={styles['quiet']}>{t('spare.pool', { time: digitsOf(poolMs) })}</p>
      <ActionButton
        size="small"
        kind="quiet"
        command={{ type: 'ExtendTurn', turn, seconds: POOL_MINUTES * 60, fromPool: true }}
      >
        {t('spare.fromPool', { count: POOL_MINUTES })}
      </ActionButton>
    </div>
  );
}
