import { byLastName } from './alphabet.js';
import { chanceOf, shuffle } from './chance.js';
import type { RoundOrder } from './events.js';
import type { PersonId } from './ids.js';
import type { Figures, PersonState, SessionState } from './state.js';

/** The orders in which a round can go (T45). */
export const ROUND_ORDERS: readonly RoundOrder[] = ['alphabetic', 'random', 'least-heard'];

const NOT_HEARD: Figures = { turns: 0, floorMs: 0, contributions: 0 };

/**
 * Who takes part in a round that begins now, in the order in which they are called (T45). Moderators lead it; what
 * they have to say they say in remarks (T8). Whoever is muted has a place too, and is never called: the list must
 * tell nobody who that is.
 */
export function roundOf(state: SessionState, order: RoundOrder, seed: string): PersonId[] {
  const people = [...state.people.values()].filter(
    ({ role, presence }) => presence === 'here' && takesPart(role),
  );
  switch (order) {
    case 'alphabetic':
      return idsOf(byLastName(people));
    case 'random':
      return shuffledBy(seed, idsOf(people));
    case 'least-heard':
      // A stable sort: among those who were heard alike, the names decide.
      return leastHeardFirst(state, byLastName(people));
  }
}

/** The order that this seed makes of these people, whatever order they stand in: how anybody can check it. */
export function shuffledBy(seed: string, people: readonly PersonId[]): PersonId[] {
  return shuffle(chanceOf(seed), [...people].sort());
}

/** Whether a person of this role has a part in a round. */
export function takesPart(role: PersonState['role']): boolean {
  return role === 'participant';
}

/** Fewer turns first, then less time on the floor, then fewer contributions: in an open floor there are no turns. */
function leastHeardFirst({ figures }: SessionState, people: readonly PersonState[]): PersonId[] {
  return people
    .map(({ id }) => ({ id, heard: figures.get(id) ?? NOT_HEARD }))
    .sort(
      ({ heard: one }, { heard: other }) =>
        one.turns - other.turns || one.floorMs - other.floorMs || one.contributions - other.contributions,
    )
    .map(({ id }) => id);
}

function idsOf(people: readonly PersonState[]): PersonId[] {
  return people.map(({ id }) => id);
}
