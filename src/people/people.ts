import type { Language } from '../core/protocol/messages.js';
import type { Millis, NetworkId, PersonId, Role } from '../core/session/ids.js';

/** Somebody whom the server knows. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** The office or unit that they come from, possibly empty. */
  readonly unit: string;
  /** Null as long as they have not chosen one. */
  readonly language: Language | null;
  readonly isOrganiser: boolean;
  readonly createdAt: Millis;
}

/** The roles that a person can have in one network; organising concerns the whole server. */
export type MemberRole = Exclude<Role, 'organiser'>;

/** A person in a network. */
export interface Membership {
  readonly network: NetworkId;
  readonly person: PersonId;
  readonly role: MemberRole;
  readonly createdAt: Millis;
}

/** A person's consent to one version of a network's charter. */
export interface Acceptance {
  readonly network: NetworkId;
  readonly person: PersonId;
  readonly version: number;
  readonly at: Millis;
}

/** A way in for one person. Its secret is known to whoever holds the link, and to nobody here. */
export interface JoinLink {
  readonly id: string;
  readonly person: PersonId;
  /** SHA-256 (hex) of the secret. */
  readonly digest: string;
  /** Works for one sign-in only: the organiser's link from the console. */
  readonly isOneTime: boolean;
  readonly createdAt: Millis;
  readonly lastUsedAt: Millis | null;
  readonly revokedAt: Millis | null;
}

/** A device on which a person is signed in. */
export interface SignIn {
  readonly id: string;
  readonly person: PersonId;
  /** The link that it came from. */
  readonly link: string;
  /** SHA-256 (hex) of the cookie's token. */
  readonly digest: string;
  readonly createdAt: Millis;
  readonly expiresAt: Millis;
}

/** All that is kept about people. */
export interface PeopleRecords {
  readonly persons: readonly Person[];
  readonly memberships: readonly Membership[];
  readonly acceptances: readonly Acceptance[];
  readonly links: readonly JoinLink[];
  /** Those that have not been ended. */
  readonly signIns: readonly SignIn[];
}
