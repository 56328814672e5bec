/**
 * Which places of a list hold its longest run of rising numbers: of a list that is to be put in another order, the
 * most that can stay where they are.
 */
export function longestInOrder(numbers: readonly number[]): readonly boolean[] {
  // ends[n]: the place of the smallest number with which a run of n + 1 can end; before[i]: the place before it.
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    const length = runsShorterThan(numbers, ends, number);
    before[index] = length === 0 ? -1 : (ends[length - 1] ?? -1);
    ends[length] = index;
  });
  const longest = numbers.map(() => false);
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) longest[place] = true;
  return longest;
}

/** How long the longest run is that this number can go on. */
function runsShorterThan(numbers: readonly number[], ends: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
