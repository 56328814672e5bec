import type { Seq } from '../session/ids.js';
import type { CastVote, Poll, SessionState } from '../session/state.js';
import type { Tally } from '../session/tally.js';
import { canHoldFloor } from '../session/rights.js';
import { seesAll, type Viewer } from './audience.js';

/** The present poll as one reader has it before them. */
export interface PollView {
  readonly id: Seq;
  readonly poll: Poll;
  /** `counting`: over, and the ballots are being counted. */
  readonly stage: 'open' | 'counting' | 'closed';
  /** Whether this reader has a vote and can still give it, or change it. */
  readonly canVote: boolean;
  /** What this reader voted; `choices` is null in a secret poll. Null: has not voted. */
  readonly mine: CastVote | null;
  readonly voted: number;
  /** How many could vote now. */
  readonly present: number;
  /** What this reader may know of the result: moderators also while a poll with names is open. */
  readonly tally: Tally | null;
}

/** The poll that is open, or the last one, or null. */
export function pollView(state: SessionState, viewer: Viewer): PollView | null {
  const { poll } = state;
  if (poll === null) return null;
  const mine = poll.votes.get(viewer.person) ?? null;
  const isHere = state.people.get(viewer.person)?.presence === 'here';
  const isOpen = poll.closed === null;
  const present = [...state.people.values()].filter(
    ({ role, presence }) => presence === 'here' && canHoldFloor(role),
  );
  return {
    id: poll.id,
    poll,
    stage: isOpen ? 'open' : poll.secret && poll.tally === null && seesAll(viewer) ? 'counting' : 'closed',
    canVote: isOpen && isHere && canHoldFloor(viewer.role) && !(poll.secret && mine !== null),
    mine,
    voted: poll.voted,
    present: present.length,
    tally: poll.tally ?? (isOpen && !poll.secret && seesAll(viewer) ? poll.cast : null),
  };
}
