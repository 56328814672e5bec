import type { FloorMode } from '../../../../src/core/session/events.js';

/** In the order of how often they are wanted; the compiler asks for the place of a new one. */
const ORDER: Readonly<Record<FloorMode, number>> = {
  queue: 1,
  open: 2,
  round: 3,
  hidden: 4,
  moderator: 5,
  paused: 6,
};

/** All modes of the floor as they are offered. */
export const MODES = (Object.keys(ORDER) as FloorMode[]).sort((a, b) => ORDER[a] - ORDER[b]);
