import type { SessionEvent } from '../core/session/events.js';
import type { Seq } from '../core/session/ids.js';

/** How many events of a session are kept at hand, at least. */
export const RECENT_LIMIT = 1_000;

/** The last events of a session with their words, so that who was away for a moment costs no read. */
export class RecentEvents {
  private kept: SessionEvent[] = [];

  /** Takes the next event. */
  push(event: SessionEvent): void {
    this.kept.push(event);
    // Cut seldom, since each cut copies.
    if (this.kept.length >= 2 * RECENT_LIMIT) this.kept = this.kept.slice(-RECENT_LIMIT);
  }

  /**
   * All events after a position, in order; none when the position is the head. Null when some of
   * them are no longer kept: read them from the log.
   */
  after(seq: Seq): readonly SessionEvent[] | null {
    const first = this.kept[0]?.seq;
    if (first === undefined) return [];
    return seq + 1 < first ? null : this.kept.slice(seq + 1 - first);
  }

  /** The last events, in order: `count` of them, or as many as are kept. */
  last(count: number): readonly SessionEvent[] {
    return count === 0 ? [] : this.kept.slice(-count);
  }
}
