import { reject, type Rejected } from './decision.js';

/** A text in the one form in which it is stored and shown, or why it is refused. */
export type CleanText = { readonly ok: true; readonly text: string } | Rejected;

/** More marks than this on one letter only serve to break the page; living scripts need at most five. */
const MOST_MARKS = 8;

const LONE_SURROGATE = /\p{Cs}/u;
// Line feed and tabulator are the only controls that a text needs.
const CONTROLS = /[^\P{Cc}\n\t]/u;
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MOST_MARKS + 1},}`, 'u');
// What embeds, overrides or isolates a direction of writing.
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/u;
// White space, invisible format characters, and two letters that look like nothing.
const BLANK = /^[\p{White_Space}\p{Cf}\u{2800}\u{3164}]*$/u;

/**
 * Brings a text of several lines into NFC with `\n` as line break. Refuses the empty, what is longer
 * than `limit` code points, control characters, lone surrogates (two databases would each store
 * something else) and stacks of combining marks.
 */
export function cleanText(raw: string, limit: number): CleanText {
  // Before normalising, which is the costly part and never shortens a text to less than a third.
  if (raw.length > limit * 6) return reject('text-too-long', { limit, length: raw.length });
  if (LONE_SURROGATE.test(raw)) return reject('bad-characters');
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC');
  if (BLANK.test(text)) return reject('empty-text');
  const length = codePoints(text, limit);
  if (length > limit) return reject('text-too-long', { limit, length });
  if (CONTROLS.test(text) || TOO_MANY_MARKS.test(text)) return reject('bad-characters');
  return { ok: true, text };
}

/**
 * As `cleanText`, for a text of one line, such as a name: line breaks and runs of blanks become one blank, and
 * nothing may turn round what stands beside it.
 */
export function cleanLine(raw: string, limit: number): CleanText {
  if (DIRECTION_CONTROLS.test(raw)) return reject('bad-characters');
  const clean = cleanText(raw, limit);
  return clean.ok ? { ok: true, text: clean.text.replace(/\p{White_Space}+/gu, ' ').trim() } : clean;
}

/** As `cleanText`, but nothing at all is as good as a text. */
export function cleanOptionalText(raw: string, limit: number): CleanText {
  return BLANK.test(raw) ? { ok: true, text: '' } : cleanText(raw, limit);
}

/** As `cleanLine`, but nothing at all is as good as a text. */
export function cleanOptionalLine(raw: string, limit: number): CleanText {
  return BLANK.test(raw) ? { ok: true, text: '' } : cleanLine(raw, limit);
}

function codePoints(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
