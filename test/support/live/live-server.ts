import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LiveClient } from './live-client.js';
import { freePort, ServerProcess } from './server-process.mjs';
import { makeWorld, type Signed, type World } from './world.mjs';

/** Who takes part, by name. */
export interface People {
  readonly moderators: readonly string[];
  readonly participants: readonly string[];
}

/** The real server with one open session on the open floor, and everything that has to be cleared away after it. */
export class LiveServer {
  private readonly clients: LiveClient[] = [];

  private constructor(
    readonly process: ServerProcess,
    readonly world: World,
    private readonly dataDir: string,
  ) {}

  /** Starts the server on an empty folder. */
  static async start(people: People): Promise<LiveServer> {
    const dataDir = mkdtempSync(join(tmpdir(), 'krag-live-'));
    const process = new ServerProcess({ dataDir, port: await freePort() });
    try {
      await process.start();
      const organiserLink = process.organiserLink ?? '';
      const world = await makeWorld({ url: process.url, organiserLink, ...people, mode: 'open' });
      return new LiveServer(process, world, dataDir);
    } catch (error) {
      await process.stop('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
      throw error;
    }
  }

  /** Waits for something that would never come if the server ended by itself. */
  during<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.process.death]);
  }

  /** A client of one person; not connected yet. */
  client(person: Signed, name = person.name): LiveClient {
    const { session } = this.world;
    const client = new LiveClient({ name, url: this.process.url, cookie: person.cookie, session });
    this.clients.push(client);
    return client;
  }

  /** Connects a client for each of these people. */
  async join(people: readonly Signed[]): Promise<LiveClient[]> {
    const clients = people.map((person) => this.client(person));
    await Promise.all(clients.map((client) => client.open()));
    return clients;
  }

  /** Ends clients and server, and removes the data. */
  async clear(): Promise<void> {
    for (const client of this.clients) client.close();
    await this.process.stop('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
