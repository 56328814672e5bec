import { Injectable } from '@nestjs/common';
import type { NewJoinLink } from '../core/protocol/http.js';
import type { NetworkId, PersonId } from '../core/session/ids.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Ids } from '../platform/ids.js';
import { Refused } from '../platform/refused.js';
import { AccessService } from './access.service.js';
import { digestOf } from './digest.js';
import { PeopleIndex } from './people-index.js';
import { PeopleStore } from './people-store.js';
import { PeopleService } from './people.service.js';

/** The links by which people come in. */
@Injectable()
export class LinksService {
  constructor(
    private readonly access: AccessService,
    private readonly index: PeopleIndex,
    private readonly store: PeopleStore,
    private readonly people: PeopleService,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Makes a personal link for a member; it works until it is revoked. The secret is told this once. */
  async make(caller: PersonId, network: NetworkId, person: PersonId): Promise<NewJoinLink> {
    this.access.mustOrganise(caller, network);
    if (this.index.membership(person, network) === null) throw new Refused('not-found');
    return this.add(person, false, []);
  }

  /** Revokes a link and ends every sign-in that came from it. */
  async revoke(caller: PersonId, id: string): Promise<void> {
    this.access.mustBeOrganiser(caller);
    if (this.index.link(id) === null) throw new Refused('not-found');
    const at = this.clock.now();
    await this.store.revokeLink(id, at);
    this.index.revoke(id, at);
    for (const signIn of this.index.signInsFrom(id)) {
      this.index.removeSignIn(signIn.id);
      this.people.noteSignInEnded(signIn, 'link-revoked');
    }
  }

  /**
   * The organiser's one-time link, for main to print at each start; the one printed before stops
   * working. It is made even when an organiser has signed in long ago, so that a lost cookie never
   * locks the installation. That is safe: only who sees the server's console gets it, and whoever
   * does can read and change the database anyway.
   */
  async makeOrganiserLink(): Promise<string> {
    const [organiser] = this.index.organisers();
    if (organiser === undefined) throw new Error('no organiser: the seed data has not been planted');
    const unused = this.index
      .linksOf(organiser.id)
      .filter((link) => link.isOneTime && link.lastUsedAt === null && link.revokedAt === null)
      .map((link) => link.id);
    const { url } = await this.add(organiser.id, true, unused);
    return url;
  }

  private async add(person: PersonId, isOneTime: boolean, revoked: readonly string[]): Promise<NewJoinLink> {
    const secret = this.ids.token();
    const id = this.ids.uuid();
    const createdAt = this.clock.now();
    const link = {
      id,
      person,
      digest: digestOf(secret),
      isOneTime,
      createdAt,
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.store.addLink(link, revoked);
    for (const old of revoked) this.index.revoke(old, createdAt);
    this.index.putLink(link);
    // Behind `#`, so that no server, log or Referer ever sees it.
    return { id, url: `${this.config.publicUrl}/join#${secret}` };
  }
}
