import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { freePort, ServerProcess } from '../../test/support/live/server-process.mjs';
import { makeWorld } from '../../test/support/live/world.mjs';
import { SERVER_CPU, spawnNode, startPeer } from '../lib/processes.mjs';
import { bare, krag } from '../load/dialects.mjs';

const COLLECT = [
  '--expose-gc',
  '--import',
  fileURLToPath(new URL('../lib/collect-on-signal.mjs', import.meta.url)),
];

/**
 * A server that is measured.
 * @typedef {object} Running
 * @property {number} pid
 * @property {import('../load/dialects.mjs').Dialect} dialect
 * @property {(person: number) => { port: number, headers?: Record<string, string> }} address as whom to connect, and where
 * @property {() => Promise<void>} restart kills it and starts it again
 * @property {() => Promise<void>} stop
 */

/**
 * What every way of starting a system is told.
 * @typedef {{ seed: string | null, collectsGarbage: boolean, nodeArgs: string[] }} Start
 */

/** @type {Record<string, (start: Start) => Promise<Running>>} */
export const systems = {
  krag: startKrag,
  'sio-bare': (start) => startBare('sio-bare', start),
  'ws-frame': (start) => startBare('ws-frame', start),
};

/** @returns {Promise<Running>} */
async function startBare(name, { collectsGarbage }) {
  const program = fileURLToPath(new URL(`../peers/${name}.mjs`, import.meta.url));
  const args = [...(collectsGarbage ? COLLECT : []), program];
  const port = await freePort();
  const start = () => startPeer(args, { env: { PORT: String(port) } });
  let peer = await start();
  return {
    get pid() {
      return peer.pid;
    },
    dialect: bare,
    address: () => ({ port }),
    restart: async () => {
      await peer.stop();
      peer = await start();
    },
    stop: () => peer.stop(),
  };
}

/** The real program on a copy of the seeded data. @returns {Promise<Running>} */
async function startKrag({ seed, collectsGarbage, nodeArgs }) {
  const { session, cookies } = JSON.parse(readFileSync(join(seed, 'world.json'), 'utf8'));
  const dataDir = mkdtempSync(join(tmpdir(), 'krag-bench-'));
  cpSync(join(seed, 'data'), dataDir, { recursive: true });
  const port = await freePort();
  const server = new ServerProcess({
    dataDir,
    port,
    nodeArgs: [...nodeArgs, ...(collectsGarbage ? COLLECT : [])],
    launch: (args, options) => spawnNode(SERVER_CPU, args, options),
  });
  await server.start();
  return {
    get pid() {
      return server.pid;
    },
    dialect: krag(session),
    address: (person) => ({ port, headers: { Cookie: cookies[person], Origin: server.url } }),
    restart: async () => {
      await server.stop('SIGKILL');
      await server.start();
    },
    stop: async () => {
      // Politely, so that what was started with --cpu-prof writes its profile.
      await server.stop(nodeArgs.length > 0 ? 'SIGTERM' : 'SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Makes the data that every run of Krąg begins with: one open session and `people` who are signed in.
 * @param {number} people
 * @returns {Promise<string>} the folder
 */
export async function seedKrag(people) {
  const seed = mkdtempSync(join(tmpdir(), 'krag-bench-seed-'));
  const server = new ServerProcess({ dataDir: join(seed, 'data'), port: await freePort() });
  await server.start();
  const names = Array.from({ length: people }, (_, n) => `Osoba ${n + 1}`);
  const world = await makeWorld({
    url: server.url,
    organiserLink: server.organiserLink,
    participants: names,
  });
  await server.stop('SIGTERM');
  const cookies = world.participants.map((person) => person.cookie);
  writeFileSync(join(seed, 'world.json'), JSON.stringify({ session: world.session, cookies }));
  return seed;
}

/** @param {string | null} seed */
export function removeSeed(seed) {
  if (seed !== null && existsSync(join(seed, 'world.json'))) rmSync(seed, { recursive: true, force: true });
}
