import type {
  AsidesMode,
  CallEndReason,
  DrawPool,
  FloorMode,
  QueueChangeCause,
  OrderAction,
  OrderRuling,
  QueueStatus,
  ReportOutcome,
  RequestFate,
  RoundOrder,
  RequestKind,
  SessionEvent,
} from '../session/events.js';
import type { OrderCategory } from '../session/order-categories.js';
import type { Millis, PersonId, Seq, TopicId } from '../session/ids.js';
import type { SettingName, SettingValue, UnattendedPolicy } from '../session/settings.js';
import type { SessionState } from '../session/state.js';
import { waitingRequest } from '../session/waiting-list.js';
import { NOBODY } from './audience.js';

interface Done {
  readonly seq: Seq;
  readonly at: Millis;
  readonly by: PersonId | null;
}

/** Something that was done about the discussion. A reason is empty where none was given, or where it was erased. */
export type Act = Done &
  (
    | { readonly kind: 'opened' | 'resumed' | 'closed' | 'restarted' }
    | {
        readonly kind: 'plan-edited';
        /** Empty: erased. */
        readonly title: string;
        readonly startsAt: Millis;
      }
    | { readonly kind: 'paused'; readonly reason: string }
    | { readonly kind: 'mode'; readonly mode: FloorMode }
    | {
        readonly kind: 'queue';
        readonly status: QueueStatus;
        readonly reason: string;
        readonly cause: QueueChangeCause | null;
      }
    | {
        readonly kind: 'queue-closing';
        readonly afterMore: number | null;
        readonly until: Millis | null;
        readonly reason: string;
      }
    | {
        readonly kind: 'request-reclassified';
        readonly person: PersonId | null;
        readonly requestKind: RequestKind;
      }
    | { readonly kind: 'replies-refiled'; readonly requests: readonly Seq[] }
    | { readonly kind: 'request-removed'; readonly person: PersonId | null }
    | {
        readonly kind: 'request-settled';
        readonly request: Seq;
        readonly person: PersonId | null;
        readonly fate: RequestFate;
      }
    | { readonly kind: 'request-carried-in'; readonly person: PersonId; readonly title: string }
    | {
        readonly kind: 'item-started' | 'item-finished' | 'item-reopened';
        readonly item: Seq;
        readonly title: string;
      }
    | {
        readonly kind: 'item-extended';
        readonly item: Seq;
        readonly title: string;
        readonly byMs: Millis;
      }
    | {
        readonly kind: 'turn-extended';
        readonly turn: Seq;
        readonly byMs: Millis;
        readonly ownRuling: boolean;
      }
    | { readonly kind: 'request-moved'; readonly person: PersonId | null; readonly ownRuling: boolean }
    | {
        readonly kind: 'unit-time';
        readonly person: PersonId;
        readonly byMs: Millis;
        readonly ownRuling: boolean;
      }
    | {
        readonly kind: 'setting';
        readonly setting: SettingName;
        readonly value: SettingValue;
        readonly ownRuling: boolean;
      }
    | { readonly kind: 'turn-paused'; readonly turn: Seq; readonly reason: string }
    | { readonly kind: 'turn-resumed'; readonly turn: Seq }
    | {
        readonly kind: 'call-ended';
        readonly person: PersonId;
        readonly end: Exclude<CallEndReason, 'withdrawn' | 'undone'>;
      }
    | {
        readonly kind: 'drawn';
        readonly person: PersonId;
        readonly pool: DrawPool;
        readonly seed: string;
        readonly from: readonly PersonId[];
      }
    | { readonly kind: 'round-started'; readonly order: RoundOrder; readonly seed: string }
    | {
        readonly kind: 'round-ended';
        readonly spoke: readonly PersonId[];
        readonly passed: readonly PersonId[];
        readonly absent: readonly PersonId[];
        readonly left: readonly PersonId[];
      }
    | { readonly kind: 'undone'; readonly person: PersonId; readonly what: 'call' | 'end' }
    | { readonly kind: 'advance-held' }
    | { readonly kind: 'prompt-withdrawn' | 'asides-locked' | 'asides-unlocked' }
    | {
        readonly kind: 'topic-proposed';
        readonly topic: TopicId;
        /** Empty: erased. */
        readonly title: string;
      }
    | { readonly kind: 'asides'; readonly mode: AsidesMode }
    | {
        readonly kind: 'hidden';
        readonly contribution: Seq;
        readonly reason: string;
        /** The condition of the charter that was broken; null: none was named (T30). */
        readonly condition: number | null;
      }
    | { readonly kind: 'unhidden'; readonly contribution: Seq }
    | { readonly kind: 'posts-revealed' | 'posts-withdrawn'; readonly count: number }
    | {
        readonly kind: 'muted' | 'removed';
        readonly person: PersonId;
        readonly reason: string;
        readonly condition: number | null;
      }
    | { readonly kind: 'readmitted'; readonly person: PersonId }
    /** Private: for moderators and organisers; reports also for who made them. */
    | {
        readonly kind: 'note';
        readonly person: PersonId | null;
        readonly contribution: Seq | null;
        readonly text: string;
      }
    | { readonly kind: 'note-removed'; readonly note: Seq }
    | { readonly kind: 'reported'; readonly contribution: Seq; readonly reason: string }
    | {
        readonly kind: 'report-settled';
        readonly report: Seq;
        readonly outcome: ReportOutcome;
        readonly ownRuling: boolean;
        readonly reason: string;
      }
    | {
        readonly kind: 'group-asked';
        readonly about: 'removal' | 'move-on';
        readonly person: PersonId | null;
        readonly reason: string;
      }
    | {
        readonly kind: 'group-decided';
        readonly about: 'removal' | 'move-on';
        readonly person: PersonId | null;
        readonly isAgreed: boolean;
        readonly agreed: number;
        readonly against: number;
      }
    | {
        readonly kind: 'order-ruled';
        readonly person: PersonId;
        readonly category: OrderCategory | null;
        readonly ruling: OrderRuling;
        readonly action: OrderAction;
        readonly ownRuling: boolean;
        readonly sentence: string;
        readonly note: string;
      }
    | { readonly kind: 'unmuted'; readonly person: PersonId }
    | { readonly kind: 'queue-delegated' | 'queue-delegation-ended'; readonly person: PersonId }
    | {
        readonly kind: 'lead-offered' | 'lead-offer-withdrawn' | 'lead-declined' | 'lead-passed';
        readonly person: PersonId;
      }
    | { readonly kind: 'lead-given-up' | 'deputy-took-over' | 'deputy-stood-down' | 'attended' }
    /** `person` null: nobody any more. */
    | { readonly kind: 'deputy-named'; readonly person: PersonId | null }
    | { readonly kind: 'unattended'; readonly policy: UnattendedPolicy }
  );

/** What an event tells, as events about one request each. */
export function oneByOne(event: SessionEvent): readonly SessionEvent[] {
  const { seq, at, by } = event;
  switch (event.type) {
    case 'RequestsRemoved':
      return event.requests.map((request) => ({ type: 'RequestRemoved', seq, at, by, request }));
    case 'RequestsSettled': {
      const { fate } = event;
      return event.requests.map((request) => ({ type: 'RequestSettled', seq, at, by, request, fate }));
    }
    default:
      return [event];
  }
}

/** Whose request is taken off the list, or moved on it; to be asked before the event is folded in. */
export function personOfAct(event: SessionEvent, state: SessionState): PersonId | null {
  switch (event.type) {
    case 'RequestRemoved':
    case 'RequestSettled':
    case 'RequestMoved':
      return waitingRequest(state, event.request)?.person ?? null;
    default:
      return null;
  }
}

/** The title of an agenda item, empty where it was erased. */
export type TitleOf = (item: Seq) => string;

/**
 * The act that an event records, if it is one. `requester`: whose request it was, null where the reader may not
 * know.
 */
export function actOf(event: SessionEvent, requester: PersonId | null, titleOf: TitleOf): Act | null {
  const done = { seq: event.seq, at: event.at, by: event.by };
  switch (event.type) {
    case 'PlanEdited':
      return { ...done, kind: 'plan-edited', title: event.words?.title ?? '', startsAt: event.startsAt };
    case 'SessionOpened':
      return { ...done, kind: 'opened' };
    case 'SessionPaused':
      return { ...done, kind: 'paused', reason: event.words?.reason ?? '' };
    case 'SessionResumed':
      return { ...done, kind: 'resumed' };
    case 'SessionClosed':
      return { ...done, kind: 'closed' };
    case 'ServerRestarted':
      return { ...done, kind: 'restarted' };
    case 'FloorModeChanged':
      return { ...done, kind: 'mode', mode: event.mode };
    case 'QueueStatusChanged':
      return {
        ...done,
        kind: 'queue',
        status: event.status,
        reason: event.words?.reason ?? '',
        cause: event.cause ?? null,
      };
    case 'QueueClosingPlanned': {
      const { afterMore, until } = event;
      return { ...done, kind: 'queue-closing', afterMore, until, reason: event.words?.reason ?? '' };
    }
    case 'RequestEdited': {
      // What people change about their own request is no more of the record than that they wait.
      if (event.by === event.person) return null;
      const person = event.person === NOBODY ? null : event.person;
      return { ...done, kind: 'request-reclassified', person, requestKind: event.kind };
    }
    case 'RepliesRefiled':
      return { ...done, kind: 'replies-refiled', requests: event.requests };
    case 'RequestRemoved':
      return { ...done, kind: 'request-removed', person: requester };
    case 'RequestSettled': {
      const { request, fate } = event;
      return { ...done, kind: 'request-settled', request, person: requester, fate };
    }
    case 'RequestCarriedIn': {
      const title = event.words?.title ?? '';
      return { ...done, kind: 'request-carried-in', person: event.person, title };
    }
    case 'ItemStarted':
      return { ...done, kind: 'item-started', item: event.item, title: titleOf(event.item) };
    case 'ItemFinished':
      return { ...done, kind: 'item-finished', item: event.item, title: titleOf(event.item) };
    case 'ItemReopened':
      return { ...done, kind: 'item-reopened', item: event.item, title: titleOf(event.item) };
    case 'ItemExtended': {
      const { item, byMs } = event;
      return { ...done, kind: 'item-extended', item, title: titleOf(item), byMs };
    }
    case 'TurnExtended':
      return {
        ...done,
        kind: 'turn-extended',
        turn: event.turn,
        byMs: event.byMs,
        ownRuling: event.ownRuling,
      };
    case 'TurnPaused':
      if (event.cause !== 'moderator') return null; // the others are told by what caused them
      return { ...done, kind: 'turn-paused', turn: event.turn, reason: event.words?.reason ?? '' };
    case 'TurnResumed':
      return event.cause === 'moderator' ? { ...done, kind: 'turn-resumed', turn: event.turn } : null;
    case 'RequestMoved':
      return { ...done, kind: 'request-moved', person: requester, ownRuling: event.ownRuling };
    case 'UnitTimeAdded': {
      const { person, byMs, ownRuling } = event;
      return { ...done, kind: 'unit-time', person, byMs, ownRuling };
    }
    case 'SettingChanged': {
      const { setting, value, ownRuling } = event;
      return { ...done, kind: 'setting', setting, value, ownRuling };
    }
    case 'CallEnded':
      if (event.reason === 'withdrawn' || event.reason === 'undone') return null; // what follows tells why
      return { ...done, kind: 'call-ended', person: event.person, end: event.reason };
    case 'Drawn': {
      const { person, pool, seed: chance, from } = event;
      return { ...done, kind: 'drawn', person, pool, seed: chance, from };
    }
    case 'RoundStarted':
      return { ...done, kind: 'round-started', order: event.order, seed: event.seed ?? '' };
    case 'RoundEnded': {
      const { spoke, passed, absent, left } = event;
      return { ...done, kind: 'round-ended', spoke, passed, absent, left };
    }
    case 'LastUndone':
      return { ...done, kind: 'undone', person: event.person, what: event.what };
    case 'AdvanceHeld':
      return { ...done, kind: 'advance-held' };
    case 'PromptWithdrawn':
      return { ...done, kind: 'prompt-withdrawn' };
    case 'AsidesLocked':
      return { ...done, kind: 'asides-locked' };
    case 'AsidesUnlocked':
      return { ...done, kind: 'asides-unlocked' };
    case 'TopicProposed':
      return { ...done, kind: 'topic-proposed', topic: event.topic, title: event.words?.title ?? '' };
    case 'AsidesModeChanged':
      return { ...done, kind: 'asides', mode: event.mode };
    case 'ContributionHidden':
      return {
        ...done,
        kind: 'hidden',
        contribution: event.contribution,
        reason: event.words?.reason ?? '',
        condition: event.condition ?? null,
      };
    case 'ContributionUnhidden':
      return { ...done, kind: 'unhidden', contribution: event.contribution };
    case 'GroupAsked': {
      const { about, person, words } = event;
      return { ...done, kind: 'group-asked', about, person, reason: words?.reason ?? '' };
    }
    case 'GroupDecided': {
      const { about, person, isAgreed, agreed, against } = event;
      return { ...done, kind: 'group-decided', about, person, isAgreed, agreed, against };
    }
    case 'OrderRuled': {
      const { person, category, ruling, action, ownRuling, words } = event;
      const { sentence = '', note = '' } = words ?? {};
      return { ...done, kind: 'order-ruled', person, category, ruling, action, ownRuling, sentence, note };
    }
    case 'PostsRevealed':
      return { ...done, kind: 'posts-revealed', count: event.posts.length };
    case 'PostsWithdrawn':
      return { ...done, kind: 'posts-withdrawn', count: event.count };
    case 'PersonMuted':
      return {
        ...done,
        kind: 'muted',
        person: event.person,
        reason: event.words?.reason ?? '',
        condition: event.condition ?? null,
      };
    case 'PersonRemoved':
      return {
        ...done,
        kind: 'removed',
        person: event.person,
        reason: event.words?.reason ?? '',
        condition: event.condition ?? null,
      };
    case 'PersonReadmitted':
      return { ...done, kind: 'readmitted', person: event.person };
    case 'NoteWritten': {
      const { person, contribution } = event;
      return { ...done, kind: 'note', person, contribution, text: event.words?.text ?? '' };
    }
    case 'NoteRemoved':
      return { ...done, kind: 'note-removed', note: event.note };
    case 'ContributionReported': {
      const { contribution } = event;
      return { ...done, kind: 'reported', contribution, reason: event.words?.reason ?? '' };
    }
    case 'ReportSettled': {
      const { report, outcome, ownRuling } = event;
      return { ...done, kind: 'report-settled', report, outcome, ownRuling, reason: event.words?.note ?? '' };
    }
    case 'PersonUnmuted':
      return { ...done, kind: 'unmuted', person: event.person };
    case 'QueueDelegated':
      return { ...done, kind: 'queue-delegated', person: event.person };
    case 'QueueDelegationEnded':
      return { ...done, kind: 'queue-delegation-ended', person: event.person };
    case 'LeadOffered':
      return { ...done, kind: 'lead-offered', person: event.person };
    case 'LeadOfferWithdrawn':
      return { ...done, kind: 'lead-offer-withdrawn', person: event.person };
    case 'LeadDeclined':
      return { ...done, kind: 'lead-declined', person: event.person };
    case 'LeadPassed':
      return { ...done, kind: 'lead-passed', person: event.person };
    case 'LeadGivenUp':
      return { ...done, kind: 'lead-given-up' };
    case 'DeputyNamed':
      return { ...done, kind: 'deputy-named', person: event.person };
    case 'DeputyTookOver':
      return { ...done, by: event.person, kind: 'deputy-took-over' };
    case 'DeputyStoodDown':
      return { ...done, by: event.person, kind: 'deputy-stood-down' };
    case 'SessionUnattended':
      return { ...done, kind: 'unattended', policy: event.policy };
    case 'SessionAttended':
      return { ...done, kind: 'attended' };
    default:
      return null;
  }
}
