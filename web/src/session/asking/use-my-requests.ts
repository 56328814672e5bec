import type { RequestKind } from '../../../../src/core/session/events.js';
import type { Request } from '../../../../src/core/session/state.js';
import { placesInQueue } from '../../../../src/core/views/queue-view.js';
import { useLive } from '../live-context.js';

/** The kinds that have a name of their own beside speech. */
export const KIND_NAMES = {
  topic: 'asking.topic',
  reply: 'asking.reply',
  clarify: 'asking.clarify',
  order: 'asking.order',
} as const satisfies Record<RequestKind, string>;

/** What I wait for, those that are called first coming first. */
export function useMyRequests(): readonly Request[] {
  const { state, you } = useLive();
  return placesInQueue(state, you.person).map(({ request }) => request);
}
