import type { CommandOf } from './commands.js';
import { accept, type Decision } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import { refuseUnlessRunning } from './phase.js';
import { planClosing } from './queue-closing.js';
import { REASON_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanOptionalText } from './text.js';

/** Opens, closes or freezes the queue, at once or as planned (T5, T31). */
export function setQueueStatus(state: SessionState, command: CommandOf<'SetQueueStatus'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const reason = cleanOptionalText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const { status, afterPosition = null, until = null } = command;
  if (status === 'closed' && (afterPosition !== null || until !== null)) {
    return planClosing(state, command, reason.text);
  }
  const { queue } = state;
  const isSame = status === queue.status && reason.text === queue.reason && queue.closing === null;
  if (isSame) return accept();
  return accept({ type: 'QueueStatusChanged', status, words: { reason: reason.text } });
}

/** The events with which the list opens when a topic starts, where the session wants that (T31). */
export function queueAtNewTopic({ queue, settings }: SessionState): EventBody[] {
  const isOpen = queue.status === 'open' && queue.closing === null;
  if (isOpen || !settings.reopensAtTopic) return [];
  return [{ type: 'QueueStatusChanged', status: 'open', cause: 'topic', words: { reason: '' } }];
}

/** Folds the queue's status in. */
export function queueStatusChanged(state: SessionState, event: EventOf<'QueueStatusChanged'>): void {
  state.queue.status = event.status;
  // A frozen queue never advances by itself (T5); what was proposed is proposed anew when it is open again.
  if (event.status === 'frozen') state.proposed = null;
  state.queue.reason = event.words?.reason ?? '';
  state.queue.closing = null;
}
