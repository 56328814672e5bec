/** The letters in the order of a Polish register. Our own: the server and every browser must sort alike. */
const LETTERS = 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż';

/** Letters of other languages that have no sign to take away stand with these. */
const OTHERS = LETTERS.length + 1;

const FAR = 0x8000;

/** The signs that names are made of; all others are looked up one by one. */
const RANKS = new Map([...LETTERS].map((letter, index) => [letter, index + 1]));
for (const sign of " '-.0123456789qvx") RANKS.set(sign, RANKS.get(sign) ?? rankOf(sign));

/** Somebody who has a place in the alphabet. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What stands where the name of each does when texts are compared sign by sign: made once, since no name ever changes. */
const KEYS = new WeakMap<Named, string>();

/**
 * These in the order of the last words of their names, then of the whole names: Anna Nowak before Jan Zając; two of one
 * name by their ids. Each name is looked at once: two thousand people make twenty thousand comparisons.
 */
export function byLastName<T extends Named>(people: readonly T[]): T[] {
  const keyed = people.map((person) => ({ person, key: keyOf(person) }));
  keyed.sort((one, other) => compare(one.key, other.key) || compare(one.person.id, other.person.id));
  return keyed.map(({ person }) => person);
}

/** Below zero where the first stands before the other in the order of `byLastName`. */
export function compareNames(one: Named, other: Named): number {
  return compare(keyOf(one), keyOf(other)) || compare(one.id, other.id);
}

function keyOf(person: Named): string {
  return KEYS.get(person) ?? makeKey(person);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function makeKey(person: Named): string {
  const name = person.name.trim().normalize('NFC').toLowerCase();
  const last = name.split(/\s+/u).at(-1) ?? '';
  const ranks = ranksOf(last);
  // Nothing comes before the end of a word.
  const key = `${ranks}\u0000${ranksOf(name.slice(0, name.length - last.length))}${ranks}`;
  KEYS.set(person, key);
  return key;
}

function ranksOf(text: string): string {
  let ranks = '';
  for (const sign of text) {
    const rank = RANKS.get(sign) ?? rankOf(sign);
    // Letters of other scripts have numbers beyond what one place can hold.
    ranks +=
      rank < FAR ? String.fromCharCode(1 + rank) : String.fromCharCode(FAR + (rank >> 15), rank & 0x7fff);
  }
  return ranks;
}

/** Spaces, hyphens and digits come before all letters, é stands with e, and letters of other scripts come last. */
function rankOf(sign: string): number {
  const [plain = sign] = sign.normalize('NFD');
  const rank = RANKS.get(plain);
  if (rank !== undefined) return rank;
  return /\p{L}/u.test(sign) ? OTHERS + (sign.codePointAt(0) ?? 0) : 0;
}
