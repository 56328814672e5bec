import type { OpenList, ProposedTopic, SessionSummary } from '../../../src/core/protocol/http.js';
import type { TopicsHint } from '../../../src/core/protocol/messages.js';
import { transcriptOf } from '../../../src/core/views/transcript.js';
import { EventLog } from '../../../src/journal/event-log.js';
import { decodeEvent } from '../../../src/journal/encoding.js';
import { Client } from '../../support/e2e/client.js';
import { eventually } from '../../support/e2e/eventually.js';
import { LiveApp } from '../../support/e2e/live-app.js';
import type { TestPerson } from '../../support/e2e/people.js';

let app: LiveApp;
let session: string;
beforeAll(async () => {
  app = await LiveApp.start();
  session = await app.open();
});
afterAll(() => app.end());

function http(person: TestPerson, method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${app.url}/api${path}`, {
    method,
    headers: { cookie: person.cookie, origin: app.url, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Proposes a topic from the page of the session. */
function propose(person: TestPerson, title: string): Promise<Response> {
  const path = `/networks/${app.people.network}/open-list`;
  return http(person, 'POST', path, { title, description: 'Opis', session });
}

async function recorded(): Promise<string[]> {
  const rows = await app.get(EventLog).read(session, { limit: 1_000 });
  const { acts } = transcriptOf(rows.map(decodeEvent), { person: '', role: 'observer' });
  return acts.flatMap((act) => (act.kind === 'topic-proposed' ? act.title : []));
}

describe('a topic proposed during a meeting', () => {
  it('stands in its record, and all who are there hear that the list changed, but not from it what', async () => {
    const [anna, jan] = await app.people.participants(2);
    if (anna === undefined || jan === undefined) throw new Error('nobody came');
    const observer = await Client.join(app, await app.people.join({ role: 'observer' }), session);
    const away = await Client.connect(app, await app.people.join({ network: app.people.otherNetwork }));
    const readers = [await Client.join(app, anna, session), observer];
    const hints: TopicsHint[] = [];
    observer.socket.on('topics', (hint: TopicsHint) => hints.push(hint));
    const wrong: unknown[] = [];
    away.socket.on('topics', (hint) => wrong.push(hint));

    expect((await propose(anna, 'Dowożenie uczniów')).status).toBe(201);
    const list = (await (
      await http(jan, 'GET', `/networks/${app.people.network}/open-list`)
    ).json()) as OpenList;
    const [topic] = list.topics;
    expect((await http(jan, 'PUT', `/topics/${topic?.id}/support`, {})).status).toBe(204);
    await eventually(() => hints.length > 0, 'the hint');
    for (const reader of readers) {
      await reader.untilAt(await app.read(session, ({ seq }) => seq));
      expect(reader.replica.timeline.at(-1)).toMatchObject({
        kind: 'topic',
        by: anna.id,
        title: 'Dowożenie uczniów',
      });
    }
    expect(hints).toEqual([{ network: app.people.network }]);
    expect(await recorded()).toEqual(['Dowożenie uczniów']);
    expect(wrong).toEqual([]);
  });

  it('goes onto the list, but not into the record, where the meeting does not let its proposer speak', async () => {
    const [muted, absent] = await app.people.participants(2);
    if (muted === undefined || absent === undefined) throw new Error('nobody came');
    await Client.join(app, muted, session);
    const moderator = await app.people.moderator();
    await app.give(session, { type: 'Mute', person: muted.id, reason: 'warunek 3' }, moderator);
    const before = await recorded();
    expect((await propose(muted, 'Od osoby wyciszonej')).status).toBe(201);
    expect((await propose(absent, 'Od osoby spoza sali')).status).toBe(201);
    await app.give(session, { type: 'CloseSession' }, moderator);
    expect((await propose(muted, 'Po spotkaniu')).status).toBe(201);
    expect(await recorded()).toEqual(before);
  });
});

describe('a topic of the open list', () => {
  /** How the list describes it, for one of those who read it. */
  async function described(reader: TestPerson, id: string): Promise<ProposedTopic | undefined> {
    const answer = await http(reader, 'GET', `/networks/${app.people.network}/open-list`);
    return ((await answer.json()) as OpenList).topics.find((topic) => topic.id === id);
  }

  async function proposed(by: TestPerson, title: string): Promise<ProposedTopic> {
    const body = { title, description: '', session: null };
    const answer = await http(by, 'POST', `/networks/${app.people.network}/open-list`, body);
    return (await answer.json()) as ProposedTopic;
  }

  const PLAN = { title: 'O tym, co zgłosiliście', mode: 'queue', turnSeconds: 120 };

  it('is planned with a session, and discussed when its item is over', async () => {
    const [anna] = await app.people.participants(1);
    if (anna === undefined) throw new Error('nobody came');
    const moderator = await app.people.moderator();
    const topic = await proposed(anna, 'Stołówki');
    const startsAt = Date.now();
    const made = await http(moderator, 'POST', `/networks/${app.people.network}/sessions`, {
      ...PLAN,
      startsAt,
      template: 'experience-exchange',
      topics: [topic.id],
    });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as SessionSummary;
    const items = await app.read(id, ({ agenda }) => agenda.items);
    expect(items.map(({ topic: about }) => about)).toEqual([null, null, null, null, topic.id, null]);
    expect((await described(anna, topic.id))?.status).toBe('planned');
    expect(await described(anna, topic.id)).toMatchObject({
      meetings: [{ id, title: PLAN.title, startsAt }],
    });

    const item = items[4]?.id ?? 0;
    await app.give(id, { type: 'OpenSession' }, moderator);
    await app.give(id, { type: 'StartItem', item, expected: null }, moderator);
    expect((await described(anna, topic.id))?.status).toBe('planned');
    await app.give(id, { type: 'FinishItem', item }, moderator);
    expect((await described(anna, topic.id))?.status).toBe('discussed');
    await app.give(id, { type: 'ReopenItem', item }, moderator);
    expect((await described(anna, topic.id))?.status).toBe('planned');
    await app.give(id, { type: 'CloseSession' }, moderator);
    expect((await described(anna, topic.id))?.status).toBe('discussed');
  });

  it('is taken up in the middle of a session; what is no topic of the network is not', async () => {
    const here = await app.open();
    const [anna] = await app.people.participants(1);
    if (anna === undefined) throw new Error('nobody came');
    const moderator = await app.people.moderator();
    const client = await Client.join(app, moderator, here);
    const add = (topic: string) =>
      client.give({ type: 'AddItem', before: null, title: 'x', minutes: 5, mode: 'queue', note: '', topic });
    const topic = await proposed(anna, 'Dowożenie');
    expect(await add(topic.id)).toMatchObject({ ok: true });
    expect((await described(anna, topic.id))?.status).toBe('planned');

    const stranger = await app.people.join({ network: app.people.otherNetwork });
    const answer = await http(stranger, 'POST', `/networks/${app.people.otherNetwork}/open-list`, {
      title: 'Obcy',
      description: '',
      session: null,
    });
    const foreign = (await answer.json()) as ProposedTopic;
    expect(await add(foreign.id)).toMatchObject({ ok: false, code: 'no-such-topic' });
    const body = { status: 'declined', note: 'Nie teraz.' };
    expect((await http(moderator, 'PUT', `/topics/${topic.id}/status`, body)).status).toBe(204);
    expect(await add(topic.id)).toMatchObject({ ok: false, code: 'topic-not-open' });
    // The item that was made before keeps its topic when somebody changes it.
    const [item] = await app.read(here, ({ agenda }) => agenda.items);
    const edit = (about: string) =>
      client.give({
        type: 'EditItem',
        item: item?.id ?? 0,
        edited: item?.edited ?? 0,
        title: 'Jak dowozimy?',
        minutes: 10,
        mode: 'queue',
        note: '',
        topic: about,
      });
    expect(await edit(foreign.id)).toMatchObject({ ok: false, code: 'no-such-topic' });
    expect(await edit(topic.id)).toMatchObject({ ok: true });
    expect((await described(anna, topic.id))?.status).toBe('declined');
  });

  it.each([
    ['no-such-topic', () => '7f0c0d6e-0000-4000-8000-000000000000'],
    [
      'topic-not-open',
      async (anna: TestPerson, moderator: TestPerson) => {
        const { id } = await proposed(anna, 'Już nie');
        await http(moderator, 'PUT', `/topics/${id}/status`, { status: 'declined', note: 'Było.' });
        return id;
      },
    ],
  ])('no session is planned with what is refused as %s', async (code, topicOf) => {
    const [anna] = await app.people.participants(1);
    if (anna === undefined) throw new Error('nobody came');
    const moderator = await app.people.moderator();
    const topics = [await topicOf(anna, moderator)];
    const path = `/networks/${app.people.network}/sessions`;
    const answer = await http(moderator, 'POST', path, { ...PLAN, startsAt: Date.now(), topics });
    expect(await answer.json()).toMatchObject({ code });
  });
});
