import { byLastName, compareNames } from './alphabet.js';
import type { PersonState, SessionState } from './state.js';

/**
 * Everybody who has been in a session, in alphabetical order. No part of the state: all of it follows from it. Kept
 * from one arrival to the next, since putting two thousand people in order takes half a millisecond in which nothing
 * else is decided.
 */
const REGISTERS = new WeakMap<SessionState['people'], PersonState[]>();

/**
 * The register of a session; made anew where it was not kept from the first arrival on. So it is in a copy that began
 * with a snapshot, and on a page of a moderator, where other code folds events in than decides.
 */
export function registerOf({ people }: SessionState): readonly PersonState[] {
  const known = REGISTERS.get(people);
  // Nobody who has come ever leaves it.
  if (known?.length === people.size) return known;
  const register = byLastName([...people.values()]);
  REGISTERS.set(people, register);
  return register;
}

/** Takes over that somebody has come for the first time. */
export function enter({ people }: SessionState, person: PersonState): void {
  if (people.size === 1) REGISTERS.set(people, []);
  const register = REGISTERS.get(people);
  register?.splice(placeIn(register, person), 0, person);
}

/** The place of the first who does not stand before this person. */
function placeIn(register: readonly PersonState[], person: PersonState): number {
  let low = 0;
  let high = register.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = register[middle];
    if (other && compareNames(other, person) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
