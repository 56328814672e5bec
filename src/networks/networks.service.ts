import { Injectable } from '@nestjs/common';
import type { NetworkId } from '../core/session/ids.js';
import { NetworkStore } from './network-store.js';
import type { CharterVersion, ListedTopic, Network, NetworkRecords } from './networks.js';

/** Called when a network's charter has a new version. */
export type CharterListener = (network: NetworkId) => void;

/** The networks, their charters and topics. Kept in memory: loaded at start, changed after the commit. */
@Injectable()
export class NetworksService {
  private readonly networks = new Map<NetworkId, Network>();
  private readonly charters = new Map<NetworkId, CharterVersion>();
  private readonly topics = new Map<NetworkId, ListedTopic[]>();
  private readonly charterListeners: CharterListener[] = [];

  private constructor(private readonly store: NetworkStore) {}

  /** Loads all there is. */
  static async load(store: NetworkStore): Promise<NetworksService> {
    const service = new NetworksService(store);
    service.remember(await store.load());
    return service;
  }

  /** All networks, by code. */
  list(): readonly Network[] {
    return [...this.networks.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /** One network, or null for an id that nobody knows. */
  network(id: NetworkId): Network | null {
    return this.networks.get(id) ?? null;
  }

  /** The charter in force, or null for none. */
  charter(network: NetworkId): CharterVersion | null {
    return this.charters.get(network) ?? null;
  }

  /** What a network talks about, in order. */
  topicsOf(network: NetworkId): readonly ListedTopic[] {
    return this.topics.get(network) ?? [];
  }

  /** Calls this after each change of a charter. */
  onCharterChanged(listener: CharterListener): void {
    this.charterListeners.push(listener);
  }

  /** Adds those of the records that are not there yet; what is there stays as it is. */
  async add(records: NetworkRecords): Promise<void> {
    const missing: NetworkRecords = {
      networks: records.networks.filter(({ id }) => !this.networks.has(id)),
      charters: records.charters.filter(({ network, version }) => version > this.charterVersion(network)),
      // A topic list belongs to its network from the day it is there.
      topics: records.topics.filter(({ network }) => !this.networks.has(network)),
    };
    await this.store.add(missing);
    this.remember(missing);
    for (const { network } of missing.charters)
      this.charterListeners.forEach((listener) => listener(network));
  }

  private charterVersion(network: NetworkId): number {
    return this.charters.get(network)?.version ?? 0;
  }

  private remember({ networks, charters, topics }: NetworkRecords): void {
    for (const network of networks) this.networks.set(network.id, network);
    for (const charter of charters) {
      if (charter.version > this.charterVersion(charter.network)) this.charters.set(charter.network, charter);
    }
    for (const topic of topics) this.topics.set(topic.network, [...this.topicsOf(topic.network), topic]);
  }
}
