import type { PersonId, Seq } from './ids.js';
import { classOf } from './request-kinds.js';
import type { Request, SessionState } from './state.js';

/** The request on the list that has this id; null for none. */
export function waitingRequest({ queue }: SessionState, id: Seq | null): Request | null {
  return id === null ? null : (queue.waiting.find((request) => request.id === id) ?? null);
}

/** The first request with which this person waits; they can have one of each kind (T11). */
export function waitingRequestOf({ queue }: SessionState, person: PersonId): Request | null {
  return queue.waiting.find((request) => request.person === person) ?? null;
}

/** Takes a request off the list and hands it over; null when it is not there. */
export function takeRequest(state: SessionState, id: Seq | null): Request | null {
  const { waiting } = state.queue;
  const index = waiting.findIndex((request) => request.id === id);
  const [request = null] = index < 0 ? [] : waiting.splice(index, 1);
  if (request) state.queue.version += 1;
  return request;
}

/**
 * Takes these off the list, in one pass, and hands them over. They are named in the order in which they stand, as
 * whatever names many of them does; one that is not there, or not in that order, is looked for by itself.
 */
export function takeRequests(state: SessionState, ids: readonly Seq[]): Request[] {
  const { waiting } = state.queue;
  const taken: Request[] = [];
  let left = 0;
  for (const request of waiting) {
    if (request.id === ids[taken.length]) taken.push(request);
    else waiting[left++] = request;
  }
  waiting.length = left;
  if (taken.length > 0) state.queue.version += 1;
  for (let next = taken.length; next < ids.length; next += 1) {
    const request = takeRequest(state, ids[next] ?? null);
    if (request) taken.push(request);
  }
  return taken;
}

/**
 * Puts a request on the list: among those of its kind, before the first that is to stand behind it, else last. The
 * one way onto the list, which keeps the kinds apart (T12).
 */
export function putOnList(
  { queue }: SessionState,
  request: Request,
  standsBehind: (other: Request) => boolean = () => false,
): void {
  const { waiting } = queue;
  const own = classOf(request.kind);
  const index = waiting.findIndex((other) => {
    return other.kind === request.kind ? standsBehind(other) : classOf(other.kind) > own;
  });
  waiting.splice(index < 0 ? waiting.length : index, 0, request);
  queue.version += 1;
}

/** Puts a request at the head of its kind. */
export function putAtHead(state: SessionState, request: Request): void {
  putOnList(state, request, () => true);
}

/** Puts a request just before another of its kind; null, or one of another kind: at the end of its kind. */
export function putBefore(state: SessionState, request: Request, before: Seq | null): void {
  putOnList(state, request, ({ id }) => id === before);
}

/**
 * Moves what stands at a place of the list to just before another of its kind, or before the first of the next one;
 * null: to the end of the list.
 */
export function moveBefore({ queue }: SessionState, from: number, before: Seq | null): void {
  const { waiting } = queue;
  const moved = waiting[from];
  const behind = before === null ? waiting.length : waiting.findIndex(({ id }) => id === before);
  if (moved === undefined || behind < 0) return;
  const to = behind > from ? behind - 1 : behind;
  const step = from < to ? 1 : -1;
  for (let place = from; place !== to; place += step) waiting[place] = waiting[place + step] as Request;
  waiting[to] = moved;
  queue.version += 1;
}
