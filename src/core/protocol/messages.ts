import type { PersonCommand } from '../session/commands.js';
import type { SessionEvent } from '../session/events.js';
import type { CommandId, Millis, NetworkId, PersonId, Role, Seq, SessionId } from '../session/ids.js';
import type { Snapshot } from '../views/snapshot.js';
import type { Refusal } from './refusals.js';

/** Rises when an older client could no longer understand the server, or the other way round. */
export const PROTOCOL_VERSION = 1;

/** The languages in which the server can answer. */
export type Language = 'pl' | 'en';

/** What a client says when it connects (socket.io `auth`). Who it is, the cookie says. */
export interface Handshake {
  readonly version: number;
  readonly language: Language;
}

/**
 * A client's place in a session's log. `epoch` names the database: a restored backup or another
 * server reads as another log, never as "up to date".
 */
export interface Position {
  readonly epoch: string;
  readonly seq: Seq;
  /** The time of that event: after a restored backup another event stands in its place. */
  readonly at: Millis;
  /** The role in which it was read: in another role more, or less, is to be seen. */
  readonly role: Role;
}

/**
 * client → server `join`: become a reader of a session, for the first time or after a break; anew, over the same line,
 * when one takes over as its deputy or stands down (T54).
 */
export interface JoinMessage {
  readonly session: SessionId;
  /** What this client has, or null for nothing. */
  readonly position: Position | null;
}

/** Events of one session in order: all that this reader may see from `from` to `to`, both included. */
export interface EventsPacket {
  readonly session: SessionId;
  /** The first position covered; a reader whose last position is not at least `from - 1` has missed something. */
  readonly from: Seq;
  /** The last position covered, whether or not this reader may see the events in between. */
  readonly to: Seq;
  /** The time of the last position. */
  readonly at: Millis;
  readonly events: readonly SessionEvent[];
}

/** What every successful join tells. */
interface Joined {
  readonly ok: true;
  /** One's own draft that is kept on the server (T16); left out for none. */
  readonly draft?: KeptDraft;
  readonly epoch: string;
  readonly you: { readonly person: PersonId; readonly role: Role };
  /** The server's clock at the time of the answer (T20). */
  readonly now: Millis;
}

/**
 * server → client `snapshot`, just before the answer to the join that it belongs to: the state and the latest
 * events for the timeline. It is the same for all who join in the same moments, so that it is written only once.
 */
export interface SnapshotMessage {
  readonly snapshot: Snapshot;
  readonly history: HistoryPage;
}

/** The answer to a client that had nothing, or too little: it has just been sent a snapshot. */
export interface JoinedWithSnapshot extends Joined {
  readonly kind: 'snapshot';
  /** What happened after the snapshot was taken, up to now. */
  readonly since: EventsPacket;
}

/** The answer to a client that came back: what it missed. */
export interface JoinedWithEvents extends Joined {
  readonly kind: 'events';
  readonly missed: EventsPacket;
}

export type JoinAnswer = JoinedWithSnapshot | JoinedWithEvents | Refusal;

/** All that a client needs to start anew: the answer, and the snapshot that came before it. */
export type FreshStart = JoinedWithSnapshot & SnapshotMessage;

/** client → server `command`: `id` is made by the client (UUID) and stays the same when sent again. */
export type CommandMessage = PersonCommand & { readonly id: CommandId; readonly session: SessionId };

/** Given after the commit. `seq` is the position of the last event that the command caused. */
export type CommandAnswer = { readonly ok: true; readonly seq: Seq } | Refusal;

/** client → server `history`: earlier events of the timeline. */
export interface HistoryMessage {
  readonly session: SessionId;
  /** Events before this position. */
  readonly before: Seq;
  /** 1 to 200. */
  readonly limit: number;
}

/** A private draft as the server keeps it. */
export interface KeptDraft {
  readonly text: string;
  /** Another one with every change. */
  readonly version: number;
}

/** client → server `keep-draft`: what its author is writing, for their other devices alone (T16). */
export interface KeepDraftMessage {
  readonly session: SessionId;
  /** Empty: nothing is to be kept. */
  readonly text: string;
  /** The version that this text goes on from; 0 for none. */
  readonly base: number;
}

/** Given when it is on disk. Not kept: another device has kept something else meanwhile, which comes with the answer. */
export type KeepDraftAnswer =
  | { readonly ok: true; readonly kept: true; readonly version: number }
  | { readonly ok: true; readonly kept: false; readonly draft: KeptDraft }
  | Refusal;

/**
 * client → server `live-draft`: the holder of a turn shows what they are writing; server → client: the others see
 * it. It is stored nowhere, and what does not arrive is not sent again. An empty text takes it away.
 */
export interface LiveDraftMessage {
  readonly session: SessionId;
  readonly turn: Seq;
  readonly text: string;
}

export type LiveDraftAnswer = { readonly ok: true } | Refusal;

/** Events of the kinds that make up the timeline, in order. */
export interface HistoryPage {
  readonly events: readonly SessionEvent[];
  /** Where to go on reading backwards (`before`), or null at the beginning of the session. */
  readonly before: Seq | null;
}

export type HistoryAnswer = ({ readonly ok: true } & HistoryPage) | Refusal;

/** server → client `head`: where the log stands, so that a lost last packet is noticed within seconds. */
export interface HeadBeacon {
  readonly session: SessionId;
  readonly head: Seq;
  readonly now: Millis;
}

/** server → client `topics`: the open list of the network has changed; GET /api/networks/:network/open-list tells how. */
export interface TopicsHint {
  readonly network: NetworkId;
}

/** server → client `cut`: why the server is about to close this connection. */
export type CutNotice = Refusal;

/** What the server listens to; each answers in its ack and never throws. */
export interface ClientToServer {
  join: (message: JoinMessage, answer: (answer: JoinAnswer) => void) => void;
  command: (message: CommandMessage, answer: (answer: CommandAnswer) => void) => void;
  history: (message: HistoryMessage, answer: (answer: HistoryAnswer) => void) => void;
  'keep-draft': (message: KeepDraftMessage, answer: (answer: KeepDraftAnswer) => void) => void;
  'live-draft': (message: LiveDraftMessage, answer: (answer: LiveDraftAnswer) => void) => void;
}

/** What the server sends of its own accord. */
export interface ServerToClient {
  snapshot: (message: SnapshotMessage) => void;
  events: (packet: EventsPacket) => void;
  head: (beacon: HeadBeacon) => void;
  topics: (hint: TopicsHint) => void;
  cut: (notice: CutNotice) => void;
  'live-draft': (words: LiveDraftMessage) => void;
}
