import type { Millis, NetworkId, PersonId } from '../core/session/ids.js';
import type { Acceptance, JoinLink, Membership, PeopleRecords, Person, SignIn } from './people.js';

/**
 * People in memory, so that the live edge can ask without waiting. Changed by the services of this
 * folder alone, and only after the change is on disk.
 */
export class PeopleIndex {
  private readonly persons = new Map<PersonId, Person>();
  private readonly memberships = new Map<NetworkId, Map<PersonId, Membership>>();
  private readonly acceptances = new Map<NetworkId, Map<PersonId, number>>();
  private readonly links = new Map<string, JoinLink>();
  private readonly linksByDigest = new Map<string, string>();
  private readonly linksByPerson = new Map<PersonId, string[]>();
  private readonly signIns = new Map<string, SignIn>();
  private readonly signInsByDigest = new Map<string, string>();

  constructor(records: PeopleRecords) {
    records.persons.forEach((person) => this.putPerson(person));
    records.memberships.forEach((membership) => this.putMembership(membership));
    records.acceptances.forEach((acceptance) => this.putAcceptance(acceptance));
    records.links.forEach((link) => this.putLink(link));
    records.signIns.forEach((signIn) => this.putSignIn(signIn));
  }

  person(id: PersonId): Person | null {
    return this.persons.get(id) ?? null;
  }

  organisers(): readonly Person[] {
    return [...this.persons.values()].filter((person) => person.isOrganiser);
  }

  membership(person: PersonId, network: NetworkId): Membership | null {
    return this.memberships.get(network)?.get(person) ?? null;
  }

  /** Everybody in a network, in the order in which they came into it. */
  membersOf(network: NetworkId): readonly Membership[] {
    return [...(this.memberships.get(network)?.values() ?? [])];
  }

  memberCount(network: NetworkId): number {
    return this.memberships.get(network)?.size ?? 0;
  }

  /** The newest version of the network's charter that this person has accepted, or null for none. */
  acceptedVersion(person: PersonId, network: NetworkId): number | null {
    return this.acceptances.get(network)?.get(person) ?? null;
  }

  link(id: string): JoinLink | null {
    return this.links.get(id) ?? null;
  }

  linkByDigest(digest: string): JoinLink | null {
    return this.links.get(this.linksByDigest.get(digest) ?? '') ?? null;
  }

  linksOf(person: PersonId): readonly JoinLink[] {
    return (this.linksByPerson.get(person) ?? []).flatMap((id) => this.links.get(id) ?? []);
  }

  signInByDigest(digest: string): SignIn | null {
    return this.signIns.get(this.signInsByDigest.get(digest) ?? '') ?? null;
  }

  signInsFrom(link: string): readonly SignIn[] {
    return [...this.signIns.values()].filter((signIn) => signIn.link === link);
  }

  putPerson(person: Person): void {
    this.persons.set(person.id, person);
  }

  putMembership(membership: Membership): void {
    entryOf(this.memberships, membership.network).set(membership.person, membership);
  }

  putAcceptance({ network, person, version }: Acceptance): void {
    const versions = entryOf(this.acceptances, network);
    versions.set(person, Math.max(version, versions.get(person) ?? 0));
  }

  putLink(link: JoinLink): void {
    this.links.set(link.id, link);
    this.linksByDigest.set(link.digest, link.id);
    this.linksByPerson.set(link.person, [...(this.linksByPerson.get(link.person) ?? []), link.id]);
  }

  noteUse(id: string, at: Millis): void {
    const link = this.links.get(id);
    if (link !== undefined) this.links.set(id, { ...link, lastUsedAt: at });
  }

  revoke(id: string, at: Millis): void {
    const link = this.links.get(id);
    if (link !== undefined) this.links.set(id, { ...link, revokedAt: link.revokedAt ?? at });
  }

  putSignIn(signIn: SignIn): void {
    this.signIns.set(signIn.id, signIn);
    this.signInsByDigest.set(signIn.digest, signIn.id);
  }

  /** Returns what was removed, or null when it was gone already. */
  removeSignIn(id: string): SignIn | null {
    const signIn = this.signIns.get(id) ?? null;
    this.signIns.delete(id);
    if (signIn !== null) this.signInsByDigest.delete(signIn.digest);
    return signIn;
  }
}

function entryOf<V>(maps: Map<NetworkId, Map<PersonId, V>>, network: NetworkId): Map<PersonId, V> {
  const found = maps.get(network) ?? new Map<PersonId, V>();
  maps.set(network, found);
  return found;
}
