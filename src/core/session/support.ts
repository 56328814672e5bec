import type { EventOf } from './events.js';
import type { PersonId, Seq } from './ids.js';
import type { SessionState } from './state.js';

/**
 * The contribution that a person supports by taking a request back, since it says what they wanted to (T19). Null
 * where that cannot count: it is not there, it is hidden, it is their own, or they support it already. The
 * request is taken back all the same.
 */
export function supported(state: SessionState, person: PersonId, contribution: Seq | null): Seq | null {
  if (contribution === null || state.hidden.has(contribution)) return null;
  const known = state.contributions.get(contribution);
  if (!known || known.author === person) return null;
  return state.supporters.get(contribution)?.includes(person) === true ? null : contribution;
}

/** Folds a support in. Whose it is, is known as far as the list shows names. */
export function noteSupport(state: SessionState, event: EventOf<'RequestWithdrawn'>): void {
  const { supports = null, by } = event;
  if (supports === null || by === null) return;
  state.supporters.set(supports, [...(state.supporters.get(supports) ?? []), by]);
}

/** How many people support a contribution in this way. */
export function supportOf(state: SessionState, contribution: Seq): number {
  return state.supporters.get(contribution)?.length ?? 0;
}
