import { randomUUID } from 'node:crypto';
import type { OpenList, ProposedTopic, Topic, TopicAct } from '../../../src/core/protocol/http.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { TopicsService } from '../../../src/topics/topics.service.js';
import { HttpApp, type Browser } from './http-app.js';

const [FIRST, SECOND] = SEED.networks;
if (FIRST === undefined || SECOND === undefined) throw new Error('the seed is too small');
const NETWORK = FIRST.id;
const HERE = `/api/networks/${NETWORK}`;
const LIST = `${HERE}/open-list`;

let app: HttpApp;
let organiser: Browser;
let moderator: Browser;
let anna: Browser;
let jan: Browser;
let observer: Browser;
beforeEach(async () => {
  app = await HttpApp.start();
  organiser = await app.organiser();
  moderator = await app.moderator();
  anna = await app.newMember(NETWORK, 'participant', 'Anna Kowal');
  jan = await app.newMember(NETWORK, 'participant', 'Jan Kos');
  observer = await app.newMember(NETWORK, 'observer');
  for (const browser of [moderator, anna, jan, observer]) {
    await browser.post(`${HERE}/charter/acceptance`, { version: 1 }).expect(204);
  }
});
afterEach(() => app.end());

async function propose(by: Browser, title: string, description = ''): Promise<ProposedTopic> {
  const answer = await by.post(LIST, { title, description, session: null }).expect(201);
  return answer.body as ProposedTopic;
}

async function listOf(browser: Browser): Promise<OpenList> {
  return (await browser.get(LIST).expect(200)).body as OpenList;
}

const support = (browser: Browser, { id }: { id: string }) => browser.put(`/api/topics/${id}/support`, {});
const bring = (browser: Browser, { id }: { id: string }, status: string, note = '') =>
  browser.put(`/api/topics/${id}/status`, { status, note });
const merge = (browser: Browser, { id }: { id: string }, into: string) =>
  browser.post(`/api/topics/${id}/merge`, { into });
const codeOf = async (test: PromiseLike<{ status: number; body: { code: string } }>) => {
  const { status, body } = await test;
  return [status, body.code];
};

describe('the open list', () => {
  it('is added to and supported by those who take part, best supported first, then oldest', async () => {
    expect(await listOf(anna)).toEqual({ topics: [], mayPropose: 10, maySupport: true });
    const buses = await propose(anna, '  Dowożenie\nuczniów ', 'Jak to liczycie?\n\nI kto płaci?');
    expect(buses).toMatchObject({
      title: 'Dowożenie uczniów',
      description: 'Jak to liczycie?\n\nI kto płaci?',
      proposerName: 'Anna Kowal',
      status: 'proposed',
      support: 1,
      isSupported: true,
      mayWithdraw: true,
    });
    const library = await propose(moderator, 'Biblioteka w szkole');
    await support(jan, library).expect(204);
    await support(jan, library).expect(204);
    const seen = await listOf(jan);
    expect(seen.topics.map(({ title, support: n, isSupported }) => [title, n, isSupported])).toEqual([
      ['Biblioteka w szkole', 2, true],
      ['Dowożenie uczniów', 1, false],
    ]);
    await jan.delete(`/api/topics/${library.id}/support`).expect(204);
    await jan.delete(`/api/topics/${library.id}/support`).expect(204);
    expect((await listOf(anna)).topics.map(({ title }) => title)).toEqual([
      'Dowożenie uczniów',
      'Biblioteka w szkole',
    ]);
    expect((await listOf(anna)).mayPropose).toBe(9);
  });

  it('is only read by observers, and tended but not added to by organisers', async () => {
    const topic = await propose(anna, 'Stołówki');
    for (const browser of [observer, organiser]) {
      expect(await listOf(browser)).toMatchObject({ mayPropose: 0, maySupport: false, topics: [{}] });
      const proposal = { title: 'x', description: '', session: null };
      expect(await codeOf(browser.post(LIST, proposal))).toEqual([403, 'no-rights']);
      expect(await codeOf(support(browser, topic))).toEqual([403, 'no-rights']);
      expect(await codeOf(browser.delete(`/api/topics/${topic.id}`))).toEqual([403, 'no-rights']);
    }
    for (const browser of [anna, observer]) {
      expect(await codeOf(bring(browser, topic, 'planned'))).toEqual([403, 'no-rights']);
      expect(await codeOf(merge(browser, topic, randomUUID()))).toEqual([403, 'no-rights']);
      expect(await codeOf(browser.get(`/api/topics/${topic.id}/acts`))).toEqual([403, 'no-rights']);
    }
    await bring(organiser, topic, 'planned').expect(204);
  });

  it('is not there for people of other networks, and waits for the consent to the charter', async () => {
    const topic = await propose(anna, 'Stołówki');
    const stranger = await app.moderator(1);
    const late = await app.newMember(NETWORK, 'participant');
    for (const id of [topic.id, randomUUID(), '1']) {
      expect(await codeOf(stranger.put(`/api/topics/${id}/support`, {}))).toEqual([404, 'not-found']);
      expect(await codeOf(stranger.delete(`/api/topics/${id}`))).toEqual([404, 'not-found']);
      expect(await codeOf(bring(stranger, { id }, 'planned'))).toEqual([404, 'not-found']);
      expect(await codeOf(stranger.get(`/api/topics/${id}/acts`))).toEqual([404, 'not-found']);
    }
    expect(await codeOf(stranger.get(LIST))).toEqual([404, 'not-found']);
    expect(await codeOf(late.get(LIST))).toEqual([403, 'charter-not-accepted']);
    expect(await codeOf(support(late, topic))).toEqual([403, 'charter-not-accepted']);
    expect(await codeOf(app.visitor().get(LIST))).toEqual([401, 'not-signed-in']);
  });

  it('gives a topic back to its proposer only while nobody else supports it', async () => {
    const topic = await propose(anna, 'Stołówki');
    expect(await codeOf(jan.delete(`/api/topics/${topic.id}`))).toEqual([403, 'not-your-topic']);
    await support(jan, topic).expect(204);
    expect(await codeOf(anna.delete(`/api/topics/${topic.id}`))).toEqual([409, 'topic-has-support']);
    expect((await listOf(anna)).topics[0]?.mayWithdraw).toBe(false);
    await jan.delete(`/api/topics/${topic.id}/support`).expect(204);
    await anna.delete(`/api/topics/${topic.id}`).expect(204);
    expect(await codeOf(anna.delete(`/api/topics/${topic.id}`))).toEqual([404, 'not-found']);
    expect((await listOf(anna)).topics).toEqual([]);
  });

  it('holds ten waiting proposals of one person, however fast they come', async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, i) =>
        anna.post(LIST, { title: `Temat ${i}`, description: '', session: null }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.find(({ status }) => status !== 201);
    expect(refused?.body).toMatchObject({ code: 'too-many-proposals' });
    expect(refused?.body.message).toContain('10 Twoich propozycji');
    const [first] = (await listOf(anna)).topics;
    await bring(moderator, first as ProposedTopic, 'planned').expect(204);
    await propose(anna, 'Jeszcze jeden');
  });

  it('unites the supports of two topics, and of what was merged into them before', async () => {
    const buses = await propose(anna, 'Dowożenie');
    const transport = await propose(jan, 'Transport do szkół');
    const roads = await propose(moderator, 'Drogi do szkół');
    await support(jan, buses).expect(204);
    await merge(moderator, buses, transport.id).expect(204);
    await merge(organiser, transport, roads.id).expect(204);
    const list = await listOf(anna);
    const byId = new Map(list.topics.map((topic) => [topic.id, topic]));
    expect(byId.get(roads.id)).toMatchObject({ support: 3, isSupported: true, status: 'proposed' });
    for (const { id } of [buses, transport]) {
      expect(byId.get(id)).toMatchObject({ status: 'merged', mergedInto: roads.id, mayWithdraw: false });
    }
    expect(await codeOf(support(anna, buses))).toEqual([409, 'topic-not-open']);
    expect(await codeOf(merge(moderator, roads, roads.id))).toEqual([409, 'topic-elsewhere']);
    expect(await codeOf(merge(moderator, roads, buses.id))).toEqual([409, 'topic-elsewhere']);
    expect(await codeOf(merge(moderator, buses, roads.id))).toEqual([409, 'topic-not-open']);
  });

  it('is tended: planned, discussed with an outcome, declined with a reason, and who did it stays known', async () => {
    const topic = await propose(anna, 'Stołówki');
    await bring(moderator, topic, 'planned').expect(204);
    await bring(moderator, topic, 'planned').expect(204);
    await bring(organiser, topic, 'discussed', 'Trzy gminy kupują razem.').expect(204);
    expect(await codeOf(bring(moderator, topic, 'declined', 'Nie'))).toEqual([409, 'topic-status-changed']);
    expect((await listOf(anna)).topics[0]).toMatchObject({
      status: 'discussed',
      note: 'Trzy gminy kupują razem.',
    });
    const other = await propose(anna, 'Pogoda');
    expect(await codeOf(bring(moderator, other, 'declined', ' '))).toEqual([400, 'empty-text']);
    await bring(moderator, other, 'declined', 'Poza tym, o czym rozmawiamy.').expect(204);
    await bring(moderator, other, 'proposed').expect(204);
    const acts = async ({ id }: ProposedTopic) =>
      ((await moderator.get(`/api/topics/${id}/acts`).expect(200)).body as TopicAct[]).map(
        ({ name, status, note }) => [name, status, note],
      );
    expect(await acts(topic)).toEqual([
      ['Anna Kowal', 'proposed', ''],
      ['Dorota Tomaszewicz', 'planned', ''],
      ['Organizacja sieci', 'discussed', 'Trzy gminy kupują razem.'],
    ]);
    expect(await acts(other)).toEqual([
      ['Anna Kowal', 'proposed', ''],
      ['Dorota Tomaszewicz', 'declined', 'Poza tym, o czym rozmawiamy.'],
      ['Dorota Tomaszewicz', 'proposed', ''],
    ]);
  });

  it('is there again after a restart', async () => {
    const topic = await propose(anna, 'Stołówki', 'Z gminą obok?');
    const other = await propose(jan, 'Kuchnie');
    await support(jan, topic).expect(204);
    await merge(moderator, other, topic.id).expect(204);
    const before = await listOf(anna);
    const { cookie } = anna;
    await app.stop();
    app = await HttpApp.start(app.directory);
    const again = app.visitor();
    again.cookie = cookie;
    expect(await listOf(again)).toEqual(before);
  });

  it.each([
    [{}, 'bad-input'],
    [{ title: 'x', description: '' }, 'bad-input'],
    [{ title: 1, description: '', session: null }, 'bad-input'],
    [{ title: 'x', description: null, session: null }, 'bad-input'],
    [{ title: 'x', description: '', session: '1' }, 'bad-input'],
    [{ title: 'x', description: '', session: null, proposer: randomUUID() }, 'bad-input'],
    [{ title: ' ', description: '', session: null }, 'empty-text'],
    [{ title: 'x'.repeat(201), description: '', session: null }, 'text-too-long'],
    [{ title: 'x', description: 'x'.repeat(2001), session: null }, 'text-too-long'],
    [{ title: 'a\u202eb', description: '', session: null }, 'bad-characters'],
    [{ title: 'x', description: 'a\u0000b', session: null }, 'bad-characters'],
  ])('takes nothing from %j', async (body, code) => {
    expect(await codeOf(anna.post(LIST, body))).toEqual([400, code]);
    expect((await listOf(anna)).topics).toEqual([]);
  });

  it.each([{}, { status: 'merged', note: '' }, { status: 'withdrawn', note: '' }, { status: 'planned' }])(
    'brings no topic to %j',
    async (body) => {
      const { id } = await propose(anna, 'x');
      const answer = moderator.put(`/api/topics/${id}/status`, body);
      expect(await codeOf(answer)).toEqual([400, 'bad-input']);
    },
  );

  it('tells the meeting in which a proposal was made', async () => {
    const session = randomUUID();
    const { body } = await anna.post(LIST, { title: 'Stołówki', description: '', session }).expect(201);
    const [noted] = app.sessions.proposals;
    expect(noted?.proposal).toEqual({ session, network: NETWORK, topic: body.id, title: 'Stołówki' });
  });

  it('follows the agendas of meetings, and tells which meetings a topic is on', async () => {
    const topic = await propose(anna, 'Stołówki');
    const alike = await propose(jan, 'Obiady');
    await merge(moderator, alike, topic.id).expect(204);
    const by = FIRST.moderator.id;
    /** What the list says of the topic as soon as a step was taken. */
    const afterStep = async (step: 'planned' | 'discussed', about: ProposedTopic, network = NETWORK) => {
      app.sessions.step({ network, topic: about.id, step, by });
      return (await listOf(anna)).topics.find(({ id }) => id === topic.id);
    };
    expect(await afterStep('planned', topic, SECOND.id)).toMatchObject({ status: 'proposed', meetings: [] });
    // What was merged into another topic stands for that one.
    expect(await afterStep('planned', alike)).toMatchObject({ status: 'planned' });
    const meeting = { id: randomUUID(), title: 'Środa', startsAt: Date.UTC(2026, 5, 3, 16) };
    app.sessions.meetings.set(topic.id, [meeting]);
    expect(await afterStep('discussed', topic)).toMatchObject({ status: 'discussed', meetings: [meeting] });
    await bring(moderator, topic, 'discussed', 'Kupują razem.').expect(204);
    expect(await afterStep('discussed', topic)).toMatchObject({ status: 'discussed', note: 'Kupują razem.' });
    expect(await afterStep('planned', topic)).toMatchObject({ status: 'planned' });
    await bring(moderator, topic, 'declined', 'Jednak nie.').expect(204);
    expect(await afterStep('planned', topic)).toMatchObject({ status: 'declined', note: 'Jednak nie.' });
    const acts = (await moderator.get(`/api/topics/${topic.id}/acts`).expect(200)).body as TopicAct[];
    expect(acts.map(({ status }) => status)).toEqual([
      'proposed',
      'planned',
      'discussed',
      'discussed',
      'planned',
      'declined',
    ]);
    expect(acts[1]).toMatchObject({ by, name: 'Dorota Tomaszewicz' });
  });

  it('makes one list of topics with the standing ones, for agendas', async () => {
    const topics = app.nest.get(TopicsService);
    const standing: Topic[] = (await anna.get(`${HERE}/topics`).expect(200)).body;
    expect(standing).toHaveLength(6);
    const topic = await propose(anna, 'Stołówki');
    const done = await propose(anna, 'Gotowe');
    await bring(moderator, done, 'declined', 'Już było.').expect(204);
    expect(topics.topicsOf(NETWORK).map(({ id, status }) => [id, status])).toEqual([
      ...standing.map(({ id }) => [id, 'standing']),
      [topic.id, 'proposed'],
    ]);
    expect(topics.find(NETWORK, topic.id)?.title).toEqual({ pl: 'Stołówki', en: 'Stołówki' });
    expect(topics.find(NETWORK, done.id)?.status).toBe('declined');
    expect(topics.find(NETWORK, standing[0]?.id ?? '')?.title).toEqual(standing[0]?.title);
    expect(topics.find(SECOND.id, topic.id)).toBeNull();
    expect(topics.find(NETWORK, randomUUID())).toBeNull();
    expect(topics.refuseToPlan(NETWORK, topic.id)).toBeNull();
    expect(topics.refuseToPlan(NETWORK, standing[0]?.id ?? '')).toBeNull();
    expect(topics.refuseToPlan(NETWORK, done.id)).toBe('topic-not-open');
    expect(topics.refuseToPlan(SECOND.id, topic.id)).toBe('no-such-topic');
  });
});
