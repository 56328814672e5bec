import type { PeopleInBrowsers } from './people-in-browsers.js';

/** Declares one step of a way that goes through pages. */
export type Step = (name: string, act: () => Promise<void>, timeoutMs?: number) => void;

/**
 * Steps that stand on one another: one is not tried when one before it failed, since it would only fail in a
 * less telling way. A failure tells what the pages complained of.
 */
export function stepsWith(browsers: () => PeopleInBrowsers): Step {
  let failed: string | null = null;
  return (name, act, timeoutMs = 120_000) => {
    it(
      name,
      async () => {
        if (failed !== null) throw new Error(`not tried: "${failed}" failed before`);
        failed = name;
        await act().catch(async (error: unknown) => {
          await browsers().takePictures(`failed, ${name}`);
          const { faults } = browsers();
          throw faults.length === 0
            ? error
            : new Error(`on the pages: ${faults.join('\n')}`, { cause: error });
        });
        failed = null;
      },
      timeoutMs,
    );
  };
}
