import { wordsOf, type SessionEvent } from '../core/session/events.js';
import type { Seq, SessionId } from '../core/session/ids.js';
import { TIMELINE_TYPES } from '../core/views/timeline.js';
import { decodeEvent } from '../journal/encoding.js';
import type { EventLog } from '../journal/event-log.js';

/**
 * Words in one answer, in UTF-16 units: as many as one message may bring in. Else 200 long contributions,
 * asked for a few times a second, keep everybody else waiting.
 */
const MOST_WORDS = 256 * 1_024;

/** Rows that are read at once, so that long ones are not read in vain. */
const ROWS_AT_ONCE = 20;

/** A piece of the timeline, in order. */
export interface Stretch {
  readonly events: readonly SessionEvent[];
  /** Whether there may be more before it. */
  readonly hasMore: boolean;
}

/** The last of these events whose words are not too much for one answer; at least one. */
export function lastThatFit(events: readonly SessionEvent[]): readonly SessionEvent[] {
  let left = MOST_WORDS;
  let from = events.length;
  for (; from > 0; from -= 1) {
    left -= lengthOf(events[from - 1]);
    if (left < 0 && from < events.length) break;
  }
  return events.slice(from);
}

/** Whether all of these events fit into one answer. */
export function allFit(events: readonly SessionEvent[]): boolean {
  return lastThatFit(events).length === events.length;
}

/** Reads the timeline backwards from a position: at most so many events, and no more than fit. */
export async function readBack(
  log: EventLog,
  session: SessionId,
  before: Seq,
  limit: number,
): Promise<Stretch> {
  let events: readonly SessionEvent[] = [];
  while (events.length < limit) {
    const most = Math.min(ROWS_AT_ONCE, limit - events.length);
    const range = {
      before: events[0]?.seq ?? before,
      limit: most,
      end: 'last',
      types: TIMELINE_TYPES,
    } as const;
    const rows = await log.read(session, range);
    const all = [...rows.map(decodeEvent), ...events];
    events = lastThatFit(all);
    if (events.length < all.length) break;
    if (rows.length < most) return { events, hasMore: false };
  }
  return { events, hasMore: true };
}

function lengthOf(event: SessionEvent | undefined): number {
  const words = event ? wordsOf(event) : null;
  if (words === null) return 0;
  return Object.values(words).reduce((length, text) => length + text.length, 0);
}
