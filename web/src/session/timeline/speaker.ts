import type { PersonId } from '../../../../src/core/session/ids.js';
import type { SessionState } from '../../../../src/core/session/state.js';
import type { Viewer } from '../../../../src/core/views/audience.js';

/** Who says something, as the discussion names them. */
export interface Speaker {
  readonly id: PersonId;
  readonly name: string;
  readonly unit: string;
  /** Told by the interface, never by the name that somebody chose. */
  readonly isModerator: boolean;
  readonly isMe: boolean;
}

/** The speakers by their ids. The same object as long as nothing about a person has changed. */
export class Speakers {
  private readonly known = new Map<PersonId, Speaker>();

  /** What is known about this person now. */
  find(person: PersonId | null, state: SessionState, you: Viewer): Speaker | null {
    const who = person === null ? undefined : state.people.get(person);
    if (who === undefined) return null;
    const isModerator = who.role === 'moderator';
    const before = this.known.get(who.id);
    if (before?.name === who.name && before.isModerator === isModerator) return before;
    const { id, name, unit } = who;
    const speaker = { id, name, unit, isModerator, isMe: id === you.person };
    this.known.set(id, speaker);
    return speaker;
  }
}
