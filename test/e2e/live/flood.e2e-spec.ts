import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandAnswer } from '../../../src/core/protocol/messages.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client } from '../../support/e2e/client.js';
import { LiveApp } from '../../support/e2e/live-app.js';
import { patienceFor, timeOf } from '../../support/e2e/patience.js';
import type { TestPerson } from '../../support/e2e/people.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';

/** As people get it: 30 messages at once, 10 a second in the long run, cut after 200 too many. */
const BURST = 30;
const PER_SECOND = 10;
const MOST_STRIKES = 200;

let app: LiveApp;
let session: string;
let bystander: Bystander;
/** How long somebody else may wait for an answer meanwhile, in milliseconds. */
let patience: number;
beforeAll(async () => {
  app = await LiveApp.start();
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
  patience = await patienceFor(() => bystander.client.do(aside), 1_000);
});
afterEach(() => bystander.expectUnharmed());
afterAll(() => app.end());

const aside = { type: 'SayAside', text: 'Szybko, szybko' } as const;

/** The `command` event with another aside, without a wish for an answer. */
const anAside = () => `42["command",${JSON.stringify({ ...aside, id: randomUUID(), session })}]`;

describe('somebody who is too fast (R1)', () => {
  it.each(['pl', 'en'] as const)('is told when to go on, and can (%s)', async (language) => {
    const client = await Client.join(app, await app.people.join(), session, { language });
    const answers = await Promise.all(Array.from({ length: BURST + 9 }, () => client.give(aside)));
    const taken = answers.filter(({ ok }) => ok).length;
    // Joining has cost one; while they are sent, one may come back.
    expect(taken).toBeGreaterThanOrEqual(BURST - 1);
    expect(taken).toBeLessThanOrEqual(BURST + 2);
    const refused = answers.filter(({ ok }) => !ok);
    for (const answer of refused) expectRefused(answer, 'slow-down', language, { seconds: 1 });
    expect(refused[0]).toMatchObject({ retryAfterMs: 1_000 });
    await sleep((refused[0] as { retryAfterMs: number }).retryAfterMs);
    await client.do(aside);
    client.close();
  });

  it('does not become faster by opening tabs', async () => {
    const person = await app.people.join();
    const tabs: Client[] = [];
    for (let i = 0; i < 3; i++) tabs.push(await Client.join(app, person, session));
    const answers = await Promise.all(
      tabs.flatMap((tab) => Array.from({ length: BURST }, () => tab.give(aside))),
    );
    expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(BURST + 5);
    for (const tab of tabs) tab.close();
  });

  it.each([
    ['join', () => ({ session, position: null })],
    ['history', () => ({ session, before: 10, limit: 1 })],
    ['command', () => ({ type: 'Foo' })],
    ['command', () => [[]]],
    ['no such event', () => null],
  ])('is so with messages of every kind: %s', async (event, message) => {
    const client = await Client.connect(app, await app.people.join());
    const answers = await Promise.all(
      Array.from({ length: 2 * BURST }, () => client.ask<CommandAnswer>(event, message())),
    );
    const slowed = answers.filter((answer) => !answer.ok && answer.code === 'slow-down');
    expect(slowed.length).toBeGreaterThan(BURST / 2);
    client.close();
  });
});

describe('somebody who does not stop', () => {
  /** Sends packets at this rate until it is cut. Returns how many that were. */
  async function pour(raw: RawSocket, perTenMs: number, packet: () => string): Promise<number> {
    let sent = 0;
    for (let i = 0; i < 1_000 && raw.closed === null; i++) {
      for (let k = 0; k < perTenMs; k++) raw.send(packet());
      sent += perTenMs;
      await sleep(10);
    }
    return sent;
  }

  /** Says something now and then, and notes how long the answers take. */
  async function measure<T>(during: Promise<T>): Promise<{ readonly result: T; readonly worst: number }> {
    let worst = 0;
    let isOver = false;
    const over = during.finally(() => (isOver = true));
    const { client } = bystander;
    while (!isOver) {
      worst = Math.max(
        worst,
        await timeOf(() => client.do({ type: 'SayAside', text: 'Czy ktoś mnie słyszy?' })),
      );
      await sleep(2_000 / PER_SECOND);
    }
    return { result: await over, worst };
  }

  it.each([
    ['300 a second', 3, anAside],
    ['500 a second', 5, anAside],
    ['3,000 a second', 30, anAside],
    ['events that do not exist', 5, () => '42["no such event",{}]'],
    ['messages without a form', 5, () => '42["command",[[[1]]]]'],
  ])('is cut with a reason, and nobody else waits: %s', async (_name, perTenMs, packet) => {
    const raw = await RawSocket.connect(app, (await app.people.join()).cookie);
    const { result: sent, worst } = await measure(pour(raw, perTenMs, packet));
    expect(raw.closed).not.toBeNull();
    expect(sent).toBeGreaterThan(MOST_STRIKES);
    expect(sent).toBeLessThan(3_000);
    const cut = raw.received.find((text) => text.startsWith('42["cut"'));
    expectRefused((JSON.parse(cut?.slice(2) ?? '[]') as unknown[])[1], 'slow-down', 'pl', { seconds: 1 });
    expect(worst).toBeLessThan(patience);
  });

  it('gets rid of nobody by 20,000 messages in one go', async () => {
    const person = await app.people.join();
    const raw = await RawSocket.connect(app, person.cookie);
    const before = app.summary(session)?.contributions ?? 0;
    const packets = Array.from({ length: 20_000 }, anAside);
    const { worst } = await measure(
      (async () => {
        for (let i = 0; i < 20 && raw.closed === null; i++) {
          raw.burst(...packets.slice(1_000 * i, 1_000 * (i + 1)));
          await sleep(1);
        }
        await raw.untilClosed();
      })(),
    );
    // Who sends them shares this process with the server.
    expect(worst).toBeLessThan(2 * patience);
    const said = (app.summary(session)?.contributions ?? 0) - before;
    expect(said).toBeLessThan(4 * BURST);
  });

  it('may come back, and is slow for a moment', async () => {
    const person = await app.people.join();
    const raw = await RawSocket.connect(app, person.cookie);
    await pour(raw, 10, anAside);
    await expectSlowThenWell(person);
  });

  async function expectSlowThenWell(person: TestPerson): Promise<void> {
    const client = await Client.connect(app, person);
    const answer = await client.join(session);
    if (!answer.ok) expectRefused(answer, 'slow-down', 'pl', { seconds: 1 });
    await sleep(1_000);
    expect(await client.join(session)).toMatchObject({ ok: true });
    await client.do(aside);
    client.close();
  }
});
