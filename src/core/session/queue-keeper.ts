import type { Command, CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventOf } from './events.js';
import { byModerator, giverOf, RIGHTS } from './rights.js';
import type { SessionState } from './state.js';

/**
 * Lets a participant keep the list of speakers beside the moderators, who lose nothing by it. One person at
 * a time: naming another ends the first delegation.
 */
export function delegateQueue(state: SessionState, command: CommandOf<'DelegateQueue'>): Decision {
  const { person, mayCall, mayExtend } = command;
  const who = state.people.get(person);
  if (!who || state.phase.name === 'closed') return reject(who ? 'session-closed' : 'no-such-person');
  // Moderators keep it anyway, and observers only look on.
  if (who.role !== 'participant' || who.muted) return reject('person-cannot-speak');
  const { keeper } = state;
  if (keeper?.person === person && keeper.mayCall === mayCall && keeper.mayExtend === mayExtend) {
    return accept();
  }
  return accept({ type: 'QueueDelegated', person, mayCall, mayExtend });
}

/** Ends the delegation: by a moderator, or by the keeper, who may always lay it down. */
export function endDelegation(state: SessionState, command: CommandOf<'EndDelegation'>): Decision {
  const { keeper } = state;
  if (state.phase.name === 'closed') return reject('session-closed');
  if (!byModerator(command) && keeper?.person !== giverOf(command)) return reject('not-delegated');
  return keeper ? accept({ type: 'QueueDelegationEnded', person: keeper.person }) : accept();
}

/**
 * Whether the giver may do this to the list of speakers: a moderator, or the person to whom the list is
 * delegated. A keeper puts others on the list, takes off, changes and moves what waits; calls where that was
 * delegated too; and may, where that was, lengthen each turn once, but never their own (T9).
 */
export function mayKeepQueue(state: SessionState, command: Command): boolean {
  if (byModerator(command)) return true;
  const { keeper, turn } = state;
  if (keeper === null || keeper.person !== giverOf(command)) return false;
  if (state.people.get(keeper.person)?.muted !== false) return false;
  switch (command.type) {
    case 'Call':
    case 'Next':
      return keeper.mayCall;
    case 'ExtendTurn':
      return keeper.mayExtend && keeper.extended !== command.turn && turn?.person !== keeper.person;
    default:
      return true;
  }
}

/** Refuses a keeper what was not delegated. Asked once, for every command that keepers may be allowed. */
export function refuseUnlessDelegated(state: SessionState, command: Command): Rejected | null {
  const isByRole = command.by === 'server' || RIGHTS[command.type].includes(command.by.role);
  return isByRole || mayKeepQueue(state, command) ? null : reject('not-delegated');
}

/** Folds a delegation in. */
export function queueDelegated(state: SessionState, event: EventOf<'QueueDelegated'>): void {
  const { person, mayCall, mayExtend } = event;
  state.keeper = { person, mayCall, mayExtend, extended: null };
}

/** Folds in that the keeper has lengthened a turn, which they may once for each. */
export function noteKeeperExtended(state: SessionState, event: EventOf<'TurnExtended'>): void {
  if (state.keeper !== null && state.keeper.person === event.by) state.keeper.extended = event.turn;
}
