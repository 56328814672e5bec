import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '../load/connection.mjs';
import { forEach, joinAll, untilAllHave } from '../load/crowd.mjs';
import { Speakers } from '../load/speakers.mjs';

const RETRY_MS = 100;
const PATIENCE_MS = 60_000;

/** The server is killed and started again: until everybody is back and has missed nothing. */
export const resume = {
  name: 'resume',
  title: '1,000 people come back after the server was killed (SIGKILL) and started again',
  systems: ['krag', 'sio-bare'],
  variants: (quick) => [{ label: quick ? '300 people' : '1,000 people', people: quick ? 301 : 1001 }],
  figures: [
    { key: 'listening', title: 'start of the process until it listens, s', digits: 2 },
    { key: 'back', title: 'listening until all are back and whole, s', digits: 2 },
    { key: 'total', title: 'start of the process until all are back and whole, s', digits: 2 },
  ],
  targets: [{ figure: 'total', atMost: 5 }],

  async run(server, { people }) {
    const speakers = new Speakers(await joinAll(server, 0, 1));
    const readers = await joinAll(server, 1, people - 1);
    await speakers.sayInTurn(200);
    await untilAllHave(readers, speakers.head);

    for (const reader of [...speakers.connections, ...readers]) {
      reader.onEnd = null;
      reader.keepPosition();
    }
    const begin = performance.now();
    const restarted = server.restart();
    const listening = restarted.then(() => performance.now());
    const back = await forEach(people, (index) =>
      comeBack(server, index, index === 0 ? speakers.connections[0].position : readers[index - 1].position),
    );
    const end = performance.now();
    await restarted;

    // Whole: what is said now comes without a gap after what each had before.
    const again = new Speakers(back.slice(0, 1));
    await again.sayInTurn(1);
    await untilAllHave(back, again.head);
    return {
      listening: ((await listening) - begin) / 1000,
      back: (end - (await listening)) / 1000,
      total: (end - begin) / 1000,
    };
  },
};

/** Tries until the server is there; asks for what came after `position`. */
async function comeBack(server, index, position) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const connection = new Connection(server.dialect, server.address(index));
    connection.position = position;
    try {
      await connection.open();
      await connection.join();
      return connection;
    } catch (error) {
      connection.close();
      if (Date.now() > end) throw error;
      await sleep(RETRY_MS);
    }
  }
}
