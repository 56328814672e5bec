/**
 * Which places of a list hold its longest run of rising numbers: of a list that is to be put in another order, the
 * most that can stay where they are.
 */
export function longestInOrder(numbers: readonly number[]): readonly boolean[] {
  // ends[n]: the place of the smallest number with which a run of n + 1 can end; before[i]: the place before it.
  const ends: number[] = [];
  const before: number[] = [];
  const longest: boolean[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const length = runsShorterThan(numbers, ends, numbers[index] ?? 0);
    before.push(length === 0 ? -1 : (ends[length - 1] ?? -1));
    ends[length] = index;
    longest.push(false);
  }
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) longest[place] = true;
  return longest;
}

/** How long the longest run is that this number can go on. */
function runsShorterThan(numbers: readonly number[], ends: readonly number[], number: number): number {
  // Mostly it goes on with the longest.
  if (ends.length === 0 || (numbers[ends[ends.length - 1] ?? 0] ?? 0) < number) return ends.length;
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
