import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventOf } from './events.js';
import type { Millis, PersonId, Seq } from './ids.js';
import { refuseUnlessOpen, refuseUnlessRunning } from './phase.js';
import { byModerator, canHoldFloor, giverOf, refuseUnlessSpeaker } from './rights.js';
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

/** Asks for the floor, for oneself or (moderators) for somebody else (T10, T11). */
export function requestTurn(state: SessionState, command: CommandOf<'RequestTurn'>): Decision {
  const giver = giverOf(command);
  const person = command.person ?? giver;
  if (person === null) return reject('no-such-person');
  const forOther = person !== giver;
  if (forOther && !byModerator(command)) return reject('not-allowed');
  const refused =
    refuseUnlessOpen(state) ??
    (state.mode === 'open' ? reject('mode-has-no-queue') : null) ??
    (forOther ? refuseForOther(state, person) : refuseUnlessSpeaker(state, person));
  if (refused) return refused;
  if (state.queue.waiting.some((waiting) => waiting.person === person)) return reject('already-waiting');
  // T31 lets moderators add others to a closed queue; T9 keeps them from adding themselves.
  if (state.queue.status !== 'open' && !forOther) {
    return reject('queue-closed', { reason: state.queue.reason });
  }
  return accept({
    type: 'TurnRequested',
    person,
    kind: 'topic',
    front: hasReservedPlace(state, person, command.at),
  });
}

/** Takes a request back: one's own always and without a reason (T19), anybody's by a moderator. */
export function withdrawRequest(state: SessionState, command: CommandOf<'WithdrawRequest'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const request = state.queue.waiting.find((waiting) => waiting.id === command.request);
  if (!request) return reject('no-such-request');
  if (request.person === giverOf(command)) return accept({ type: 'RequestWithdrawn', request: request.id });
  if (byModerator(command)) return accept({ type: 'RequestRemoved', request: request.id });
  return reject('not-your-request');
}

/** Folds the queue's status in. */
export function queueStatusChanged(state: SessionState, event: EventOf<'QueueStatusChanged'>): void {
  state.queue.status = event.status;
  state.queue.reason = event.words?.reason ?? '';
}

/** Folds a request in. */
export function turnRequested(state: SessionState, event: EventOf<'TurnRequested'>): void {
  const { person, kind, front, at } = event;
  const request = { id: event.seq, person, kind, front, at };
  if (front) state.queue.waiting.unshift(request);
  else state.queue.waiting.push(request);
  state.queue.version += 1;
  state.reserved.delete(event.person);
}

/** Takes a request off the list, however it ended. */
export function requestGone(state: SessionState, request: Seq | null): void {
  const index = state.queue.waiting.findIndex((waiting) => waiting.id === request);
  if (index < 0) return;
  state.queue.waiting.splice(index, 1);
  state.queue.version += 1;
}

function refuseForOther(state: SessionState, person: PersonId): Rejected | null {
  const who = state.people.get(person);
  if (!who) return reject('no-such-person');
  if (who.muted || !canHoldFloor(who.role)) return reject('person-cannot-speak');
  return who.presence === 'here' ? null : reject('person-not-present');
}

/** T47: a speaker whose line went keeps the first place for some minutes after the return. */
function hasReservedPlace(state: SessionState, person: PersonId, at: Millis): boolean {
  const until = state.reserved.get(person);
  return until !== undefined && until !== null && at <= until;
}
