import type { EventBody } from './events.js';
import type { Millis } from './ids.js';
import { orderAfter } from './queue-order.js';
import type { SessionState } from './state.js';

/**
 * What follows by itself from the events of a command, once they are folded in: asked by the server only, and stored
 * with the command. Here belongs what only the server can know; what a command means in itself, `decide` says.
 */
export function follow(state: SessionState, events: readonly EventBody[], at: Millis): readonly EventBody[] {
  return orderAfter(state, events, at);
}
