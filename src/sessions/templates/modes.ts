import type { FloorMode } from '../../core/session/events.js';

/** Everybody gets the floor once, one after the other. */
export const ROUND: FloorMode = 'round';
