import { randomUUID } from 'node:crypto';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { restore, snapshotFor } from '../../../src/core/views/snapshot.js';
import { Client, NotConnected } from '../../support/e2e/client.js';
import { callTo } from '../../support/e2e/floor.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { expectRefused } from '../../support/e2e/refused.js';
import { expectWhole } from '../../support/e2e/whole.js';

/** One server for the whole file; each test stops it and starts it again on the same data. */
let app: LiveApp;
let ada: Client;
let bob: Client;
let moderator: Client;
let all: readonly Client[];
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  ada = await Client.connect(app, await app.people.join());
  bob = await Client.connect(app, await app.people.join(), { language: 'en' });
  moderator = await Client.connect(app, await app.people.moderator());
  all = [ada, bob, moderator];
});
afterEach(async () => {
  for (const client of all) await expectWhole(client);
});
afterAll(() => app.end());

async function meet(session: string): Promise<void> {
  for (const client of all) expect(await client.join(session, null)).toMatchObject({ ok: true });
}

/** Everybody comes back with what they had. */
async function comeBack(session: string): Promise<void> {
  for (const client of all) {
    await client.untilGone();
    await client.open();
    expect(await client.join(session)).toMatchObject({ ok: true, kind: 'events' });
  }
}

/** What everybody who may see all sees, but for what a restart changes. */
async function stateOf(session: string): Promise<object> {
  const state = await app.read(session, (held) =>
    structuredClone(snapshotFor(held, { person: '', role: 'moderator' })),
  );
  const {
    seq: _seq,
    at: _at,
    people: _people,
    away: _away,
    moderatorsGoneSince: _gone,
    turn,
    ...rest
  } = state;
  const people = [...restore(state).people.values()].map(({ presence: _presence, ...person }) => person);
  return { ...rest, people, turn: turn?.id };
}

describe('a restart', () => {
  it('loses nothing of a session, and is noted in it', async () => {
    const session = await app.open();
    await meet(session);
    const text = 'Zażółć gęślą jaźń 👩‍👩‍👧‍👦 \u2028 “koniec”\n\tdruga linia';
    const turn = await callTo(moderator, ada);
    const said = await ada.do({ type: 'Contribute', text, turn });
    const aside = await bob.do({ type: 'SayAside', text: 'To będzie ukryte' });
    await moderator.do({ type: 'HideContribution', contribution: aside, reason: 'Nie na temat' });
    await bob.do({ type: 'RequestTurn', person: null });
    await moderator.do({ type: 'PutPrompt', text: 'Co dalej?' });
    await moderator.do({ type: 'SetQueueStatus', status: 'frozen', reason: 'Chwila' });
    await moderator.do({ type: 'LockAsides' });
    const before = await stateOf(session);
    const head = await app.read(session, ({ seq }) => seq);
    await app.restart();
    expect(await stateOf(session)).toEqual(before);
    expect(await app.read(session, ({ seq }) => seq)).toBe(head + 1);
    await comeBack(session);
    for (const client of all) {
      const restarts = client.replica.timeline.filter(({ kind }) => kind === 'restart');
      expect(restarts.map(({ seq }) => seq)).toEqual([head + 1]);
      const entry = client.replica.timeline.find(({ seq }) => seq === said);
      expect(entry).toMatchObject({ kind: 'contribution', text });
    }
    const page = await bob.history(said + 1, 1);
    expect(page).toMatchObject({ ok: true, events: [{ seq: said, words: { text } }] });
    expect(await bob.history(aside + 1, 1)).toMatchObject({ ok: true, events: [{ words: null }] });
    expect(await moderator.history(aside + 1, 1)).toMatchObject({
      ok: true,
      events: [{ words: { text: 'To będzie ukryte' } }],
    });
  });

  it('leaves the speaker the floor, and the clock stands until they are back (T24)', async () => {
    const session = await app.open({ settings: { turnMs: 60_000 } });
    await meet(session);
    const turn = await callTo(moderator, ada);
    await app.restart();
    const clock = await app.read(session, (state) => structuredClone(state.turn?.clock));
    expect(clock).toMatchObject({ kind: 'paused', causes: new Set(['restart']) });
    await comeBack(session);
    expect(await app.read(session, (state) => state.turn?.clock.kind)).toBe('running');
    await ada.do({ type: 'Contribute', text: 'Na czym to ja stanęłam', turn });
    // It has not cost the grace for a lost line.
    expect(await app.read(session, (state) => state.turn?.graceUsed)).toBe(false);
  });

  it('forgets no command: sent again, it has its old answer and no second effect (O10)', async () => {
    const session = await app.open({ mode: 'open' });
    await meet(session);
    const id = randomUUID();
    const command: PersonCommand = { type: 'Contribute', text: 'Przed restartem', turn: null };
    const first = await ada.give(command, id);
    await app.restart();
    await comeBack(session);
    const head = await app.read(session, ({ seq }) => seq);
    expect(await ada.give(command, id)).toEqual(first);
    expectRefused(await ada.give({ ...command, text: 'Inne słowa' }, id), 'conflict');
    expectRefused(await bob.give(command, id), 'conflict', 'en');
    expect(await app.read(session, ({ seq }) => seq)).toBe(head);
  });

  it('takes no answer back: all that was acknowledged is there, once (D1)', async () => {
    const session = await app.open({ mode: 'open' });
    await meet(session);
    const acknowledged = new Map<string, number>();
    const sent = new Map<string, string>();
    const giving = Array.from({ length: 40 }, async (_, i) => {
      const id = randomUUID();
      const text = `W czasie restartu ${i}`;
      sent.set(id, text);
      const client = [ada, bob][i % 2] ?? ada;
      const answer = await client.give({ type: 'Contribute', text, turn: null }, id).catch(() => null);
      if (answer?.ok) acknowledged.set(text, answer.seq);
    });
    // The last ones meet a server that is about to end.
    await new Promise((resolve) => setTimeout(resolve, 2));
    await app.restart();
    await Promise.all(giving);
    await comeBack(session);
    const inLog = () =>
      ada.replica.timeline.flatMap((entry) =>
        entry.kind === 'contribution' ? [[entry.text, entry.seq]] : [],
      );
    const stored = new Map(inLog() as [string, number][]);
    for (const [text, seq] of acknowledged) expect([text, stored.get(text)]).toEqual([text, seq]);
    // Whoever heard nothing sends it again.
    for (const [id, text] of sent) {
      const client = [ada, bob][Number(text.split(' ').pop()) % 2] ?? ada;
      expect(await client.give({ type: 'Contribute', text, turn: null }, id)).toMatchObject({ ok: true });
    }
    await ada.untilAt(await app.read(session, ({ seq }) => seq));
    expect(
      inLog()
        .map(([text]) => text)
        .sort(),
    ).toEqual([...sent.values()].sort());
  });

  it('gives a newcomer the same as somebody who was there', async () => {
    const session = await app.open({ mode: 'open' });
    await meet(session);
    for (let i = 0; i < 70; i++) await ada.do({ type: 'Contribute', text: `Wypowiedź ${i}`, turn: null });
    await app.restart();
    await comeBack(session);
    const newcomer = await Client.join(app, await app.people.join(), session);
    await newcomer.readAllHistory();
    expect(newcomer.replica.timeline).toEqual(bob.replica.timeline);
    newcomer.close();
  });

  it('is not noted where nobody was, nor in a session that is over', async () => {
    const planned = await app.plan();
    const closed = await app.open();
    await app.give(closed, { type: 'CloseSession' }, app.people.moderatorOf(app.people.network));
    const live = await app.open({ mode: 'open' });
    await meet(live);
    const heads = async () =>
      Promise.all([planned, closed, live].map((session) => app.read(session, ({ seq }) => seq)));
    const [a, b, c] = await heads();
    await app.restart();
    expect(await heads()).toEqual([a, b, (c ?? 0) + 1]);
    await comeBack(live);
    expect(app.summary(planned)?.phase).toBe('planned');
    expect(app.summary(closed)?.phase).toBe('closed');
    expect(app.summary(live)?.phase).toBe('open');
  });

  it('knows who is signed in, and who is not any more', async () => {
    const session = await app.open({ mode: 'open' });
    await meet(session);
    await app.restart();
    const stranger = { ...ada.person, cookie: `krag=${'A'.repeat(43)}` };
    const outcome = await Client.connect(app, stranger).catch((error: unknown) => error);
    expectRefused(outcome instanceof NotConnected && outcome.refusal, 'not-signed-in');
    await comeBack(session);
  });

  it('does not wait for a reader who has stopped reading', async () => {
    const session = await app.open({ mode: 'open' });
    await meet(session);
    const silent = await Client.join(app, await app.people.join(), session);
    silent.stopReading();
    const start = Date.now();
    await app.restart();
    expect(Date.now() - start).toBeLessThan(6_000);
    silent.terminate();
    await comeBack(session);
  });

  it('waits for nobody who does not come back: after the grace they are gone', async () => {
    const session = await app.open({ mode: 'open', settings: { awayGraceMs: 500 } });
    await meet(session);
    const leaving = await Client.join(app, await app.people.join(), session);
    await ada.untilEvent('PersonArrived', ({ person }) => person === leaving.person.id);
    await app.restart();
    leaving.close();
    await comeBack(session);
    await ada.untilEvent('PersonDeparted', ({ person }) => person === leaving.person.id);
    for (const client of all) {
      expect(ada.replica.state.people.get(client.person.id)?.presence).toBe('here');
    }
  });
});
