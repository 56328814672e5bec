import type { Reaction } from '../session/events.js';
import type { PersonId, Seq } from '../session/ids.js';
import { REACTIONS, reactionsOf } from '../session/reactions.js';
import type { SessionState } from '../session/state.js';

/** One kind of reaction to a contribution. */
export interface ReactionCount {
  readonly reaction: Reaction;
  readonly count: number;
  /** Whether this reader is among them. */
  readonly isMine: boolean;
}

/** The reactions to a contribution, all kinds in their order, also those that nobody has given. */
export function reactionsTo(
  state: SessionState,
  contribution: Seq,
  reader: PersonId,
): readonly ReactionCount[] {
  const counts = state.reactions.counts.get(contribution);
  const mine = reactionsOf(state, reader, contribution);
  return REACTIONS.map((reaction, index) => ({
    reaction,
    count: counts?.[index] ?? 0,
    isMine: mine.includes(reaction),
  }));
}
