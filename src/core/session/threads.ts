import type { Accepted, Decision } from './decision.js';
import type { EventBody, EventOf, GrantWay } from './events.js';
import type { Seq } from './ids.js';
import { isAnswer } from './request-kinds.js';
import type { Request, SessionState } from './state.js';
import { putOnList, takeRequest, waitingRequest } from './waiting-list.js';

/** Which grants begin a thread of their own, unless they answer a request that belongs to another. */
const BEGINS_THREAD: { readonly [way in GrantWay]: boolean } = {
  next: true,
  call: true,
  automatic: true,
  draw: true,
  nomination: true,
  'last-word': true,
  round: true,
  handed: true,
  // Both stand beside the discussion, which goes on after them.
  interposed: false,
  order: false,
};

/**
 * T13: a speech of somebody's own closes the thread before it. Replies and questions that still wait then
 * become speech, at the end of the list; none is lost. This happens with the grant, wherever that is decided,
 * so that nobody is called for an answer to something long past.
 */
export function closeThreads(state: SessionState, decision: Decision): Decision {
  if (!decision.ok) return decision;
  const grant = decision.events.find((event) => event.type === 'TurnGranted');
  return grant && beginsThread(state, grant) ? withLeftOvers(state, decision, grant.request) : decision;
}

/** The thread of a turn that is being granted: the one that it answers, or one of its own. */
export function threadOfGrant(
  state: SessionState,
  event: EventOf<'TurnGranted'>,
  request: Request | null,
): Seq {
  if (request && isAnswer(request.kind)) return request.thread ?? event.seq;
  // A point of order and a question put between stand beside the discussion, which goes on after them.
  const isBeside = request?.kind === 'order' || event.way === 'order' || event.way === 'interposed';
  const present = state.turn ?? state.lastTurn;
  return isBeside && present ? present.thread : event.seq;
}

/** Folds in that replies became speech, in this order, behind all who wait. */
export function repliesRefiled(state: SessionState, event: EventOf<'RepliesRefiled'>): void {
  for (const id of event.requests) {
    const request = takeRequest(state, id);
    if (request) putOnList(state, { ...request, kind: 'topic', at: event.at, front: false, place: null });
  }
}

function beginsThread(state: SessionState, grant: Extract<EventBody, { type: 'TurnGranted' }>): boolean {
  const asked = state.called?.asked ?? null;
  const request = asked?.id === grant.request ? asked : waitingRequest(state, grant.request);
  return BEGINS_THREAD[grant.way] && (request === null || request.kind === 'topic');
}

function withLeftOvers(state: SessionState, { events }: Accepted, granted: Seq | null): Accepted {
  const { called, queue } = state;
  if (!queue.waiting.some(({ kind }) => isAnswer(kind)) && !(called?.asked && isAnswer(called.asked.kind))) {
    return { ok: true, events };
  }
  // Whoever has been called and is not heard now stands at the head of the list again.
  const waiting = [...(called?.asked ? [called.asked] : []), ...queue.waiting];
  const off = takenOff(events);
  const leftOvers = waiting.filter(({ id, kind }) => isAnswer(kind) && id !== granted && !off.has(id));
  if (leftOvers.length === 0) return { ok: true, events };
  return {
    ok: true,
    events: [...events, { type: 'RepliesRefiled', requests: leftOvers.map(({ id }) => id) }],
  };
}

/** What these events take off the list: before a last word nobody waits any more (T32). */
function takenOff(events: readonly EventBody[]): ReadonlySet<Seq> {
  const off = new Set<Seq>();
  for (const event of events) {
    if (event.type === 'RequestSkipped') off.add(event.request);
    if (event.type === 'RequestsSettled' || event.type === 'RequestsRemoved')
      for (const id of event.requests) off.add(id);
  }
  return off;
}
