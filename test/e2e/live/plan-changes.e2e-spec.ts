import type {
  NetworkSummary,
  OpenList,
  ProposedTopic,
  SessionSummary,
} from '../../../src/core/protocol/http.js';
import type { SessionId } from '../../../src/core/session/ids.js';
import type { Transcript } from '../../../src/core/views/transcript.js';
import { eventually } from '../../support/e2e/eventually.js';
import { LiveClient } from '../../support/live/live-client.js';
import { LiveServer } from '../../support/live/live-server.js';
import { Api, type Signed } from '../../support/live/world.mjs';

const HOUR_MS = 3_600_000;
const START = Date.now() + HOUR_MS;
const PLAN = { title: 'Jak nam idzie?', startsAt: START, mode: 'queue', turnSeconds: 120 } as const;

let server: LiveServer;
let api: { readonly [who in 'organiser' | 'moderator' | 'participant']: Api };
beforeAll(async () => {
  server = await LiveServer.start({ moderators: ['Helena'], participants: ['Anna'] });
  const { organiser, moderators, participants } = server.world;
  const of = (who: Signed | undefined) => new Api(server.process.url, who?.cookie);
  // The one that every such server begins with would be in the way.
  const first = server.client(moderators[0]!);
  await first.open();
  await first.give({ type: 'CloseSession' });
  first.close();
  api = { organiser: of(organiser), moderator: of(moderators[0]), participant: of(participants[0]) };
}, 60_000);
afterAll(() => server.clear());

const clients: LiveClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

const inNetwork = (path: string) => `/api/networks/${server.world.network}${path}`;

async function plan(more: object = {}): Promise<SessionId> {
  const made = (await api.moderator.post(inNetwork('/sessions'), { ...PLAN, ...more })) as SessionSummary;
  return made.id;
}

async function edit(by: Api, session: SessionId, change: object): Promise<SessionSummary> {
  const { text } = await by.request('PATCH', `/api/sessions/${session}`, change);
  return JSON.parse(text) as SessionSummary;
}

const callOff = (by: Api, session: SessionId) => by.post(`/api/sessions/${session}/call-off`, {});

async function join(who: Signed | undefined, session: SessionId): Promise<LiveClient> {
  const { name, cookie } = who!;
  const client = new LiveClient({ name, url: server.process.url, cookie, session });
  clients.push(client);
  await client.open();
  return client;
}

const listed = async () => (await api.participant.get(inNetwork('/sessions'))) as SessionSummary[];

async function meetingsAbout(topic: string): Promise<ProposedTopic['meetings'] | undefined> {
  const { topics } = (await api.participant.get(inNetwork('/open-list'))) as OpenList;
  return topics.find(({ id }) => id === topic)?.meetings;
}

describe('a planned session', () => {
  it('is renamed and moved; lists, topics and those who wait follow', async () => {
    const proposal = { title: 'Dowożenie uczniów', description: '', session: null };
    const topic = (await api.participant.post(inNetwork('/open-list'), proposal)) as ProposedTopic;
    const session = await plan({ topics: [topic.id] });
    const anna = await join(server.world.participants[0], session);
    const summary = await edit(api.organiser, session, { title: ' Co  dalej? ' });
    expect(summary).toMatchObject({ title: 'Co dalej?', startsAt: START, phase: 'planned' });
    await edit(api.moderator, session, { startsAt: START + HOUR_MS });
    await eventually(() => anna.replica.state.startsAt === START + HOUR_MS, 'the new time');
    expect(anna.replica.state.title).toBe('Co dalej?');
    expect(await meetingsAbout(topic.id)).toEqual([
      { id: session, title: 'Co dalej?', startsAt: START + HOUR_MS },
    ]);
    await callOff(api.moderator, session);
    expect(await meetingsAbout(topic.id)).toEqual([]);
  });

  it('takes its place among the others by its new time', async () => {
    const [first, second] = [await plan({ startsAt: START }), await plan({ startsAt: START + HOUR_MS })];
    const order = async () =>
      (await listed()).map(({ id }) => id).filter((id) => [first, second].includes(id));
    const current = async () => ((await api.participant.get(inNetwork(''))) as NetworkSummary).session?.id;
    expect([await order(), await current()]).toEqual([[second, first], first]);
    await edit(api.moderator, first, { startsAt: START + 2 * HOUR_MS });
    expect([await order(), await current()]).toEqual([[first, second], second]);
    for (const session of [first, second]) await callOff(api.moderator, session);
  });

  it('is changed over the socket as well, by moderators, until it is opened', async () => {
    const session = await plan();
    const helena = await join(server.world.moderators[0], session);
    const anna = await join(server.world.participants[0], session);
    const change = { type: 'EditPlan', title: 'Nasza sieć' } as const;
    expect(await anna.give(change)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await helena.give(change)).toMatchObject({ ok: true });
    await eventually(() => anna.replica.state.title === 'Nasza sieć', 'the new title');
    expect(await helena.give({ type: 'OpenSession' })).toMatchObject({ ok: true });
    expect(await helena.give(change)).toMatchObject({ ok: false, code: 'bad-phase' });
    await expect(edit(api.organiser, session, { title: 'Za późno' })).rejects.toThrow(/409.*bad-phase/);
    await expect(callOff(api.organiser, session)).rejects.toThrow(/409.*bad-phase/);
    expect(await helena.give({ type: 'CloseSession' })).toMatchObject({ ok: true });
    expect((await listed()).find(({ id }) => id === session)).toMatchObject({ isCalledOff: false });
  });

  it.each([
    [{ title: ' ' }, /400.*empty-text/],
    [{ title: 5 }, /400.*bad-input/],
    [{ title: null }, /400.*bad-input/],
    [{ startsAt: '2030-01-01' }, /400.*bad-input/],
    [{ startsAt: -1 }, /400.*bad-input/],
    [{ startsAt: 4_102_444_800_001 }, /400.*bad-input/],
    [{ startsAt: null }, /400.*bad-input/],
    [{ mode: 'open' }, /400.*bad-input/],
  ])('is not changed by %j', async (change, refusal) => {
    const session = await plan();
    await expect(edit(api.moderator, session, change)).rejects.toThrow(refusal);
    await callOff(api.moderator, session);
  });

  it('is changed and called off by nobody who may not plan', async () => {
    const session = await plan();
    await expect(edit(api.participant, session, { title: 'Moje' })).rejects.toThrow(/403/);
    await expect(callOff(api.participant, session)).rejects.toThrow(/403/);
    await expect(edit(new Api(server.process.url), session, {})).rejects.toThrow(/401/);
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expect(callOff(api.moderator, unknown)).rejects.toThrow(/404/);
    await callOff(api.moderator, session);
  });
});

describe('a session that is called off', () => {
  it('says so in the lists, to those who wait, and in its record, also with who never came', async () => {
    const session = await plan();
    const anna = await join(server.world.participants[0], session);
    await edit(api.organiser, session, { title: 'Co dalej?' });
    expect(await callOff(api.organiser, session)).toMatchObject({ phase: 'closed', isCalledOff: true });
    await eventually(() => anna.replica.state.phase.name === 'closed', 'the end');
    expect(anna.replica.state.phase).toMatchObject({ isCalledOff: true });
    expect((await listed()).find(({ id }) => id === session)).toMatchObject({ isCalledOff: true });
    const transcript = (await api.participant.get(`/api/sessions/${session}/transcript`)) as Transcript;
    expect(transcript).toMatchObject({ title: 'Co dalej?', isCalledOff: true, openedAt: null });
    const { text } = await api.participant.request('GET', `/api/sessions/${session}/transcript.md`);
    expect(text).toMatch(/^Odwołane: /m);
    expect(text).toMatch(/Zmiana planu: Co dalej\?, początek .* \(osoba planująca spotkania\)\./);
    expect(text).toMatch(/Spotkanie odwołane \(osoba planująca spotkania\)\./);
    await expect(callOff(api.organiser, session)).rejects.toThrow(/409.*bad-phase/);
  });
});
