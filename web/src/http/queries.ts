import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  Charter,
  Me,
  Member,
  NetworkSummary,
  SessionSummary,
  SessionTemplate,
  Topic,
} from '../../../src/core/protocol/http.js';
import type { NetworkId, SessionId } from '../../../src/core/session/ids.js';
import { request, RequestRefused } from './api.js';

/** The keys under which answers are kept. */
export const keys = {
  me: ['me'],
  networks: ['networks'],
  network: (id: NetworkId) => ['networks', id],
  charter: (id: NetworkId) => ['networks', id, 'charter'],
  topics: (id: NetworkId) => ['networks', id, 'topics'],
  openList: (id: NetworkId) => ['networks', id, 'open-list'],
  prompts: (id: NetworkId) => ['networks', id, 'prompts'],
  members: (id: NetworkId) => ['networks', id, 'people'],
  sessions: (id: NetworkId) => ['networks', id, 'sessions'],
  templates: ['session-templates'],
  session: (id: SessionId) => ['sessions', id],
  transcript: (id: SessionId) => ['sessions', id, 'transcript'],
} as const;

/** A "no" stays a "no"; only a server that did not answer is asked again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => !(error instanceof RequestRefused) && failures < 3,
      },
    },
  });
}

/** Who I am; refused with `not-signed-in` for nobody. */
export function useMe(): UseQueryResult<Me> {
  return useQuery({ queryKey: keys.me, queryFn: () => request<Me>('GET', '/me'), staleTime: 60_000 });
}

/** The networks that I may see. */
export function useNetworks(): UseQueryResult<readonly NetworkSummary[]> {
  return useQuery({
    queryKey: keys.networks,
    queryFn: () => request<readonly NetworkSummary[]>('GET', '/networks'),
    refetchInterval: 30_000,
  });
}

/** One network. */
export function useNetwork(id: NetworkId): UseQueryResult<NetworkSummary> {
  return useQuery({
    queryKey: keys.network(id),
    queryFn: () => request<NetworkSummary>('GET', `/networks/${id}`),
  });
}

/** The conditions of taking part in a network. */
export function useCharter(id: NetworkId): UseQueryResult<Charter> {
  return useQuery({
    queryKey: keys.charter(id),
    queryFn: () => request<Charter>('GET', `/networks/${id}/charter`),
  });
}

/** What a network talks about. */
export function useTopics(id: NetworkId): UseQueryResult<readonly Topic[]> {
  return useQuery({
    queryKey: keys.topics(id),
    queryFn: () => request<readonly Topic[]>('GET', `/networks/${id}/topics`),
  });
}

/** The people of a network, for its organiser and moderators. */
export function useMembers(id: NetworkId): UseQueryResult<readonly Member[]> {
  return useQuery({
    queryKey: keys.members(id),
    queryFn: () => request<readonly Member[]>('GET', `/networks/${id}/people`),
  });
}

/** The sessions of a network, newest first. */
export function useSessions(id: NetworkId): UseQueryResult<readonly SessionSummary[]> {
  return useQuery({
    queryKey: keys.sessions(id),
    queryFn: () => request<readonly SessionSummary[]>('GET', `/networks/${id}/sessions`),
  });
}

/** Agendas that a session can be planned by; they change with the server's version only. */
export function useTemplates(): UseQueryResult<readonly SessionTemplate[]> {
  return useQuery({
    queryKey: keys.templates,
    queryFn: () => request<readonly SessionTemplate[]>('GET', '/session-templates'),
    staleTime: Infinity,
  });
}

/** One session. */
export function useSession(id: SessionId): UseQueryResult<SessionSummary> {
  return useQuery({
    queryKey: keys.session(id),
    queryFn: () => request<SessionSummary>('GET', `/sessions/${id}`),
  });
}
