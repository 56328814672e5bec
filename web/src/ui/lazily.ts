import { lazy, type ComponentType } from 'react';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

/**
 * Who needs a part, and when: `anybody` may open it in the middle of a meeting, `leaders` may as well, or it is loaded
 * only when it is `shown`, as whole pages are.
 */
export type NeededBy = 'anybody' | 'leaders' | 'shown';

interface Part {
  readonly by: NeededBy;
  readonly load: () => Promise<unknown>;
}

/** A part that did not come is asked for again so much later, in ms … */
const AGAIN_MS = 2_000;

/** … and so often while there is a connection: a server starts again within less. After that it is missing. */
const MOST_TRIES = 8;

const ahead = new Set<NeededBy>();
let parts: Part[] = [];

/**
 * A component whose code comes later than the page, and the texts that it shows with it: when it is first shown, or
 * before that by `loadAhead`, since a dialog that is opened without a connection has to be there already. A load that
 * fails is repeated; the page stays as it is meanwhile.
 */
export function lazily<P extends object>(load: Load<P>, by: NeededBy = 'anybody'): ComponentType<P> {
  let loading: ReturnType<Load<P>> | null = null;
  const once = () =>
    (loading ??= untilLoaded(load).catch((error: unknown) => {
      loading = null;
      throw error;
    }));
  const part = { by, load: once };
  if (ahead.has(by)) void early(part);
  else parts.push(part);
  return lazy(once);
}

/** Loads all that these need, one after the other; from now on also what is declared later. */
export async function loadAhead(by: NeededBy): Promise<void> {
  ahead.add(by);
  const due = parts.filter((part) => part.by === by);
  parts = parts.filter((part) => part.by !== by);
  for (const part of due) await early(part);
}

/** What is missing now is asked for once more when it is shown: only then it is a fault. */
async function early({ load }: Part): Promise<void> {
  await load().catch(() => undefined);
}

async function untilLoaded<P>(load: Load<P>): ReturnType<Load<P>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await load();
    } catch (error) {
      if (navigator.onLine && tries >= MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
