import { useTranslation } from 'react-i18next';
import type { PauseCause } from '../../../../src/core/session/events.js';
import { turnClock, type TurnClockView } from '../../../../src/core/views/turn-view.js';
import { useLive, useServerNow } from '../live-context.js';

/** The running turn's clock as it is drawn and written. */
export interface ClockFace {
  readonly view: TurnClockView;
  /** 1:40, or null for a turn without limit. */
  readonly digits: string | null;
  readonly share: number | null;
  readonly tone: 'floor' | 'attention' | 'danger' | 'held';
  /** Why it stands, in a sentence; null while it runs. */
  readonly standsBecause: string | null;
}

const TONES = {
  calm: 'floor',
  'first-warning': 'attention',
  'last-warning': 'danger',
  grace: 'danger',
  over: 'danger',
} as const;

/** The clock of the running turn, or null when nobody has the floor. */
export function useClock(): ClockFace | null {
  const { t } = useTranslation();
  const { state } = useLive();
  const now = useServerNow();
  const view = turnClock(state, now);
  if (view === null) return null;
  const stands = view.paused.length > 0;
  const { leftMs, wholeMs } = view;
  const reason = state.turn?.pauseReason ?? '';
  const reasonOf = (cause: Told): string =>
    cause === 'moderator' && reason !== '' ? t('floor.pausedFor', { reason }) : t(`floor.pausedBy_${cause}`);
  return {
    view,
    digits: leftMs === null ? null : digitsOf(leftMs),
    share: leftMs === null || wholeMs === null ? null : leftMs / wholeMs,
    tone: stands ? 'held' : TONES[view.phase],
    standsBecause: stands ? reasonOf(causeToTell(view.paused)) : null,
  };
}

/** Minutes and seconds; what is over reads as zero. */
export function digitsOf(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

type Told = 'unattended' | 'session' | 'moderator' | 'away' | 'restart' | 'floor' | 'order' | 'interposed';

/** Of several causes, the one that explains most. */
function causeToTell(causes: readonly PauseCause[]): Told {
  if (causes.includes('session')) return 'session';
  if (causes.includes('floor')) return 'floor';
  if (causes.includes('order')) return 'order';
  if (causes.includes('interposed')) return 'interposed';
  if (causes.includes('restart')) return 'restart';
  if (causes.includes('unattended')) return 'unattended';
  return causes.includes('speaker-away') ? 'away' : 'moderator';
}
