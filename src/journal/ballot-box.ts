import type { BoxChange } from '../core/session/decision.js';
import { POLL_MOST_OPTIONS } from '../core/session/settings.js';
import { emptyTally, withBallot, type Tally } from '../core/session/tally.js';

/** Room for every kind of poll. */
const CHOICES = POLL_MOST_OPTIONS;

/** Digits of one number: more people than one server can serve. */
const WIDTH = 7;

/** A box without ballots. */
export const EMPTY_BOX: Tally = emptyTally(CHOICES);

/** What a box holds after a change; null: there is no box any more. */
export function boxAfter(box: Tally, change: BoxChange): Tally | null {
  return change.kind === 'put' ? withBallot(box, change.choices) : null;
}

/**
 * A box as it is stored: only sums, and always of the same length. Neither how ballots lie in the file nor how
 * the file grew with them can tell in which order they were cast.
 */
export function encodeBox({ ballots, blank, counts }: Tally): string {
  return [ballots, blank, ...counts].map((number) => String(number).padStart(WIDTH, '0')).join('');
}

/** The box of its stored form. */
export function decodeBox(stored: string): Tally {
  const numberAt = (index: number): number => Number(stored.slice(index * WIDTH, (index + 1) * WIDTH));
  return {
    ballots: numberAt(0),
    blank: numberAt(1),
    counts: Array.from({ length: CHOICES }, (_, index) => numberAt(index + 2)),
  };
}
