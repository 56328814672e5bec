import { linesOf, meanOf } from './poll-lines.js';

describe('the result of a poll, line by line', () => {
  it('gives each choice its share of all votes, and the abstentions a line only where there are any', () => {
    expect(linesOf({ ballots: 4, blank: 0, counts: [3, 1] })).toEqual([
      { choice: 1, count: 3, share: 0.75 },
      { choice: 2, count: 1, share: 0.25 },
    ]);
    expect(linesOf({ ballots: 2, blank: 1, counts: [1, 0] }).at(-1)).toEqual({
      choice: null,
      count: 1,
      share: 0.5,
    });
    expect(linesOf({ ballots: 0, blank: 0, counts: [0, 0] }).map(({ share }) => share)).toEqual([0, 0]);
  });

  it('averages the marks that were given', () => {
    expect(meanOf({ ballots: 4, blank: 1, counts: [0, 0, 1, 1, 1] })).toBe(4);
    expect(meanOf({ ballots: 3, blank: 0, counts: [1, 0, 0, 2, 0] })).toBe(3);
    expect(meanOf({ ballots: 1, blank: 1, counts: [0, 0, 0, 0, 0] })).toBeNull();
  });
});
