import { setTimeout as sleep } from 'node:timers/promises';
import { check } from '../support/live/checker.js';
import { expectSameState } from '../support/live/copies.js';
import { exportLog, verifyExport } from '../support/live/exported-log.js';
import type { LiveClient } from '../support/live/live-client.js';
import { LiveServer } from '../support/live/live-server.js';
import { Random, seedOfRun } from '../support/live/random.js';

const ROUNDS = Number(process.env['KRAG_CRASH_ROUNDS'] ?? 30);
const CLIENTS = 20;
/** Of the kills, this share meets a server that is only just starting. */
const DURING_START = 0.2;
/** The promise is 5 seconds; a busy machine of the build is given more. */
const WHOLE_WITHIN_MS = 15_000;

/**
 * The server is killed again and again while twenty people talk. Whatever was acknowledged is in the
 * log, once, in its place; everybody saw exactly the log; at the end everything is whole.
 */
describe('a server that is killed under load', () => {
  let server: LiveServer;

  beforeAll(async () => {
    const participants = Array.from({ length: CLIENTS }, (_, index) => `Osoba ${index + 1}`);
    server = await LiveServer.start({ moderators: ['Prowadząca'], participants });
  }, 60_000);

  afterAll(() => server.clear());

  test(`keeps every promise through ${ROUNDS} kills`, async () => {
    const random = new Random(seedOfRun());
    const clients = await server.join(server.world.participants);
    const talk = new Talk(clients, random);
    const slowest = await server.during(killAgainAndAgain(clients, random));
    await server.during(talk.end());

    const everybody = [...clients, await latecomer()];
    await server.during(bringUpToDate(everybody));
    const { jsonl, events } = await exportLog(server.process.url, server.world);
    const histories = everybody.map((client) => client.history);
    expect(check(events, histories).slice(0, 20)).toEqual([]);
    for (const client of everybody) expectSameState(client.replica, events);
    verifyExport(jsonl);

    const resent = clients.reduce((sum, client) => sum + client.resent, 0);
    console.log(
      `${ROUNDS} kills, ${talk.said} contributions, ${events.length} events, ${resent} sent again; ` +
        `everybody back and whole at most ${Math.round(slowest)} ms after a start.`,
    );
    // A run in which nobody was ever interrupted would prove nothing.
    expect(resent).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(WHOLE_WITHIN_MS);
  }, 300_000);

  /** Gives the longest time from a start until everybody was back, in milliseconds. */
  async function killAgainAndAgain(clients: readonly LiveClient[], random: Random): Promise<number> {
    let slowest = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await sleep(random.between(20, 600));
      await server.process.stop('SIGKILL');
      if (random.chance(DURING_START)) await killDuringStart(random.between(50, 1_200));
      const begin = performance.now();
      await server.process.start();
      await Promise.all(clients.map((client) => client.untilJoined()));
      slowest = Math.max(slowest, performance.now() - begin);
    }
    return slowest;
  }

  /** Somebody who was not there all the time, and gets everything from a snapshot and from history. */
  async function latecomer(): Promise<LiveClient> {
    const [moderator] = server.world.moderators;
    if (moderator === undefined) throw new Error('nobody moderates');
    const client = server.client(moderator);
    await client.open();
    return client;
  }

  /** After the last of the kills everybody gets the same end, and can read back to the beginning. */
  async function bringUpToDate(clients: readonly LiveClient[]): Promise<void> {
    const last = await clients[0]?.contribute('koniec');
    if (!last?.ok) throw new Error('the last contribution was refused');
    await Promise.all(clients.map((client) => client.untilAt(last.seq)));
    await Promise.all(clients.map((client) => client.readAllHistory()));
  }

  /** Starts the server and kills it after a while, ready or not. */
  async function killDuringStart(afterMs: number): Promise<void> {
    const started = server.process.start().catch(() => undefined);
    await sleep(afterMs);
    await server.process.stop('SIGKILL');
    await started;
  }
});

/** Twenty people who talk without a pause, at about four hundred contributions a second in all. */
class Talk {
  said = 0;
  private going = true;
  private readonly talking: Promise<void>[];

  constructor(
    clients: readonly LiveClient[],
    private readonly random: Random,
  ) {
    this.talking = clients.map((client) => this.talk(client));
  }

  /** Lets everybody finish. */
  async end(): Promise<void> {
    this.going = false;
    await Promise.all(this.talking);
  }

  private async talk(client: LiveClient): Promise<void> {
    while (this.going) {
      // One at a time mostly, and now and then several on the way at once.
      const burst = this.random.chance(0.1) ? this.random.between(2, 8) : 1;
      await Promise.all(Array.from({ length: burst }, () => this.say(client)));
      await sleep(this.random.between(0, 100));
    }
  }

  private async say(client: LiveClient): Promise<void> {
    this.said += 1;
    const answer = await client.contribute(`${this.said}. Zażółć gęślą jaźń — ${client.name}`);
    if (!answer.ok) throw new Error(`${client.name} was refused with ${answer.code}`);
  }
}
