import { setTimeout as sleep } from 'node:timers/promises';
import { settledKiB } from '../lib/processes.mjs';
import { joinAll } from '../load/crowd.mjs';

const WARM_UP = 200;

/** What a person costs who is joined and says nothing. */
export const idleMemory = {
  name: 'idle-memory',
  title: 'Memory of an idle, joined connection',
  systems: ['krag', 'sio-bare', 'ws-frame'],
  collectsGarbage: true,
  variants: (quick) => [
    { label: quick ? '500 people' : '2,000 people', people: WARM_UP + (quick ? 500 : 2000) },
  ],
  figures: [
    { key: 'empty', title: 'resident without connections, MiB', digits: 0 },
    { key: 'each', title: 'KiB a connection', digits: 1 },
  ],
  targets: [{ figure: 'each', atMostTimes: 1.3, peer: 'sio-bare' }],

  async run(server, { people }) {
    // The first connections make the program compile what it needs; they are not counted.
    const first = await joinAll(server, 0, WARM_UP);
    for (const connection of first) connection.close();
    await sleep(1000);
    const empty = await settledKiB(server.pid);
    const count = people - WARM_UP;
    const readers = await joinAll(server, WARM_UP, count);
    await sleep(2000);
    const full = await settledKiB(server.pid);
    for (const reader of readers) reader.close();
    return { empty: empty / 1024, each: (full - empty) / count };
  },
};
