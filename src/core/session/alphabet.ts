/** The letters in the order of a Polish register. Our own: the server and every browser must sort alike. */
const LETTERS = 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż';

/** Letters of other languages that have no sign to take away stand with these. */
const OTHERS = LETTERS.length + 1;

/** Compares two people by the last word of their names, then by the whole names: Anna Nowak before Jan Zając. */
export function compareByLastName(one: string, other: string): number {
  return compareWords(lastWord(one), lastWord(other)) || compareWords(one, other);
}

/** Compares two texts as a Polish register does, whatever the computer that does it speaks. */
export function compareWords(one: string, other: string): number {
  const [left, right] = [ranksOf(one), ranksOf(other)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? '';
}

function ranksOf(text: string): number[] {
  return [...text.normalize('NFC').toLowerCase()].map(rankOf);
}

/** Spaces, hyphens and digits come before all letters, é stands with e, and letters of other scripts come last. */
function rankOf(sign: string): number {
  const [plain = sign] = sign.normalize('NFD');
  const place = LETTERS.includes(sign) ? LETTERS.indexOf(sign) : LETTERS.indexOf(plain);
  if (place >= 0) return place + 1;
  return /\p{L}/u.test(sign) ? OTHERS + (sign.codePointAt(0) ?? 0) : 0;
}
