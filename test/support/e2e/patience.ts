const TRIED = 10;
const TIMES_SLOWER = 20;

/** How long it takes, in milliseconds. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/**
 * How long something may take while others keep the server busy, in milliseconds: it is tried in peace first, so
 * that a busy machine is given more time, and not taken for a server that lets people wait.
 */
export async function patienceFor(act: () => Promise<unknown>, leastMs: number): Promise<number> {
  let slowest = 0;
  for (let i = 0; i < TRIED; i += 1) slowest = Math.max(slowest, await timeOf(act));
  return leastMs + TIMES_SLOWER * slowest;
}
