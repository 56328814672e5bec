import type { Poll } from '../../../../src/core/session/state.js';

/** What of a poll is worth telling to somebody who does not see the page. */
export interface PollFacts {
  readonly id: number | null;
  readonly isClosed: boolean;
  readonly isShown: boolean;
  readonly hasVoted: boolean;
}

/** Something to say about a poll. */
export type PollSaying = 'opened' | 'voted' | 'closed' | 'shown' | 'withdrawn';

/** The facts of this moment. */
export function pollFactsOf(poll: Poll | null, hasVoted: boolean): PollFacts {
  if (poll === null) return { id: null, isClosed: false, isShown: false, hasVoted: false };
  return { id: poll.id, isClosed: poll.closed !== null, isShown: poll.shown, hasVoted };
}

/** What has to be said after a change, each once. `before` is null for somebody who has just come. */
export function pollSayings(before: PollFacts | null, after: PollFacts): readonly PollSaying[] {
  if (after.id === null) return before?.id != null && !before.isClosed ? ['withdrawn'] : [];
  if (before?.id !== after.id) return after.isClosed ? [] : ['opened'];
  if (after.isShown && !before.isShown) return ['shown'];
  if (after.isClosed && !before.isClosed) return ['closed'];
  return after.hasVoted && !before.hasVoted ? ['voted'] : [];
}
