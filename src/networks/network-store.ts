import type { Millis } from '../core/session/ids.js';
import type { NetworkRecords } from './networks.js';

/** Where networks are kept. Every change resolves when it is on disk. */
export abstract class NetworkStore {
  abstract load(): Promise<NetworkRecords>;

  /** Adds new networks, charter versions and topics, all or nothing. */
  abstract add(records: NetworkRecords): Promise<void>;

  /** The version of the seed data that was planted last; 0 for none. */
  abstract seedVersion(): Promise<number>;

  /** Notes that the seed data of this version is planted. */
  abstract noteSeed(version: number, at: Millis): Promise<void>;
}
