import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../src/core/session/ids.js';
import type { Turn } from '../../../src/core/session/state.js';
import { standsFor } from '../../../src/core/session/turns.js';
import { digitsOf } from '../session/floor/use-clock.js';
import { useLive } from '../session/live-context.js';
import { Icon } from '../ui/icons.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { EndTurnDialog } from './floor/end-turn-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { useAct } from './use-act.js';

const MINUTES = [1, 3] as const;
/** Out of what others left over on this topic (T41). */
const POOL_MINUTES = 1;

/**
 * What can be done about the running turn. Every command names the turn that is shown; a question about it stays
 * with the turn that it was opened for, also when that ends meanwhile.
 */
export function TurnTools() {
  const { state } = useLive();
  const [ends, setEnds] = useState<Turn | null>(null);
  const [explains, setExplains] = useState<Turn | null>(null);
  const { turn } = state;
  return (
    <>
      {turn === null ? null : (
        <>
          <TurnButtons turn={turn} onEnd={() => setEnds(turn)} onExplain={() => setExplains(turn)} />
          <PoolTime turn={turn.id} />
        </>
      )}
      {ends === null ? null : <EndTurnDialog turn={ends} onClose={() => setEnds(null)} />}
      {explains === null ? null : <PauseReasonDialog turn={explains} onClose={() => setExplains(null)} />}
    </>
  );
}

function TurnButtons({
  turn,
  onEnd,
  onExplain,
}: {
  readonly turn: Turn;
  readonly onEnd: () => void;
  readonly onExplain: () => void;
}) {
  const { t } = useTranslation('staff');
  return (
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
      {standsFor(turn, 'moderator') ? (
        <>
          <ActionButton size="small" shortcut="clock" command={{ type: 'ResumeTurn', turn: turn.id }}>
            <Icon name="play" size={18} />
            {t('console.resumeTurn')}
          </ActionButton>
          <ActionButton
            size="small"
            kind="quiet"
            command={{ type: 'PauseTurn', turn: turn.id, reason: '…' }}
            onPress={onExplain}
          >
            {t('console.pauseWhy')}
          </ActionButton>
        </>
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
        onPress={onEnd}
      >
        {t('console.endTurn')}
      </ActionButton>
    </div>
  );
}

/** Says to all why the clock stands (T23); stopping it is one press and asks nothing. */
function PauseReasonDialog({ turn: { id }, onClose }: { readonly turn: Turn; readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { turn } = useLive().state;
  const { act, off } = useAct();
  // Of a clock that runs, the same command would stop it.
  const stands = turn?.id === id && standsFor(turn, 'moderator');
  return (
    <ReasonDialog
      title={t('console.pauseWhyTitle')}
      hint={t('console.pauseWhyHint')}
      field={t('console.reasonForAll')}
      confirm={t('console.pauseWhyConfirm')}
      isRequired
      why={stands ? off({ type: 'PauseTurn', turn: id, reason: '…' }) : t('console.pauseWhyOver')}
      onConfirm={(reason) => act({ type: 'PauseTurn', turn: id, reason })}
      onClose={onClose}
    />
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
