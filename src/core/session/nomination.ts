import { isInterruption } from './held-turns.js';
import { callPerson, endCall } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import { byModerator, giverOf, refuseUnlessSpeaker } from './rights.js';
import type { SessionState } from './state.js';
import { endTurn, refuseIfStale, refuseUnlessCallable, refuseUnlessTurns } from './turns.js';
import { waitingRequestOf } from './waiting-list.js';

/**
 * Whoever speaks, or spoke last, names the next person; a moderator can too (T27). Where people answer calls, the
 * nominee may decline, and then a moderator calls next (`callEnded`). Naming somebody ends one's own turn.
 */
export function nominate(state: SessionState, command: CommandOf<'Nominate'>): Decision {
  const giver = giverOf(command);
  const { person } = command;
  const refused =
    refuseUnlessTurns(state) ??
    (byModerator(command) ? null : refuseSpeaker(state, command)) ??
    refuseIfStale(state, command) ??
    refuseUnlessCallable(state, person);
  if (refused) return refused;
  if (person === giver) return reject('own-turn');
  if (state.turn?.person === person) return reject('already-speaking');
  if (state.called?.person === person) return reject('already-called');
  const request = waitingRequestOf(state, person)?.id ?? null;
  return accept(
    ...endTurn(state.turn, state.turn?.person === giver ? 'yielded' : 'moderator_ended'),
    ...endCall(state.called, 'withdrawn'),
    ...callPerson(state, { person, request, way: 'nomination' }, giver),
  );
}

/** Only the last speaker nominates, where the session has that, and never past a moderator who holds the list. */
function refuseSpeaker(state: SessionState, command: CommandOf<'Nominate'>): Rejected | null {
  const { turn, called, lastTurn, lastMove, settings, queue } = state;
  const giver = giverOf(command);
  const gone = refuseUnlessSpeaker(state, giver);
  if (gone) return gone;
  if (!settings.speakersNominate) return reject('nomination-off');
  if (queue.status === 'frozen') return reject('queue-closed', { reason: queue.reason });
  // Who only puts a question between has no floor to pass on.
  if (turn !== null) return turn.person === giver && !isInterruption(turn) ? null : reject('not-your-turn');
  const isLast = lastTurn?.person === giver && called === null && (lastMove ?? 0) < lastTurn.id;
  return isLast ? null : reject('not-your-turn');
}
