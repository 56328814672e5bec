import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '../../../src/core/protocol/messages.js';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { EventLog } from '../../../src/journal/event-log.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client } from '../../support/e2e/client.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';
import { expectWhole } from '../../support/e2e/whole.js';

/** Messages of one connection that may wait for their commit. */
const MOST_IN_FLIGHT = 64;

let app: LiveApp;
let session: string;
let bystander: Bystander;
let client: Client;
let tab: Client;
let other: Client;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
  client = await Client.join(app, await app.people.join(), session);
  tab = await Client.join(app, client.person, session);
  other = await Client.join(app, await app.people.join(), session, { language: 'en' });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await bystander.expectUnharmed();
  for (const one of [client, tab, other]) await expectWhole(one);
});
afterAll(() => app.end());

const contribution = (text: string): PersonCommand => ({ type: 'Contribute', text, turn: null });

/** How often this was said. */
function timesSaid(text: string): number {
  return bystander.client.replica.timeline.filter(
    (entry) => entry.kind === 'contribution' && entry.text === text,
  ).length;
}

/** All answers are the same "yes", and it happened once. */
async function expectOneEffect(answers: readonly (CommandAnswer | null)[], text: string): Promise<void> {
  const [first] = answers;
  if (!first?.ok) throw new Error(`refused: ${first?.code}`);
  for (const answer of answers) expect(answer).toEqual({ ok: true, seq: first.seq });
  await bystander.client.untilAt(await app.read(session, ({ seq }) => seq));
  expect(timesSaid(text)).toBe(1);
}

describe('a command that is sent again (P10, N1, N15)', () => {
  it('has one effect and the same answer', async () => {
    const id = randomUUID();
    const text = 'Raz jeden po drugim';
    const answers = [await client.give(contribution(text), id)];
    await other.do(contribution('A między tym co innego'));
    for (let i = 0; i < 3; i++) answers.push(await client.give(contribution(text), id));
    await expectOneEffect(answers, text);
  });

  it('has one effect when it comes twice in one piece of the stream', async () => {
    const raw = await RawSocket.connect(app, client.person.cookie);
    const text = 'Raz jeden dwa razy naraz';
    const message = JSON.stringify({ ...contribution(text), id: randomUUID(), session });
    raw.burst(`42100["command",${message}]`, `42101["command",${message}]`, `42102["command",${message}]`);
    const answerTo = (id: number) => raw.received.find((packet) => packet.startsWith(`43${id}[`));
    await raw.until(() => [100, 101, 102].every(answerTo));
    const answers = [100, 101, 102].map(
      (id) => JSON.parse(answerTo(id)?.slice(5) ?? '[]')[0] as CommandAnswer,
    );
    await expectOneEffect(answers, text);
    raw.close();
  });

  it('has one effect when it comes from two tabs at once', async () => {
    const id = randomUUID();
    const text = 'Raz jeden z dwóch kart';
    const give = (from: Client) => from.give(contribution(text), id);
    await expectOneEffect(await Promise.all([client, tab, client, tab].map(give)), text);
  });

  it('has one effect when its answer was lost with the line', async () => {
    const id = randomUUID();
    const text = 'Raz jeden i zerwana linia';
    const lost = client.give(contribution(text), id).catch(() => null);
    await bystander.client.untilEvent('ContributionMade', ({ words }) => words?.text === text);
    client.terminate();
    await lost;
    await client.open();
    await client.join(session);
    await expectOneEffect([await client.give(contribution(text), id)], text);
  });

  it('has one effect whether or not it arrived before the line went', async () => {
    for (let round = 0; round < 10; round++) {
      const id = randomUUID();
      const text = `Raz jeden i cięcie numer ${round}`;
      const lost = client.give(contribution(text), id).catch(() => null);
      if (round % 2 === 0) client.terminate();
      else setTimeout(() => client.terminate(), round);
      await lost;
      await client.untilGone();
      await client.open();
      await client.join(session);
      await expectOneEffect([await client.give(contribution(text), id)], text);
    }
  });

  it('gets its old answer though it could not be given any more', async () => {
    const id = randomUUID();
    const text = 'Raz jeden przed przerwą';
    const answers = [await client.give(contribution(text), id)];
    const moderator = await Client.join(app, await app.people.moderator(), session);
    await moderator.do({ type: 'PauseSession', reason: '' });
    answers.push(await client.give(contribution(text), id));
    expectRefused(await client.give(contribution(text)), 'session-paused');
    await moderator.do({ type: 'ResumeSession' });
    await expectOneEffect(answers, text);
    moderator.close();
  });

  it('stays refused when it was refused; whoever tries again uses a new id', async () => {
    const id = randomUUID();
    const moderator = await Client.join(app, await app.people.moderator(), session);
    await moderator.do({ type: 'PauseSession', reason: '' });
    const text = 'Raz jeden po przerwie';
    expectRefused(await client.give(contribution(text), id), 'session-paused');
    await moderator.do({ type: 'ResumeSession' });
    expectRefused(await client.give(contribution(text), id), 'session-paused');
    await expectOneEffect([await client.give(contribution(text))], text);
    moderator.close();
  });
});

describe('an id that comes with another command', () => {
  it('is refused in both languages, and changes nothing', async () => {
    const id = randomUUID();
    await client.give(contribution('Tak brzmiało najpierw'), id);
    const wordings: PersonCommand[] = [
      contribution('Tak brzmi potem'),
      contribution('Tak brzmiało najpierw '),
      { type: 'Contribute', text: 'Tak brzmiało najpierw', turn: 1 },
      { type: 'SayAside', text: 'Tak brzmiało najpierw' },
      { type: 'RequestTurn', person: null },
    ];
    for (const command of wordings) expectRefused(await client.give(command, id), 'conflict');
    // The same words of somebody else are another command.
    expectRefused(await other.give(contribution('Tak brzmiało najpierw'), id), 'conflict', 'en');
    expect(timesSaid('Tak brzmi potem')).toBe(0);
  });

  it('is refused when both come in one piece of the stream', async () => {
    const raw = await RawSocket.connect(app, client.person.cookie);
    const id = randomUUID();
    const first = JSON.stringify({ ...contribution('Pierwsze brzmienie'), id, session });
    const second = JSON.stringify({ ...contribution('Drugie brzmienie'), id, session });
    raw.burst(`42100["command",${first}]`, `42101["command",${second}]`);
    await raw.until(() => raw.received.filter((packet) => packet.startsWith('4310')).length === 2);
    expect(raw.received.find((packet) => packet.startsWith('43100'))).toContain('"ok":true');
    expect(raw.received.find((packet) => packet.startsWith('43101'))).toContain('"code":"conflict"');
    raw.close();
  });
});

describe('many commands of one client', () => {
  it('keep their order, 500 of them, as many at once as may be (O1)', async () => {
    const order: number[] = [];
    const answered: number[] = [];
    const give = async (number: number) => {
      const answer = await client.give(contribution(`W szeregu ${number}`));
      if (!answer.ok) throw new Error(`${number} was refused: ${answer.code}`);
      answered.push(number);
      order[number] = answer.seq;
    };
    const onTheWay = new Set<Promise<void>>();
    for (let number = 0; number < 500; number++) {
      const giving = give(number).finally(() => onTheWay.delete(giving));
      onTheWay.add(giving);
      if (onTheWay.size >= MOST_IN_FLIGHT - 4) await Promise.race(onTheWay);
    }
    await Promise.all(onTheWay);
    expect(answered).toEqual([...answered.keys()]);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keep their order when 250 are thrown at the server; what is too much is told so', async () => {
    const answers = await Promise.all(
      Array.from({ length: 250 }, (_, number) => client.give(contribution(`W rzucie ${number}`))),
    );
    const taken = answers.flatMap((answer) => (answer.ok ? [answer.seq] : []));
    expect(taken.length).toBeGreaterThanOrEqual(MOST_IN_FLIGHT);
    expect(taken).toEqual([...taken].sort((a, b) => a - b));
    expect(new Set(taken).size).toBe(taken.length);
    for (const answer of answers) if (!answer.ok) expect(answer.code).toBe('slow-down');
  });

  it('wait for the disk 64 at a time; the others of this connection are told to slow down', async () => {
    const log = app.get(EventLog);
    const append = log.append.bind(log);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    jest.spyOn(log, 'append').mockImplementation(async (events) => {
      await held;
      return append(events);
    });
    const giving = Array.from({ length: 100 }, (_, number) => tab.give(contribution(`Za progiem ${number}`)));
    const refused = await Promise.all(giving.slice(MOST_IN_FLIGHT));
    for (const answer of refused) expectRefused(answer, 'slow-down', 'pl', { seconds: 1 });
    expect(refused[0]).toMatchObject({ retryAfterMs: 1_000 });
    // Somebody else has a connection of their own.
    const patient = other.give(contribution('Cierpliwie czekam'));
    release();
    expect(await patient).toMatchObject({ ok: true });
    for (const answer of await Promise.all(giving.slice(0, MOST_IN_FLIGHT))) {
      expect(answer).toMatchObject({ ok: true });
    }
    await tab.do(contribution('Już po wszystkim'));
  });
});
