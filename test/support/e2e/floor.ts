import type { Seq } from '../../../src/core/session/ids.js';
import { floorMark } from '../../../src/core/session/turns.js';
import type { Client } from './client.js';

/** What this client sees of the floor, as `Call` and `Next` have to name it. */
export function seenFloor({ replica }: Client): Seq | null {
  return floorMark(replica.state);
}

/** A moderator gives the floor to somebody. Returns the turn, when both know of it. */
export async function callTo(moderator: Client, speaker: Client): Promise<Seq> {
  const turn = await moderator.do({
    type: 'Call',
    person: speaker.person.id,
    expectedTurn: seenFloor(moderator),
  });
  await speaker.untilAt(turn);
  return turn;
}
