import type { Millis } from './ids.js';
import { isCallable } from './rights.js';
import type { SessionState } from './state.js';

/**
 * From when on the floor counts as silent (T46a), for a private hint to the moderator: nobody has the floor, nobody
 * who could speak waits for it, and nobody has posted for so long. Null: the floor is in use, or meant to be silent.
 */
export function silentFloorAt(state: SessionState): Millis | null {
  const { phase, settings, mode } = state;
  if (phase.name !== 'open' || settings.silentFloorMs === null) return null;
  if (mode === 'paused' || mode === 'moderator') return null;
  if (state.turn !== null || isWaitedFor(state)) return null;
  return Math.max(phase.since, state.lastPostAt, state.floorChangedAt) + settings.silentFloorMs;
}

/** Somebody whose name is not shown counts as any other. */
function isWaitedFor(state: SessionState): boolean {
  return state.queue.waiting.some(({ person }) => {
    const who = state.people.get(person);
    return who === undefined || isCallable(who);
  });
}
