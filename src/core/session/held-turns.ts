import type { PersonId, Seq } from './ids.js';
import type { SessionState, Turn } from './state.js';

/** The turn of this id, running or interrupted, or null where it is over. */
export function turnWith({ turn, interrupted }: SessionState, id: Seq): Turn | null {
  if (turn?.id === id) return turn;
  return interrupted?.id === id ? interrupted : null;
}

/** The turns that this person holds, the running one first: whoever explains a point of order in their own turn has two. */
export function turnsHeldBy({ turn, interrupted }: SessionState, person: PersonId): readonly Turn[] {
  return [turn, interrupted].filter((held) => held !== null).filter((held) => held.person === person);
}

/** The turn that is this person's part of a round, running or interrupted (T45). */
export function partHeldBy(state: SessionState, person: PersonId): Turn | null {
  return turnsHeldBy(state, person).find(({ way }) => way === 'round') ?? null;
}

/**
 * Whether a turn is a question put between, or a point of order (T33, T37): one post on a short clock of its own,
 * which counts as nobody's speaking time (T38).
 */
export function isInterruption({ way, kind }: Pick<Turn, 'way' | 'kind'>): boolean {
  return way === 'interposed' || kind === 'order';
}
