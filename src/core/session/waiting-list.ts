import type { Seq } from './ids.js';
import type { Request, SessionState } from './state.js';

/** Takes a request off the list and hands it over; null when it is not there. */
export function takeRequest(state: SessionState, id: Seq | null): Request | null {
  const { waiting } = state.queue;
  const index = waiting.findIndex((request) => request.id === id);
  const [request = null] = index < 0 ? [] : waiting.splice(index, 1);
  if (request) state.queue.version += 1;
  return request;
}

/** Puts a request that was on the list before back on it, at the head. */
export function putBack(state: SessionState, request: Request): void {
  state.queue.waiting.unshift(request);
  state.queue.version += 1;
}
