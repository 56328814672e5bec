import type { PauseCause } from '../session/events.js';
import type { Millis } from '../session/ids.js';
import type { SessionState } from '../session/state.js';
import { deadlineOf, isHard, wholeOf } from '../session/turn-clock.js';

/** What people see of the running turn's clock (T20, T22, T23). */
export interface TurnClockView {
  /** Time left, negative when it is over; null for a turn without limit. */
  readonly leftMs: Millis | null;
  /** What was given in all, extensions not counted; for the ring. Null without limit. */
  readonly wholeMs: Millis | null;
  readonly phase: 'calm' | 'first-warning' | 'last-warning' | 'grace' | 'over';
  /** How far a turn that is not cut off is over (T22, T41); moderators are told. */
  readonly overrunMs: Millis;
  /** Why the clock stands; empty while it runs. */
  readonly paused: readonly PauseCause[];
}

/** The clock of the running turn at this moment of the server's time, or null when nobody has the floor. */
export function turnClock(state: SessionState, now: Millis): TurnClockView | null {
  const { turn, settings } = state;
  if (!turn) return null;
  const { clock } = turn;
  const wholeMs = wholeOf(turn, settings);
  if (clock.kind === 'paused') {
    const limits = [clock.leftMs, clock.composeLeftMs].filter((left) => left !== null);
    const leftMs = limits.length === 0 ? null : Math.min(...limits);
    return { leftMs, wholeMs, phase: 'calm', overrunMs: 0, paused: [...clock.causes] };
  }
  const deadline = deadlineOf(clock);
  if (deadline === null) return { leftMs: null, wholeMs, phase: 'calm', overrunMs: 0, paused: [] };
  const leftMs = deadline - now;
  const overrunMs = isHard(turn, settings) ? 0 : Math.max(0, -leftMs);
  return { leftMs, wholeMs, phase: phaseOf(leftMs, state), overrunMs, paused: [] };
}

function phaseOf(leftMs: Millis, { settings }: SessionState): TurnClockView['phase'] {
  if (leftMs <= -settings.graceMs) return 'over';
  if (leftMs <= 0) return 'grace';
  if (leftMs <= settings.lastWarningMs) return 'last-warning';
  return leftMs <= settings.firstWarningMs ? 'first-warning' : 'calm';
}
