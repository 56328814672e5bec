import type {
  CallEndReason,
  DrawPool,
  EventOf,
  EventType,
  FloorMode,
  OrderAction,
  OrderRuling,
  QueueStatus,
  RoundOrder,
  SessionEvent,
  Track,
  TurnEndReason,
} from '../session/events.js';
import type { Millis, PersonId, Seq, TopicId } from '../session/ids.js';
import { NOBODY, seesAll, type Viewer } from './audience.js';
import { isPollProgress, type PollRecord, pollRecordAfter, pollRecordOf } from './poll-record.js';
import type { SettingName, SettingValue, UnattendedPolicy } from '../session/settings.js';

interface Entry {
  readonly seq: Seq;
  readonly at: Millis;
}

/** Something said. Without `text`: hidden or erased. */
export interface ContributionEntry extends Entry {
  readonly kind: 'contribution';
  readonly author: PersonId | null;
  readonly track: Track;
  readonly turn: Seq | null;
  readonly text: string | null;
  /** The moderator's reason while it is hidden; null while it is not. */
  readonly hidden: string | null;
}

/** Somebody had, or has, the floor. */
export interface TurnEntry extends Entry {
  readonly kind: 'turn';
  readonly person: PersonId;
  readonly endedAt: Millis | null;
  readonly endReason: TurnEndReason | null;
  /** What the moderator who ended it gave as the reason (T30); empty where nobody had to. */
  readonly endNote: string;
}

/** What is known of the end of a turn. */
type TurnEnd = Pick<TurnEntry, 'endedAt' | 'endReason' | 'endNote'>;

const NOT_ENDED: TurnEnd = { endedAt: null, endReason: null, endNote: '' };

function endOf({ at, reason, words }: EventOf<'TurnEnded'>): TurnEnd {
  return { endedAt: at, endReason: reason, endNote: words?.note ?? '' };
}

/** A question was put to the vote. */
export interface PollEntry extends Entry {
  readonly kind: 'poll';
  readonly poll: PollRecord;
}

/** Somebody was called and did not take the floor. */
export interface CallEntry extends Entry {
  readonly kind: 'call';
  readonly person: PersonId;
  readonly end: Exclude<CallEndReason, 'withdrawn' | 'undone'>;
}

/** One line of the discussion as people read it. */
export type TimelineEntry =
  | ContributionEntry
  | TurnEntry
  | PollEntry
  | (Entry & { readonly kind: 'prompt'; readonly by: PersonId | null; readonly text: string | null })
  | (Entry & { readonly kind: 'prompt-withdrawn' })
  | (Entry & {
      readonly kind: 'topic';
      readonly by: PersonId | null;
      readonly topic: TopicId;
      /** Null: erased. */
      readonly title: string | null;
    })
  | (Entry & {
      readonly kind: 'phase';
      readonly phase: 'opened' | 'paused' | 'resumed' | 'closed';
      readonly reason: string;
    })
  | (Entry & { readonly kind: 'mode'; readonly mode: FloorMode })
  | (Entry & { readonly kind: 'queue'; readonly status: QueueStatus; readonly reason: string })
  | (Entry & { readonly kind: 'request-moved' })
  | (Entry & { readonly kind: 'setting'; readonly setting: SettingName; readonly value: SettingValue })
  | (Entry & {
      readonly kind: 'queue-closing';
      readonly afterMore: number | null;
      readonly until: Millis | null;
      readonly reason: string;
    })
  | (Entry & { readonly kind: 'restart' })
  /** Who keeps the list of speakers now; null: only the moderators. */
  | (Entry & { readonly kind: 'keeper'; readonly person: PersonId | null })
  | (Entry & { readonly kind: 'posts-revealed' | 'posts-withdrawn'; readonly count: number })
  | (Entry & { readonly kind: 'drawn'; readonly person: PersonId; readonly pool: DrawPool })
  | (Entry & { readonly kind: 'round-started'; readonly order: RoundOrder })
  | (Entry & {
      readonly kind: 'round-ended';
      readonly spoke: number;
      readonly passed: number;
      readonly absent: number;
    })
  | (Entry & { readonly kind: 'undone'; readonly person: PersonId; readonly what: 'call' | 'end' })
  | CallEntry
  | (Entry & {
      readonly kind: 'item';
      readonly change: 'started' | 'extended' | 'finished' | 'reopened';
      readonly item: Seq;
    })
  /** Who leads from now on; null: nobody, the lead was laid down. */
  | (Entry & { readonly kind: 'lead'; readonly person: PersonId | null })
  /** Who may take over while no moderator is here; null: nobody. */
  | (Entry & { readonly kind: 'deputy-named'; readonly person: PersonId | null })
  /** A deputy takes over, or gives back. */
  | (Entry & { readonly kind: 'deputy'; readonly person: PersonId; readonly isActing: boolean })
  /** No moderator is here, and what that means; null: one is again. */
  | (Entry & { readonly kind: 'unattended'; readonly policy: UnattendedPolicy | null })
  /** Those who are here are asked to decide without a moderator, and what came of it. */
  | (Entry & {
      readonly kind: 'group-asked';
      readonly about: 'removal' | 'move-on';
      readonly person: PersonId | null;
      readonly by: PersonId | null;
      readonly reason: string;
    })
  | (Entry & {
      readonly kind: 'group-decided';
      readonly about: 'removal' | 'move-on';
      readonly person: PersonId | null;
      readonly isAgreed: boolean;
    })
  | (Entry & {
      readonly kind: 'order-ruled';
      readonly person: PersonId;
      readonly ruling: OrderRuling;
      readonly action: OrderAction;
      /** What was raised, and what was said about it; empty: not said, or erased. */
      readonly sentence: string;
      readonly note: string;
    })
  /** A point of order that is a note to the moderators; they and its author see it (T39). */
  | (Entry & { readonly kind: 'order-noted'; readonly person: PersonId | null; readonly sentence: string });

/** The kinds of event that make up the timeline, for reading its history page by page. */
export const TIMELINE_TYPES: readonly EventType[] = [
  'ContributionMade',
  'TurnGranted',
  'TurnEnded',
  'CallEnded',
  'Drawn',
  'LastUndone',
  'RoundStarted',
  'RoundEnded',
  'PromptPut',
  'PromptWithdrawn',
  'TopicProposed',
  'SessionOpened',
  'SessionPaused',
  'SessionResumed',
  'SessionClosed',
  'FloorModeChanged',
  'QueueStatusChanged',
  'QueueClosingPlanned',
  'RequestMoved',
  'SettingChanged',
  'ItemStarted',
  'ItemExtended',
  'ItemFinished',
  'ItemReopened',
  'ServerRestarted',
  'QueueDelegated',
  'QueueDelegationEnded',
  'PostsRevealed',
  'PostsWithdrawn',
  'PollOpened',
  'PollClosed',
  'PollCounted',
  'PollResultsShown',
  'PollWithdrawn',
  'LeadPassed',
  'LeadGivenUp',
  'DeputyNamed',
  'DeputyTookOver',
  'DeputyStoodDown',
  'SessionUnattended',
  'SessionAttended',
  'GroupAsked',
  'GroupDecided',
  'OrderRuled',
  'OrderNoted',
];

/** The timeline of one reader: the fold of the events that they may see. Entries never change, they are replaced. */
export class Timeline {
  readonly entries: TimelineEntry[] = [];
  private readonly ends = new Map<Seq, TurnEnd>();
  /** What became of polls, whose beginning may be on an earlier page. */
  private readonly polls = new Map<Seq, Partial<PollRecord>>();

  constructor(
    private readonly viewer: Viewer,
    private readonly hidden: ReadonlyMap<Seq, string>,
  ) {}

  /** Folds the next event in. */
  append(event: SessionEvent): void {
    const entry = this.entryOf(event);
    if (entry) this.entries.push(entry);
    else this.amend(event);
  }

  /** Puts earlier events before what is there; the state's hidden contributions are known already. */
  prepend(events: readonly SessionEvent[]): void {
    const earlier: TimelineEntry[] = [];
    // Backwards, so that the end of a turn is known before its beginning.
    for (const event of [...events].reverse()) {
      if (event.type === 'TurnEnded') this.ends.set(event.turn, endOf(event));
      if (isPollProgress(event)) this.notePoll(event);
      const entry = this.entryOf(event);
      if (entry) earlier.push(entry);
    }
    this.entries.unshift(...earlier.reverse());
  }

  /** Takes over contributions that are shown again, or for the first time, at their place. */
  refill(events: readonly SessionEvent[]): void {
    for (const event of events) {
      const entry = event.type === 'ContributionMade' ? this.entryOf(event) : null;
      if (!entry) continue;
      const index = this.indexOf(event.seq);
      this.entries.splice(index, this.entries[index]?.seq === event.seq ? 1 : 0, entry);
    }
  }

  private entryOf(event: SessionEvent): TimelineEntry | null {
    const { seq, at } = event;
    switch (event.type) {
      case 'ContributionMade':
        // Somebody wrote something that nobody reads yet (T46b).
        if (event.by === NOBODY) return null;
        return {
          kind: 'contribution',
          seq,
          at,
          author: event.by,
          track: event.track,
          turn: event.turn,
          text: event.words?.text ?? null,
          hidden: this.hidden.get(seq) ?? null,
        };
      case 'TurnGranted': {
        const { person } = event;
        return { kind: 'turn', seq, at, person, ...(this.ends.get(seq) ?? NOT_ENDED) };
      }
      case 'PromptPut':
        return { kind: 'prompt', seq, at, by: event.by, text: event.words?.text ?? null };
      case 'PromptWithdrawn':
        return { kind: 'prompt-withdrawn', seq, at };
      case 'TopicProposed': {
        const { by, topic, words } = event;
        return { kind: 'topic', seq, at, by, topic, title: words?.title ?? null };
      }
      case 'SessionOpened':
        return { kind: 'phase', seq, at, phase: 'opened', reason: '' };
      case 'SessionPaused':
        return { kind: 'phase', seq, at, phase: 'paused', reason: event.words?.reason ?? '' };
      case 'SessionResumed':
        return { kind: 'phase', seq, at, phase: 'resumed', reason: '' };
      case 'SessionClosed':
        return { kind: 'phase', seq, at, phase: 'closed', reason: '' };
      case 'FloorModeChanged':
        return { kind: 'mode', seq, at, mode: event.mode };
      case 'QueueStatusChanged':
        return { kind: 'queue', seq, at, status: event.status, reason: event.words?.reason ?? '' };
      case 'RequestMoved':
        return { kind: 'request-moved', seq, at };
      case 'SettingChanged':
        return { kind: 'setting', seq, at, setting: event.setting, value: event.value };
      case 'ItemStarted':
        return { kind: 'item', seq, at, change: 'started', item: event.item };
      case 'ItemExtended':
        return { kind: 'item', seq, at, change: 'extended', item: event.item };
      case 'ItemFinished':
        return { kind: 'item', seq, at, change: 'finished', item: event.item };
      case 'ItemReopened':
        return { kind: 'item', seq, at, change: 'reopened', item: event.item };
      case 'QueueClosingPlanned': {
        const { afterMore, until } = event;
        return { kind: 'queue-closing', seq, at, afterMore, until, reason: event.words?.reason ?? '' };
      }
      case 'ServerRestarted':
        return { kind: 'restart', seq, at };
      case 'QueueDelegated':
        return { kind: 'keeper', seq, at, person: event.person };
      case 'QueueDelegationEnded':
        return { kind: 'keeper', seq, at, person: null };
      case 'GroupAsked': {
        const { about, person, by, words } = event;
        return { kind: 'group-asked', seq, at, about, person, by, reason: words?.reason ?? '' };
      }
      case 'GroupDecided': {
        const { about, person, isAgreed } = event;
        return { kind: 'group-decided', seq, at, about, person, isAgreed };
      }
      case 'OrderRuled': {
        const { person, ruling, action, words } = event;
        const { sentence = '', note = '' } = words ?? {};
        return { kind: 'order-ruled', seq, at, person, ruling, action, sentence, note };
      }
      case 'OrderNoted':
        return { kind: 'order-noted', seq, at, person: event.by, sentence: event.words?.sentence ?? '' };
      case 'PostsRevealed':
        return { kind: 'posts-revealed', seq, at, count: event.posts.length };
      case 'PostsWithdrawn':
        return { kind: 'posts-withdrawn', seq, at, count: event.count };
      case 'PollOpened':
        return { kind: 'poll', seq, at, poll: { ...pollRecordOf(event), ...this.polls.get(seq) } };
      case 'Drawn':
        return { kind: 'drawn', seq, at, person: event.person, pool: event.pool };
      case 'RoundStarted':
        return { kind: 'round-started', seq, at, order: event.order };
      case 'RoundEnded': {
        const { spoke, passed, absent } = event;
        const counts = { spoke: spoke.length, passed: passed.length, absent: absent.length };
        return { kind: 'round-ended', seq, at, ...counts };
      }
      case 'LastUndone':
        return { kind: 'undone', seq, at, person: event.person, what: event.what };
      case 'CallEnded':
        // What follows tells why a call was withdrawn.
        return event.reason === 'withdrawn' || event.reason === 'undone'
          ? null
          : { kind: 'call', seq, at, person: event.person, end: event.reason };
      case 'LeadPassed':
        return { kind: 'lead', seq, at, person: event.person };
      case 'LeadGivenUp':
        return { kind: 'lead', seq, at, person: null };
      case 'DeputyNamed':
        return { kind: 'deputy-named', seq, at, person: event.person };
      case 'DeputyTookOver':
        return { kind: 'deputy', seq, at, person: event.person, isActing: true };
      case 'DeputyStoodDown':
        return { kind: 'deputy', seq, at, person: event.person, isActing: false };
      case 'SessionUnattended':
        return { kind: 'unattended', seq, at, policy: event.policy };
      case 'SessionAttended':
        return { kind: 'unattended', seq, at, policy: null };
      default:
        return null;
    }
  }

  /** Events that change an entry which is there already. */
  private amend(event: SessionEvent): void {
    switch (event.type) {
      case 'TurnEnded': {
        const end = endOf(event);
        this.ends.set(event.turn, end);
        this.replace(event.turn, (entry) => ({ ...(entry as TurnEntry), ...end }));
        return;
      }
      case 'ContributionHidden': {
        const reason = event.words?.reason ?? '';
        const keepsText = seesAll(this.viewer);
        this.replace(event.contribution, (entry) => {
          const contribution = entry as ContributionEntry;
          return { ...contribution, hidden: reason, text: keepsText ? contribution.text : null };
        });
        return;
      }
      case 'ContributionUnhidden':
        this.replace(event.contribution, (entry) => ({ ...(entry as ContributionEntry), hidden: null }));
        return;
      case 'PollClosed':
      case 'PollCounted':
      case 'PollResultsShown':
      case 'PollWithdrawn':
        this.notePoll(event);
        this.replace(event.poll, (entry) => {
          const poll = entry as PollEntry;
          return { ...poll, poll: pollRecordAfter(poll.poll, event) };
        });
        return;
      default:
    }
  }

  private notePoll(event: Parameters<typeof pollRecordAfter>[1]): void {
    this.polls.set(event.poll, pollRecordAfter(this.polls.get(event.poll) ?? {}, event));
  }

  private replace(seq: Seq, change: (entry: TimelineEntry) => TimelineEntry): void {
    const index = this.indexOf(seq);
    const entry = this.entries[index];
    if (entry?.seq === seq) this.entries[index] = change(entry);
  }

  /** Where an entry of this seq stands, or would stand: entries are in rising order. */
  private indexOf(seq: Seq): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle]?.seq ?? 0) < seq) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
