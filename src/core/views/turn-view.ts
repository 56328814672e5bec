import type { PauseCause } from '../session/events.js';
import type { Millis } from '../session/ids.js';
import type { SessionState } from '../session/state.js';
import { deadlineOf } from '../session/turn-clock.js';

/** What people see of the running turn's clock (T20, T22, T23). */
export interface TurnClockView {
  /** Time left, negative when it is over; null for a turn without limit. */
  readonly leftMs: Millis | null;
  /** What was given in all, extensions not counted; for the ring. Null without limit. */
  readonly wholeMs: Millis | null;
  readonly phase: 'calm' | 'first-warning' | 'last-warning' | 'grace' | 'over';
  /** Why the clock stands; empty while it runs. */
  readonly paused: readonly PauseCause[];
}

/** The clock of the running turn at this moment of the server's time, or null when nobody has the floor. */
export function turnClock(state: SessionState, now: Millis): TurnClockView | null {
  const { turn, settings } = state;
  if (!turn) return null;
  const { clock } = turn;
  const wholeMs = settings.turnMs;
  if (clock.kind === 'paused') {
    const limits = [clock.leftMs, clock.composeLeftMs].filter((left) => left !== null);
    const leftMs = limits.length === 0 ? null : Math.min(...limits);
    return { leftMs, wholeMs, phase: 'calm', paused: [...clock.causes] };
  }
  const deadline = deadlineOf(clock);
  if (deadline === null) return { leftMs: null, wholeMs, phase: 'calm', paused: [] };
  const leftMs = deadline - now;
  return { leftMs, wholeMs, phase: phaseOf(leftMs, state), paused: [] };
}

function phaseOf(leftMs: Millis, { settings }: SessionState): TurnClockView['phase'] {
  if (leftMs <= -settings.graceMs) return 'over';
  if (leftMs <= 0) return 'grace';
  if (leftMs <= settings.lastWarningMs) return 'last-warning';
  return leftMs <= settings.firstWarningMs ? 'first-warning' : 'calm';
}
