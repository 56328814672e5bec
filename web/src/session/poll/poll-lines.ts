import type { Tally } from '../../../../src/core/session/tally.js';

/** One line of a result. */
export interface ResultLine {
  /** Null for those who chose nothing. */
  readonly choice: number | null;
  readonly count: number;
  /** Of all votes cast, from 0 to 1: where several choices can be made, they add up to more. */
  readonly share: number;
}

/** The result line by line, in the order of the choices; who abstained comes last, where anybody did. */
export function linesOf({ ballots, blank, counts }: Tally): readonly ResultLine[] {
  const shareOf = (count: number): number => (ballots === 0 ? 0 : count / ballots);
  const lines = counts.map((count, index) => ({ choice: index + 1, count, share: shareOf(count) }));
  return blank === 0 ? lines : [...lines, { choice: null, count: blank, share: shareOf(blank) }];
}

/** The average mark to one decimal, or null where nobody gave one. */
export function meanOf({ ballots, blank, counts }: Tally): number | null {
  const marks = ballots - blank;
  if (marks <= 0) return null;
  const sum = counts.reduce((total, count, index) => total + count * (index + 1), 0);
  return Math.round((sum / marks) * 10) / 10;
}
