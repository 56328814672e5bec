import { Chance, shuffle } from './chance.js';
import type { RoundOrder } from './events.js';
import type { PersonId } from './ids.js';
import { registerOf } from './register.js';
import type { Figures, PersonState, SessionState } from './state.js';

/** The orders in which a round can go (T45). */
export const ROUND_ORDERS: readonly RoundOrder[] = ['alphabetic', 'random', 'least-heard'];

/**
 * Who takes part in a round that begins now, in the order in which they are called (T45). Moderators lead it; what
 * they have to say they say in remarks (T8). Whoever is muted has a place too, and is never called: the list must
 * tell nobody who that is.
 */
export function roundOf(state: SessionState, order: RoundOrder, seed: string): PersonId[] {
  switch (order) {
    case 'alphabetic':
      return takingPart(registerOf(state));
    case 'random':
      return shuffledBy(seed, takingPart(state.people.values()));
    case 'least-heard':
      return leastHeardFirst(registerOf(state));
  }
}

/** The order that this seed makes of these people, in the order in which they first came: how anybody can check it. */
export function shuffledBy(seed: string, people: readonly PersonId[]): PersonId[] {
  return shuffle(new Chance(seed), people);
}

/** Whether a person of this role has a part in a round. */
export function takesPart(role: PersonState['role']): boolean {
  return role === 'participant';
}

function isIn({ role, presence }: PersonState): boolean {
  return presence === 'here' && takesPart(role);
}

function takingPart(people: Iterable<PersonState>): PersonId[] {
  const ids: PersonId[] = [];
  for (const person of people) if (isIn(person)) ids.push(person.id);
  return ids;
}

/**
 * Fewer turns first, then less time on the floor, then fewer contributions: in an open floor there are no turns. Among
 * those who were heard alike the names decide. Those never heard are most in a large session, and are compared with
 * nobody.
 */
function leastHeardFirst(register: readonly PersonState[]): PersonId[] {
  const ids: PersonId[] = [];
  const heard: Heard[] = [];
  for (const person of register) {
    if (!isIn(person)) continue;
    const { id, figures } = person;
    if (figures !== null && isHeard(figures)) heard.push({ id, figures });
    else ids.push(id);
  }
  heard.sort(
    ({ figures: one }, { figures: other }) =>
      one.turns - other.turns || one.floorMs - other.floorMs || one.contributions - other.contributions,
  );
  for (const { id } of heard) ids.push(id);
  return ids;
}

interface Heard {
  readonly id: PersonId;
  readonly figures: Figures;
}

function isHeard({ turns, floorMs, contributions }: Figures): boolean {
  return turns > 0 || floorMs > 0 || contributions > 0;
}
