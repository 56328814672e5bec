import type { StoredEvent } from '../journal/event-log.js';
import { EVENT_FIELDS, EXPORT_FORMAT, HEADER_FIELDS, type ExportHeader } from './export-format.js';

type Fields = Readonly<Record<string, unknown>>;

/** The header in the first line of a file, of whatever version; null: this is none. */
export function readHeader(text: string): ExportHeader | null {
  const fields = parse(text);
  if (fields === null || fields['format'] !== EXPORT_FORMAT || !isWhole(fields['version'])) return null;
  const { epoch, session, network, title, head, hash, exportedAt } = fields;
  const texts = [epoch, session, network, hash].every((value) => typeof value === 'string');
  const isTitle = title === null || typeof title === 'string';
  if (!texts || !isTitle || !isWhole(head) || !isWhole(exportedAt) || !hasJust(fields, HEADER_FIELDS)) {
    // Another version may have other fields; the caller says so.
    return fields['version'] === 1 ? null : (fields as unknown as ExportHeader);
  }
  return fields as unknown as ExportHeader;
}

/** The event in a line; null: this is none. */
export function readEvent(text: string): StoredEvent | null {
  const fields = parse(text);
  if (fields === null || !hasJust(fields, EVENT_FIELDS)) return null;
  const { session, seq, at, by, type, body, command, commandDigest, wordsDigest, previousHash, hash, words } =
    fields;
  const isSound =
    [session, type, body, previousHash, hash].every((value) => typeof value === 'string') &&
    [by, command, commandDigest, wordsDigest].every((value) => value === null || typeof value === 'string') &&
    isWhole(seq) &&
    isWhole(at) &&
    isWords(words);
  return isSound ? (fields as unknown as StoredEvent) : null;
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function isWords(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const words = value as Fields;
  return (
    typeof words['salt'] === 'string' && typeof words['json'] === 'string' && hasJust(words, ['salt', 'json'])
  );
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether there are these fields and no other, so that nothing can be slipped in beside them. */
function hasJust(fields: Fields, names: readonly string[]): boolean {
  const keys = Object.keys(fields);
  return keys.length === names.length && names.every((name) => keys.includes(name));
}
