import type { CarriedOver, CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import type { PersonId, Role } from './ids.js';
import { canHoldFloor } from './rights.js';
import { TITLE_LIMIT } from './settings.js';
import type { Request, SessionState } from './state.js';
import { cleanLine } from './text.js';
import { putOnList } from './waiting-list.js';

/**
 * Takes over somebody whom the last session of the network could not hear any more (T57). Who is here stands in
 * the list at once, everybody else when they come: nobody waits who is not there to see it. Whoever does not
 * come to this session either is not carried on. Each is taken over by a command of their own: together, two hundred
 * would keep everything else waiting.
 */
export function carryIn(state: SessionState, command: CommandOf<'CarryIn'>): Decision {
  const { name } = state.phase;
  if (name !== 'open' && name !== 'paused') return reject('bad-phase');
  const { from, request, person } = command;
  // T11: whoever was carried over from several topics waits once; and once however often the server asks.
  if (state.carriedIn.some((carried) => carried.person === person)) return accept();
  const clean = cleanLine(command.title, TITLE_LIMIT);
  const words = { title: clean.ok ? clean.text : '', subject: command.subject };
  const who = state.people.get(person);
  const isHere = who?.presence === 'here' && canHoldFloor(who.role);
  return accept(
    { type: 'RequestCarriedIn', from, request, person, words },
    ...(isHere ? list(state, command) : []),
  );
}

/** The events with which somebody who comes finds themselves in the list, if they were carried over. */
export function listCarried(state: SessionState, person: PersonId, role: Role): EventBody[] {
  if (!canHoldFloor(role) || state.phase.name === 'closed') return [];
  const carried = state.carriedIn.find((one) => one.person === person && !one.isListed);
  return carried ? list(state, carried) : [];
}

/** What a session hands on to the next one; nothing of those who were removed from it (T60). */
export function carriedOver({ settled, removed }: SessionState): CarriedOver[] {
  return [...settled]
    .filter(([, { fate, person }]) => fate === 'carry' && !removed.has(person))
    .map(([request, { person, subject }]) => ({ request, person, subject }));
}

/** Folds in that a request was taken over. */
export function requestCarriedIn(state: SessionState, event: EventOf<'RequestCarriedIn'>): void {
  const { person, from, request, words } = event;
  const title = words?.title ?? '';
  state.carriedIn.push({ person, subject: words?.subject ?? '', from, request, title, isListed: false });
}

/** Puts a request that was taken over into the list: behind the others like it, before those who asked here. */
export function listRequest(state: SessionState, request: Request): void {
  putOnList(state, request, ({ front, carried }) => !front && carried !== true);
  const own = state.carriedIn.find(({ person, isListed }) => !isListed && person === request.person);
  if (own) own.isListed = true;
}

/**
 * The event that puts this into the list, but for who waits there already. What was an answer to a turn is a speech of
 * its own now: that turn is long past (T13).
 */
function list({ queue }: SessionState, carried: Pick<CarriedOver, 'person' | 'subject'>): EventBody[] {
  const { person, subject } = carried;
  if (queue.waiting.some((request) => request.person === person && request.kind === 'topic')) return [];
  const words = { subject };
  return [{ type: 'TurnRequested', person, kind: 'topic', front: false, carried: true, words }];
}
