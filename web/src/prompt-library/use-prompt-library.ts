import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ChangedLibraryPrompt,
  LibraryPrompt,
  NewLibraryPrompt,
} from '../../../src/core/protocol/http.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { request } from '../http/api.js';
import { keys } from '../http/queries.js';

/** The prompts that the moderators of a network keep. */
export function usePromptLibrary(network: NetworkId) {
  return useQuery({
    queryKey: keys.prompts(network),
    queryFn: () => request<readonly LibraryPrompt[]>('GET', `/networks/${network}/prompts`),
  });
}

/** Adds a prompt to the library, or changes one that is in it. */
export function useSavePrompt(network: NetworkId, id: string | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, topic, language }: NewLibraryPrompt & ChangedLibraryPrompt) =>
      id === null
        ? request<LibraryPrompt>('POST', `/networks/${network}/prompts`, { text, topic })
        : request<LibraryPrompt>('PUT', `/prompts/${id}`, { text, topic, language }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.prompts(network) }),
  });
}

/** Takes a prompt out of the library. */
export function useRemovePrompt(network: NetworkId) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/prompts/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.prompts(network) }),
  });
}
