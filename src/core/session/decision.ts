import type { EventBody } from './events.js';
import type { Seq } from './ids.js';
import type { RejectionCode } from './rejections.js';

/** Values for the sentence of a rejection, for instance how many seconds to wait. */
export type RejectionDetails = Readonly<Record<string, string | number>>;

/** An expected "no": a code from a closed list, never an exception (T66). */
export interface Rejected {
  readonly ok: false;
  readonly code: RejectionCode;
  readonly details: RejectionDetails;
}

/**
 * What an accepted command does to the ballot box of a secret poll, beside its events and in the same stroke: put a
 * ballot in, or empty it. Apart from the events, so that no event can tell who cast which ballot.
 */
export type BoxChange =
  | { readonly kind: 'put'; readonly poll: Seq; readonly choices: readonly number[] }
  | { readonly kind: 'empty'; readonly poll: Seq };

/** A "yes": the facts that follow. An empty list means that all is already as the command wants it. */
export interface Accepted {
  readonly ok: true;
  readonly events: readonly EventBody[];
  readonly box?: BoxChange;
}

/** The answer of `decide`. */
export type Decision = Accepted | Rejected;

/** Accepts a command with the events that it causes, in order. */
export function accept(...events: readonly EventBody[]): Accepted {
  return { ok: true, events };
}

/** Refuses a command. */
export function reject(code: RejectionCode, details: RejectionDetails = {}): Rejected {
  return { ok: false, code, details };
}
