import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpenList, ProposedTopic, StatusRequest } from '../../../src/core/protocol/http.js';
import type { NetworkId, TopicId } from '../../../src/core/session/ids.js';
import { request } from '../http/api.js';
import { keys } from '../http/queries.js';

/** Hints can be lost, and whoever is in no meeting gets none. */
const ASK_AGAIN_MS = 30_000;

/** The open list of a network. */
export function useOpenList(network: NetworkId) {
  return useQuery({
    queryKey: keys.openList(network),
    queryFn: () => request<OpenList>('GET', `/networks/${network}/open-list`),
    refetchInterval: ASK_AGAIN_MS,
  });
}

/** What can be done with a topic of the list. */
export type TopicStep =
  | { readonly step: 'support' | 'take-back' | 'withdraw' }
  | { readonly step: 'merge'; readonly into: TopicId }
  | ({ readonly step: 'status' } & StatusRequest);

/** Takes a step with a topic; one's own support shows at once, the list follows. */
export function useTopicStep(network: NetworkId) {
  const queries = useQueryClient();
  const key = keys.openList(network);
  return useMutation({
    mutationFn: ({ topic, ...step }: { readonly topic: TopicId } & TopicStep) => ask(topic, step),
    onMutate: async ({ topic, step }) => {
      if (step !== 'support' && step !== 'take-back') return;
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData<OpenList>(key, (list) => list && withSupport(list, topic, step === 'support'));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}

function ask(topic: TopicId, step: TopicStep): Promise<void> {
  const path = `/topics/${topic}`;
  switch (step.step) {
    case 'support':
      return request('PUT', `${path}/support`, {});
    case 'take-back':
      return request('DELETE', `${path}/support`);
    case 'withdraw':
      return request('DELETE', path);
    case 'merge':
      return request('POST', `${path}/merge`, { into: step.into });
    case 'status':
      return request('PUT', `${path}/status`, { status: step.status, note: step.note });
  }
}

/** The list stays in its order until the server has said its own, so that nothing jumps under the finger. */
function withSupport(list: OpenList, id: TopicId, isSupported: boolean): OpenList {
  const change = (topic: ProposedTopic): ProposedTopic =>
    topic.id !== id || topic.isSupported === isSupported
      ? topic
      : { ...topic, isSupported, support: topic.support + (isSupported ? 1 : -1) };
  return { ...list, topics: list.topics.map(change) };
}
