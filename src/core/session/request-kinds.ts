import { reject, type Rejected } from './decision.js';
import type { RequestKind } from './events.js';
import type { Seq } from './ids.js';
import type { FloorSettings } from './settings.js';
import type { SessionState } from './state.js';

/** The kinds of request, those that are called first coming first (T12). */
export const REQUEST_KINDS: readonly RequestKind[] = ['order', 'clarify', 'reply', 'topic'];

const CLASSES: { readonly [kind in RequestKind]: number } = { order: 0, clarify: 1, reply: 2, topic: 3 };

/** Where a kind stands: the lower, the sooner it is called (T12). */
export function classOf(kind: RequestKind): number {
  return CLASSES[kind];
}

/** Whether a kind is about somebody's turn. */
export function isAnswer(kind: RequestKind): kind is 'reply' | 'clarify' {
  return kind === 'reply' || kind === 'clarify';
}

/** Whether a session has this kind (T12). Speech is never off: every other kind can become it. */
export function hasKind(settings: FloorSettings, kind: RequestKind): boolean {
  switch (kind) {
    case 'order':
      return settings.orderRequests;
    case 'clarify':
      return settings.clarifyRequests;
    case 'reply':
      return settings.replyRequests;
    case 'topic':
      return true;
  }
}

/**
 * Refuses a kind that is off, and an answer to a turn that is long past (T13). What can be answered is the turn
 * that runs, the one that ended last, and the speech with which the thread of either began.
 */
export function refuseKind(state: SessionState, kind: RequestKind, replyTo: Seq | null): Rejected | null {
  if (!hasKind(state.settings, kind)) return reject('kind-is-off');
  if (!isAnswer(kind)) return null;
  return replyTo !== null && threadOf(state, replyTo) !== null ? null : reject('nothing-to-answer');
}

/** The speech with which the thread began that this turn belongs to, or null where it can be answered no longer. */
export function threadOf({ turn, interrupted, lastTurn }: SessionState, target: Seq): Seq | null {
  for (const known of [turn, interrupted, lastTurn]) {
    if (known !== null && (known.id === target || known.thread === target)) return known.thread;
  }
  return null;
}
