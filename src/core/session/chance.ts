const GREATEST = 2 ** 32 - 1;

/**
 * Chance that anybody can repeat: the same seed gives the same draw, in every browser and in every language that
 * counts in 32 bits. The seed is hashed to four numbers (cyrb128), from which a generator goes on (sfc32). It is
 * fair; it is no secret, and keeps none.
 */
export class Chance {
  /** In such an array numbers of 32 bits are not wrapped up anew at each step. */
  private readonly state: Int32Array;

  constructor(seed: string) {
    this.state = Int32Array.from(hash(seed));
  }

  /** A whole number from 0 to less than `size`, each as likely as the others. */
  below(size: number): number {
    if (size <= 1) return 0;
    for (;;) {
      const number = this.next();
      const rest = number % size;
      // All numbers but the last ones, which fill no whole row of this size and would make small ones likelier.
      if (number - rest + size - 1 <= GREATEST) return rest;
    }
  }

  /** A whole number from 0 to 2³² − 1. */
  private next(): number {
    const { state } = this;
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const d = state[3] ?? 0;
    const sum = (a + b + d) | 0;
    state[3] = d + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }
}

/** One of them, each as likely as the others; undefined of none. */
export function pick<T>(chance: Chance, of: readonly T[]): T | undefined {
  return of[chance.below(of.length)];
}

/** All of them in an order of which each is as likely as the others. */
export function shuffle<T>(chance: Chance, of: readonly T[]): T[] {
  const shuffled = [...of];
  // Fisher and Yates: each place in turn gets one of those that have none yet.
  for (let place = 0; place < shuffled.length; place += 1) {
    const from = place + chance.below(shuffled.length - place);
    const taken = shuffled[from] as T;
    shuffled[from] = shuffled[place] as T;
    shuffled[place] = taken;
  }
  return shuffled;
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
