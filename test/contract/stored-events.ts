import type { EventBody } from '../../src/core/session/events.js';
import type { CommandId, Seq } from '../../src/core/session/ids.js';
import { encodeEvent } from '../../src/journal/encoding.js';
import type { StoredEvent } from '../../src/journal/event-log.js';
import { GENESIS, sha256 } from '../../src/journal/hash-chain.js';

let salts = 0;

/** Writes the rows of one session, one after the other, as the writer would. */
export class Rows {
  private head: { seq: Seq; hash: string } = GENESIS;

  constructor(readonly session: string) {}

  /** The next rows: one for each body, all caused by one command (or by none). */
  next(command: CommandId | null, ...bodies: readonly EventBody[]): StoredEvent[] {
    return bodies.map((body) => {
      const event = { ...body, seq: this.head.seq + 1, at: 1_000 + this.head.seq, by: 'ann' };
      const row = encodeEvent(event, {
        session: this.session,
        cause: command === null ? null : { command, digest: sha256(command) },
        previousHash: this.head.hash,
        salt: () => `salt-${++salts}`,
      });
      this.head = row;
      return row;
    });
  }
}

/** A contribution with these words. */
export function said(text: string): EventBody {
  return { type: 'ContributionMade', track: 'floor', turn: null, words: { text } };
}

/** A prompt with these words. */
export function prompted(text: string): EventBody {
  return { type: 'PromptPut', words: { text } };
}

/** An event without words. */
export const opened: EventBody = { type: 'SessionOpened' };

/** Somebody has voted in a secret poll. */
export function voted(poll: Seq): EventBody {
  return { type: 'BallotCast', poll };
}
