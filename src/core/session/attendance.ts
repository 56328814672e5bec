import { expectAllBack, expectBack, expectedUntil, setPresence } from './away.js';
import { endCall, restartCall } from './calls.js';
import { skipDownTime } from './agenda-course.js';
import { listCarried } from './carrying.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import { deputyStandsDown, isActing, roleHere } from './deputy.js';
import type { EventBody, EventOf } from './events.js';
import type { PersonId, Role } from './ids.js';
import { leadGone, leadLost, offerLeadBack } from './lead.js';
import { refuseRemoved } from './removal.js';
import { turnsHeldBy } from './held-turns.js';
import { NAME_LIMIT } from './settings.js';
import { joinRound } from './round-course.js';
import type { PersonState, SessionState } from './state.js';
import { cleanLine, cleanOptionalLine } from './text.js';
import { canHoldFloor } from './rights.js';
import { pauseClock } from './turn-clock.js';
import { enter } from './register.js';
import { readyAgain } from './missed-calls.js';
import { putAtHead, takeRequest, waitingRequestOf } from './waiting-list.js';
import { endTurn, isInBreak, pauseTurn, resumeTurn } from './turns.js';
import { attendedAgain } from './unattended.js';

/** The first connection of a person. Joining twice is normal and changes nothing. */
export function arrive(state: SessionState, command: CommandOf<'Arrive'>): Decision {
  const { person } = command;
  const role = roleHere(state, person, command.role);
  if (state.phase.name === 'none') return reject('no-such-session');
  if (state.phase.name === 'closed') return accept();
  const removed = refuseRemoved(state, person);
  if (removed) return removed;
  const known = state.people.get(person);
  if (!known) {
    const name = cleanLine(command.name, NAME_LIMIT);
    if (!name.ok) return name;
    const unit = cleanOptionalLine(command.unit, NAME_LIMIT);
    if (!unit.ok) return unit;
    const words = { name: name.text, unit: unit.text };
    return accept(
      ...replaceDeputy(state, command),
      { type: 'PersonArrived', person, role, words },
      ...moderatorIsBack(state, person, role),
      ...listCarried(state, person, role),
    );
  }
  const staysDeputy = !isActing(state, person) || command.role === 'participant';
  if (known.presence === 'here' && known.role === role && staysDeputy) return accept();
  const events: EventBody[] = [
    ...replaceDeputy(state, command),
    { type: 'PersonReturned', person, role },
    ...moderatorIsBack(state, person, role),
  ];
  for (const turn of turnsHeldBy(state, person)) {
    events.push(
      ...(canHoldFloor(role)
        ? resumeTurn(turn, ['speaker-away', 'restart'])
        : endTurn(turn, 'moderator_ended')),
    );
  }
  if (state.called?.person === person && !canHoldFloor(role)) {
    events.push(...endCall(state.called, 'withdrawn'));
  }
  events.push(...keepPlace(state, person));
  // Whoever comes back can be called again (T46).
  events.push(...readyAgain(state, person));
  return accept(...events, ...listCarried(state, person, role));
}

/**
 * T47: who is waiting already stands at the head now; who is not has some minutes to ask. The event names the request,
 * since copies do not always know whose it is.
 */
function keepPlace(state: SessionState, person: PersonId): EventBody[] {
  const request = waitingRequestOf(state, person);
  const isKept = request !== null && state.reserved.get(person) === null;
  return isKept ? [{ type: 'PlaceKept', request: request.id }] : [];
}

/** A deputy acts until a moderator is back, or until they are something else than a participant themselves (T54). */
function replaceDeputy(state: SessionState, { person, role }: CommandOf<'Arrive'>): EventBody[] {
  const isOver = role === 'moderator' || (isActing(state, person) && role !== 'participant');
  return isOver ? deputyStandsDown(state) : [];
}

/** T53, T55: the session is attended to again, and a lead who was away is offered the lead. */
function moderatorIsBack(state: SessionState, person: PersonId, role: Role): EventBody[] {
  return role === 'moderator' ? [...attendedAgain(state), ...offerLeadBack(state, person)] : [];
}

/** The last connection of a person went: a speaker's clock stands, once a turn (T47); all else waits (T48). */
export function loseConnection(state: SessionState, command: CommandOf<'LoseConnection'>): Decision {
  const { person } = command;
  if (state.phase.name === 'closed' || state.people.get(person)?.presence !== 'here') return accept();
  const events: EventBody[] = [{ type: 'PersonAway', person }];
  for (const turn of turnsHeldBy(state, person)) {
    const isUsedUp = turn.graceUsed && turn.clock.kind === 'running';
    events.push(...(isUsedUp ? endTurn(turn, 'speaker_gone') : pauseTurn(turn, 'speaker-away', '')));
  }
  return accept(...events);
}

/** The grace time is over. Changes nothing for somebody who is back. */
export function depart(state: SessionState, command: CommandOf<'Depart'>): Decision {
  const { person } = command;
  const who = state.people.get(person);
  const until = who ? expectedUntil(state, who) : null;
  if (until === null) return reject('not-present');
  if (command.at < until) return reject('not-due');
  const events: EventBody[] = [{ type: 'PersonDeparted', person }];
  // In a break nobody loses their turn by walking away from the screen, nor the one beneath it.
  const isBreak = state.turn !== null && isInBreak(state.turn);
  for (const turn of turnsHeldBy(state, person)) {
    if (!isBreak && !isInBreak(turn)) events.push(...endTurn(turn, 'speaker_gone'));
  }
  return accept(...events);
}

/** Folds a first arrival in. */
export function personArrived(state: SessionState, event: EventOf<'PersonArrived'>): void {
  const { person: id, role, words } = event;
  const person: PersonState = {
    id,
    role,
    name: words?.name ?? '',
    unit: words?.unit ?? '',
    presence: 'here',
    muted: false,
    drawn: false,
    figures: null,
  };
  state.people.set(id, person);
  enter(state, person);
  joinRound(state, id, role);
}

/** Folds a return in: a reserved place counts from now (T47). */
export function personReturned(state: SessionState, event: EventOf<'PersonReturned'>): void {
  const person = state.people.get(event.person);
  if (!person) return;
  setPresence(state, person, 'here');
  person.role = event.role;
  if (event.role !== 'moderator') leadLost(state, event.person);
  joinRound(state, event.person, event.role);
  if (state.reserved.get(event.person) === null) {
    state.reserved.set(event.person, event.at + state.settings.reservedMs);
  }
}

/** Folds in that a request that waits already has the place at the head that was kept for its owner (T47). */
export function placeKept(state: SessionState, event: EventOf<'PlaceKept'>): void {
  const request = takeRequest(state, event.request);
  if (!request) return;
  putAtHead(state, { ...request, front: true });
  state.reserved.delete(request.person);
}

/** Folds a lost connection in. */
export function personAway(state: SessionState, event: EventOf<'PersonAway'>): void {
  const person = state.people.get(event.person);
  if (person) expectBack(state, person, event.at);
}

/** Folds the end of the grace time in. */
export function personDeparted(state: SessionState, event: EventOf<'PersonDeparted'>): void {
  const person = state.people.get(event.person);
  if (person) setPresence(state, person, 'gone');
  leadGone(state, event.person);
}

/**
 * Folds a restart in: every connection is gone, everybody has the grace time to come back. The clock stands
 * from the last sign of life on, and a deadline that passed since does not cut the speaker at once (T24).
 */
export function serverRestarted(state: SessionState, event: EventOf<'ServerRestarted'>): void {
  skipDownTime(state, event.downSince, event.at);
  restartCall(state, event.at);
  const { turn, interrupted, settings } = state;
  for (const held of [turn, interrupted]) {
    if (held) held.clock = pauseClock(held.clock, event.downSince, 'restart', settings.regrantMs);
  }
  expectAllBack(state, event.at);
}
