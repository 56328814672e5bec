import type { Refusal } from '../../../src/core/protocol/refusals.js';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { PersonId, Role, Seq } from '../../../src/core/session/ids.js';
import type { Replica } from '../../../src/core/replica.js';
import type { Outgoing } from './outbox.js';

/** How the connection is, in the words that the page has for it. */
export type Connection = 'connecting' | 'live' | 'lost' | 'refused';

/** A command that the server did not take. */
export interface Refused {
  readonly command: PersonCommand;
  readonly refusal: Refusal;
}

/** What the page shows: a new object after every change, so that React sees it. */
export interface LiveView {
  readonly connection: Connection;
  /** Why the door is shut; only with `refused`. */
  readonly closed: Refusal | null;
  readonly you: { readonly person: PersonId; readonly role: Role } | null;
  /** The copy of the session. It changes in place: `revision` tells that it did. */
  readonly replica: Replica | null;
  readonly revision: number;
  readonly outbox: readonly Outgoing[];
  /** Commands that were refused, oldest first, until somebody has read it: the last one, and all with words to lose. */
  readonly refused: readonly Refused[];
  /** The position up to which events came as history: they are not announced one by one. */
  readonly caughtUpTo: Seq;
  readonly loadingOlder: boolean;
  /** Rises when the open list of the network may have changed. */
  readonly topicsChanged: number;
  /** What the holder of a turn is writing, where they show it; empty when they took it away. */
  readonly liveDraft: { readonly turn: Seq; readonly text: string } | null;
}

/** Before anything is known. */
export const INITIAL_VIEW: LiveView = {
  connection: 'connecting',
  closed: null,
  you: null,
  replica: null,
  revision: 0,
  outbox: [],
  refused: [],
  caughtUpTo: 0,
  loadingOlder: false,
  topicsChanged: 0,
  liveDraft: null,
};
