/** A piece of a text: words, or an address that may be followed. */
export type Piece = { readonly text: string; readonly href: string | null };

const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"'„”]+/giu;
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * Cuts a text into words and addresses. Only http, https and mailto become links, and a link shows
 * the host that it really leads to, in ASCII where its letters could deceive.
 */
export function withLinks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const raw = match[0].replace(/[.,;:!?)\]}…]+$/u, '');
    const url = parse(raw);
    if (url === null) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), href: null });
    pieces.push({ text: shown(raw, url), href: url.href });
    at = match.index + raw.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), href: null });
  return pieces;
}

function parse(raw: string): URL | null {
  try {
    const url = new URL(raw);
    return ALLOWED.has(url.protocol) && url.username === '' ? url : null;
  } catch {
    return null;
  }
}

/** The address as it was written, but for a host that is not spelt as it resolves. */
function shown(raw: string, url: URL): string {
  if (url.protocol === 'mailto:') return raw.slice('mailto:'.length);
  if (raw.toLowerCase().includes(url.host)) return raw;
  return raw.replace(/^([a-z]+:\/\/)[^/?#]*/i, `$1${url.host}`);
}
