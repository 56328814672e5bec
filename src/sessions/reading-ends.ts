import type { RefusalCode } from '../core/protocol/refusals.js';
import type { RejectionDetails } from '../core/session/decision.js';
import type { SessionEvent } from '../core/session/events.js';
import type { PersonId } from '../core/session/ids.js';

/** Somebody's connections to a session have to be closed because of what happened in it. */
export interface ReadingEnd {
  readonly person: PersonId;
  /** Why, for the person; null: they come back by themselves and get what their role here now allows. */
  readonly why: RefusalCode | null;
  readonly details: RejectionDetails;
}

/** Whose reading an event ends, or null. */
export function readingEnd(event: SessionEvent): ReadingEnd | null {
  switch (event.type) {
    case 'DeputyTookOver':
    case 'DeputyStoodDown':
      return { person: event.person, why: null, details: {} };
    case 'PersonDeparted':
      // On purpose: what is open elsewhere would bring them back at once.
      return event.by === event.person ? { person: event.person, why: 'left-session', details: {} } : null;
    case 'PersonRemoved':
      return { person: event.person, why: 'removed', details: { reason: event.words?.reason ?? '' } };
    default:
      return null;
  }
}
