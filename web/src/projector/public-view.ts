import type { Millis, PersonId } from '../../../src/core/session/ids.js';
import { goesRound } from '../../../src/core/session/round-course.js';
import { canHoldFloor } from '../../../src/core/session/rights.js';
import type { Poll, SessionState } from '../../../src/core/session/state.js';
import type { Tally } from '../../../src/core/session/tally.js';
import { queueRows } from '../../../src/core/views/queue-view.js';
import { roundView } from '../../../src/core/views/round-view.js';
import { itemClock, runningItem } from '../../../src/core/views/agenda-view.js';

/** So many of those waiting are named. */
const NAMED = 3;

/** What stands on the big screen beside the floor itself. */
export interface PublicView {
  readonly prompt: string | null;
  readonly waiting: {
    readonly count: number;
    /** The next ones; none where names in the list are for moderators. */
    readonly next: readonly { readonly key: string; readonly name: string; readonly unit: string }[];
  };
  /** The running item of the agenda. */
  readonly item: { readonly title: string; readonly leftMs: Millis } | null;
  readonly poll: PublicPoll | null;
}

/** A poll as everybody may see it. */
export interface PublicPoll extends Pick<Poll, 'id' | 'question' | 'kind' | 'options' | 'secret'> {
  readonly isOpen: boolean;
  readonly voted: number;
  readonly present: number;
  /** Null until the result is shown to all. */
  readonly tally: Tally | null;
}

/**
 * What any participant could see. It is opened by a moderator as a rule, whose copy of the session holds more;
 * nothing of that may come before a hall.
 */
export function publicView(state: SessionState, now: Millis): PublicView {
  const item = runningItem(state);
  const clock = item === null ? null : itemClock(state, item.id, now);
  return {
    prompt: state.prompt?.text ?? null,
    waiting: waitingOf(state),
    item: item === null || clock === null ? null : { title: item.title, leftMs: clock.leftMs },
    poll: state.poll === null ? null : pollOf(state.poll, state),
  };
}

function waitingOf(state: SessionState): PublicView['waiting'] {
  if (goesRound(state)) return waitingInRound(state);
  const count = state.queue.waiting.length;
  if (!state.settings.namesInQueue) return { count, next: [] };
  const next = queueRows(state)
    // That somebody is muted is nothing for all to see.
    .filter(({ obstacle }) => obstacle !== 'away')
    .slice(0, NAMED)
    .map(({ request }) => named(state, request.person, String(request.id)));
  return { count, next };
}

/** In a round everybody can see who is next. */
function waitingInRound(state: SessionState): PublicView['waiting'] {
  const waiting = roundView(state)?.rows.filter(({ standing }) => standing === 'waiting') ?? [];
  const next = waiting.slice(0, NAMED).map(({ person }) => named(state, person, person));
  return { count: waiting.length, next };
}

function named({ people }: SessionState, person: PersonId, key: string) {
  const who = people.get(person);
  return { key, name: who?.name ?? '', unit: who?.unit ?? '' };
}

function pollOf(poll: Poll, { people }: SessionState): PublicPoll {
  const { id, question, kind, options, secret, voted } = poll;
  const here = [...people.values()].filter(({ role, presence }) => presence === 'here' && canHoldFloor(role));
  const present = Math.max(voted, here.length);
  const isOpen = poll.closed === null;
  const tally = poll.shown ? poll.tally : null;
  return { id, question, kind, options, secret, isOpen, voted, present, tally };
}
