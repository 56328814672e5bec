import { setTimeout as sleep } from 'node:timers/promises';
import type { JoinAnswer, Position } from '../../../src/core/protocol/messages.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client } from '../../support/e2e/client.js';
import { eventually } from '../../support/e2e/eventually.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { patienceFor, timeOf } from '../../support/e2e/patience.js';
import type { TestPerson } from '../../support/e2e/people.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectWhole } from '../../support/e2e/whole.js';

/** Fewer than may be on their way at once. */
const AT_ONCE = 50;

let app: LiveApp;
let session: string;
let bystander: Bystander;
let speaker: Client;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
});
beforeEach(async () => {
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
  speaker = await Client.join(app, await app.people.join(), session);
});
afterEach(async () => {
  await bystander.expectUnharmed();
  await expectWhole(speaker);
  bystander.client.close();
  speaker.close();
});
afterAll(() => app.end());

const say = (text: string) => speaker.do({ type: 'Contribute', text, turn: null });

/** Says this many things, in order. */
async function sayAll(count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const texts = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => `Po kolei ${from + i}`);
    await Promise.all(texts.map(say));
  }
}

/** Whoever has no connection is not here. */
async function expectNobodyLeft({ id }: TestPerson, session: string): Promise<void> {
  await eventually(() => app.sockets(id).length === 0, 'the end of the connection');
  await eventually(
    () => app.read(session, ({ people }) => people.get(id)?.presence !== 'here'),
    'being noted as away',
  );
}

/** The server's copy: whether it holds a connection of this person. */
const isHere = (client: Client) => app.sockets(client.person.id).length > 0;

describe('somebody who stops reading (N3)', () => {
  it('is cut when too much waits for them, costs the others nothing, and has everything after', async () => {
    const person = await app.people.join();
    const reader = await Client.join(app, person, session);
    reader.stopReading();
    const long = 'ą'.repeat(20_000);
    const patience = await patienceFor(() => say(long), 500);
    let said = 0;
    let worst = 0;
    while (isHere(reader) && said < 2_000) {
      worst = Math.max(worst, await timeOf(() => say(`${said} ${long}`.slice(0, 20_000))));
      said += 1;
    }
    expect(isHere(reader)).toBe(false);
    // What the two systems hold for the connection, and then the bound; not all that was said.
    expect(said).toBeLessThan(1_000);
    expect(worst).toBeLessThan(patience);
    reader.goOnReading();
    await reader.untilGone();
    await reader.open();
    expect(await reader.join(session)).toMatchObject({ ok: true });
    await say('Dobrze, że już wszyscy są');
    await expectWhole(reader);
    reader.close();
  }, 60_000);
});

describe('somebody who has not said who they are', () => {
  it('is cut when they ask and ask and do not read the answers', async () => {
    const raw = await RawSocket.open(app);
    await raw.until(() => raw.received.length > 0);
    const { sid } = JSON.parse(raw.received[0]?.slice(1) ?? '') as { sid: string };
    const isKept = () => sid in app.engineClients();
    expect(isKept()).toBe(true);
    raw.stopReading();
    // There is no such place, and that is answered.
    const places = 'x'.repeat(200_000);
    const start = Date.now();
    let sent = 0;
    while (isKept() && sent < 300 * places.length) {
      for (let i = 0; i < 5; i++) raw.send(`40/${places}${i},`);
      sent += 5 * places.length;
      await sleep(5);
    }
    expect(isKept()).toBe(false);
    // Not because they were silent for too long (5 s): because of what waited for them.
    expect(Date.now() - start).toBeLessThan(4_500);
    raw.close();
  });
});

describe('texts of the greatest length', () => {
  const LONG = '🙂'.repeat(20_000 - 10);
  const MOST_BYTES = 2 * 1_024 * 1_024;
  const size = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer));

  it('come in pages that everybody can afford, without a gap', async () => {
    const absent = await Client.join(app, await app.people.join(), session);
    absent.close();
    for (let from = 0; from < 120; from += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, i) => say(`${from + i} ${LONG}`)));
    }
    // Who comes newly, who comes back, and who turns the pages: none of them gets it all at once.
    const fresh = await Client.connect(app, await app.people.join());
    const greeting = await fresh.join(session);
    expect(greeting).toMatchObject({ kind: 'snapshot' });
    expect(size(greeting)).toBeLessThan(MOST_BYTES);
    await absent.open();
    const welcome = await absent.join(session);
    expect(welcome).toMatchObject({ kind: 'snapshot' });
    expect(size(welcome)).toBeLessThan(MOST_BYTES);
    let pages = 0;
    for (let before = fresh.replica.olderBefore; before !== null; before = fresh.replica.olderBefore) {
      const page = await fresh.history(before, 200);
      if (!page.ok) throw new Error(page.code);
      expect(size(page)).toBeLessThan(MOST_BYTES);
      fresh.replica.prepend(page);
      pages += 1;
    }
    expect(pages).toBeGreaterThan(10);
    const read = fresh.replica.timeline.flatMap((entry) =>
      entry.kind === 'contribution' && entry.track === 'floor' ? [entry.text?.split(' ')[0]] : [],
    );
    expect(read).toEqual(Array.from({ length: 120 }, (_, i) => `${i}`));
    fresh.close();
    absent.close();
    // What is kept for those who join does not grow by what is said after it.
    await Promise.all(Array.from({ length: 40 }, (_, i) => say(`${i} ${LONG}`)));
    const late = await Client.connect(app, await app.people.join());
    expect(size(await late.join(session))).toBeLessThan(MOST_BYTES);
    late.close();

    // Somebody who asks for them again and again, and reads nothing of it, keeps nobody waiting.
    const ask = () => bystander.client.do({ type: 'SayAside', text: 'Czy to długo trwa?' });
    const patience = await patienceFor(ask, 2_000);
    const greedy = await RawSocket.connect(app, (await app.people.join()).cookie);
    greedy.stopReading();
    for (let i = 0; i < 30; i++) {
      greedy.send(`42${i}["history",{"session":"${session}","before":100000,"limit":200}]`);
    }
    let worst = 0;
    for (let i = 0; i < 20; i++) {
      worst = Math.max(worst, await timeOf(ask));
      await sleep(20);
    }
    expect(worst).toBeLessThan(patience);
    greedy.close();
  });
});

describe('a second tab (N15)', () => {
  it('is the same person: it neither arrives again nor is missed when it goes', async () => {
    const person = await app.people.join();
    const first = await Client.join(app, person, session);
    await bystander.client.untilEvent('PersonArrived', (event) => event.person === person.id);
    const { seq } = await app.read(session, (state) => ({ seq: state.seq }));
    const second = await Client.join(app, person, session);
    expect(second.replica.state.seq).toBe(seq);
    await Promise.all([expectWhole(first), expectWhole(second)]);
    second.close();
    await sleep(300);
    expect((await app.read(session, (state) => ({ seq: state.seq }))).seq).toBe(seq);
    await first.do({ type: 'SayAside', text: 'Z pierwszej karty' });
    await expectWhole(first);
    // The other way round: the one that stays came later.
    const third = await Client.join(app, person, session);
    first.close();
    await sleep(300);
    await third.do({ type: 'SayAside', text: 'Z trzeciej karty' });
    expect(bystander.client.events().filter(({ type }) => type === 'PersonAway')).toEqual([]);
    third.close();
    await bystander.client.untilEvent('PersonAway', (event) => event.person === person.id);
  });

  it('that joins twice is one tab', async () => {
    const client = await Client.join(app, await app.people.join(), session);
    for (let i = 0; i < 3; i++) expect(await client.join(session)).toMatchObject({ ok: true });
    client.close();
    await bystander.client.untilEvent('PersonAway', (event) => event.person === client.person.id);
  });

  it('that goes to another session leaves this one', async () => {
    const client = await Client.join(app, await app.people.join(), session);
    const planned = await app.plan();
    expect(await client.join(planned, null)).toMatchObject({ ok: true });
    await bystander.client.untilEvent('PersonAway', (event) => event.person === client.person.id);
    expect(await client.join(session, null)).toMatchObject({ ok: true });
    await bystander.client.untilEvent('PersonReturned', (event) => event.person === client.person.id);
    await expectWhole(client);
    client.close();
  });

  it('that changes its mind before it is let in is in one place only', async () => {
    const client = await Client.connect(app, await app.people.join());
    const planned = await app.plan();
    const [, last] = await Promise.all([
      client.ask<JoinAnswer>('join', { session: planned, position: null }),
      client.ask<JoinAnswer>('join', { session, position: null }),
    ]);
    expect(last).toMatchObject({ ok: true });
    client.close();
    await expectNobodyLeft(client.person, session);
    await expectNobodyLeft(client.person, planned);
  });

  it('that goes before it is let in leaves nobody behind', async () => {
    for (let i = 0; i < 10; i++) {
      const person = await app.people.join();
      const raw = await RawSocket.connect(app, person.cookie);
      raw.burst(`420["join",{"session":"${session}","position":null}]`);
      if (i % 2 === 0) await sleep(1);
      raw.close();
      await expectNobodyLeft(person, session);
    }
  });
});

describe('somebody who comes back', () => {
  it('gets what they missed, and nothing else', async () => {
    const client = await Client.join(app, await app.people.join(), session);
    const from = client.replica.state.seq + 1;
    client.close();
    for (let i = 0; i < 20; i++) await say(`Podczas nieobecności ${i}`);
    await client.open();
    const answer = await client.join(session);
    if (!answer.ok || answer.kind !== 'events') throw new Error('not what was missed');
    expect(answer.missed.from).toBe(from);
    expect(answer.missed.events.map(({ seq }) => seq)).toEqual(
      Array.from({ length: answer.missed.to - from + 1 }, (_, i) => from + i),
    );
    await expectWhole(client);
    client.close();
  });

  it('gets a snapshot when it was too much', async () => {
    const client = await Client.join(app, await app.people.join(), session);
    client.close();
    await sayAll(510);
    await client.open();
    expect(await client.join(session)).toMatchObject({ kind: 'snapshot' });
    await expectWhole(client);
    client.close();
  });

  it.each<[string, (position: Position) => Position]>([
    ['is ahead of the log, as after a restored backup (O7)', (p) => ({ ...p, seq: p.seq + 5 })],
    ['is far ahead of it', (p) => ({ ...p, seq: Number.MAX_SAFE_INTEGER })],
    ['has read another log', (p) => ({ ...p, epoch: 'another' })],
    ['has another event in the last place (O7)', (p) => ({ ...p, at: p.at + 1 })],
    ['has read no log at all', (p) => ({ ...p, epoch: '' })],
    ['has read in another role', (p) => ({ ...p, role: 'moderator' })],
  ])('gets a snapshot when what they have %s', async (_name, change) => {
    const client = await Client.join(app, await app.people.join(), session);
    await say('Coś nowego');
    const position = client.replica.position();
    if (!position) throw new Error('has no position');
    const answer = await client.join(session, change(position));
    expect(answer).toMatchObject({ ok: true, kind: 'snapshot', you: { role: 'participant' } });
    await expectWhole(client);
    client.close();
  });

  it('hears within seconds that they have missed something (O5)', async () => {
    const { client } = bystander;
    const find = () =>
      client.beacons.find((one) => one.session === session && one.head === client.replica.state.seq);
    await client.until(() => find() !== undefined, 'a beacon');
    const beacon = find();
    expect(Math.abs((beacon?.now ?? 0) - Date.now())).toBeLessThan(6_000);
  });

  it('reads all of a long history, page by page, without a gap', async () => {
    await sayAll(260);
    const client = await Client.join(app, await app.people.join(), session);
    expect(client.replica.timeline.length).toBeLessThan(60);
    await client.readAllHistory();
    const read = client.replica.timeline.flatMap((entry) =>
      entry.kind === 'contribution' && entry.track === 'floor' ? [entry.text] : [],
    );
    expect(read).toEqual(Array.from({ length: 260 }, (_, i) => `Po kolei ${i}`));
    client.close();
  });
});
