import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '../../../src/core/session/ids.js';
import { NetworksService } from '../../../src/networks/networks.service.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { LinksService } from '../../../src/people/links.service.js';
import type { MemberRole } from '../../../src/people/people.js';
import { PeopleService } from '../../../src/people/people.service.js';
import { SignInService } from '../../../src/people/sign-in.service.js';
import { SIGN_IN_COOKIE } from '../../../src/platform/cookies.js';
import type { LogLines } from './log-lines.js';

/** Somebody who is signed in. */
export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The `Cookie` header of their browser. */
  readonly cookie: string;
  /** The link that they came by. */
  readonly link: string;
}

/** What a person differs in. */
export interface Newcomer {
  readonly role?: MemberRole;
  readonly network?: string;
  /** Whether they have accepted the charter. */
  readonly accepted?: boolean;
}

/** Makes people and signs them in, by the services that the HTTP interface calls. */
export class People {
  /** The network that tests play in, and one that is not theirs. */
  readonly network = seeded(0);
  readonly otherNetwork = seeded(1);
  private readonly moderators: Map<string, TestPerson>;
  private made = 0;

  constructor(
    private readonly nest: INestApplicationContext,
    private readonly log: LogLines,
    /** Who was known before the server was started again. */
    before?: People,
  ) {
    this.moderators = before?.moderators ?? new Map<string, TestPerson>();
    this.made = before?.made ?? 0;
  }

  /** A new member of a network, signed in. */
  async join({ role = 'participant', network = this.network, accepted = true }: Newcomer = {}) {
    this.made += 1;
    const person = { id: randomUUID(), name: `Osoba ${this.made}`, unit: 'Urząd', language: null };
    await this.nest
      .get(PeopleService)
      .add(
        [{ ...person, isOrganiser: false, createdAt: Date.now() }],
        [{ network, person: person.id, role, createdAt: Date.now() }],
      );
    if (accepted) await this.accept(person.id, network);
    return this.member(person.id, person.name, role, network);
  }

  /** Several participants. */
  async participants(count: number): Promise<TestPerson[]> {
    const people: TestPerson[] = [];
    for (let i = 0; i < count; i++) people.push(await this.join());
    return people;
  }

  /** The moderator with whom a network begins; signed in when first asked for. */
  async moderator(network = this.network): Promise<TestPerson> {
    const known = this.moderators.get(network);
    if (known) return known;
    const { id, name } = this.moderatorOf(network);
    await this.accept(id, network);
    const moderator = await this.member(id, name, 'moderator', network);
    this.moderators.set(network, moderator);
    return moderator;
  }

  /** The moderator of a network as one who gives commands without a connection. */
  moderatorOf(network: string): TestPerson {
    const found = SEED.networks.find(({ id }) => id === network);
    if (!found) throw new Error(`no network ${network}`);
    return { ...found.moderator, role: 'moderator', cookie: '', link: '' };
  }

  /** The organiser, signed in by the link from the console. */
  async organiser(): Promise<TestPerson> {
    const url = await this.nest.get(LinksService).makeOrganiserLink();
    const { id, name } = SEED.organiser;
    return { id, name, role: 'organiser', link: '', cookie: await this.signIn(url) };
  }

  /** Signs somebody in on one more device. */
  async another(person: TestPerson, network = this.network): Promise<TestPerson> {
    return this.member(person.id, person.name, person.role, network);
  }

  async accept(person: string, network = this.network): Promise<void> {
    const version = this.nest.get(NetworksService).charter(network)?.version ?? 0;
    await this.nest.get(PeopleService).acceptCharter(person, network, version);
  }

  private async member(id: string, name: string, role: Role, network: string): Promise<TestPerson> {
    const { id: link, url } = await this.nest.get(LinksService).make(SEED.organiser.id, network, id);
    return { id, name, role, link, cookie: await this.signIn(url) };
  }

  private async signIn(url: string): Promise<string> {
    const secret = url.split('#')[1] ?? '';
    const { token } = await this.nest.get(SignInService).signIn(secret, '127.0.0.1', null);
    this.log.keepOut(secret);
    this.log.keepOut(token);
    return `${SIGN_IN_COOKIE}=${token}`;
  }
}

function seeded(place: number): string {
  const network = SEED.networks[place];
  if (!network) throw new Error('the seed is too small');
  return network.id;
}
