import { Injectable } from '@nestjs/common';
import type { Charter, NetworkAbout, NetworkSummary, Topic } from '../core/protocol/http.js';
import type { NetworkId, PersonId } from '../core/session/ids.js';
import { AccessService } from '../people/access.service.js';
import { PeopleService } from '../people/people.service.js';
import { Refused } from '../platform/refused.js';
import type { Network } from './networks.js';
import { NetworksService } from './networks.service.js';
import { SessionsDirectory } from './sessions-directory.service.js';

/** Networks as their people see them. */
@Injectable()
export class NetworkPagesService {
  constructor(
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly networks: NetworksService,
    private readonly sessions: SessionsDirectory,
  ) {}

  /** The networks that the caller may see. */
  list(caller: PersonId): readonly NetworkSummary[] {
    return this.access.visible(caller, this.networks.list()).map((network) => this.summaryOf(network));
  }

  /** One network. */
  summary(caller: PersonId, id: NetworkId): NetworkSummary {
    return this.summaryOf(this.visible(caller, id));
  }

  /** What the network is for. */
  about(caller: PersonId, id: NetworkId): NetworkAbout {
    const { goal, objectives, benefits } = this.visible(caller, id);
    return { network: id, goal, objectives, benefits };
  }

  /** The conditions of taking part that are in force. */
  charter(caller: PersonId, id: NetworkId): Charter {
    this.access.mustSee(caller, id);
    const charter = this.networks.charter(id);
    if (charter === null) throw new Refused('not-found');
    const { network, version, intro, conditions } = charter;
    return { network, version, intro, conditions };
  }

  /** The caller accepts the charter in the version that they have read. */
  async acceptCharter(caller: PersonId, id: NetworkId, version: number): Promise<void> {
    this.access.mustSee(caller, id);
    await this.people.acceptCharter(caller, id, version);
  }

  /** What the network talks about. */
  topics(caller: PersonId, id: NetworkId): readonly Topic[] {
    this.access.mustSee(caller, id);
    return this.networks
      .topicsOf(id)
      .map(({ id: topic, position, title, isOpenList }) => ({ id: topic, position, title, isOpenList }));
  }

  private visible(caller: PersonId, id: NetworkId): Network {
    this.access.mustSee(caller, id);
    const network = this.networks.network(id);
    if (network === null) throw new Refused('not-found');
    return network;
  }

  private summaryOf({ id, code, title }: Network): NetworkSummary {
    return { id, code, title, members: this.people.memberCount(id), session: this.sessions.current(id) };
  }
}
