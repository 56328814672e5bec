/** Where a browser does not tell when it is idle (Safari). */
const SURELY_IDLE_MS = 1_500;
/** A busy meeting is never quite idle. */
const AT_THE_LATEST_MS = 3_000;

/** Resolves when the page is there and has nothing else to do: time for what may come later. */
export async function whenIdle(): Promise<void> {
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: AT_THE_LATEST_MS });
    } else setTimeout(resolve, SURELY_IDLE_MS);
  });
}
