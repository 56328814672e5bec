import type { PauseCause } from './events.js';
import { isInterruption } from './held-turns.js';
import type { Millis } from './ids.js';
import type { FloorSettings } from './settings.js';
import type { Turn, TurnClock } from './state.js';

/** How long a turn may last: what interrupts another has a short time of its own (T33, T37). Null: no limit. */
export function wholeOf(turn: Pick<Turn, 'way' | 'kind'>, settings: FloorSettings): Millis | null {
  if (!isInterruption(turn)) return settings.turnMs;
  return turn.way === 'interposed' ? settings.interposedMs : settings.orderMs;
}

/** The clock of a turn that begins now (T20, T21). */
export function startClock(
  at: Millis,
  turn: Pick<Turn, 'way' | 'kind'>,
  settings: FloorSettings,
  /** What was passed on to it instead of a whole turn, and what its speaker saved for it (T40). */
  extra: { readonly handedMs: Millis | null; readonly savedMs: Millis },
): TurnClock {
  const usual = extra.handedMs ?? wholeOf(turn, settings);
  const whole = usual === null ? null : usual + extra.savedMs;
  const composing = isInterruption(turn) ? null : settings.composingMs;
  return {
    kind: 'running',
    deadline: whole === null ? null : at + whole,
    composeBy: composing === null ? null : at + composing,
  };
}

/** Whether a turn ends at its deadline (T22); what interrupts another always does. */
export function isHard(turn: Turn, settings: FloorSettings): boolean {
  return settings.expiry === 'hard' || isInterruption(turn);
}

/** Stops a clock; it keeps what was left. A second cause only adds to the first (T23). */
export function pauseClock(
  clock: TurnClock,
  at: Millis,
  cause: PauseCause,
  /** What is left at least. */
  least: Millis,
): TurnClock {
  if (clock.kind === 'paused') {
    const causes = new Set(clock.causes).add(cause);
    return { ...clock, causes };
  }
  return {
    kind: 'paused',
    since: at,
    leftMs: left(clock.deadline, at, least),
    composeLeftMs: left(clock.composeBy, at, least),
    causes: new Set([cause]),
  };
}

/** Takes one cause away; the clock goes on with what was left when none remains. */
export function resumeClock(clock: TurnClock, at: Millis, cause: PauseCause): TurnClock {
  if (clock.kind === 'running') return clock;
  const causes = new Set(clock.causes);
  causes.delete(cause);
  if (causes.size > 0) return { ...clock, causes };
  return {
    kind: 'running',
    deadline: clock.leftMs === null ? null : at + clock.leftMs,
    composeBy: clock.composeLeftMs === null ? null : at + clock.composeLeftMs,
  };
}

/** Gives a turn more time. */
export function extendClock(clock: TurnClock, byMs: Millis): TurnClock {
  return clock.kind === 'running'
    ? { ...clock, deadline: plus(clock.deadline, byMs), composeBy: plus(clock.composeBy, byMs) }
    : { ...clock, leftMs: plus(clock.leftMs, byMs), composeLeftMs: plus(clock.composeLeftMs, byMs) };
}

/** The first post is there: composing time no longer counts (T21). */
export function stopComposing(clock: TurnClock): TurnClock {
  return clock.kind === 'running' ? { ...clock, composeBy: null } : { ...clock, composeLeftMs: null };
}

/** The first limit that a running turn reaches, or null while it stands or has none. */
export function deadlineOf(clock: TurnClock): Millis | null {
  if (clock.kind === 'paused') return null;
  if (clock.deadline === null) return clock.composeBy;
  return clock.composeBy === null ? clock.deadline : Math.min(clock.deadline, clock.composeBy);
}

/** When a turn is ended: its deadline and the grace for a post on its way (T22); null for never. */
export function expiryOf(turn: Turn, settings: FloorSettings): Millis | null {
  if (!isHard(turn, settings)) return null;
  const deadline = deadlineOf(turn.clock);
  return deadline === null ? null : deadline + settings.graceMs;
}

/** What is left of a turn, or null where it has no limit. */
export function timeLeft(clock: TurnClock, at: Millis): Millis | null {
  const limit = clock.kind === 'running' ? clock.deadline : clock.leftMs;
  return limit === null || clock.kind === 'paused' ? limit : limit - at;
}

/** How long a person had the floor: end less start less pauses, never negative (invariant 4). */
export function floorTime(turn: Turn, endedAt: Millis): Millis {
  const standing = turn.clock.kind === 'paused' ? endedAt - turn.clock.since : 0;
  return Math.max(0, endedAt - turn.grantedAt - turn.pausedMs - standing);
}

function left(limit: Millis | null, at: Millis, least: Millis): Millis | null {
  return limit === null ? null : Math.max(limit - at, least);
}

function plus(moment: Millis | null, byMs: Millis): Millis | null {
  return moment === null ? null : moment + byMs;
}
