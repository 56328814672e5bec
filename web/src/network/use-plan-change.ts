import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { PlanChange, SessionSummary } from '../../../src/core/protocol/http.js';
import { request } from '../http/api.js';
import { keys } from '../http/queries.js';

/** What can become of a planned session over HTTP. */
const WAYS = {
  edit: ['PATCH', ''],
  callOff: ['POST', '/call-off'],
} as const;

/** Changes the plan of a session; whatever shows plans is read anew, then the dialog closes. */
export function usePlanChange(
  { id }: SessionSummary,
  way: keyof typeof WAYS,
  onClose: () => void,
): UseMutationResult<SessionSummary, Error, PlanChange> {
  const queries = useQueryClient();
  const [method, path] = WAYS[way];
  return useMutation({
    mutationFn: (change) => request<SessionSummary>(method, `/sessions/${id}${path}`, change),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.networks });
      onClose();
    },
  });
}
