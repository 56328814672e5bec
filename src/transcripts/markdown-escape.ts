/** Every sign that can begin, or belong to, markup, a link that makes itself, or a template. */
const MARKUP = /[\\`*_{}[\]()<>&#+\-.!|~=:@$^]/g;
/** Controls, and characters that turn the direction of what follows: nobody needs them in a document. */
const UNSEEN = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A text as one line of plain Markdown text: nothing in it is markup. */
export function escapeLine(text: string): string {
  return escapeText(text).replace(/\s+/g, ' ').trim();
}

/** A text as a block quote, line by line: nothing in it is markup, and it cannot leave the quote. */
export function escapeQuote(text: string): string {
  const lines = escapeText(text).split('\n');
  // Two blanks at the end keep the author's line breaks; blanks at the start would make a code block.
  return lines.map((line) => (line.trim() === '' ? '>' : `> ${line.trim()}  `)).join('\n');
}

function escapeText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(MARKUP, (sign) => ENTITIES.get(sign) ?? `\\${sign}`);
}

/** Where a backslash is not enough for readers that know HTML but no Markdown. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
