import type { PersonId, SessionId } from '../core/session/ids.js';

/**
 * How many connections each person holds to each session. Identity is the person, never the socket: a
 * second tab is no second arrival, and closing one of two changes nothing (T47, T48).
 */
export class Connections {
  private readonly counts = new Map<SessionId, Map<PersonId, number>>();

  /** Notes one more connection. */
  add(session: SessionId, person: PersonId): void {
    const people = this.counts.get(session) ?? new Map<PersonId, number>();
    people.set(person, (people.get(person) ?? 0) + 1);
    this.counts.set(session, people);
  }

  /** Notes one connection less. True when it was the person's last one. */
  remove(session: SessionId, person: PersonId): boolean {
    const people = this.counts.get(session);
    const count = people?.get(person);
    if (!people || count === undefined) return false;
    if (count > 1) {
      people.set(person, count - 1);
      return false;
    }
    people.delete(person);
    if (people.size === 0) this.counts.delete(session);
    return true;
  }

  /** The sessions that somebody reads now. */
  sessions(): Iterable<SessionId> {
    return this.counts.keys();
  }
}
