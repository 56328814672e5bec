import fc from 'fast-check';
import type { Steps } from './step.js';

/** Pauses of the floor, and writing that nobody reads yet. */
export const INTERRUPTIONS_STEPS: Steps = [
  fc
    .record({
      mode: fc.constantFrom('hidden', 'hidden', 'paused', 'queue', 'queue' as const),
      hiddenPosts: fc.constantFrom(null, 'reveal', 'withdraw' as const),
    })
    .map(({ mode, hiddenPosts }) => () => ({ type: 'SetFloorMode' as const, mode, hiddenPosts })),
  fc.constant(() => ({ type: 'RevealPosts' as const })),
];
