import type { BoxChange } from '../core/session/decision.js';
import type { EventType } from '../core/session/events.js';
import type { CommandId, Millis, PersonId, Seq, SessionId } from '../core/session/ids.js';
import type { Tally } from '../core/session/tally.js';

/** One event as it is stored: a row of the log and, apart from it, the words that belong to it. */
export interface StoredEvent {
  readonly session: SessionId;
  readonly seq: Seq;
  readonly at: Millis;
  readonly by: PersonId | null;
  readonly type: EventType;
  /** JSON of the event's own fields, without envelope, type and words. */
  readonly body: string;
  /** The command that caused it; null for none. All events of a command carry its id. */
  readonly command: CommandId | null;
  /** Digest of the command's content: the same id with another content is refused as a conflict. */
  readonly commandDigest: string | null;
  /** SHA-256 (hex) over salt and words; null where this kind of event has none. Bound by the chain. */
  readonly wordsDigest: string | null;
  /** Hash of the event before; 64 zeros for the first. */
  readonly previousHash: string;
  readonly hash: string;
  /** Stored apart; null where there are none, or where they were erased. */
  readonly words: StoredWords | null;
}

/** Words with the salt that keeps their digest from being guessed. */
export interface StoredWords {
  readonly salt: string;
  /** JSON object of strings. */
  readonly json: string;
}

/** A change of a ballot box: stored in the transaction of its event, without a trace of that. */
export interface StoredBoxChange {
  readonly session: SessionId;
  readonly change: BoxChange;
}

/** Where a session's log stands. */
export interface LogHead {
  readonly session: SessionId;
  readonly seq: Seq;
  readonly hash: string;
}

/** Which events to read. All bounds are optional. */
export interface ReadRange {
  /** Only events with a greater seq. */
  readonly after?: Seq;
  /** Only events with a smaller seq. */
  readonly before?: Seq;
  /** Only these kinds. */
  readonly types?: readonly EventType[];
  /** Kinds whose words are wanted, or 'all' (default) or 'none'. What is left out reads as null. */
  readonly words?: 'all' | 'none' | readonly EventType[];
  /** `last` gives the last `limit` events of the range instead of the first. Always in rising order. */
  readonly end?: 'first' | 'last';
  /** 1 to 10,000. */
  readonly limit: number;
}

/**
 * The log of all sessions: it only grows. Used as type and as Nest token at once. One contract suite
 * (test/contract) holds for every adapter.
 */
export abstract class EventLog {
  /** Names this log; another database, or a restored backup, has another. */
  abstract readonly epoch: string;

  /**
   * Appends all events in one transaction. Resolves when they are on disk; rejects when none is
   * stored. Events of a session come in order and go on from its head; anything else rejects. The
   * boxes change in the same transaction: who has voted is on disk with their vote, or neither is.
   */
  abstract append(events: readonly StoredEvent[], boxes?: readonly StoredBoxChange[]): Promise<void>;

  /** What the ballot box of a poll holds now; there are no single ballots to be had. */
  abstract ballots(session: SessionId, poll: Seq): Promise<Tally>;

  /** Reads committed events of a session in rising order. */
  abstract read(session: SessionId, range: ReadRange): Promise<readonly StoredEvent[]>;

  /** The heads of all sessions. */
  abstract heads(): Promise<readonly LogHead[]>;

  /** Erases the words of one event for good. The event, its digest and the chain stay. */
  abstract eraseWords(session: SessionId, seq: Seq): Promise<void>;

  /** Up to where the chain of a session was found whole; null where it never was looked at. */
  abstract checkpoint(session: SessionId): Promise<LogHead | null>;

  /** Keeps how far a chain was verified, in place of the session's last checkpoint. */
  abstract saveCheckpoint(verified: LogHead): Promise<void>;
}
