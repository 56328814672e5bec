/** @param {number[]} values */
export function median(values) {
  return percentile(values, 50);
}

/**
 * The value below which `share` percent of the values lie, between two of them by linear weight.
 * @param {ArrayLike<number>} values
 * @param {number} share 0 to 100
 */
export function percentile(values, share) {
  if (values.length === 0) return NaN;
  const sorted = Float64Array.from(values).sort();
  const place = ((sorted.length - 1) * share) / 100;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}
