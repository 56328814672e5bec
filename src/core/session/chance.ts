/**
 * Chance that anybody can repeat: the same seed gives the same draw, in every browser and in every language that
 * counts in 32 bits. The seed is hashed to four numbers (cyrb128), from which a generator goes on (sfc32). It is
 * fair; it is no secret, and keeps none.
 */
export type Chance = () => number;

const WHOLE = 2 ** 32;

/** A source of whole numbers from 0 to 2³² − 1, the same for the same seed. */
export function chanceOf(seed: string): Chance {
  let [a, b, c, d] = hash(seed);
  return () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
}

/** One of them, each as likely as the others; undefined of none. */
export function pick<T>(chance: Chance, of: readonly T[]): T | undefined {
  return of[below(chance, of.length)];
}

/** All of them in an order of which each is as likely as the others. */
export function shuffle<T>(chance: Chance, of: readonly T[]): T[] {
  const left = [...of];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(below(chance, left.length), 1));
  return shuffled;
}

/** A whole number from 0 to less than `size`. What would make small ones likelier is thrown away. */
function below(chance: Chance, size: number): number {
  if (size <= 1) return 0;
  const fair = WHOLE - (WHOLE % size);
  let number = chance();
  while (number >= fair) number = chance();
  return number % size;
}

function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597_399_067);
    b = c ^ Math.imul(b ^ code, 2_869_860_233);
    c = d ^ Math.imul(c ^ code, 951_274_213);
    d = a ^ Math.imul(d ^ code, 2_716_044_179);
  }
  a = Math.imul(c ^ (a >>> 18), 597_399_067);
  b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
  c = Math.imul(a ^ (c >>> 17), 951_274_213);
  d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
