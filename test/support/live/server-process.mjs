import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The repository's root: every program here is started from it. */
export const ROOT = process.cwd();
const MAIN = join(ROOT, 'dist', 'main.js');
const START_TIMEOUT_MS = 60_000;

/** The highest limits there are: what is measured and tested here is not how a person is slowed down. */
const UNLIMITED = {
  KRAG_COMMANDS_PER_SECOND: '100000',
  KRAG_COMMAND_BURST: '100000',
  KRAG_SOCKETS_PER_PERSON: '10000',
};

/** These tests start the built server, as its users do. */
function assertBuilt() {
  if (!existsSync(MAIN)) throw new Error('The server is not built: run `npm run build` first.');
}

/** A port of the loopback interface that nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * The real server in a process of its own. It can be killed and started again on the same data and port.
 */
export class ServerProcess {
  /** The organiser's one-time link, made anew at each start; null before the first. */
  organiserLink = null;
  /** What the present process has printed. */
  output = '';

  /** Rejects when the process ends without having been told to. */
  death;

  #child = null;
  #exited = Promise.resolve();
  #die;

  constructor({ dataDir, port, env = {}, nodeArgs = [], launch }) {
    this.dataDir = dataDir;
    this.port = port;
    this.env = env;
    this.nodeArgs = nodeArgs;
    this.launch = launch ?? ((args, options) => spawn(process.execPath, args, options));
    this.death = new Promise((_, reject) => (this.#die = reject));
    this.death.catch(() => undefined);
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid() {
    const pid = this.#child?.pid;
    if (pid === undefined) throw new Error('The server does not run.');
    return pid;
  }

  /** Starts the process; resolves when it says that it is ready. */
  start() {
    assertBuilt();
    const child = this.launch([...this.nodeArgs, MAIN], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...UNLIMITED,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        DATA_DIR: this.dataDir,
        ...this.env,
      },
    });
    this.#child = child;
    this.output = '';
    this.#exited = new Promise((resolve) => child.once('exit', () => resolve()));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(this.#failed('was not ready in time')), START_TIMEOUT_MS);
      let isReady = false;
      const read = (chunk) => {
        this.output = (this.output + chunk.toString('utf8')).slice(-100_000);
        if (isReady) return;
        // The link is printed when the server listens.
        const link = /https?:\/\/\S+#[\w-]+(?=\s)/.exec(this.output)?.[0];
        if (link === undefined) return;
        isReady = true;
        child.once('exit', (code, signal) => {
          if (this.#child === child) this.#die(this.#failed(`ended by itself, with ${signal ?? code}`));
        });
        this.organiserLink = link;
        clearTimeout(timer);
        resolve();
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.once('exit', (code, signal) => {
        clearTimeout(timer);
        reject(this.#failed(`ended with ${signal ?? code}`));
      });
    });
  }

  #failed(what) {
    return new Error(`The server ${what}. It said:\n${this.output}`);
  }

  /** Ends the process at once, as a power cut would (`SIGKILL`), or politely. */
  async stop(signal = 'SIGKILL') {
    const child = this.#child;
    this.#child = null;
    child?.kill(signal);
    await this.#exited;
  }
}
