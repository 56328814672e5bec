import { hash as digest } from 'node:crypto';
import type { Millis, Seq } from '../core/session/ids.js';
import type { StoredEvent, StoredWords } from './event-log.js';

/**
 * The hash chain of a log. Anybody can verify an exported log with these rules alone:
 *
 * - Every hash and digest is SHA-256 over UTF-8, written as 64 lowercase hex characters.
 * - The words of an event are a JSON object of strings. Canonical: its keys sorted by UTF-16 code
 *   units, no white space, escaped as `JSON.stringify` does.
 * - `wordsDigest = SHA-256(salt + "\n" + canonical JSON of the words)`, or null where this kind of
 *   event has no words. Words that were erased leave their digest behind.
 * - `hash = SHA-256(JSON.stringify([FORMAT, previousHash, session, seq, at, by, type, body, command,
 *   commandDigest, wordsDigest]))`, without white space; `seq` and `at` are numbers, `by`, `command`,
 *   `commandDigest` and `wordsDigest` are strings or null, `body` is the stored string as it is (the
 *   JSON text is thus quoted once more). An array keeps its borders: nothing can be moved from one
 *   field to the next without changing the hash.
 * - `previousHash` is the hash of the event before, and 64 zeros for the first; `seq` begins at 1 and
 *   has no gap; `at` never decreases.
 */
export const FORMAT = 'krag-log-1';

/** A place in a chain: the last event that was verified. */
export interface ChainPosition {
  readonly seq: Seq;
  readonly at: Millis;
  readonly hash: string;
}

/** Before the first event. */
export const GENESIS: ChainPosition = { seq: 0, at: 0, hash: '0'.repeat(64) };

/**
 * Why a chain does not hold, at the first event where it does not:
 * `gap` an event is missing, doubled or out of order · `time` its time is before that of the event
 * before · `hash` the event, or the one before, is not what was written · `words` the words are not
 * those that were written.
 */
export type ChainFault = 'gap' | 'time' | 'hash' | 'words';

/** The end of a chain that holds, or the first event where it does not. */
export type ChainCheck =
  | { readonly ok: true; readonly end: ChainPosition }
  | { readonly ok: false; readonly seq: Seq; readonly fault: ChainFault };

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return digest('sha256', text, 'hex');
}

/** JSON in which the keys of every object are sorted, so that equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isObject(part) ? sortedByKey(part) : part));
}

/** The digest that binds words to their event. */
export function wordsDigest({ salt, json }: StoredWords): string {
  return sha256(`${salt}\n${json}`);
}

/** The hash of an event: over the event before and every stored column except the words themselves. */
export function eventHash(event: Omit<StoredEvent, 'hash' | 'words'>): string {
  const { previousHash, session, seq, at, by, type, body, command, commandDigest } = event;
  return sha256(
    JSON.stringify([
      FORMAT,
      previousHash,
      session,
      seq,
      at,
      by,
      type,
      body,
      command,
      commandDigest,
      event.wordsDigest,
    ]),
  );
}

/**
 * Verifies events of one session in rising order, from `start` on. Words that are null (erased, or
 * not read) are not checked; words that are there must match their digest.
 */
export function verifyChain(events: Iterable<StoredEvent>, start: ChainPosition = GENESIS): ChainCheck {
  let end = start;
  for (const event of events) {
    const fault = faultOf(event, end);
    if (fault !== null) return { ok: false, seq: fault === 'gap' ? end.seq + 1 : event.seq, fault };
    end = event;
  }
  return { ok: true, end: { seq: end.seq, at: end.at, hash: end.hash } };
}

function faultOf(event: StoredEvent, before: ChainPosition): ChainFault | null {
  if (event.seq !== before.seq + 1) return 'gap';
  if (event.at < before.at) return 'time';
  if (event.previousHash !== before.hash || eventHash(event) !== event.hash) return 'hash';
  if (event.words !== null && wordsDigest(event.words) !== event.wordsDigest) return 'words';
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(object: Record<string, unknown>): Record<string, unknown> {
  // entries are compared by code units, as the format says; numeric keys do not occur in words or commands
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
