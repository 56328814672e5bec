import type { Seq } from '../../../../src/core/session/ids.js';
import { useLive } from '../live-context.js';

/** The turn that a reply or a question would be about: the running one, else the last (T13). */
export interface Target {
  readonly turn: Seq;
  readonly name: string;
}

/** Whom I could answer now, or null. */
export function useTarget(): Target | null {
  const { state } = useLive();
  const turn = state.turn ?? state.lastTurn;
  if (turn === null) return null;
  return { turn: turn.id, name: state.people.get(turn.person)?.name ?? '' };
}
