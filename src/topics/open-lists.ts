import type { NetworkId, PersonId, TopicId } from '../core/session/ids.js';
import type { Proposal, TopicChange, TopicRecords } from './topics.js';

/** The open lists in memory. Changed by the service of this folder alone, after the change is on disk. */
export class OpenLists {
  private readonly proposals = new Map<TopicId, Proposal>();
  private readonly byNetwork = new Map<NetworkId, Set<TopicId>>();
  private readonly supporters = new Map<TopicId, Set<PersonId>>();

  constructor({ proposals, supports }: TopicRecords) {
    this.apply({ proposals, supports, acts: [] });
  }

  proposal(id: TopicId): Proposal | null {
    return this.proposals.get(id) ?? null;
  }

  /** The proposals of a network: the best supported first, of the same support the oldest first. */
  of(network: NetworkId): readonly Proposal[] {
    const proposals = [...(this.byNetwork.get(network) ?? [])].flatMap((id) => this.proposals.get(id) ?? []);
    const support = (proposal: Proposal): number => this.supportersOf(proposal.id).size;
    return proposals.sort((a, b) => support(b) - support(a) || a.proposedAt - b.proposedAt);
  }

  supportersOf(topic: TopicId): ReadonlySet<PersonId> {
    return this.supporters.get(topic) ?? new Set();
  }

  apply({ proposals, supports }: TopicChange): void {
    for (const proposal of proposals) {
      this.proposals.set(proposal.id, proposal);
      entryOf(this.byNetwork, proposal.network).add(proposal.id);
    }
    for (const { topic, person } of supports) entryOf(this.supporters, topic).add(person);
  }

  takeSupportBack(topic: TopicId, person: PersonId): void {
    this.supporters.get(topic)?.delete(person);
  }
}

function entryOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  const found = sets.get(key) ?? new Set<string>();
  sets.set(key, found);
  return found;
}
