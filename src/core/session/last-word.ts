import { callPerson, endCall } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventBody } from './events.js';
import type { PersonId } from './ids.js';
import { giverOf } from './rights.js';
import { idsOf, settleAll, waitingForTopic } from './settle-requests.js';
import type { Request, SessionState } from './state.js';
import { endTurn, refuseIfStale, refuseUnlessCallable, refuseUnlessTurns } from './turns.js';

/**
 * Names the person who speaks last: the queue closes, those who still wait are carried over or go off the list, and
 * the person is called (T32). Points of order stay: they are about how things are done, not about the topic (T31).
 */
export function giveLastWord(state: SessionState, command: CommandOf<'LastWord'>): Decision {
  const { person, rest } = command;
  const refused =
    refuseUnlessTurns(state) ?? refuseIfStale(state, command) ?? refuseUnlessCallable(state, person);
  if (refused) return refused;
  const giver = giverOf(command);
  if (state.turn?.person === person) return reject('already-speaking');
  if (state.called?.person === person) return reject('already-called');
  if (person === giver && state.turn !== null) return reject('own-turn');
  const { called } = state;
  const { own, others } = whoWaits(state, person);
  return accept(
    ...endTurn(state.turn, 'moderator_ended'),
    ...endCall(called, 'withdrawn'),
    ...closing(state),
    ...off(others, rest),
    ...callPerson(state, { person, request: own?.id ?? null, way: 'last-word' }, giver),
  );
}

/** The requests that are off the list when this person has the last word. */
export function takenOffByLastWord(state: SessionState, person: PersonId): readonly Request[] {
  return whoWaits(state, person).others;
}

function whoWaits(state: SessionState, person: PersonId): { own: Request | null; others: Request[] } {
  const waiting = waitingForTopic(state, true);
  const own = waiting.find((request) => request.person === person) ?? null;
  return { own, others: waiting.filter((request) => request !== own) };
}

function closing({ queue }: SessionState): EventBody[] {
  return queue.status === 'open'
    ? [{ type: 'QueueStatusChanged', status: 'closed', words: { reason: '' } }]
    : [];
}

function off(requests: readonly Request[], rest: 'carry' | 'empty'): EventBody[] {
  if (rest === 'carry') return settleAll(requests, 'carry');
  return requests.length === 0 ? [] : [{ type: 'RequestsRemoved', requests: idsOf(requests) }];
}
