import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMs } from '../lib/processes.mjs';
import { forEach, joinAll, untilAllHave } from '../load/crowd.mjs';
import { Connection } from '../load/connection.mjs';
import { Speakers } from '../load/speakers.mjs';

const HISTORY = 200;
const WARM_UP = 50;

/** A thousand people at the door: until each has the state, the latest page, and everything since. */
export const joinStorm = {
  name: 'join-storm',
  title: '1,000 people connect and join at once',
  systems: ['krag', 'sio-bare', 'ws-frame'],
  variants: (quick) => [
    { label: quick ? '300 people' : '1,000 people', people: (quick ? 300 : 1000) + WARM_UP + 1 },
  ],
  figures: [
    { key: 'seconds', title: 'until all have joined, s', digits: 2 },
    { key: 'cpu', title: 'server CPU, ms a join', digits: 2 },
    { key: 'bytes', title: 'bytes of an answer, mean', digits: 0 },
    { key: 'quiet', title: 'until all know of each other, s', digits: 2 },
  ],
  targets: [{ figure: 'seconds', atMostTimes: 2, peer: 'sio-bare' }],

  async run(server, { people }) {
    const count = people - WARM_UP - 1;
    const early = await joinAll(server, 0, WARM_UP + 1);
    const speakers = new Speakers(early.slice(0, 1));
    await speakers.sayInTurn(HISTORY);

    const before = { at: performance.now(), cpu: cpuMs(server.pid) };
    let bytes = 0;
    const readers = await forEach(count, async (index) => {
      const connection = new Connection(server.dialect, server.address(WARM_UP + 1 + index));
      await connection.open();
      const answer = await connection.join();
      bytes += answer.bytes;
      return connection;
    });
    const seconds = (performance.now() - before.at) / 1000;
    const cpu = cpuMs(server.pid) - before.cpu;
    await allKnowOfEachOther(readers);
    const quiet = (performance.now() - before.at) / 1000;
    await speakers.sayInTurn(1);
    await untilAllHave(readers, speakers.head);
    return { seconds, cpu: cpu / count, bytes: bytes / count, quiet };
  },
};

/** The arrivals are events too: waits until every reader has the same last one. */
async function allKnowOfEachOther(readers) {
  const head = () => Math.max(...readers.map((reader) => reader.seq));
  while (readers.some((reader) => reader.seq < head())) await sleep(10);
}
