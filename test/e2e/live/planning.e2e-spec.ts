import type { SessionSummary } from '../../../src/core/protocol/http.js';
import type { SessionId } from '../../../src/core/session/ids.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { eventually } from '../../support/e2e/eventually.js';
import { LiveClient } from '../../support/live/live-client.js';
import { LiveServer } from '../../support/live/live-server.js';
import { Api, type Signed } from '../../support/live/world.mjs';

let server: LiveServer;
beforeAll(async () => {
  server = await LiveServer.start({ moderators: ['Helena'], participants: ['Anna', 'Jan'] });
}, 60_000);
afterAll(() => server.clear());

const PLAN = { title: 'Jak nam idzie?', startsAt: Date.now(), mode: 'queue', turnSeconds: 120 } as const;

const moderator = () => server.world.moderators[0]!;

async function plan(by: Signed, body: object): Promise<SessionId> {
  const api = new Api(server.process.url, by.cookie);
  const made = (await api.post(`/api/networks/${server.world.network}/sessions`, body)) as SessionSummary;
  return made.id;
}

async function join(person: Signed, session: SessionId): Promise<LiveClient> {
  const client = new LiveClient({
    name: person.name,
    url: server.process.url,
    cookie: person.cookie,
    session,
  });
  await client.open();
  return client;
}

describe('a session is planned', () => {
  it('by a template, in the language of who plans it, and with the settings that new sessions have', async () => {
    const session = await plan(moderator(), { ...PLAN, template: 'experience-exchange', language: 'en' });
    const helena = await join(moderator(), session);
    const { agenda, settings } = helena.replica.state;
    expect(agenda.items[0]).toMatchObject({ title: 'Opening', mode: 'moderator', status: 'planned' });
    expect(agenda.items.length).toBeGreaterThan(3);
    expect(settings).toMatchObject({ turnMs: 120_000, acceptMs: 15_000, advance: 'assisted', locked: [] });
    helena.close();
  });

  it('by a template with settings of its own, some of which the plan has otherwise', async () => {
    const by = { ...PLAN, template: 'experience-exchange' };
    const sessions = [await plan(moderator(), by)];
    sessions.push(await plan(moderator(), { ...by, settings: { unitBudgetMs: null } }));
    const [own, changed] = await Promise.all(sessions.map((session) => join(moderator(), session)));
    expect(own?.replica.state.settings).toMatchObject({ queueOrder: 'by-unit', unitBudgetMs: 600_000 });
    expect(changed?.replica.state.settings).toMatchObject({ queueOrder: 'by-unit', unitBudgetMs: null });
    own?.close();
    changed?.close();
  });

  it('T36, T62: with what a plan alone decides; the categories of points of order are for organisers', async () => {
    const settings = { namesInQueue: false, orderCategories: ['time', 'charter'] };
    const session = await plan(server.world.organiser, { ...PLAN, settings });
    const helena = await join(moderator(), session);
    expect(helena.replica.state.settings).toMatchObject(settings);
    helena.close();
  });

  it('with other settings; what an organiser locks nobody changes', async () => {
    const session = await plan(server.world.organiser, {
      ...PLAN,
      settings: { queueOrder: 'balanced', acceptMs: null },
      locked: ['queueOrder'],
    });
    const helena = await join(moderator(), session);
    expect(helena.replica.state.settings).toMatchObject({ queueOrder: 'balanced', acceptMs: null });
    const change = { type: 'ChangeSetting', setting: 'queueOrder', value: 'arrival' } as const;
    expect(await helena.give(change)).toMatchObject({ ok: false, code: 'setting-locked' });
    helena.close();
  });

  it.each([
    [{ settings: { acceptMs: 1 } }, /400.*bad-value/],
    [{ settings: { nothing: true } }, /400.*bad-value/],
    [{ settings: [] }, /400.*bad-input/],
    [{ settings: 'balanced' }, /400.*bad-input/],
    [{ locked: ['advance'] }, /403.*not-allowed/],
    [{ settings: { orderCategories: ['time'] } }, /403.*not-allowed/],
    [{ settings: { subjectsSeenBy: ['moderators'] } }, /400.*bad-value/],
    [{ locked: 'advance' }, /400.*bad-input/],
    [{ template: 'no-such-template' }, /404.*not-found/],
    [{ mode: 'anarchy' }, /400.*bad-input/],
  ])('not with %j', async (part, refusal) => {
    await expect(plan(moderator(), { ...PLAN, ...part })).rejects.toThrow(refusal);
  });
});

describe('the next session of a network', () => {
  it('T57: begins with those who could not be heard in the last one', async () => {
    const [anna, jan] = server.world.participants;
    const helena = await join(moderator(), server.world.session);
    const [a, j] = await Promise.all([join(anna!, server.world.session), join(jan!, server.world.session)]);
    await helena.give({ type: 'SetFloorMode', mode: 'queue' });
    for (const client of [j, a]) {
      const answer = await client.give({
        type: 'RequestTurn',
        person: null,
        subject: `temat: ${client.name}`,
      });
      expect(answer).toMatchObject({ ok: true });
    }
    expect(await helena.give({ type: 'CloseSession', waiting: 'carry' })).toMatchObject({ ok: true });
    for (const client of [helena, a, j]) client.close();

    const next = await plan(moderator(), PLAN);
    const again = await join(moderator(), next);
    expect(await again.give({ type: 'OpenSession' })).toMatchObject({ ok: true });
    expect(again.replica.state.queue.waiting).toEqual([]);
    // They stand in the list as they come.
    const back = [await join(jan!, next), await join(anna!, next)];
    await eventually(() => again.replica.state.queue.waiting.length === 2, 'those who are carried over');
    const seen = again.replica.state.queue.waiting.map(({ person, subject }) => ({ person, subject }));
    expect(seen).toEqual([
      { person: jan?.person, subject: 'temat: Jan' },
      { person: anna?.person, subject: 'temat: Anna' },
    ]);
    expect(await again.give({ type: 'CloseSession', waiting: 'drop' })).toMatchObject({ ok: true });
    for (const client of [again, ...back]) client.close();
  });

  it('T42, T64: lets those go first who spoke less in the series; others’ figures are for moderators', async () => {
    const [anna, jan] = server.world.participants;
    const settings = { queueOrder: 'balanced', orderScope: 'series', acceptMs: null, advance: 'manual' };
    /** The next session of the network, with everybody in it. */
    const meet = async () => {
      const session = await plan(moderator(), { ...PLAN, settings });
      const helena = await join(moderator(), session);
      expect(await helena.give({ type: 'OpenSession' })).toMatchObject({ ok: true });
      return { helena, a: await join(anna!, session), j: await join(jan!, session) };
    };
    const part = async ({ helena, a, j }: Awaited<ReturnType<typeof meet>>) => {
      expect(await helena.give({ type: 'CloseSession', waiting: 'drop' })).toMatchObject({ ok: true });
      for (const client of [helena, a, j]) client.close();
    };
    // Jan speaks in two sessions, Anna in the second alone.
    for (const people of [[jan!], [jan!, anna!]]) {
      const session = await meet();
      for (const { person } of people) {
        const expectedTurn = floorMark(session.helena.replica.state);
        expect(await session.helena.give({ type: 'Call', person, expectedTurn })).toMatchObject({ ok: true });
        await eventually(() => session.helena.replica.state.turn?.person === person, 'the turn');
        const turn = session.helena.replica.state.turn?.id ?? 0;
        expect(await session.helena.give({ type: 'EndTurn', turn, reason: 'czas' })).toMatchObject({
          ok: true,
        });
        await eventually(() => session.helena.replica.state.turn === null, 'the end of the turn');
      }
      await part(session);
    }

    const last = await meet();
    const { helena, a, j } = last;
    for (const client of [j, a])
      expect(await client.give({ type: 'RequestTurn', person: null })).toMatchObject({ ok: true });
    const order = () => helena.replica.state.queue.waiting.map(({ person }) => person);
    await eventually(() => order()[0] === anna?.person, 'Anna before Jan');
    expect(order()).toEqual([anna?.person, jan?.person]);
    const known = ({ replica }: LiveClient) =>
      [...replica.state.earlier.figures].map(([person, { turns }]) => [person, turns]);
    expect(known(helena).sort()).toEqual(
      [
        [anna?.person, 1],
        [jan?.person, 2],
      ].sort(),
    );
    expect([known(a), known(j)]).toEqual([[[anna?.person, 1]], [[jan?.person, 2]]]);
    await part(last);
  });
});
