import type { Command, CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import type { PersonId, Role } from './ids.js';
import { leadLost } from './lead.js';
import { refuseUnlessRunning } from './phase.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import type { SessionState } from './state.js';
import { attendedAgain } from './unattended.js';

// Nobody becomes a moderator because a line broke (T54). Whom the moderators have named beforehand may take over
// by a step of their own once the session is unattended: they have a moderator's rights, in this session alone,
// until a moderator is back or it ends.

/** Names the participant who may take over, or nobody. */
export function nameDeputy(state: SessionState, command: CommandOf<'NameDeputy'>): Decision {
  const { person } = command;
  if (state.phase.name === 'closed') return reject('session-closed');
  // A deputy does not pass on what was lent to them.
  if (state.deputy?.acting === true) return reject('deputy-acting');
  if (person === (state.deputy?.person ?? null)) return accept();
  if (person !== null) {
    const who = state.people.get(person);
    if (!who) return reject('no-such-person');
    if (who.role !== 'participant' || who.muted) return reject('person-cannot-speak');
  }
  return accept({ type: 'DeputyNamed', person });
}

/** The deputy takes over a session that is unattended. */
export function takeOver(state: SessionState, command: CommandOf<'TakeOver'>): Decision {
  const person = giverOf(command);
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  if (person === null || state.deputy?.person !== person) return reject('not-deputy');
  const absent = refuseUnlessSpeaker(state, person);
  if (absent) return absent;
  if (state.unattended === null) return reject('not-unattended');
  return accept({ type: 'DeputyTookOver', person }, ...attendedAgain(state));
}

/** The deputy gives back what was lent. */
export function standDown(state: SessionState, command: CommandOf<'StandDown'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const person = giverOf(command);
  return person !== null && isActing(state, person)
    ? accept(...deputyStandsDown(state))
    : reject('not-deputy');
}

/** The event that ends a deputy's rights, if one acts. */
export function deputyStandsDown({ deputy }: SessionState): EventBody[] {
  return deputy?.acting === true ? [{ type: 'DeputyStoodDown', person: deputy.person }] : [];
}

/** Whether this person acts as a moderator in place of the absent ones. */
export function isActing({ deputy }: SessionState, person: PersonId): boolean {
  return deputy?.acting === true && deputy.person === person;
}

/** In which role a person with this role in the network takes part in this session now. */
export function roleHere(state: SessionState, person: PersonId, role: Role): Role {
  return role === 'participant' && isActing(state, person) ? 'moderator' : role;
}

/** A command as its giver's role in this session has it. */
export function inRoleHere<C extends Command>(state: SessionState, command: C): C {
  const { by } = command;
  if (by === 'server') return command;
  const role = roleHere(state, by.person, by.role);
  return role === by.role ? command : { ...command, by: { ...by, role } };
}

/** Folds the naming in. */
export function deputyNamed(state: SessionState, event: EventOf<'DeputyNamed'>): void {
  state.deputy = event.person === null ? null : { person: event.person, acting: false };
}

/** Folds the taking over in: the deputy also leads. */
export function deputyTookOver(state: SessionState, event: EventOf<'DeputyTookOver'>): void {
  const { person } = event;
  state.deputy = { person, acting: true };
  if (state.lead !== null) state.formerLead = state.lead;
  state.lead = person;
  setRole(state, person, 'moderator');
}

/** Folds the standing down in: they are a participant again, and remain named. */
export function deputyStoodDown(state: SessionState, event: EventOf<'DeputyStoodDown'>): void {
  const { person } = event;
  state.deputy = { person, acting: false };
  leadLost(state, person);
  setRole(state, person, 'participant');
}

function setRole(state: SessionState, person: PersonId, role: Role): void {
  const who = state.people.get(person);
  if (who) who.role = role;
}
