import { snapshotFor } from '../../../src/core/views/snapshot.js';
import { Client } from './client.js';

/**
 * Replay equals reload: what this client has put together from packets is what the server holds, and what
 * the same person gets in a new tab.
 */
export async function expectWhole(client: Client): Promise<void> {
  const { app, session, replica } = client;
  if (session === null) throw new Error('has not joined');
  const viewer = replica.you;
  const fresh = await Client.join(app, client.person, session);
  const held = await app.read(session, (state) => structuredClone(snapshotFor(state, viewer)));
  await Promise.all([client.untilAt(held.seq), fresh.untilAt(held.seq)]);
  await Promise.all([client.readAllHistory(), fresh.readAllHistory()]);
  expect(snapshotFor(replica.state, viewer)).toEqual(held);
  expect(snapshotFor(fresh.replica.state, viewer)).toEqual(held);
  expect(replica.timeline).toEqual(fresh.replica.timeline);
  fresh.close();
}
