import type { CallEndReason, EventBody, EventOf, FloorMode, RoundOrder, TurnEndReason } from './events.js';
import { partHeldBy } from './held-turns.js';
import type { PersonId, Role } from './ids.js';
import { isCallable } from './rights.js';
import { roundOf, takesPart } from './round-order.js';
import type { Round, RoundPart, RoundPlace, SessionState, Turn } from './state.js';

/** The round that runs, or null. */
export function runningRound({ round }: SessionState): Round | null {
  return round?.ended === null ? round : null;
}

/** Whether the floor goes round now; not while it stands for a pause. */
export function goesRound(state: SessionState): boolean {
  return state.mode === 'round' && runningRound(state) !== null;
}

/** A place in a round, with all that is known of it. */
export function placeOf(place: PersonId | RoundPlace): RoundPlace {
  if (typeof place !== 'string') return place;
  return { person: place, part: 'waiting', isLate: false, putOff: false, hasSpoken: false };
}

/** The place of a person in a round, or null. */
export function placeIn(round: Round, person: PersonId | null): RoundPlace | null {
  const place = round.places[indexOf(round, person)];
  return place === undefined ? null : placeOf(place);
}

/** The place of a person whose part is still to come, or goes on. */
export function openPlace(round: Round, person: PersonId | null): RoundPlace | null {
  const place = placeIn(round, person);
  return place && isOpen(place) ? place : null;
}

/** The first of those who wait for their part that can speak now, or null: who is away keeps the place (T45). */
export function nextInRound(state: SessionState, round: Round): PersonId | null {
  const isNext = (place: PersonId | RoundPlace) =>
    isWaiting(place) && isCallable(state.people.get(personOf(place)));
  const next = round.places.find(isNext);
  return next === undefined ? null : personOf(next);
}

/** Whether somebody who waits for their part has only just lost the connection (T47). */
export function awaitsReturn(state: SessionState, round: Round): boolean {
  return round.places.some(
    (place) => isWaiting(place) && state.people.get(personOf(place))?.presence === 'away',
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
  const lists = { spoke: [], passed: [], absent: [], left: [] } as Record<Outcome, PersonId[]>;
  const unable = peopleUnable(state);
  for (const place of round.places) lists[outcomeOf(state, placeOf(place), unable)].push(personOf(place));
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
  state.round = { id, order, then, places: [...people], startedAt: at, ended: null };
}

/** Folds in that somebody does without their part, for good or for now. */
export function roundPassed(state: SessionState, event: EventOf<'RoundPassed'>): void {
  if (event.forNow) moveToEnd(state, event.person);
  else setPart(state, event.person, 'passed');
}

/** Folds in that somebody has their part once more: before all who still wait for theirs. */
export function partGivenBack(state: SessionState, event: EventOf<'PartGivenBack'>): void {
  const round = runningRound(state);
  const place = round && takeOut(round, event.person);
  if (!place) return;
  const next = round.places.findIndex(isWaiting);
  const again = { ...place, part: 'waiting', hasSpoken: place.part === 'spoke' || place.hasSpoken } as const;
  round.places.splice(next < 0 ? round.places.length : next, 0, again);
}

/** Folds the end of a round in. */
export function roundEnded(state: SessionState, event: EventOf<'RoundEnded'>): void {
  const { round } = state;
  const { at, passed, absent } = event;
  if (round?.id === event.round) round.ended = { at, passed, absent };
}

/** Whoever comes while a round runs has a place at its end; who was counted as absent has one again (T45). */
export function joinRound(state: SessionState, person: PersonId, role: Role): void {
  const round = runningRound(state);
  if (!round || !takesPart(role)) return;
  const known = placeIn(round, person);
  if (known && known.part !== 'absent') return;
  if (known) takeOut(round, person);
  round.places.push({ ...placeOf(person), isLate: true, ...known, part: 'waiting' });
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

type Outcome = 'spoke' | 'passed' | 'absent' | 'left';

/** Who could not speak now: mostly few, and quicker to find than two thousand people are to look up. */
function peopleUnable({ people }: SessionState): ReadonlySet<PersonId> {
  const unable = new Set<PersonId>();
  for (const person of people.values()) if (!isCallable(person)) unable.add(person.id);
  return unable;
}

/** What became of a part when the round ends at this moment. */
function outcomeOf(
  state: SessionState,
  { person, part, hasSpoken }: RoundPlace,
  unable: ReadonlySet<PersonId>,
): Outcome {
  if (hasSpoken && (part === 'waiting' || part === 'speaking')) return 'spoke';
  if (part === 'speaking') return (partHeldBy(state, person)?.posts ?? 0) > 0 ? 'spoke' : 'left';
  if (part !== 'waiting') return part;
  if (!unable.has(person)) return 'left';
  // Who is here and cannot be called did not speak; why is nobody's business.
  return state.people.get(person)?.presence === 'here' ? 'passed' : 'absent';
}

function setPart(state: SessionState, person: PersonId, part: RoundPart, from?: RoundPart): void {
  const round = runningRound(state);
  if (!round) return;
  // Who had spoken before has spoken, whatever becomes of the second time.
  const place = placeIn(round, person);
  if (!place || (from !== undefined && place.part !== from)) return;
  const is = place.hasSpoken && (part === 'passed' || part === 'absent') ? 'spoke' : part;
  round.places[indexOf(round, person)] = { ...place, part: is };
}

function moveToEnd(state: SessionState, person: PersonId): void {
  const round = runningRound(state);
  const place = round && takeOut(round, person);
  if (place) round.places.push({ ...place, part: 'waiting', putOff: true });
}

function takeOut(round: Round, person: PersonId): RoundPlace | null {
  const index = indexOf(round, person);
  const [place] = index < 0 ? [] : round.places.splice(index, 1);
  return place === undefined ? null : placeOf(place);
}

function indexOf({ places }: Round, person: PersonId | null): number {
  return places.findIndex((place) => personOf(place) === person);
}

function personOf(place: PersonId | RoundPlace): PersonId {
  return typeof place === 'string' ? place : place.person;
}

function isWaiting(place: PersonId | RoundPlace): boolean {
  return typeof place === 'string' || place.part === 'waiting';
}

function isOpen({ part }: RoundPlace): boolean {
  return part === 'waiting' || part === 'speaking';
}
