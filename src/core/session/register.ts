import { byLastName, compareNames } from './alphabet.js';
import type { PersonId } from './ids.js';
import type { Figures, PersonState, SessionState } from './state.js';

/** Somebody's entry in the register, with all that is asked of everybody when a round begins. */
export interface Entry {
  readonly person: PersonState;
  /** Null: never heard. The same object as in the state, which changes it in place. */
  readonly figures: Figures | null;
}

/**
 * Everybody who has been in a session, in alphabetical order. No part of the state: all of it follows from it. Kept
 * from one arrival to the next, since putting two thousand people in order takes half a millisecond, and looking each
 * of them up a tenth of one, in which nothing else is decided.
 */
const REGISTERS = new WeakMap<SessionState['people'], Changing<Entry>[]>();

type Changing<T> = { -readonly [key in keyof T]: T[key] };

/** The register of a session; made anew for a copy that has not kept it from the first arrival on. */
export function registerOf({ people, figures }: SessionState): readonly Entry[] {
  const known = REGISTERS.get(people);
  if (known) return known;
  const register = byLastName([...people.values()]).map((person) => {
    return { person, figures: figures.get(person.id) ?? null };
  });
  REGISTERS.set(people, register);
  return register;
}

/** Takes over that somebody has come for the first time. */
export function enter({ people, figures }: SessionState, person: PersonState): void {
  if (people.size === 1) REGISTERS.set(people, []);
  const register = REGISTERS.get(people);
  register?.splice(placeIn(register, person), 0, { person, figures: figures.get(person.id) ?? null });
}

/** Takes over that somebody has been heard for the first time. */
export function noteHeard({ people }: SessionState, id: PersonId, figures: Figures): void {
  const person = people.get(id);
  const register = REGISTERS.get(people);
  const entry = person && register?.[placeIn(register, person)];
  if (entry?.person === person && entry) entry.figures = figures;
}

/** The place of the first who does not stand before this person. */
function placeIn(register: readonly Entry[], person: PersonState): number {
  let low = 0;
  let high = register.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = register[middle]?.person;
    if (other && compareNames(other, person) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
