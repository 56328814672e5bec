import { randomUUID } from 'node:crypto';
import type { Charter, Me, Member, NetworkSummary, Topic } from '../../../src/core/protocol/http.js';
import { NetworksService } from '../../../src/networks/networks.service.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { SeedingService } from '../../../src/networks/seeding.service.js';
import { PeopleService } from '../../../src/people/people.service.js';
import { HttpApp, type Browser } from './http-app.js';

const [FIRST, SECOND] = SEED.networks;
if (FIRST === undefined || SECOND === undefined) throw new Error('the seed is too small');
const HERE = `/api/networks/${FIRST.id}`;
const THERE = `/api/networks/${SECOND.id}`;
const NOWHERE = `/api/networks/${randomUUID()}`;

let app: HttpApp;
let organiser: Browser;
let moderator: Browser;
let participant: Browser;
let observer: Browser;
beforeAll(async () => {
  app = await HttpApp.start();
  organiser = await app.organiser();
  moderator = await app.moderator();
  participant = await app.newMember(FIRST.id, 'participant');
  observer = await app.newMember(FIRST.id, 'observer');
});
afterAll(() => app.end());

describe('the seed', () => {
  it('puts the four networks with their moderators, topics and charters in place', async () => {
    const networks: NetworkSummary[] = (await organiser.get('/api/networks').expect(200)).body;
    expect(networks.map(({ code }) => code)).toEqual([
      'JST_GMINA MIEJSKA',
      'JST_GMINA MIEJSKO-WIEJSKA',
      'JST_GMINA WIEJSKA',
      'JST_POWIATY',
    ]);
    const moderators = new Set<string>();
    for (const { id } of networks) {
      const people: Member[] = (await organiser.get(`/api/networks/${id}/people`)).body;
      people.filter(({ role }) => role === 'moderator').forEach(({ name }) => moderators.add(name));
      const topics: Topic[] = (await organiser.get(`/api/networks/${id}/topics`)).body;
      expect(topics.map(({ position, isOpenList }) => [position, isOpenList])).toEqual([
        [1, false],
        [2, false],
        [3, false],
        [4, false],
        [5, false],
        [6, true],
      ]);
      const charter: Charter = (await organiser.get(`/api/networks/${id}/charter`)).body;
      expect([charter.network, charter.version, charter.conditions.length]).toEqual([id, 1, 4]);
      const { body: about } = await organiser.get(`/api/networks/${id}/about`);
      expect([about.network, about.objectives.length, about.benefits.length]).toEqual([id, 4, 5]);
    }
    expect([...moderators].sort()).toEqual([
      'Anna Jurewicz',
      'Dorota Tomaszewicz',
      'Piotr Matuszak',
      'Zofia Domaradzka-Grochowalska',
    ]);
  });

  it('is planted once, however often the server starts, and keeps what people did', async () => {
    let other = await HttpApp.start();
    const member = await other.newMember(FIRST.id, 'participant', 'Jan Kos');
    await member.post(`${HERE}/charter/acceptance`, { version: 1 }).expect(204);
    const counts = () =>
      other.database.reads.query(
        `SELECT (SELECT count(*) FROM networks) n, (SELECT count(*) FROM topics) t, (SELECT count(*) FROM charters) c,
                (SELECT count(*) FROM persons) p, (SELECT count(*) FROM memberships) m, (SELECT count(*) FROM seeds) s`,
      );
    expect(await counts()).toEqual([{ n: 4, t: 24, c: 4, p: 6, m: 5, s: 1 }]);
    await other.stop();
    other = await HttpApp.start(other.directory);
    expect(await counts()).toEqual([{ n: 4, t: 24, c: 4, p: 6, m: 5, s: 1 }]);
    const again = other.visitor();
    again.cookie = member.cookie;
    const me: Me = (await again.get('/api/me').expect(200)).body;
    expect(me).toMatchObject({ name: 'Jan Kos', memberships: [{ mustAcceptCharter: false }] });
    await other.end();
  });
});

describe('who sees what', () => {
  it('shows organisers every network, and others their own', async () => {
    expect((await organiser.get('/api/networks')).body).toHaveLength(4);
    for (const browser of [moderator, participant, observer]) {
      const networks: NetworkSummary[] = (await browser.get('/api/networks').expect(200)).body;
      expect(networks).toEqual([
        { id: FIRST.id, code: FIRST.code, title: FIRST.title, members: 3, session: null },
      ]);
      expect((await browser.get(HERE).expect(200)).body).toEqual(networks[0]);
    }
  });

  it('answers for another network exactly as for one that does not exist', async () => {
    for (const path of ['', '/about', '/charter', '/topics', '/people']) {
      for (const browser of [moderator, participant, observer]) {
        const there = await browser.get(`${THERE}${path}`);
        const nowhere = await browser.get(`${NOWHERE}${path}`);
        const nonsense = await browser.get(`/api/networks/1${path}`);
        expect([there.status, there.body.code]).toEqual([404, 'not-found']);
        expect([nowhere.status, nowhere.body]).toEqual([404, there.body]);
        expect([nonsense.status, nonsense.body]).toEqual([404, there.body]);
      }
    }
    const someone = `people/${SECOND.moderator.id}/links`;
    for (const place of [THERE, NOWHERE]) {
      await participant.post(`${place}/charter/acceptance`, { version: 1 }).expect(404);
      await moderator.post(`${place}/people`, { name: 'x', unit: '', role: 'participant' }).expect(404);
      await moderator.post(`${place}/${someone}`).expect(404);
    }
  });

  it('tells moderators and organisers who is there, and nobody else', async () => {
    for (const browser of [moderator, organiser]) {
      const people: Member[] = (await browser.get(`${HERE}/people`).expect(200)).body;
      expect(people.map(({ role }) => role)).toEqual(['moderator', 'participant', 'observer']);
      expect(people[1]).toEqual({
        person: expect.any(String),
        name: 'Ewa Nowak',
        unit: 'Urząd',
        role: 'participant',
        acceptedCharterVersion: null,
        links: [{ id: expect.any(String), createdAt: expect.any(Number), lastUsedAt: expect.any(Number) }],
      });
    }
    for (const browser of [participant, observer]) {
      expect((await browser.get(`${HERE}/people`).expect(403)).body.code).toBe('no-rights');
    }
  });
});

describe('people', () => {
  const newcomer = { name: 'Ewa', unit: 'Urząd', role: 'participant' };

  it('are added by organisers alone', async () => {
    for (const browser of [moderator, participant, observer]) {
      const answer = await browser.post(`${HERE}/people`, newcomer).expect(403);
      expect(answer.body.code).toBe('no-rights');
    }
  });

  it('get their links from organisers alone', async () => {
    const links = `${HERE}/people/${FIRST.moderator.id}/links`;
    for (const browser of [moderator, participant, observer]) {
      await browser.post(links).expect(403);
      await browser.delete(`/api/links/${randomUUID()}`).expect(403);
    }
    await organiser.delete(`/api/links/${randomUUID()}`).expect(404);
    await organiser.delete('/api/links/1').expect(404);
    await organiser.post(`${HERE}/people/${SECOND.moderator.id}/links`).expect(404);
    await organiser.post(`${HERE}/people/${randomUUID()}/links`).expect(404);
    await organiser.post(`${HERE}/people/1/links`).expect(404);
    await organiser.post(`${NOWHERE}/people/${FIRST.moderator.id}/links`).expect(404);
  });

  it('have a name in one line', async () => {
    const answer = await organiser
      .post(`${THERE}/people`, { ...newcomer, name: '  Ewa\n Nowak ' })
      .expect(201);
    expect(answer.body.name).toBe('Ewa Nowak');
  });

  it.each([
    [{}, 'bad-input'],
    [[], 'bad-input'],
    [{ name: 'Ewa', unit: '' }, 'bad-input'],
    [{ ...newcomer, name: 1 }, 'bad-input'],
    [{ ...newcomer, name: ['Ewa'] }, 'bad-input'],
    [{ ...newcomer, unit: null }, 'bad-input'],
    [{ ...newcomer, role: 'organiser' }, 'bad-input'],
    [{ ...newcomer, role: 'toString' }, 'bad-input'],
    [{ ...newcomer, isOrganiser: true }, 'bad-input'],
    [{ ...newcomer, id: randomUUID() }, 'bad-input'],
    [{ ...newcomer, name: ' ' }, 'empty-text'],
    [{ ...newcomer, name: 'x'.repeat(121) }, 'text-too-long'],
    [{ ...newcomer, unit: 'x'.repeat(121) }, 'text-too-long'],
    [{ ...newcomer, name: 'a\u0000b' }, 'bad-characters'],
  ])('are not added from %j', async (body, code) => {
    const before = (await organiser.get(`${HERE}/people`)).body.length;
    const answer = await organiser.post(`${HERE}/people`, body);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
    expect((await organiser.get(`${HERE}/people`)).body).toHaveLength(before);
  });
});

describe('the charter', () => {
  const accept = (browser: Browser, body: unknown) => browser.post(`${HERE}/charter/acceptance`, body);

  it('waits for the consent of each member, in the version that is in force', async () => {
    const browser = await app.newMember(FIRST.id, 'participant');
    const people = app.nest.get(PeopleService);
    const me: Me = (await browser.get('/api/me')).body;
    const told: string[] = [];
    people.onRightsChanged((person) => told.push(person));
    expect(people.mustAcceptCharter(me.person, FIRST.id)).toBe(true);

    const early = await accept(browser, { version: 2 }).expect(409);
    expect(early.body.code).toBe('charter-changed');
    await accept(browser, { version: 1 }).expect(204);
    await accept(browser, { version: 1 }).expect(204);
    expect(told).toEqual([me.person]);
    expect((await browser.get('/api/me')).body.memberships[0].mustAcceptCharter).toBe(false);

    const seeded = SEED.networks.map((one) => ({ ...one, charter: { ...one.charter, version: 2 } }));
    await app.nest.get(SeedingService).plant({ ...SEED, version: SEED.version + 1, networks: seeded });
    expect(app.nest.get(NetworksService).charter(FIRST.id)?.version).toBe(2);
    expect(people.mustAcceptCharter(me.person, FIRST.id)).toBe(true);
    expect(told).toContain(me.person);
    expect((await accept(browser, { version: 1 })).body.code).toBe('charter-changed');
    await accept(browser, { version: 2 }).expect(204);
    expect(people.mustAcceptCharter(me.person, FIRST.id)).toBe(false);
  });

  it('can be accepted twice at the same moment', async () => {
    const browser = await app.newMember(SECOND.id, 'participant');
    const { version } = (await browser.get(`${THERE}/charter`)).body as Charter;
    const press = () => browser.post(`${THERE}/charter/acceptance`, { version });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  });

  it('is for members: an organiser has nothing to accept', async () => {
    expect((await accept(organiser, { version: 1 }).expect(403)).body.code).toBe('no-rights');
  });

  it.each([
    {},
    [],
    { version: '1' },
    { version: 0 },
    { version: 1.5 },
    { version: null },
    { version: 1, person: 'x' },
  ])('is not accepted by %j', async (body) => {
    expect((await accept(participant, body).expect(400)).body.code).toBe('bad-input');
  });
});

describe('rights', () => {
  it('are known at once, without asking the database', async () => {
    const people = app.nest.get(PeopleService);
    const me: Me = (await participant.get('/api/me')).body;
    const boss: Me = (await organiser.get('/api/me')).body;
    expect(people.roleIn(me.person, FIRST.id)).toBe('participant');
    expect(people.roleIn(me.person, SECOND.id)).toBeNull();
    expect(people.roleIn(me.person, randomUUID())).toBeNull();
    expect(people.roleIn(boss.person, SECOND.id)).toBe('organiser');
    expect(people.roleIn(boss.person, randomUUID())).toBeNull();
    expect(people.roleIn(randomUUID(), FIRST.id)).toBeNull();
    const token = participant.cookie.slice('krag='.length);
    expect(people.signInByToken(token)?.person.name).toBe('Ewa Nowak');
    expect(people.signInByToken('')).toBeNull();
  });
});
