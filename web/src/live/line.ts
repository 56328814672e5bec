import type {
  CommandAnswer,
  CommandMessage,
  CutNotice,
  EventsPacket,
  FreshStart,
  HeadBeacon,
  HistoryAnswer,
  HistoryMessage,
  JoinedWithEvents,
  JoinMessage,
  TopicsHint,
  KeepDraftAnswer,
  KeepDraftMessage,
  LiveDraftMessage,
} from '../../../src/core/protocol/messages.js';
import type { Refusal } from '../../../src/core/protocol/refusals.js';

/** What comes of joining. */
export type Joining = FreshStart | JoinedWithEvents | Refusal;

/** What a line tells of its own accord. */
export interface LineListener {
  /** Connected, for the first time or again. */
  up(): void;
  /** The connection is gone; the line tries again by itself. */
  down(): void;
  /** The server does not let this client in, and trying again would not help. */
  refused(refusal: Refusal | null): void;
  events(packet: EventsPacket): void;
  head(beacon: HeadBeacon): void;
  /** The open list of the network has changed. */
  topics(hint: TopicsHint): void;
  /** What the holder of the turn is writing, where they show it. */
  liveDraft(words: LiveDraftMessage): void;
  /** The reason that the server gives before it closes the connection. */
  cut(notice: CutNotice): void;
}

/**
 * The connection to the server as the live session needs it. A question that is not answered in
 * time is rejected; whether it had an effect is then unknown, so it is asked again with the same id.
 */
export interface Line {
  open(listener: LineListener): void;
  close(): void;
  /** Try now instead of at the next attempt. */
  retry(): void;
  join(message: JoinMessage): Promise<Joining>;
  command(message: CommandMessage): Promise<CommandAnswer>;
  history(message: HistoryMessage): Promise<HistoryAnswer>;
  keepDraft(message: KeepDraftMessage): Promise<KeepDraftAnswer>;
  /** Sent once, if there is a connection; nobody waits for an answer. */
  showLive(message: LiveDraftMessage): void;
}
