import { Injectable } from '@nestjs/common';
import type { EdgeCode } from '../core/protocol/refusals.js';
import type { NetworkId, TopicId } from '../core/session/ids.js';
import { NetworksService } from '../networks/networks.service.js';
import { OpenLists } from './open-lists.js';
import { isOpen } from './topic-rules.js';
import type { NetworkTopic, Proposal } from './topics.js';

/** What a network talks about, for those who plan meetings: its standing topics and its open list as one. */
@Injectable()
export class TopicsService {
  constructor(
    private readonly lists: OpenLists,
    private readonly networks: NetworksService,
  ) {}

  /** Everything that a network can put on an agenda: the standing topics in their order, then the open list in its. */
  topicsOf(network: NetworkId): readonly NetworkTopic[] {
    const standing = this.networks
      .topicsOf(network)
      .map(({ id, title }): NetworkTopic => ({ id, title, status: 'standing' }));
    return [...standing, ...this.lists.of(network).filter(isOpen).map(asNetworkTopic)];
  }

  /** One topic of a network, standing or proposed, whatever has become of it; null for an id that it does not know. */
  find(network: NetworkId, id: TopicId): NetworkTopic | null {
    const standing = this.networks.topicsOf(network).find((topic) => topic.id === id);
    if (standing !== undefined) return { id, title: standing.title, status: 'standing' };
    const proposal = this.lists.proposal(id);
    return proposal?.network === network ? asNetworkTopic(proposal) : null;
  }

  /** Why a topic cannot be put on an agenda of this network; null where it can. */
  refuseToPlan(network: NetworkId, id: TopicId): EdgeCode | null {
    if (this.find(network, id) === null) return 'no-such-topic';
    return this.topicsOf(network).some((topic) => topic.id === id) ? null : 'topic-not-open';
  }
}

function asNetworkTopic({ id, title, status }: Proposal): NetworkTopic {
  return { id, title: { pl: title, en: title }, status };
}
