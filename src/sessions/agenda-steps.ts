import { itemOf } from '../core/session/agenda.js';
import type { SessionEvent } from '../core/session/events.js';
import type { TopicId } from '../core/session/ids.js';
import type { SessionState } from '../core/session/state.js';
import type { AgendaStep } from '../topics/meeting-record.service.js';

/** What an event does with a topic of the network, by the state after it; null where it does nothing. */
export function agendaStep(event: SessionEvent, state: SessionState): AgendaStep | null {
  const done = stepOf(event, state);
  const by = event.by ?? state.lead;
  if (done?.topic == null || by === null) return null;
  return { network: state.network, topic: done.topic, step: done.step, by };
}

function stepOf(
  event: SessionEvent,
  state: SessionState,
): { readonly topic: TopicId | null | undefined; readonly step: AgendaStep['step'] } | null {
  switch (event.type) {
    case 'ItemAdded':
    case 'ItemEdited':
      return { topic: event.topic, step: 'planned' };
    case 'ItemStarted':
    case 'ItemReopened':
      return { topic: itemOf(state, event.item)?.topic, step: 'planned' };
    case 'ItemFinished':
      return { topic: itemOf(state, event.item)?.topic, step: 'discussed' };
    default:
      return null;
  }
}
