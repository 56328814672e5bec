import type { Millis, NetworkId, Seq, SessionId } from '../core/session/ids.js';
import type { StoredEvent } from '../journal/event-log.js';

/** What the first line of an exported transcript says that it is. */
export const EXPORT_FORMAT = 'krag-transcript';

/** The version of the format; rises when older programs could no longer read it. */
export const EXPORT_VERSION = 1;

/**
 * The first line of an exported transcript. Every further line is one event in order: the stored row
 * as it is, with the salt and the words beside it, so that anybody can verify the chain
 * (journal/hash-chain.ts says how).
 */
export interface ExportHeader {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  /** Names the log that it was taken from. */
  readonly epoch: string;
  readonly session: SessionId;
  readonly network: NetworkId;
  /** Null: erased. */
  readonly title: string | null;
  /** The last event in the file. */
  readonly head: Seq;
  /** Its hash. */
  readonly hash: string;
  readonly exportedAt: Millis;
}

/** The fields of the header, in the order in which they are written. */
export const HEADER_FIELDS: readonly (keyof ExportHeader)[] = [
  'format',
  'version',
  'epoch',
  'session',
  'network',
  'title',
  'head',
  'hash',
  'exportedAt',
];

/** The fields of an event's line, in the order in which they are written. */
export const EVENT_FIELDS: readonly (keyof StoredEvent)[] = [
  'session',
  'seq',
  'at',
  'by',
  'type',
  'body',
  'command',
  'commandDigest',
  'wordsDigest',
  'previousHash',
  'hash',
  'words',
];

/** The header's line. */
export function headerLine(header: ExportHeader): string {
  return lineOf(header, HEADER_FIELDS);
}

/** An event's line. */
export function eventLine(event: StoredEvent): string {
  const words = event.words === null ? null : { salt: event.words.salt, json: event.words.json };
  return lineOf({ ...event, words }, EVENT_FIELDS);
}

function lineOf<T extends object>(value: T, fields: readonly (keyof T)[]): string {
  return `${JSON.stringify(Object.fromEntries(fields.map((field) => [field, value[field]])))}\n`;
}
