import { Injectable } from '@nestjs/common';
import type { Language } from '../core/protocol/messages.js';
import type { NetworkId, PersonId, Role } from '../core/session/ids.js';
import { NetworksService } from '../networks/networks.service.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { digestOf } from './digest.js';
import { PeopleIndex } from './people-index.js';
import { PeopleStore } from './people-store.js';
import type { Membership, Person, SignIn } from './people.js';

/** Why a sign-in ended before its time. */
export type SignInEnd = 'signed-out' | 'link-revoked';

/** Called when what a person may do in a network, or must do first, has changed. */
export type RightsListener = (person: PersonId, network: NetworkId) => void;

/** Called when a sign-in ended: every connection of it must be cut. */
export type SignInListener = (signIn: SignIn, why: SignInEnd) => void;

/**
 * Who people are and what they may do. Everything is in memory and answers at once, so that rights
 * can be read at the moment of each decision.
 */
@Injectable()
export class PeopleService {
  private readonly rightsListeners: RightsListener[] = [];
  private readonly signInListeners: SignInListener[] = [];

  constructor(
    private readonly index: PeopleIndex,
    private readonly store: PeopleStore,
    private readonly networks: NetworksService,
    private readonly clock: Clock,
  ) {
    networks.onCharterChanged((network) => {
      for (const { person } of index.membersOf(network)) this.noteRightsChanged(person, network);
    });
  }

  /** The sign-in that a cookie's token stands for, unless it has ended or expired. */
  signInByToken(token: string): { readonly signIn: SignIn; readonly person: Person } | null {
    const signIn = this.index.signInByDigest(digestOf(token));
    const person = signIn === null ? null : this.index.person(signIn.person);
    if (signIn === null || person === null || this.clock.now() >= signIn.expiresAt) return null;
    return { signIn, person };
  }

  /** Whether a token stands for a sign-in whose time is over; to say so instead of "who are you?". */
  isExpired(token: string): boolean {
    const signIn = this.index.signInByDigest(digestOf(token));
    return signIn !== null && this.clock.now() >= signIn.expiresAt;
  }

  /** One person, or null for an id that nobody knows. */
  person(id: PersonId): Person | null {
    return this.index.person(id);
  }

  /** What a person may do in a network now; null for nothing at all. */
  roleIn(person: PersonId, network: NetworkId): Role | null {
    if (this.networks.network(network) === null) return null;
    const membership = this.index.membership(person, network);
    if (membership !== null) return membership.role;
    return this.index.person(person)?.isOrganiser === true ? 'organiser' : null;
  }

  /** Whether the charter in force still waits for the consent of this member. */
  mustAcceptCharter(person: PersonId, network: NetworkId): boolean {
    const charter = this.networks.charter(network);
    if (charter === null || this.index.membership(person, network) === null) return false;
    return this.index.acceptedVersion(person, network) !== charter.version;
  }

  /** How many people are in a network. */
  memberCount(network: NetworkId): number {
    return this.index.memberCount(network);
  }

  /** Calls this after each change of what a person may do. */
  onRightsChanged(listener: RightsListener): void {
    this.rightsListeners.push(listener);
  }

  /** Calls this when a sign-in ended. */
  onSignInEnded(listener: SignInListener): void {
    this.signInListeners.push(listener);
  }

  /** Adds those people who are not known yet, and their memberships; who is known stays as they are. */
  async add(persons: readonly Person[], memberships: readonly Membership[]): Promise<void> {
    const newcomers = persons.filter(({ id }) => this.index.person(id) === null);
    const ids = new Set(newcomers.map(({ id }) => id));
    const joined = memberships.filter(({ person }) => ids.has(person));
    await this.store.addPeople(newcomers, joined);
    newcomers.forEach((person) => this.index.putPerson(person));
    joined.forEach((membership) => this.index.putMembership(membership));
    joined.forEach(({ person, network }) => this.noteRightsChanged(person, network));
  }

  /** Notes the language in which a person wants to be spoken to. */
  async chooseLanguage(id: PersonId, language: Language): Promise<void> {
    await this.store.setLanguage(id, language);
    const person = this.index.person(id);
    if (person !== null) this.index.putPerson({ ...person, language });
  }

  /** Notes a member's consent. The version must be the one in force, so that nobody accepts what they have not read. */
  async acceptCharter(person: PersonId, network: NetworkId, version: number): Promise<void> {
    if (this.index.membership(person, network) === null) throw new Refused('no-rights');
    if (this.networks.charter(network)?.version !== version) throw new Refused('charter-changed');
    if (!this.mustAcceptCharter(person, network)) return;
    const acceptance = { network, person, version, at: this.clock.now() };
    await this.store.accept(acceptance);
    this.index.putAcceptance(acceptance);
    this.noteRightsChanged(person, network);
  }

  /** Tells the listeners that a sign-in ended; for the services of this folder. */
  noteSignInEnded(signIn: SignIn, why: SignInEnd): void {
    this.signInListeners.forEach((listener) => listener(signIn, why));
  }

  private noteRightsChanged(person: PersonId, network: NetworkId): void {
    this.rightsListeners.forEach((listener) => listener(person, network));
  }
}
