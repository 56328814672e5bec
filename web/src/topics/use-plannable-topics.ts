import { useTopics } from '../http/queries.js';
import { useOpenList } from './use-open-list.js';
import type { Bilingual } from '../../../src/core/protocol/http.js';
import type { NetworkId, TopicId } from '../../../src/core/session/ids.js';

/** Something that a network can put on an agenda. */
export interface PlannableTopic {
  readonly id: TopicId;
  readonly title: Bilingual;
  /** How many people support it; null for a standing topic. */
  readonly support: number | null;
}

/** The standing topics in their order, then those of the open list that are still to be talked about, in its order. */
export function usePlannableTopics(network: NetworkId): readonly PlannableTopic[] {
  const standing = useTopics(network);
  const list = useOpenList(network);
  return [
    // The open list itself is no topic: what is on it is.
    ...(standing.data ?? [])
      .filter(({ isOpenList }) => !isOpenList)
      .map(({ id, title }) => ({ id, title, support: null })),
    ...(list.data?.topics ?? [])
      .filter(({ status }) => status === 'proposed' || status === 'planned')
      .map(({ id, title, support }) => ({ id, title: { pl: title, en: title }, support })),
  ];
}
