import type { Bilingual } from '../core/protocol/http.js';
import type { Millis, NetworkId, TopicId } from '../core/session/ids.js';

/** A lasting group of people who discuss together. */
export interface Network {
  readonly id: NetworkId;
  /** A lasting short name, for instance `JST_POWIATY`. */
  readonly code: string;
  readonly title: Bilingual;
  readonly goal: Bilingual;
  readonly objectives: readonly Bilingual[];
  readonly benefits: readonly Bilingual[];
}

/** One version of the conditions of taking part. The one with the greatest number is in force. */
export interface CharterVersion {
  readonly network: NetworkId;
  readonly version: number;
  readonly publishedAt: Millis;
  readonly intro: Bilingual;
  readonly conditions: readonly { readonly title: Bilingual; readonly text: Bilingual }[];
}

/** Something that a network talks about. */
export interface ListedTopic {
  readonly id: TopicId;
  readonly network: NetworkId;
  /** 1 for the first, then without a gap. */
  readonly position: number;
  readonly title: Bilingual;
  readonly isOpenList: boolean;
}

/** All that is known about networks. */
export interface NetworkRecords {
  readonly networks: readonly Network[];
  readonly charters: readonly CharterVersion[];
  readonly topics: readonly ListedTopic[];
}
