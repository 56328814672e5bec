import fc from 'fast-check';
import { longestInOrder } from './list-moves.js';

/** What stays of these, in their order. */
const staying = (numbers: readonly number[]) => {
  const stays = longestInOrder(numbers);
  return numbers.filter((_, place) => stays[place]);
};
const lengthOf = (numbers: readonly number[]) => staying(numbers).length;

describe('what can stay when a list is put in another order', () => {
  it('is all but what has moved', () => {
    expect(lengthOf([])).toBe(0);
    expect(lengthOf([0, 1, 2, 3])).toBe(4);
    expect(lengthOf([3, 0, 1, 2])).toBe(3);
    expect(lengthOf([1, 2, 3, 0])).toBe(3);
    expect(lengthOf([3, 2, 1, 0])).toBe(1);
  });

  it('rises, and is no shorter than any other that rises', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (numbers) => {
        const run = staying(numbers);
        expect(run).toEqual([...run].sort((one, other) => one - other));
        expect(run.length).toBe(longestByTrial(numbers));
      }),
    );
  });
});

function longestByTrial(numbers: readonly number[]): number {
  let longest = 0;
  for (let chosen = 0; chosen < 1 << numbers.length; chosen += 1) {
    const run = numbers.filter((_, index) => (chosen >> index) & 1);
    const rises = run.every((number, index) => index === 0 || (run[index - 1] ?? 0) < number);
    if (rises) longest = Math.max(longest, run.length);
  }
  return longest;
}
