import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, RequestKind } from './events.js';
import type { Millis } from './ids.js';
import type { QueueClosing, SessionState } from './state.js';

/** A list is closed on the same day, at a place that people can see from where they stand. */
const LONGEST_AHEAD: Millis = 24 * 3_600_000;
const FURTHEST_PLACE = 1_000;

/** Plans the closing of the list: after a place in it, at a time, or whichever comes first (T31). */
export function planClosing(
  state: SessionState,
  command: CommandOf<'SetQueueStatus'>,
  reason: string,
): Decision {
  const { queue } = state;
  if (queue.status !== 'open') return reject('queue-closed', { reason: queue.reason });
  const { afterPosition = null, until = null } = command;
  if (afterPosition !== null && !isWithin(afterPosition, 1, FURTHEST_PLACE)) {
    return reject('bad-value', { field: 'afterPosition' });
  }
  if (until !== null && !isWithin(until, 0, command.at + LONGEST_AHEAD)) {
    return reject('bad-value', { field: 'until' });
  }
  const taken = queue.waiting.filter(({ kind }) => kind !== 'order').length;
  const afterMore = afterPosition === null ? null : Math.max(0, afterPosition - taken);
  if (afterMore === 0 || (until !== null && until <= command.at)) return accept(...closed(state, reason));
  const { closing } = queue;
  const isSame = closing?.afterMore === afterMore && closing.until === until && closing.reason === reason;
  return isSame ? accept() : accept({ type: 'QueueClosingPlanned', afterMore, until, words: { reason } });
}

/** The time for which the closing was planned has come (T31). A late, doubled or stale timer changes nothing. */
export function closeQueueAsPlanned(state: SessionState, command: CommandOf<'CloseQueue'>): Decision {
  const { closing } = state.queue;
  if (closing?.until !== command.until || command.at < command.until) return reject('not-due');
  return accept(...closed(state, closing.reason, true));
}

/** What a request brings about: the last one that a planned closing lets in closes the list. */
export function closeBehind(state: SessionState, kind: RequestKind): EventBody[] {
  const { closing } = state.queue;
  return closing?.afterMore === 1 && kind !== 'order' ? closed(state, closing.reason, true) : [];
}

/**
 * Refuses to join a list that is closed, or whose planned end has come (T31): says why, and what opens it
 * again. Points of order may still be raised, unless the session forbids it.
 */
export function refuseIfClosed(state: SessionState, kind: RequestKind, at: Millis): Rejected | null {
  const { queue, settings } = state;
  const closing = queue.closing?.until != null && at >= queue.closing.until ? queue.closing : null;
  if (queue.status === 'open' && closing === null) return null;
  if (kind === 'order' && settings.ordersWhenClosed) return null;
  const reason = closing?.reason ?? queue.reason;
  return reject(settings.reopensAtTopic ? 'queue-closed' : 'queue-closed-until-opened', { reason });
}

/** Folds a planned closing in. */
export function queueClosingPlanned(state: SessionState, event: EventOf<'QueueClosingPlanned'>): void {
  const { afterMore, until } = event;
  state.queue.closing = { afterMore, until, reason: event.words?.reason ?? '' };
}

/** Folds in that a request took one of the places that a planned closing leaves. */
export function placeTaken(closing: QueueClosing | null, kind: RequestKind): QueueClosing | null {
  if (closing?.afterMore == null || kind === 'order') return closing;
  return { ...closing, afterMore: Math.max(0, closing.afterMore - 1) };
}

function closed({ queue }: SessionState, reason: string, isPlanned = false): EventBody[] {
  if (queue.status === 'closed' && queue.reason === reason && queue.closing === null) return [];
  const closes = { type: 'QueueStatusChanged', status: 'closed', words: { reason } } as const;
  return [isPlanned ? { ...closes, cause: 'planned' } : closes];
}

function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
