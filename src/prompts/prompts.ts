import type { Bilingual } from '../core/protocol/http.js';
import type { Millis, NetworkId, PersonId, TopicId } from '../core/session/ids.js';

/** A prompt in the library of a network. */
export interface KeptPrompt {
  readonly id: string;
  readonly network: NetworkId;
  /** Its place in the library: 1 for the first, rising. */
  readonly position: number;
  readonly text: Bilingual;
  readonly topic: TopicId | null;
  /** Who wrote or changed it last; null: it came with the program. */
  readonly changedBy: PersonId | null;
  readonly changedAt: Millis;
}
