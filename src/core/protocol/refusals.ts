import { REJECTION_CODES, type RejectionCode } from '../session/rejections.js';

/** Reasons given at the edge, before or beside `decide`. Each has a sentence and a way on in src/core/texts. */
export const EDGE_CODES = [
  'bad-input',
  'unknown-command',
  'too-large',
  'not-signed-in',
  'foreign-origin',
  'no-rights',
  'not-found',
  'another-session-live',
  'conflict',
  'slow-down',
  'too-many-connections',
  'session-expired',
  'signed-out',
  'left-session',
  'charter-not-accepted',
  'charter-changed',
  'link-unknown',
  'link-revoked',
  // the open list and the library of prompts
  'too-many-proposals',
  'open-list-full',
  'not-your-topic',
  'topic-has-support',
  'no-such-topic',
  'topic-not-open',
  'topic-elsewhere',
  'topic-status-changed',
  'prompt-library-full',
  'unsupported-version',
  'storage',
  'internal',
] as const;

/** One of the reasons of the edge. */
export type EdgeCode = (typeof EDGE_CODES)[number];

/** Any code that a client can be refused with. */
export type RefusalCode = RejectionCode | EdgeCode;

/** All of them, for tests and documentation. */
export const REFUSAL_CODES: readonly RefusalCode[] = [...REJECTION_CODES, ...EDGE_CODES];

/** A "no" as it crosses the wire: for the program a code, for the person two sentences in their language (T66). */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** What happened. */
  readonly message: string;
  /** What would make it work, or what to do now. */
  readonly remedy: string;
  /** With `slow-down`: when to try again, in milliseconds. */
  readonly retryAfterMs?: number;
}
