import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import type { Me, Member, NewJoinLink } from '../../../src/core/protocol/http.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { LinksService } from '../../../src/people/links.service.js';
import { PeopleService } from '../../../src/people/people.service.js';
import { SIGN_IN_MS } from '../../../src/people/sign-in.service.js';
import { HttpApp, ORIGIN, secretOf } from './http-app.js';

const [FIRST, SECOND] = SEED.networks;
if (FIRST === undefined || SECOND === undefined) throw new Error('the seed is too small');

let app: HttpApp;
beforeAll(async () => void (app = await HttpApp.start()));
afterAll(() => app.end());

const refusal = (code: string) => ({
  ok: false,
  code,
  message: expect.stringMatching(/\.$/),
  remedy: expect.stringMatching(/\.$/),
});

async function newLink(): Promise<{ person: string; link: NewJoinLink }> {
  const organiser = await app.organiser();
  const member: Member = (
    await organiser
      .post(`/api/networks/${FIRST?.id}/people`, { name: 'Ewa Nowak', unit: '', role: 'participant' })
      .expect(201)
  ).body;
  const path = `/api/networks/${FIRST?.id}/people/${member.person}/links`;
  return { person: member.person, link: (await organiser.post(path).expect(201)).body };
}

describe('signing in', () => {
  it('needs nothing but a personal link, as often as one likes', async () => {
    const { person, link } = await newLink();
    expect(link.url).toMatch(/^http:\/\/localhost:3000\/join#[A-Za-z0-9_-]{43}$/);
    for (let time = 0; time < 2; time += 1) {
      const me: Me = (
        await app
          .visitor()
          .post('/api/sign-in', { token: secretOf(link.url) })
          .expect(200)
      ).body;
      expect(me).toEqual({
        person,
        name: 'Ewa Nowak',
        unit: '',
        language: 'pl',
        isOrganiser: false,
        memberships: [
          {
            network: FIRST.id,
            code: FIRST.code,
            title: FIRST.title,
            role: 'participant',
            mustAcceptCharter: true,
          },
        ],
      });
    }
  });

  it('gives a cookie that scripts and other websites cannot use, and a new one each time', async () => {
    const { link } = await newLink();
    const body = { token: secretOf(link.url) };
    const tokens = new Set<string>();
    for (let time = 0; time < 2; time += 1) {
      const answer = await app.visitor().post('/api/sign-in', body);
      const cookie = answer.headers['set-cookie']?.[0] ?? '';
      expect(cookie).toMatch(
        /^krag=[A-Za-z0-9_-]{43}; Max-Age=2592000; Path=\/; .*HttpOnly; SameSite=Strict$/,
      );
      expect(answer.headers['cache-control']).toBe('no-store');
      tokens.add(cookie.split(';')[0] ?? '');
    }
    expect(tokens.size).toBe(2);
  });

  it('stores neither the secret of a link nor the token of a cookie', async () => {
    const { link } = await newLink();
    const browser = await app.signedIn(link.url);
    const rows = JSON.stringify([
      await app.database.reads.query('SELECT * FROM join_links'),
      await app.database.reads.query('SELECT * FROM sign_ins'),
    ]);
    expect(rows).toContain(link.id);
    expect(rows).not.toContain(secretOf(link.url));
    expect(rows).not.toContain(browser.cookie.slice('krag='.length));
  });

  it('ends what the same browser was signed in as before', async () => {
    const browser = await app.organiser();
    const before = browser.cookie;
    const { link } = await newLink();
    await browser.post('/api/sign-in', { token: secretOf(link.url) }).expect(200);
    expect((await browser.get('/api/me')).body.isOrganiser).toBe(false);
    browser.cookie = before;
    await browser.get('/api/me').expect(401);
  });

  it('never takes a token that the browser brought along', async () => {
    const { link } = await newLink();
    const browser = app.visitor();
    browser.cookie = `krag=${'A'.repeat(43)}`;
    await browser.post('/api/sign-in', { token: secretOf(link.url) }).expect(200);
    expect(browser.cookie).not.toBe(`krag=${'A'.repeat(43)}`);
  });

  it('makes no sign-ins without end', async () => {
    const { link } = await newLink();
    const statuses = new Set<number>();
    for (let time = 0; time < 21; time += 1) {
      statuses.add((await app.visitor().post('/api/sign-in', { token: secretOf(link.url) })).status);
    }
    expect([...statuses]).toEqual([200, 429]);
  });

  it('lasts for thirty days', async () => {
    const browser = await app.organiser();
    app.clock.ahead = SIGN_IN_MS + 1_000;
    const { body } = await browser.get('/api/me').expect(401);
    app.clock.ahead = 0;
    expect(body).toEqual(refusal('session-expired'));
  });
});

describe("the organiser's link", () => {
  it('works once', async () => {
    const url = await app.nest.get(LinksService).makeOrganiserLink();
    const body = { token: secretOf(url) };
    const { body: me } = await app.visitor().post('/api/sign-in', body).expect(200);
    expect(me).toMatchObject({ isOrganiser: true, memberships: [] });
    expect((await app.visitor().post('/api/sign-in', body).expect(401)).body).toEqual(
      refusal('link-unknown'),
    );
  });

  it('works for one of two who use it at the same moment', async () => {
    const token = secretOf(await app.nest.get(LinksService).makeOrganiserLink());
    const answers = await Promise.all([1, 2, 3].map(() => app.visitor().post('/api/sign-in', { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  it('stops working when the next is printed', async () => {
    const token = secretOf(await app.nest.get(LinksService).makeOrganiserLink());
    await app.nest.get(LinksService).makeOrganiserLink();
    expect((await app.visitor().post('/api/sign-in', { token })).body).toEqual(refusal('link-revoked'));
  });
});

describe('a link that does not work', () => {
  it('is unknown', async () => {
    const answer = await app
      .visitor()
      .post('/api/sign-in', { token: 'A'.repeat(43) })
      .expect(401);
    expect(answer.body).toEqual(refusal('link-unknown'));
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('was revoked, which also ends every sign-in that came from it', async () => {
    const { link } = await newLink();
    const browser = await app.signedIn(link.url);
    const cut: string[] = [];
    app.nest.get(PeopleService).onSignInEnded(({ link: from }, why) => from === link.id && cut.push(why));
    const organiser = await app.organiser();
    await organiser.delete(`/api/links/${link.id}`).expect(204);
    expect(cut).toEqual(['link-revoked']);
    await browser.get('/api/me').expect(401);
    const again = await app.visitor().post('/api/sign-in', { token: secretOf(link.url) });
    expect([again.status, again.body]).toEqual([401, refusal('link-revoked')]);
    await organiser.delete(`/api/links/${link.id}`).expect(204);
    const people: Member[] = (await organiser.get(`/api/networks/${FIRST.id}/people`)).body;
    expect(people.flatMap(({ links }) => links).map(({ id }) => id)).not.toContain(link.id);
  });

  it('slows down who tries too many, and nobody else', async () => {
    const own = await HttpApp.start();
    const organiser = await own.organiser();
    let last = await own.visitor().post('/api/sign-in', { token: 'x' });
    for (let time = 0; time < 25 && last.status === 401; time += 1) {
      last = await own.visitor().post('/api/sign-in', { token: `x${time}` });
    }
    expect(last.status).toBe(429);
    expect(last.body).toMatchObject({ code: 'slow-down', retryAfterMs: expect.any(Number) });
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    await organiser.get('/api/me').expect(200);
    await own.end();
  });
});

describe('signing out', () => {
  it('leaves nothing behind, and cuts what is connected', async () => {
    const browser = await app.organiser();
    const { cookie } = browser;
    const cut: string[] = [];
    app.nest.get(PeopleService).onSignInEnded((_signIn, why) => cut.push(why));
    const answer = await browser.post('/api/sign-out').expect(204);
    expect(answer.headers['clear-site-data']).toBe('"cookies", "storage"');
    expect(browser.cookie).toBe('krag=');
    expect(cut).toEqual(['signed-out']);
    browser.cookie = cookie;
    expect((await browser.get('/api/me').expect(401)).body).toEqual(refusal('not-signed-in'));
    await browser.post('/api/sign-out').expect(204);
  });
});

describe('a request that another website makes', () => {
  const post = () => supertest(app.nest.getHttpServer()).post('/api/sign-out');

  it.each([
    'http://evil.example',
    'null',
    'https://localhost:3000',
    'http://localhost:3001',
    'http://localhost',
    'http://localhost:3000.evil.example',
    'http://localhost:3000/',
  ])('is refused: Origin %s', async (origin) => {
    const { body } = await post().set('Origin', origin).set('Sec-Fetch-Site', 'same-origin').expect(403);
    expect(body).toEqual(refusal('foreign-origin'));
  });

  it.each([undefined, 'cross-site', 'same-site', 'none'])('is refused: Sec-Fetch-Site %s', async (site) => {
    await (site === undefined ? post() : post().set('Sec-Fetch-Site', site)).expect(403);
  });

  it('is taken from our own page', async () => {
    await post().set('Origin', ORIGIN).expect(204);
    await post().set('Origin', 'http://127.0.0.1:3000').expect(204);
    await post().set('Sec-Fetch-Site', 'same-origin').expect(204);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonx'])(
    'is refused: a body of %s',
    async (type) => {
      const { body } = await post().set('Origin', ORIGIN).type(type).send('{"token":"x"}').expect(400);
      expect(body).toEqual(refusal('bad-input'));
    },
  );
});

describe('whatever goes wrong', () => {
  it('is said in the language of the browser', async () => {
    const answer = await app.visitor().get('/api/me').set('Accept-Language', 'en-GB');
    expect(answer.body.message).toBe('We do not know who you are.');
    expect((await app.visitor().get('/api/me')).body.message).toBe('Nie wiemy, kim jesteś.');
  });

  it('is said in the language that the person has chosen', async () => {
    const browser = await app.organiser();
    expect((await browser.put('/api/me/language', { language: 'en' }).expect(200)).body.language).toBe('en');
    const answer = await browser.get('/api/nothing').set('Accept-Language', 'pl');
    expect(answer.status).toBe(404);
    expect((await browser.get('/api/me').set('Accept-Language', 'pl')).body.language).toBe('en');
    await browser.put('/api/me/language', { language: 'pl' });
  });

  it('is a refusal, without what was sent and without a stack', async () => {
    const browser = app.visitor();
    const answers = [
      [await browser.get('/api/S3CRET'), 404, 'not-found'],
      [await browser.get('/S3CRET'), 404, 'not-found'],
      [await browser.get('/api/%'), 404, 'not-found'],
      [await browser.get('/api/networks/%E0%A4%A'), 400, 'bad-input'],
      [await browser.post('/api/sign-in').type('json').send('{"S3CRET'), 400, 'bad-input'],
      [await browser.post('/api/sign-in').type('json').send('"S3CRET"'), 400, 'bad-input'],
      [await browser.post('/api/sign-in', { token: 'S3CRET'.repeat(20_000) }), 413, 'too-large'],
      [await browser.post('/api/sign-in', { token: 'S3CRET'.repeat(50) }), 400, 'bad-input'],
    ] as const;
    for (const [answer, status, code] of answers) {
      expect([answer.status, answer.body]).toEqual([status, refusal(code)]);
      expect(answer.text).not.toMatch(/S3CRET|\.[jt]s\b/);
    }
  });

  it('tells nothing about the server', async () => {
    const { headers } = await app.visitor().get('/api/health').expect(200, { ok: true });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it.each([
    {},
    [],
    [{ token: 'x' }],
    { token: null },
    { token: 1 },
    { token: ['x'] },
    { token: { a: 1 } },
    { token: 'x', person: randomUUID() },
  ])('refuses to sign in with %j', async (body) => {
    const answer = await app.visitor().post('/api/sign-in', body);
    expect([answer.status, answer.body]).toEqual([400, refusal('bad-input')]);
  });

  it('takes nothing from a name that means something to JavaScript', async () => {
    const body = '{"token":"x","__proto__":{"person":1},"constructor":{"prototype":{"person":1}}}';
    const answer = await app.visitor().post('/api/sign-in').type('json').send(body);
    expect(answer.body).toEqual(refusal('link-unknown'));
    expect('person' in {}).toBe(false);
  });

  it.each([{}, { language: 'de' }, { language: ['pl'] }, { language: 'pl', name: 'x' }, []])(
    'refuses the language in %j',
    async (body) => {
      const answer = await (await app.organiser()).put('/api/me/language', body);
      expect([answer.status, answer.body]).toEqual([400, refusal('bad-input')]);
    },
  );

  it('needs a sign-in for everything that is not open', async () => {
    for (const path of [
      'me',
      'networks',
      `networks/${FIRST.id}`,
      `sessions/${randomUUID()}/transcript.jsonl`,
    ]) {
      const answer = await app.visitor().get(`/api/${path}`);
      expect([answer.status, answer.body]).toEqual([401, refusal('not-signed-in')]);
    }
  });
});
