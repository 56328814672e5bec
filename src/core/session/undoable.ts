import type { EventOf, GrantWay, TurnEndReason } from './events.js';
import type { Millis } from './ids.js';
import type { SessionState, Turn, Undoable } from './state.js';
import { timeLeft } from './turn-clock.js';

/** The ways of coming to have the floor that an undo can take back. */
const CALLED: ReadonlySet<GrantWay> = new Set([
  'next',
  'call',
  'automatic',
  'draw',
  'nomination',
  'last-word',
]);

/** The ends that an undo can take back; the others were nobody's mistake. */
const ENDED: ReadonlySet<TurnEndReason> = new Set(['yielded', 'time_expired', 'moderator_ended']);

/** What an undo would take back after this call, with what it would have taken back before. */
export function undoableCall(
  state: SessionState,
  event: EventOf<'TurnCalled' | 'TurnGranted'>,
): Undoable | null {
  if (!CALLED.has(event.way)) return null;
  const before = state.undo?.what === 'end' ? { ...state.undo, before: null } : (state.undo?.before ?? null);
  return { what: 'call', id: event.seq, person: event.person, at: event.at, leftMs: null, before };
}

/** What an undo would take back after this end. */
export function undoableEnd(state: SessionState, turn: Turn, event: EventOf<'TurnEnded'>): Undoable | null {
  if (event.reason === 'undone') return state.undo;
  if (!ENDED.has(event.reason)) return null;
  const leftMs = leftOf(turn, event.at, state);
  return { what: 'end', id: turn.id, person: turn.person, at: event.at, leftMs, before: null };
}

/** With what somebody goes on: never so little that the turn is over as it begins. */
export function leftOf(turn: Turn, at: Millis, { settings }: SessionState): Millis | null {
  const left = timeLeft(turn.clock, at);
  return left === null ? null : Math.max(left, settings.regrantMs);
}
