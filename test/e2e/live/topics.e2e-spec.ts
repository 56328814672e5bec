import type { OpenList } from '../../../src/core/protocol/http.js';
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
