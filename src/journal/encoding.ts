import {
  wordsOf,
  type EventOf,
  type EventType,
  type SessionEvent,
  type Words,
} from '../core/session/events.js';
import type { CommandId, SessionId } from '../core/session/ids.js';
import type { StoredEvent, StoredWords } from './event-log.js';
import { canonicalJson, eventHash, wordsDigest } from './hash-chain.js';

/** The command that caused an event. */
export interface Cause {
  readonly command: CommandId;
  readonly digest: string;
}

/** What an event needs, beside itself, to become a row of its log. */
export interface RowContext {
  readonly session: SessionId;
  /** Null where no command with an id caused it. */
  readonly cause: Cause | null;
  /** The hash of the event before. */
  readonly previousHash: string;
  /** Makes a new salt; asked only for events with words. */
  readonly salt: () => string;
}

type WordedType = {
  [T in EventType]: EventOf<T> extends { readonly words: Words } ? T : never;
}[EventType];

// A record, not a list: the compiler sees to it that no kind is forgotten.
const WORDED: { readonly [T in WordedType]: true } = {
  SessionPlanned: true,
  PlanEdited: true,
  SessionPaused: true,
  PersonArrived: true,
  QueueStatusChanged: true,
  QueueClosingPlanned: true,
  TurnRequested: true,
  RequestEdited: true,
  TurnPaused: true,
  TurnEnded: true,
  InterposedAsked: true,
  OrderRuled: true,
  OrderNoted: true,
  GroupAsked: true,
  ContributionMade: true,
  PromptPut: true,
  TopicProposed: true,
  PromptPrepared: true,
  PreparedPromptEdited: true,
  ItemAdded: true,
  ItemEdited: true,
  RequestCarriedIn: true,
  FiguresCarriedIn: true,
  ContributionHidden: true,
  PersonMuted: true,
  PersonRemoved: true,
  NoteWritten: true,
  ContributionReported: true,
  ReportSettled: true,
  PollOpened: true,
  VoteCast: true,
};

/** The kinds of events whose words a session's state holds; it never holds what people contributed or proposed. */
export const STATE_WORDS: readonly EventType[] = (Object.keys(WORDED) as WordedType[]).filter(
  (type) => type !== 'ContributionMade' && type !== 'TopicProposed',
);

/** The row of an event: its words apart, its place in the chain computed. */
export function encodeEvent(
  event: SessionEvent,
  { session, cause, previousHash, salt }: RowContext,
): StoredEvent {
  const words = encodeWords(event, salt);
  const row = {
    session,
    seq: event.seq,
    at: event.at,
    by: event.by,
    type: event.type,
    body: encodeBody(event),
    command: cause?.command ?? null,
    commandDigest: cause?.digest ?? null,
    wordsDigest: words === null ? null : wordsDigest(words),
    previousHash,
  };
  return { ...row, hash: eventHash(row), words };
}

/** The event of a row. Words that were erased, or not read, are null. */
export function decodeEvent(row: StoredEvent): SessionEvent {
  const event = JSON.parse(row.body) as Record<string, unknown>;
  event.type = row.type;
  event.seq = row.seq;
  event.at = row.at;
  event.by = row.by;
  if (row.wordsDigest !== null)
    event.words = row.words === null ? null : (JSON.parse(row.words.json) as Words);
  return event as unknown as SessionEvent;
}

function encodeWords(event: SessionEvent, salt: () => string): StoredWords | null {
  const words = wordsOf(event);
  return words === null ? null : { salt: salt(), json: canonicalJson(words) };
}

function encodeBody(event: SessionEvent): string {
  const body: Record<string, unknown> = { ...event };
  for (const key of ['type', 'seq', 'at', 'by', 'words']) delete body[key];
  return JSON.stringify(body);
}
