import type { CommandBody } from '../core/session/commands.js';
import type { RejectionDetails } from '../core/session/decision.js';
import type { Actor, CommandId, Millis, PersonId, Seq, SessionId } from '../core/session/ids.js';
import type { EdgeCode, RefusalCode } from '../core/protocol/refusals.js';
import { canonicalJson, sha256 } from './hash-chain.js';

/** A command on its way into a log. */
export interface Submission {
  readonly session: SessionId;
  /** The id under which it may be sent again without a second effect; null for the server's own. */
  readonly command: CommandId | null;
  readonly content: CommandBody;
  /** Asked in the moment of the decision, so that rights which changed meanwhile count; or why not. */
  readonly actor: () => Actor | EdgeCode;
  /** Chance for commands that need some (src/core/session/chance.ts); no part of what the sender said. */
  readonly seed?: string;
  /** When it reached the server: what deadlines are measured against. */
  readonly at: Millis;
}

/** A "yes", given when the command's events are on disk. */
export interface Committed {
  readonly ok: true;
  /** Of the last event that the command caused; where it caused none, the head of the log. */
  readonly seq: Seq;
  /** This command had been accepted before; nothing happened now. */
  readonly repeated: boolean;
}

/** A "no". */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly details: RejectionDetails;
}

/** What becomes of a submission; every one gets exactly one. */
export type Outcome = Committed | Refused;

/** A "no" with its code. */
export function refused(code: RefusalCode, details: RejectionDetails = {}): Refused {
  return { ok: false, code, details };
}

/**
 * Tells whether a command that comes with a known id is the same one: the same content by the same person. Of a
 * vote only that it is one: this digest is stored with the event, and whoever tries the few choices that there
 * are would find which one it was made of.
 */
export function commandDigest(content: CommandBody, person: PersonId | null): string {
  const told = content.type === 'Vote' ? { type: content.type, poll: content.poll } : content;
  return sha256(canonicalJson([told, person]));
}
