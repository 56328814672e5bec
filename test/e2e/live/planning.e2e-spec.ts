import type { SessionSummary } from '../../../src/core/protocol/http.js';
import type { SessionId } from '../../../src/core/session/ids.js';
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
    for (const client of [again, ...back]) client.close();
  });
});
