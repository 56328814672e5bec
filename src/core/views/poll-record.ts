import type { EventOf, PollKind, SessionEvent } from '../session/events.js';
import type { Millis, PersonId, Seq } from '../session/ids.js';
import { CONSENT, optionLines } from '../session/polls.js';
import type { Tally } from '../session/tally.js';

/** A poll as it stands in the discussion and in the record, as far as its reader may know. */
export interface PollRecord {
  readonly seq: Seq;
  readonly at: Millis;
  readonly by: PersonId | null;
  readonly kind: PollKind;
  readonly secret: boolean;
  /** Null: erased. */
  readonly question: string | null;
  /** Empty for a scale and for consent, and where they were erased. */
  readonly options: readonly string[];
  readonly choiceCount: number;
  /** Null while it is open, and where it was withdrawn. */
  readonly closed: PollEnd | null;
  readonly isWithdrawn: boolean;
  /** Null until this reader may know the result. */
  readonly tally: Tally | null;
  /** Whether everybody may know it. */
  readonly isShown: boolean;
}

/** The turnout, for the minutes. */
export interface PollEnd {
  readonly at: Millis;
  /** Everybody with a vote who had been in the session. */
  readonly eligible: number;
  /** Those of them who were there at the end, or had voted. */
  readonly present: number;
  readonly voted: number;
}

/** The result of a question of consent, as minutes have it. */
export interface MinutesOfVote {
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
}

type PollProgress = EventOf<'PollClosed' | 'PollCounted' | 'PollResultsShown' | 'PollWithdrawn'>;

/** The record of a poll that has just been opened. */
export function pollRecordOf(event: EventOf<'PollOpened'>): PollRecord {
  const { seq, at, by, kind, secret, choiceCount, words } = event;
  return {
    seq,
    at,
    by,
    kind,
    secret,
    question: words?.question ?? null,
    options: optionLines(words?.options),
    choiceCount,
    closed: null,
    isWithdrawn: false,
    tally: null,
    isShown: false,
  };
}

/** Whether an event goes on with a poll that is there. */
export function isPollProgress(event: SessionEvent): event is PollProgress {
  switch (event.type) {
    case 'PollClosed':
    case 'PollCounted':
    case 'PollResultsShown':
    case 'PollWithdrawn':
      return true;
    default:
      return false;
  }
}

/** The record after one more event; the order in which events are taken over does not matter. */
export function pollRecordAfter<T extends Partial<PollRecord>>(record: T, event: PollProgress): T {
  switch (event.type) {
    case 'PollClosed': {
      const { at, eligible, present, voted } = event;
      return { ...record, closed: { at, eligible, present, voted } };
    }
    case 'PollCounted':
      return { ...record, tally: event.tally };
    case 'PollResultsShown':
      return { ...record, tally: event.tally, isShown: true };
    case 'PollWithdrawn':
      return { ...record, isWithdrawn: true };
  }
}

/** For, against, abstaining: where a question of consent has a result that this reader may know. */
export function minutesOfVote({ kind, tally }: Pick<PollRecord, 'kind' | 'tally'>): MinutesOfVote | null {
  if (kind !== 'consent' || tally === null) return null;
  const times = (choice: number): number => tally.counts[choice - 1] ?? 0;
  return {
    for: times(CONSENT.agree) + times(CONSENT.reservations),
    against: times(CONSENT.object),
    abstaining: tally.blank,
  };
}
