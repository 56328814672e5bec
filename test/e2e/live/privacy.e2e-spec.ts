import { randomUUID } from 'node:crypto';
import type { JoinAnswer, Position } from '../../../src/core/protocol/messages.js';
import type { Seq } from '../../../src/core/session/ids.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { snapshotFor } from '../../../src/core/views/snapshot.js';
import { Client } from '../../support/e2e/client.js';
import { LiveApp, UNHURRIED, type Plan } from '../../support/e2e/live-app.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';
import { expectWhole } from '../../support/e2e/whole.js';

let app: LiveApp;
let session: string;
let author: Client;
let reader: Client;
let observer: Client;
let moderator: Client;
let colleague: Client;
let organiser: Client;
/** Those from whom things are hidden, the author among them. */
let members: readonly Client[];
let overseers: readonly Client[];
let secrets = 0;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  const { people } = app;
  author = await Client.connect(app, await people.join());
  reader = await Client.connect(app, await people.join(), { transports: ['polling'] });
  observer = await Client.connect(app, await people.join({ role: 'observer' }));
  moderator = await Client.connect(app, await people.moderator());
  colleague = await Client.connect(app, await people.join({ role: 'moderator' }));
  organiser = await Client.connect(app, await people.organiser());
  members = [author, reader, observer];
  overseers = [moderator, colleague, organiser];
});
afterEach(async () => {
  for (const client of [...members, ...overseers]) await expectWhole(client);
});
afterAll(() => app.end());

async function meet(plan: Plan = { mode: 'open' }): Promise<void> {
  session = await app.open(plan);
  for (const client of [...members, ...overseers]) {
    expect(await client.join(session, null)).toMatchObject({ ok: true });
  }
}

/** Words that nobody says by chance. */
function secretWords(): string {
  secrets += 1;
  return `Tajemnica ${secrets} ${randomUUID()}`;
}

/** Waits until everybody has everything. */
async function untilAllKnow(): Promise<void> {
  const head = await app.read(session, ({ seq }) => seq);
  await Promise.all([...members, ...overseers].map((client) => client.untilAt(head)));
}

/** Says something and hides it. Returns where it stands, and where everybody stood before. */
async function sayAndHide(text: string): Promise<{ readonly seq: Seq; readonly before: Position | null }> {
  await untilAllKnow();
  const before = reader.replica.position();
  const seq = await author.do({ type: 'Contribute', text, turn: null });
  await untilAllKnow();
  await moderator.do({ type: 'HideContribution', contribution: seq, reason: 'Dane osobowe' });
  await untilAllKnow();
  return { seq, before };
}

/** Everything that somebody can get of a session, over a new connection. Returns every byte of it. */
async function readAll(as: Client, positions: readonly (Position | null)[] = []): Promise<string> {
  const fresh = await Client.join(app, as.person, session);
  for (const position of positions) {
    const answer = await fresh.ask<JoinAnswer>('join', {
      session,
      position: position && { ...position, role: as.person.role },
    });
    expect(answer).toMatchObject({ ok: true });
  }
  const { seq } = fresh.replica.state;
  for (let before = seq + 1; before > 1; before -= 7) {
    expect(await fresh.history(before, 10)).toMatchObject({ ok: true });
  }
  expect(await fresh.history(Number.MAX_SAFE_INTEGER, 200)).toMatchObject({ ok: true });
  fresh.close();
  return fresh.bytes.join('\n');
}

const textAt = (client: Client, seq: Seq) => {
  const entry = client.replica.timeline.find((one) => one.seq === seq);
  return entry?.kind === 'contribution' ? entry.text : undefined;
};

describe('what a moderator has hidden (V1, V3, V5)', () => {
  it('never reaches anybody but moderators and organisers again', async () => {
    await meet();
    const text = secretWords();
    const { seq, before } = await sayAndHide(text);
    const marks = members.map((client) => client.bytes.length);
    for (const client of members) {
      expect(textAt(client, seq)).toBeNull();
      expect(client.replica.state.hidden.get(seq)).toBe('Dane osobowe');
      const resumed = [before, before && { ...before, seq: 0, at: 0 }, client.replica.position(), null];
      expect(await readAll(client, resumed)).not.toContain(text);
    }
    for (const client of overseers) {
      expect(textAt(client, seq)).toBe(text);
      expect(await readAll(client)).toContain(text);
    }
    await author.do({ type: 'Contribute', text: 'I co teraz?', turn: null });
    await untilAllKnow();
    members.forEach((client, i) => expect(client.bytes.slice(marks[i]).join('\n')).not.toContain(text));
  });

  it('was never sent at all when it was hidden in the same moment', async () => {
    await meet();
    const text = secretWords();
    const raw = await RawSocket.connect(app, moderator.person.cookie);
    const seq = (await app.read(session, (state) => ({ seq: state.seq }))).seq + 1;
    const command = (id: number, fields: object) =>
      `42${id}["command",${JSON.stringify({ ...fields, id: randomUUID(), session })}]`;
    const before = reader.replica.position();
    raw.burst(
      command(100, { type: 'Contribute', text, turn: null }),
      command(101, { type: 'HideContribution', contribution: seq, reason: 'Pomyłka' }),
    );
    await raw.until(() => raw.received.filter((packet) => packet.startsWith('4310')).length === 2);
    expect(raw.received.filter((packet) => packet.includes('"ok":false'))).toEqual([]);
    await untilAllKnow();
    for (const client of members) {
      expect(client.bytes.join('\n')).not.toContain(text);
      expect(await readAll(client, [before])).not.toContain(text);
    }
    expect(textAt(colleague, seq)).toBe(text);
    raw.close();
  });

  it('is not in a page that was made for others before', async () => {
    await meet();
    // Drops the pages that were made when everybody joined.
    const { seq: other } = await sayAndHide(secretWords());
    await moderator.do({ type: 'UnhideContribution', contribution: other });
    const text = secretWords();
    const seq = await author.do({ type: 'Contribute', text, turn: null });
    const early = await Client.join(app, await app.people.join(), session);
    expect(textAt(early, seq)).toBe(text);
    await moderator.do({ type: 'HideContribution', contribution: seq, reason: 'Dane osobowe' });
    expect(await readAll(early)).not.toContain(text);
    early.close();
  });

  it('is there again for everybody when it is shown again', async () => {
    await meet();
    const text = secretWords();
    const { seq, before } = await sayAndHide(text);
    // Makes a page in which the words are missing.
    await readAll(reader);
    await moderator.do({ type: 'UnhideContribution', contribution: seq });
    await untilAllKnow();
    for (const client of [...members, ...overseers]) {
      await client.until(() => textAt(client, seq) === text, 'the words');
      const fresh = await Client.join(app, client.person, session);
      expect(textAt(fresh, seq)).toBe(text);
      fresh.close();
      expect(await readAll(client, [before])).toContain(text);
    }
  });

  it('cannot be hidden or shown by members, and they do not learn what there is', async () => {
    await meet();
    const { seq } = await sayAndHide(secretWords());
    for (const contribution of [seq, seq + 1_000]) {
      expectRefused(await author.give({ type: 'UnhideContribution', contribution }), 'not-allowed');
      expectRefused(
        await reader.give({ type: 'HideContribution', contribution, reason: 'x' }),
        'not-allowed',
      );
    }
    expectRefused(
      await moderator.give({ type: 'HideContribution', contribution: seq + 1_000, reason: 'x' }),
      'no-such-contribution',
    );
  });

  it('leaves the same bytes whatever it was (V1: two worlds)', async () => {
    const worlds: string[] = [];
    for (const text of ['Krótko, osiem', 'Długo '.repeat(500)]) {
      await meet();
      const { before } = await sayAndHide(text);
      const fresh = await Client.connect(app, await app.people.join());
      // Only answers: when a beacon comes depends on the hour.
      const answers = [
        await fresh.join(session),
        await fresh.ask('join', { session, position: before && { ...before, role: 'participant' } }),
        await fresh.history(1_000),
      ];
      fresh.close();
      const places = new Map<string, string>();
      const plain = JSON.stringify(answers)
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => {
          if (!places.has(id)) places.set(id, `id${places.size}`);
          return places.get(id) ?? '';
        })
        .replaceAll(/\b1\d{12}\b/g, 'time')
        .replaceAll(/Osoba \d+/g, 'name');
      worlds.push(plain);
    }
    expect(worlds[0]).toBe(worlds[1]);
  });
});

describe('that somebody is muted (T61)', () => {
  it('is told to them in all their tabs, to moderators and organisers, and to nobody else', async () => {
    await meet();
    const tab = await Client.join(app, author.person, session, { language: 'en' });
    const before = reader.replica.position();
    const reason = secretWords();
    app.log.keepOut(reason);
    await moderator.do({ type: 'Mute', person: author.person.id, reason });
    await untilAllKnow();
    await tab.untilAt(author.replica.state.seq);
    const told = [author, tab, ...overseers];
    for (const client of told) {
      expect(await client.untilEvent('PersonMuted')).toMatchObject({
        person: author.person.id,
        words: { reason },
      });
      expect(await readAll(client, [before])).toContain(reason);
    }
    for (const client of [reader, observer]) {
      for (const bytes of [client.bytes.join('\n'), await readAll(client, [before])]) {
        expect(bytes).not.toContain(reason);
        expect(bytes).not.toContain('PersonMuted');
      }
      expect(client.replica.state.people.get(author.person.id)?.muted).toBe(false);
    }
    const snapshots = await Promise.all([author, reader, moderator].map((client) => mutedIn(client)));
    expect(snapshots).toEqual([[author.person.id], [], [author.person.id]]);

    await moderator.do({ type: 'Unmute', person: author.person.id });
    await untilAllKnow();
    await tab.untilEvent('PersonUnmuted');
    for (const client of [reader, observer]) {
      expect(client.bytes.join('\n')).not.toContain('PersonUnmuted');
      expect(await readAll(client, [before])).not.toContain('PersonUnmuted');
    }
    await tab.do({ type: 'SayAside', text: 'Znowu mogę mówić' });
    await expectWhole(tab);
    tab.close();
  });

  it('does not reach a tab that has not joined, nor one in another network', async () => {
    await meet();
    const outside = await Client.connect(app, author.person);
    await moderator.do({ type: 'Mute', person: author.person.id, reason: 'Cisza, proszę' });
    await author.untilEvent('PersonMuted');
    expectRefused(await outside.ask('command', {}), 'unknown-command');
    expect(outside.packets).toEqual([]);
    outside.close();
  });

  async function mutedIn(client: Client): Promise<readonly string[]> {
    const fresh = await Client.join(app, client.person, session);
    fresh.close();
    return [...fresh.replica.state.people.values()].filter(({ muted }) => muted).map(({ id }) => id);
  }
});

describe('who is waiting, where names are not shown (T62)', () => {
  it('is known to themselves, to moderators and to organisers', async () => {
    await meet({ settings: { namesInQueue: false } });
    const before = observer.replica.position();
    const request = await author.do({ type: 'RequestTurn', person: null });
    await moderator.do({ type: 'RequestTurn', person: reader.person.id });
    await untilAllKnow();
    const seen = (client: Client) => client.replica.state.queue.waiting.map(({ person }) => person);
    const [one, other] = [author.person.id, reader.person.id];
    expect(seen(author)).toEqual([one, '']);
    expect(seen(reader)).toEqual(['', other]);
    expect(seen(observer)).toEqual(['', '']);
    for (const client of overseers) expect(seen(client)).toEqual([one, other]);
    for (const client of members) await expectWhole(client);
    await author.do({ type: 'WithdrawRequest', request });
    await untilAllKnow();
    const fresh = await Client.connect(app, observer.person);
    const answer = await fresh.ask<JoinAnswer>('join', {
      session,
      position: before && { ...before, role: 'observer' },
    });
    if (!answer.ok || answer.kind !== 'events') throw new Error('not what was missed');
    const queueEvents = [...observer.events(), ...answer.missed.events].filter(({ type }) =>
      ['TurnRequested', 'RequestWithdrawn', 'RequestRemoved'].includes(type),
    );
    expect(queueEvents.length).toBe(6);
    expect(JSON.stringify(queueEvents)).not.toMatch(new RegExp(`${one}|${other}`));
    fresh.close();
  });
});

describe('how much somebody has spoken (T64)', () => {
  it('is told to themselves, to moderators and to organisers', async () => {
    await meet();
    for (const client of [author, reader])
      await client.do({ type: 'Contribute', text: 'Jeden głos', turn: null });
    await untilAllKnow();
    const figuresIn = async (client: Client) => {
      const fresh = await Client.join(app, client.person, session);
      fresh.close();
      return Object.keys(Object.fromEntries(snapshotFor(fresh.replica.state, fresh.replica.you).figures));
    };
    expect(await figuresIn(author)).toEqual([author.person.id]);
    expect(await figuresIn(observer)).toEqual([]);
    expect(await figuresIn(organiser)).toEqual([author.person.id, reader.person.id]);
  });

  it('T42: is handed on to the next session, but not of those who are no members', async () => {
    await meet({ mode: 'queue' });
    const stranger = { person: randomUUID(), role: 'participant', name: 'Ktoś', unit: '' } as const;
    await app.give(session, { type: 'Arrive', ...stranger });
    for (const person of [author.person.id, stranger.person]) {
      const expectedTurn = await app.read(session, floorMark);
      expect(await moderator.give({ type: 'Call', person, expectedTurn })).toMatchObject({ ok: true });
    }
    await meet({ mode: 'queue' });
    await untilAllKnow();
    const heardIn = ({ replica }: Client) => [...replica.state.earlier.figures.keys()];
    expect([author, moderator, reader].map(heardIn)).toEqual([[author.person.id], [author.person.id], []]);
  });
});
