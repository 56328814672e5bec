import type { RefusalCode } from '../core/protocol/refusals.js';
import type { RejectionDetails } from '../core/session/decision.js';
import type { SessionEvent } from '../core/session/events.js';
import type { PersonId } from '../core/session/ids.js';
import { removedBy } from '../core/session/removal.js';
import type { SessionState } from '../core/session/state.js';

/** What somebody reads of a session has to end because of what happened in it. */
export interface ReadingEnd {
  readonly person: PersonId;
  /** Why, for the person; null: they read on, but no longer as a moderator, and join anew for what they see now. */
  readonly why: RefusalCode | null;
  readonly details: RejectionDetails;
}

/** Whose reading an event ends, or null; by the state after it, and after what was written with it. */
export function readingEnd(event: SessionEvent, { people }: Pick<SessionState, 'people'>): ReadingEnd | null {
  switch (event.type) {
    case 'DeputyStoodDown': {
      // Who has become a moderator of the network meanwhile is one here.
      const staysModerator = people.get(event.person)?.role === 'moderator';
      return staysModerator ? null : { person: event.person, why: null, details: {} };
    }
    case 'PersonDeparted':
      // On purpose: what is open elsewhere would bring them back at once.
      return event.by === event.person ? { person: event.person, why: 'left-session', details: {} } : null;
    case 'PersonRemoved':
      return { person: event.person, why: removedBy(event), details: { reason: event.words?.reason ?? '' } };
    default:
      return null;
  }
}
