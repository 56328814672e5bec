import { Injectable } from '@nestjs/common';
import type { NetworkId, PersonId, Role } from '../core/session/ids.js';
import { canHoldFloor } from '../core/session/rights.js';
import { Refused } from '../platform/refused.js';
import { PeopleService } from './people.service.js';

/**
 * The first line of every service method that people can reach. A network that a person has no part
 * in is answered exactly like one that does not exist.
 */
@Injectable()
export class AccessService {
  constructor(private readonly people: PeopleService) {}

  /** Anybody in the network, and organisers. Returns the role in which they read it. */
  mustSee(caller: PersonId, network: NetworkId): Role {
    const role = this.people.roleIn(caller, network);
    if (role === null) throw new Refused('not-found');
    return this.isOrganiser(caller) ? 'organiser' : role;
  }

  /** As `mustSee`, for what was said in it: members read nothing before they have accepted the charter. */
  mustRead(caller: PersonId, network: NetworkId): Role {
    const role = this.mustSee(caller, network);
    if (this.people.mustAcceptCharter(caller, network)) throw new Refused('charter-not-accepted');
    return role;
  }

  /** Participants and moderators who have accepted the charter: those whose voice counts in the network. */
  mustTakePart(caller: PersonId, network: NetworkId): void {
    this.mustRead(caller, network);
    if (!this.takesPart(caller, network)) throw new Refused('no-rights');
  }

  /** Whether a person is a participant or a moderator of the network; an organiser may be one of them too. */
  takesPart(caller: PersonId, network: NetworkId): boolean {
    const role = this.people.roleIn(caller, network);
    return role !== null && canHoldFloor(role);
  }

  /** The network's moderators, and organisers. */
  mustModerate(caller: PersonId, network: NetworkId): Role {
    const role = this.mustSee(caller, network);
    if (role !== 'moderator' && role !== 'organiser') throw new Refused('no-rights');
    return role;
  }

  /** Organisers, in a network that exists. */
  mustOrganise(caller: PersonId, network: NetworkId): void {
    this.mustSee(caller, network);
    this.mustBeOrganiser(caller);
  }

  /** Organisers. */
  mustBeOrganiser(caller: PersonId): void {
    if (!this.isOrganiser(caller)) throw new Refused('no-rights');
  }

  /** The networks that a person may see, out of these. */
  visible<N extends { readonly id: NetworkId }>(caller: PersonId, networks: readonly N[]): readonly N[] {
    return networks.filter(({ id }) => this.people.roleIn(caller, id) !== null);
  }

  private isOrganiser(caller: PersonId): boolean {
    return this.people.person(caller)?.isOrganiser === true;
  }
}
