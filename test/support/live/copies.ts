import type { Replica } from '../../../src/core/replica.js';
import { evolve } from '../../../src/core/session/evolve.js';
import type { SessionEvent } from '../../../src/core/session/events.js';
import { initialState } from '../../../src/core/session/state.js';
import { snapshotFor } from '../../../src/core/views/snapshot.js';

/** A client's copy is the fold of the log, in the form in which this client may see it. */
export function expectSameState(replica: Replica, log: readonly SessionEvent[]): void {
  const state = initialState();
  for (const event of log) evolve(state, event);
  expect(snapshotFor(replica.state, replica.you)).toEqual(snapshotFor(state, replica.you));
}
