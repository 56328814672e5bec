import type { Bilingual, TopicStatus } from '../core/protocol/http.js';
import type { Millis, NetworkId, PersonId, TopicId } from '../core/session/ids.js';

/** A topic that a member proposed. */
export interface Proposal {
  readonly id: TopicId;
  readonly network: NetworkId;
  readonly title: string;
  readonly description: string;
  readonly proposer: PersonId;
  readonly proposedAt: Millis;
  readonly status: TopicStatus;
  /** The outcome of a discussion or the reason of a refusal; possibly empty. */
  readonly note: string;
  readonly mergedInto: TopicId | null;
}

/** Somebody supports a proposal; each person once. */
export interface Support {
  readonly topic: TopicId;
  readonly person: PersonId;
  readonly at: Millis;
}

/** Somebody brought a proposal to a status. These are never changed. */
export interface StatusAct {
  readonly id: string;
  readonly topic: TopicId;
  readonly at: Millis;
  readonly by: PersonId;
  readonly status: TopicStatus;
  readonly note: string;
}

/** All that is kept about open lists; acts are only read when somebody asks for them. */
export interface TopicRecords {
  readonly proposals: readonly Proposal[];
  readonly supports: readonly Support[];
}

/** What one request changes; all of it or nothing. */
export interface TopicChange {
  /** New ones, and what known ones are now. */
  readonly proposals: readonly Proposal[];
  /** Those of people who support already are passed over. */
  readonly supports: readonly Support[];
  readonly acts: readonly StatusAct[];
}

/** Something that a network can talk about: a standing topic, or one of its open list. */
export interface NetworkTopic {
  readonly id: TopicId;
  readonly title: Bilingual;
  /** A standing topic is always there to be talked about; the others have a status. */
  readonly status: TopicStatus | 'standing';
}
