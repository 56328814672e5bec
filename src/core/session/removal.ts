import { setPresence } from './away.js';
import { turnsHeldBy } from './held-turns.js';
import { endCall } from './calls.js';
import type { Command, CommandOf } from './commands.js';
import { cleanCondition, recorded } from './condition.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, TurnEndReason } from './events.js';
import type { PersonId } from './ids.js';
import { leadGone } from './lead.js';
import { giverOf } from './rights.js';
import { REASON_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanText } from './text.js';
import { endTurn } from './turns.js';

/**
 * Removes a person from the session: their requests are withdrawn and their turn ends, and until they are
 * readmitted they neither read nor write in it (T60). What they said before stays; hiding is an act of its own.
 */
export function removePerson(state: SessionState, command: CommandOf<'RemovePerson'>): Decision {
  const { person } = command;
  const who = state.people.get(person);
  if (!who || state.phase.name === 'closed') return reject(who ? 'session-closed' : 'no-such-person');
  if (who.role === 'moderator') return reject('not-allowed');
  if (state.removed.has(person)) return accept();
  const reason = cleanText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const condition = cleanCondition(command);
  if (!condition.ok) return condition;
  return accept(...removalOf(state, person, reason.text, 'moderator_ended', condition.condition));
}

/** The events that remove a person who is not removed yet, with all that this ends (T60), and why their turn does. */
export function removalOf(
  state: SessionState,
  person: PersonId,
  reason: string,
  turnEnd: TurnEndReason,
  condition: number | null = null,
): EventBody[] {
  if (state.removed.has(person)) return [];
  const speaking = turnsHeldBy(state, person);
  const questions = state.interposed.filter((question) => question.person === person);
  const requests = state.queue.waiting.filter((request) => request.person === person);
  return [
    ...speaking.flatMap((turn) => endTurn(turn, turnEnd)),
    ...callOff(state, person),
    ...requests.map(({ id }): EventBody => ({ type: 'RequestRemoved', request: id })),
    ...questions.map(({ id }): EventBody => ({ type: 'InterposedWithdrawn', question: id })),
    ...tasksEnd(state, person),
    { type: 'PersonRemoved', person, ...recorded(condition), words: { reason } },
  ];
}

/** Lets a removed person in again. */
export function readmit(state: SessionState, command: CommandOf<'Readmit'>): Decision {
  const { person } = command;
  const isKnown = state.people.has(person);
  if (!isKnown || state.phase.name === 'closed') return reject(isKnown ? 'session-closed' : 'no-such-person');
  return state.removed.has(person) ? accept({ type: 'PersonReadmitted', person }) : accept();
}

/** Refuses everything to somebody who was removed, and says why. */
export function refuseRemoved(state: SessionState, person: PersonId | null): Rejected | null {
  const sanction = person === null ? undefined : state.removed.get(person);
  // Afterwards the record is there for all members of the network.
  if (sanction === undefined || state.phase.name === 'closed') return null;
  return reject(removedBy(sanction), { reason: sanction.reason });
}

/** The code that tells a removed person who decided it. */
export function removedBy({ by }: { readonly by: PersonId | null }): 'removed' | 'removed-by-group' {
  return by === null ? 'removed-by-group' : 'removed';
}

/** As `refuseRemoved`, for the giver of a command. */
export function refuseIfRemoved(state: SessionState, command: Command): Rejected | null {
  return refuseRemoved(state, giverOf(command));
}

/** Folds a removal in. */
export function personRemoved(state: SessionState, event: EventOf<'PersonRemoved'>): void {
  const { person, at, by } = event;
  const who = state.people.get(person);
  if (who) setPresence(state, who, 'gone');
  state.reserved.delete(person);
  // What an earlier session handed on is withdrawn with the rest.
  for (const carried of state.carriedIn) if (carried.person === person) carried.isListed = true;
  leadGone(state, person);
  state.removed.set(person, {
    at,
    by,
    reason: event.words?.reason ?? '',
    condition: event.condition ?? null,
  });
}

/** Who has been called is not any more, and the request for it is off the list. */
function callOff({ called }: SessionState, person: PersonId): EventBody[] {
  if (called?.person !== person) return [];
  const { asked } = called;
  return asked === null
    ? endCall(called, 'withdrawn')
    : endCall(called, 'withdrawn', { type: 'RequestRemoved', request: asked.id });
}

/** What was entrusted to them goes back. */
function tasksEnd({ keeper, deputy }: SessionState, person: PersonId): EventBody[] {
  return [
    ...(keeper?.person === person ? [{ type: 'QueueDelegationEnded', person } as const] : []),
    ...(deputy?.person === person ? [{ type: 'DeputyNamed', person: null } as const] : []),
  ];
}
