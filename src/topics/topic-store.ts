import type { PersonId, TopicId } from '../core/session/ids.js';
import type { StatusAct, TopicChange, TopicRecords } from './topics.js';

/** Where open lists are kept. Every change is one transaction, and resolves when it is on disk. */
export abstract class TopicStore {
  abstract load(): Promise<TopicRecords>;

  abstract change(change: TopicChange): Promise<void>;

  abstract takeSupportBack(topic: TopicId, person: PersonId): Promise<void>;

  /** Who brought a proposal to which status, in order. */
  abstract actsOn(topic: TopicId): Promise<readonly StatusAct[]>;
}
