import type { CommandOf } from './commands.js';
import { accept, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { refuseUnlessRunning } from './phase.js';
import { REASON_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanOptionalText } from './text.js';

/** Opens, closes or freezes the queue (T5). */
export function setQueueStatus(state: SessionState, command: CommandOf<'SetQueueStatus'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const reason = cleanOptionalText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const { status } = command;
  if (status === state.queue.status && reason.text === state.queue.reason) return accept();
  return accept({ type: 'QueueStatusChanged', status, words: { reason: reason.text } });
}

/** Folds the queue's status in. */
export function queueStatusChanged(state: SessionState, event: EventOf<'QueueStatusChanged'>): void {
  state.queue.status = event.status;
  // A frozen queue never advances by itself (T5); what was proposed is proposed anew when it is open again.
  if (event.status === 'frozen') state.proposed = null;
  state.queue.reason = event.words?.reason ?? '';
}
