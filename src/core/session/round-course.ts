import type { CallEndReason, EventBody, EventOf, FloorMode, RoundOrder, TurnEndReason } from './events.js';
import { partHeldBy } from './held-turns.js';
import type { PersonId, Role } from './ids.js';
import { isCallable } from './rights.js';
import { roundOf, takesPart } from './round-order.js';
import type { Round, RoundPart, RoundPlace, SessionState, Turn } from './state.js';

/** The round that runs, or null. */
export function runningRound({ round }: SessionState): Round | null {
  return round?.endedAt === null ? round : null;
}

/** Whether the floor goes round now; not while it stands for a pause. */
export function goesRound(state: SessionState): boolean {
  return state.mode === 'round' && runningRound(state) !== null;
}

/** The place of a person whose part is still to come, or goes on. */
export function openPlace(round: Round, person: PersonId | null): RoundPlace | null {
  return round.places.find((place) => place.person === person && isOpen(place)) ?? null;
}

/** The first of those who wait for their part that can speak now, or null: who is away keeps the place (T45). */
export function nextInRound(state: SessionState, round: Round): PersonId | null {
  const next = round.places.find(
    ({ part, person }) => part === 'waiting' && isCallable(state.people.get(person)),
  );
  return next?.person ?? null;
}

/** Whether somebody who waits for their part has only just lost the connection (T47). */
export function awaitsReturn(state: SessionState, round: Round): boolean {
  return round.places.some(
    ({ part, person }) => part === 'waiting' && state.people.get(person)?.presence === 'away',
  );
}

/** The events with which a round begins; none where nobody is here to take part. `then`: the mode that follows it. */
export function beginRound(
  state: SessionState,
  order: RoundOrder,
  then: FloorMode,
  seed: string,
): EventBody[] {
  const people = roundOf(state, order, seed);
  if (people.length === 0) return [];
  const started = { type: 'RoundStarted', order, then, people } as const;
  return [order === 'random' ? { ...started, seed } : started];
}

/** The event that ends the running round, if there is one, with what became of everybody's part (T45). */
export function endRound(state: SessionState): EventBody[] {
  const round = runningRound(state);
  if (!round) return [];
  const spoke: PersonId[] = [];
  const passed: PersonId[] = [];
  const absent: PersonId[] = [];
  const left: PersonId[] = [];
  const lists = { spoke, passed, absent, left };
  for (const place of round.places) lists[outcomeOf(state, place)].push(place.person);
  return [{ type: 'RoundEnded', round: round.id, ...lists }];
}

/** As `endRound`, with the change to the mode that follows a round that is over. */
export function leaveRound(state: SessionState): EventBody[] {
  const round = runningRound(state);
  const events = endRound(state);
  // A floor that is paused stays as it is.
  return round && state.mode === 'round'
    ? [...events, { type: 'FloorModeChanged', mode: round.then }]
    : events;
}

/** Folds the beginning of a round in. */
export function roundStarted(state: SessionState, event: EventOf<'RoundStarted'>): void {
  const { seq: id, order, then, people, at } = event;
  const places = people.map((person) => placeOf(person, false));
  state.round = { id, order, then, places, startedAt: at, endedAt: null };
}

/** Folds in that somebody does without their part, for good or for now. */
export function roundPassed(state: SessionState, event: EventOf<'RoundPassed'>): void {
  if (event.forNow) moveToEnd(state, event.person);
  else setPart(state, event.person, 'passed');
}

/** Folds in that somebody has their part once more: before all who still wait for theirs. */
export function partGivenBack(state: SessionState, event: EventOf<'PartGivenBack'>): void {
  const round = runningRound(state);
  const index = round?.places.findIndex(({ person }) => person === event.person) ?? -1;
  const [place] = round && index >= 0 ? round.places.splice(index, 1) : [];
  if (!round || !place) return;
  const next = round.places.findIndex(({ part }) => part === 'waiting');
  const again = { ...place, part: 'waiting', hasSpoken: place.part === 'spoke' || place.hasSpoken } as const;
  round.places.splice(next < 0 ? round.places.length : next, 0, again);
}

/** Folds the end of a round in. */
export function roundEnded(state: SessionState, event: EventOf<'RoundEnded'>): void {
  const { round } = state;
  if (round?.id !== event.round) return;
  round.endedAt = event.at;
  const parts = new Map<PersonId, RoundPart>();
  for (const person of event.spoke) parts.set(person, 'spoke');
  for (const person of event.passed) parts.set(person, 'passed');
  for (const person of event.absent) parts.set(person, 'absent');
  for (const person of event.left) parts.set(person, 'waiting');
  round.places.forEach((place, index) => {
    const part = parts.get(place.person);
    if (part !== undefined) round.places[index] = { ...place, part };
  });
}

/** Whoever comes while a round runs has a place at its end; who was counted as absent has one again (T45). */
export function joinRound(state: SessionState, person: PersonId, role: Role): void {
  const round = runningRound(state);
  if (!round || !takesPart(role)) return;
  const index = round.places.findIndex((place) => place.person === person);
  if (index >= 0 && round.places[index]?.part !== 'absent') return;
  const [known] = index >= 0 ? round.places.splice(index, 1) : [];
  round.places.push(known ? { ...known, part: 'waiting' } : placeOf(person, true));
}

/** Folds in that the part of the called person begins. */
export function partBegun(state: SessionState, event: EventOf<'TurnGranted'>): void {
  if (event.way === 'round') setPart(state, event.person, 'speaking');
}

/** Folds in that a turn is over, if it was somebody's part; who said nothing in it did not speak. */
export function partOver(state: SessionState, turn: Turn, reason: TurnEndReason): void {
  if (turn.way === 'round') setPart(state, turn.person, partAfter(turn, reason), 'speaking');
}

/** Folds in a post that reached the server in time and is told after the turn's end (T22): that was speaking. */
export function partSpoken(state: SessionState, event: EventOf<'ContributionMade'>): void {
  const { lastTurn } = state;
  const round = runningRound(state);
  if (!round || !lastTurn || lastTurn.id !== event.turn || lastTurn.id < round.id) return;
  if (lastTurn.way === 'round') setPart(state, lastTurn.person, 'spoke', 'passed');
}

/** Folds in that somebody who was called in the round did not take the floor (T26, T46). */
export function partCalledOff(state: SessionState, person: PersonId, reason: CallEndReason): void {
  const round = runningRound(state);
  const place = round && openPlace(round, person);
  if (!place) return;
  if (reason === 'declined') setPart(state, person, 'passed');
  else if (reason === 'not_yet') moveToEnd(state, person);
  else if (reason === 'unanswered') {
    // Whoever is not at the screen is called once more when all the others have had their part.
    if (place.putOff) setPart(state, person, 'absent');
    else moveToEnd(state, person);
  }
}

/** What ends a turn without its speaker having had the whole of it. */
const CUT_OFF: ReadonlySet<TurnEndReason> = new Set(['topic_closed', 'session_closed', 'floor_mode_changed']);

function partAfter(turn: Turn, reason: TurnEndReason): RoundPart {
  if (turn.posts > 0) return 'spoke';
  if (CUT_OFF.has(reason)) return 'waiting';
  return reason === 'speaker_gone' ? 'absent' : 'passed';
}

/** What became of a part when the round ends at this moment. */
function outcomeOf(
  state: SessionState,
  { person, part, hasSpoken }: RoundPlace,
): 'spoke' | 'passed' | 'absent' | 'left' {
  if (hasSpoken && (part === 'waiting' || part === 'speaking')) return 'spoke';
  if (part === 'speaking') return (partHeldBy(state, person)?.posts ?? 0) > 0 ? 'spoke' : 'left';
  if (part !== 'waiting') return part;
  const who = state.people.get(person);
  if (who?.presence !== 'here') return 'absent';
  // Who is here and cannot be called did not speak; why is nobody's business.
  return isCallable(who) ? 'left' : 'passed';
}

function setPart(state: SessionState, person: PersonId, part: RoundPart, from?: RoundPart): void {
  const round = runningRound(state);
  if (!round) return;
  // Who had spoken before has spoken, whatever becomes of the second time.
  const is = (place: RoundPlace) =>
    place.hasSpoken && (part === 'passed' || part === 'absent') ? 'spoke' : part;
  replacePlace(round, person, (place) =>
    from === undefined || place.part === from ? { ...place, part: is(place) } : place,
  );
}

function moveToEnd(state: SessionState, person: PersonId): void {
  const round = runningRound(state);
  const index = round?.places.findIndex((place) => place.person === person) ?? -1;
  const [place] = round && index >= 0 ? round.places.splice(index, 1) : [];
  if (place) round?.places.push({ ...place, part: 'waiting', putOff: true });
}

function replacePlace(round: Round, person: PersonId, change: (place: RoundPlace) => RoundPlace): void {
  const index = round.places.findIndex((place) => place.person === person);
  const place = round.places[index];
  if (place) round.places[index] = change(place);
}

function placeOf(person: PersonId, isLate: boolean): RoundPlace {
  return { person, part: 'waiting', isLate, putOff: false, hasSpoken: false };
}

function isOpen({ part }: RoundPlace): boolean {
  return part === 'waiting' || part === 'speaking';
}
