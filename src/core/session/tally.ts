/** What was counted in a poll: never who chose what. */
export interface Tally {
  /** How many votes were cast, blank ones included. */
  readonly ballots: number;
  /** How many of them choose nothing: those who abstain. */
  readonly blank: number;
  /** How often each choice was made; the first stands for choice 1. */
  readonly counts: readonly number[];
}

/** The tally of a poll in which nobody has voted. */
export function emptyTally(choiceCount: number): Tally {
  return { ballots: 0, blank: 0, counts: Array<number>(choiceCount).fill(0) };
}

/** The tally with one more ballot in it; choices begin at 1. */
export function withBallot(tally: Tally, choices: readonly number[]): Tally {
  return changed(tally, choices, 1);
}

/** The tally without a ballot that is in it. */
export function withoutBallot(tally: Tally, choices: readonly number[]): Tally {
  return changed(tally, choices, -1);
}

function changed({ ballots, blank, counts }: Tally, choices: readonly number[], by: 1 | -1): Tally {
  return {
    ballots: ballots + by,
    blank: choices.length === 0 ? blank + by : blank,
    counts: counts.map((count, index) => (choices.includes(index + 1) ? count + by : count)),
  };
}
