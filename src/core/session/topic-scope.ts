import type { EventOf } from './events.js';
import type { Millis, PersonId } from './ids.js';
import type { Figures, SessionState, Turn, UnitFigures } from './state.js';
import { ordersAtNewTopic } from './order-list.js';
import { floorTime } from './turn-clock.js';
import { spareTimeAtNewTopic } from './unused-time.js';

/**
 * A new topic begins: what is counted by topic starts anew (T58). A turn that still runs belongs to the topic in
 * which it was given. Without an agenda the whole session is one topic.
 */
export function startTopic(state: SessionState, _at: Millis): void {
  state.topic = { since: state.seq, figures: new Map(), units: new Map(), budgets: new Map() };
  spareTimeAtNewTopic(state);
  ordersAtNewTopic(state);
}

/** A person's figures in the present topic; made when first asked for. */
export function topicFiguresOf({ topic }: SessionState, person: PersonId): Figures {
  return entryOf(topic.figures, person, () => ({ turns: 0, floorMs: 0, contributions: 0 }));
}

/** Whether a turn counts for the present topic. */
export function isOfTopic({ topic }: SessionState, turn: Pick<Turn, 'id'>): boolean {
  return turn.id > topic.since;
}

/** Folds a grant into what is known of units: theirs is the floor from now on. */
export function unitGranted(state: SessionState, event: EventOf<'TurnGranted'>): void {
  const unit = unitKey(state, event.person);
  for (const units of [state.topic.units, state.units]) {
    const figures = unitOf(units, unit);
    figures.turns += 1;
    figures.heardAt = event.seq;
  }
}

/** Folds in that a grant was taken back (T43): if its person goes on, that is counted with the turn to come. */
export function grantTakenBack(state: SessionState, turn: Pick<Turn, 'id' | 'person'>): void {
  const unit = unitKey(state, turn.person);
  unitOf(state.units, unit).turns -= 1;
  if (isOfTopic(state, turn)) unitOf(state.topic.units, unit).turns -= 1;
}

/** Folds the end of a turn into the figures of its topic. */
export function topicTurnEnded(state: SessionState, turn: Turn, at: Millis): void {
  if (!isOfTopic(state, turn)) return;
  const spent = floorTime(turn, at);
  const figures = topicFiguresOf(state, turn.person);
  figures.turns += 1;
  figures.floorMs += spent;
  unitOf(state.topic.units, unitKey(state, turn.person)).floorMs += spent;
}

/** With this begins what is counted for somebody without a unit: no name of one holds a control character (`cleanLine`). */
const NOBODYS = '\u0000';

/** What a person's unit is counted under: somebody without one is a unit of their own. */
export function unitKey({ people }: SessionState, person: PersonId): string {
  return keyOfUnit(people.get(person)?.unit ?? '', person);
}

/** As `unitKey`, for somebody of this unit. */
export function keyOfUnit(unit: string, person: PersonId): string {
  return unit || NOBODYS + person;
}

/** What a person's unit has left of its time on this topic (T44); null without a budget, or without a unit. */
export function unitTimeLeft(state: SessionState, person: PersonId): Millis | null {
  return timeLeftOf(state, unitKey(state, person));
}

/** As `unitTimeLeft`, by what the unit is counted under. */
export function timeLeftOf({ topic, settings }: SessionState, unit: string): Millis | null {
  if (settings.unitBudgetMs === null || unit.startsWith(NOBODYS)) return null;
  const budget = settings.unitBudgetMs + (topic.budgets.get(unit) ?? 0);
  return Math.max(0, budget - (topic.units.get(unit)?.floorMs ?? 0));
}

/** What is counted of a unit; made when first asked for. */
export function unitOf(units: Map<string, UnitFigures>, unit: string): UnitFigures {
  return entryOf(units, unit, () => ({ turns: 0, floorMs: 0, heardAt: 0 }));
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
