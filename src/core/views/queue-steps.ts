import type { Seq } from '../session/ids.js';
import type { SessionState } from '../session/state.js';

/** One step of a request by hand: before which other it goes; null: to the end of its kind (T34). */
export interface QueueStep {
  readonly before: Seq | null;
}

/** Where a request can be moved by one place, up or down, within its kind; null where it stands at the edge of it. */
export interface QueueSteps {
  readonly up: QueueStep | null;
  readonly down: QueueStep | null;
}

/** The steps by which a request can be moved by hand, as an alternative to dragging it. */
export function queueSteps(state: SessionState, request: Seq): QueueSteps {
  const list = state.queue.waiting;
  const kind = list.find(({ id }) => id === request)?.kind;
  const alike = list.filter((other) => other.kind === kind).map(({ id }) => id);
  const index = alike.indexOf(request);
  return {
    up: index > 0 ? { before: alike[index - 1] ?? null } : null,
    down: index >= 0 && index < alike.length - 1 ? { before: alike[index + 2] ?? null } : null,
  };
}
