import type { Language } from '../core/protocol/messages.js';
import type { Millis, PersonId } from '../core/session/ids.js';
import type { Acceptance, JoinLink, Membership, PeopleRecords, Person, SignIn } from './people.js';

/** Where people are kept. Every change is one transaction, and resolves when it is on disk. */
export abstract class PeopleStore {
  abstract load(): Promise<PeopleRecords>;

  /** Adds new people and memberships. */
  abstract addPeople(persons: readonly Person[], memberships: readonly Membership[]): Promise<void>;

  abstract setLanguage(person: PersonId, language: Language): Promise<void>;

  abstract accept(acceptance: Acceptance): Promise<void>;

  /** Adds a link and revokes others in its place. */
  abstract addLink(link: JoinLink, revoked: readonly string[]): Promise<void>;

  /**
   * Signs in by a link and ends the sign-in that it replaces on this device, if there is one.
   * False, and nothing is changed, when the link has been revoked in the meantime, or is one-time
   * and somebody else was faster.
   */
  abstract useLink(link: JoinLink, signIn: SignIn, replaced: string | null): Promise<boolean>;

  /** Revokes a link and ends every sign-in that came from it. */
  abstract revokeLink(link: string, at: Millis): Promise<void>;

  abstract endSignIn(signIn: string, at: Millis): Promise<void>;
}
