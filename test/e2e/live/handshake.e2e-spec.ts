import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { PeopleService } from '../../../src/people/people.service.js';
import { SIGN_IN_MS, SignInService } from '../../../src/people/sign-in.service.js';
import { Clock } from '../../../src/platform/clock.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client, NotConnected, type ConnectOptions } from '../../support/e2e/client.js';
import { eventually } from '../../support/e2e/eventually.js';
import { LiveApp } from '../../support/e2e/live-app.js';
import type { TestPerson } from '../../support/e2e/people.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';
import { expectWhole } from '../../support/e2e/whole.js';

const LANGUAGES = ['pl', 'en'] as const;

let app: LiveApp;
let session: string;
let bystander: Bystander;
let silent: { readonly socket: RawSocket; readonly since: number };
beforeAll(async () => {
  app = await LiveApp.start({ KRAG_COMMANDS_PER_SECOND: '1000', KRAG_COMMAND_BURST: '1000' });
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
  silent = { socket: await RawSocket.open(app), since: Date.now() };
});
afterEach(async () => {
  jest.restoreAllMocks();
  await bystander.expectUnharmed();
});
afterAll(() => app.end());

/** The refusal of a handshake. */
async function refusalOf(person: TestPerson, options: ConnectOptions): Promise<unknown> {
  const outcome = await Client.connect(app, person, options).catch((error: unknown) => error);
  if (!(outcome instanceof NotConnected)) throw new Error('it was let in');
  return outcome.refusal;
}

describe('who is not signed in', () => {
  it.each([
    ['no cookie', null],
    ['an empty cookie', 'krag='],
    ['an unknown cookie', `krag=${'A'.repeat(43)}`],
    ['another cookie', 'other=1; kragg=2'],
    ['a name of JavaScript', 'krag=__proto__'],
    ['blanks', 'krag=   ; ; =;;;'],
    ['a cookie of 12 KiB', `krag=${'x'.repeat(12 * 1_024)}`],
    ['an encoded cookie', 'krag=%00%ff%zz'],
  ])('is told so with %s, in both languages', async (_name, cookie) => {
    const person = { ...(await app.people.moderator()), cookie: '' };
    const headers = { origin: app.url, ...(cookie === null ? {} : { cookie }) };
    for (const language of LANGUAGES) {
      expectRefused(await refusalOf(person, { language, headers }), 'not-signed-in', language);
      const overPolling = { language, headers, transports: ['polling' as const] };
      expectRefused(await refusalOf(person, overPolling), 'not-signed-in', language);
    }
  });

  it('reads it in words', async () => {
    const headers = { origin: app.url };
    const person = await app.people.moderator();
    expect(await refusalOf(person, { headers })).toEqual({
      ok: false,
      code: 'not-signed-in',
      message: 'Nie wiemy, kim jesteś.',
      remedy: expect.stringContaining('zaproszenia'),
    });
    expect(await refusalOf(person, { headers, language: 'en' })).toEqual({
      ok: false,
      code: 'not-signed-in',
      message: 'We do not know who you are.',
      remedy: expect.stringContaining('invitation link'),
    });
  });

  it('gets no further with a cookie of 1 MB', async () => {
    const cookie = `krag=${'x'.repeat(1_000_000)}`;
    const overPolling = poll('EIO=4&transport=polling', { cookie, origin: app.url }).then(
      ({ status }) => `HTTP ${status}`,
      (error: Error) => error.message,
    );
    // Node gives up reading the headers: an answer where there was time for one, a reset where not.
    expect(await overPolling).toMatch(/HTTP 431|ECONNRESET|EPIPE/);
    await expect(RawSocket.open(app, { cookie })).rejects.toThrow(/HTTP 431|ECONNRESET|EPIPE/);
  });

  it('is whoever has signed out', async () => {
    const person = await app.people.join();
    const client = await Client.join(app, person, session);
    const token = person.cookie.slice('krag='.length);
    await app.get(SignInService).signOut(app.get(PeopleService).signInByToken(token)?.signIn.id ?? '');
    await client.untilGone();
    expectRefused(client.cut, 'signed-out');
    expectRefused(await refusalOf(person, {}), 'not-signed-in');
  });

  it('is whoever signed in too long ago, and they are told that it is that', async () => {
    const person = await app.people.join();
    jest.spyOn(app.get(Clock), 'now').mockReturnValue(Date.now() + SIGN_IN_MS + 60_000);
    for (const language of LANGUAGES) {
      expectRefused(await refusalOf(person, { language }), 'session-expired', language);
    }
  });

  it('is cut as soon as they say something when the sign-in ends while they are here (A5)', async () => {
    const client = await Client.join(app, await app.people.join(), session);
    const { seq } = client.replica.state;
    jest.spyOn(app.get(Clock), 'now').mockReturnValue(Date.now() + SIGN_IN_MS + 60_000);
    expectRefused(await client.give({ type: 'SayAside', text: 'Jeszcze jedno słowo' }), 'session-expired');
    await client.untilGone();
    expectRefused(client.cut, 'session-expired');
    jest.restoreAllMocks();
    expect(await app.read(session, ({ contributions }) => [...contributions.keys()].pop() ?? 0)).toBeLessThan(
      seq,
    );
  });
});

describe('what comes before it is known who sends it (A7)', () => {
  const said = () => JSON.stringify({ type: 'SayAside', text: 'Za wcześnie', id: randomUUID(), session });

  it.each([
    ['without CONNECT', () => [`420["command",${said()}]`]],
    [
      'in one piece with CONNECT',
      () => [
        '40{"version":1,"language":"pl"}',
        `420["join",{"session":"${session}","position":null}]`,
        `421["command",${said()}]`,
      ],
    ],
    ['in one piece with CONNECT, the other way round', () => [`420["command",${said()}]`, '40{"version":1}']],
  ])('is never handled: %s', async (_name, packets) => {
    for (const cookie of [(await app.people.join()).cookie, 'krag=nobody']) {
      const before = app.summary(session)?.contributions;
      const raw = await RawSocket.open(app, { cookie });
      raw.burst(...packets());
      await raw.untilClosed();
      expect(raw.received.filter((text) => text.startsWith('43'))).toEqual([]);
      expect(app.summary(session)?.contributions).toBe(before);
    }
  });

  it('costs a connection that never says who it is its place', async () => {
    await silent.socket.until(() => silent.socket.closed !== null || Date.now() - silent.since > 7_000);
    expect(silent.socket.closed).not.toBeNull();
  }, 10_000);
});

describe('what a client says of itself', () => {
  it.each(['40[]', '40null', '40"x"', '401', '40[1,{}]'])('is no handshake: %s', async (packet) => {
    const raw = await RawSocket.open(app, { cookie: (await app.people.join()).cookie });
    raw.send(packet);
    await raw.until(() => raw.closed !== null || raw.received.some((text) => text.startsWith('44')));
    expect(raw.received.some((text) => text.startsWith('40'))).toBe(false);
    raw.close();
  });

  it.each([[0], [2], [1.5], ['1'], [null], [true], [[1]], [{ version: 1 }], [undefined]])(
    'is refused in version %j, in both languages',
    async (version) => {
      const person = await app.people.join();
      for (const language of LANGUAGES) {
        const answer = await refusalOf(person, { auth: { version, language } });
        expectRefused(answer, 'unsupported-version', language);
      }
    },
  );

  it.each([[{}], [['en']], ['de'], [null], ['__proto__'], [7]])(
    'is answered in Polish when it asks for the language %j',
    async (language) => {
      const person = await app.people.join();
      expectRefused(await refusalOf(person, { auth: { version: 9, language } }), 'unsupported-version');
    },
  );

  it('gives it no other name and no rights (A12)', async () => {
    const moderator = await app.people.moderator();
    const person = await app.people.join();
    const auth = {
      version: 1,
      language: 'en',
      person: moderator.id,
      userId: moderator.id,
      role: 'moderator',
      isModerator: true,
      identity: { person: moderator.id, signIn: 'x' },
      token: moderator.cookie,
      pid: 'x',
      offset: 'y',
    };
    const client = await Client.connect(app, person, { auth, language: 'en' });
    expect(await client.join(session)).toMatchObject({ you: { person: person.id, role: 'participant' } });
    expectRefused(await client.give({ type: 'PauseSession', reason: '' }), 'not-allowed', 'en');
    // Nor is it kept: a client could send a quarter of a megabyte.
    expect(app.sockets(person.id).map(({ handshake }) => handshake.auth)).toEqual([{}]);
    client.close();
  });
});

describe('pages of others (A1, A2)', () => {
  const foreign = (): [string, string | null][] => [
    ['another site', 'https://evil.example'],
    ['no site', 'null'],
    ['a site that begins like ours', `${app.url}.evil.example`],
    ['a site that ends like ours', `http://evil.localhost:${app.port}`],
    ['another port', `http://localhost:${app.port + 1}`],
    ['no port', 'http://localhost'],
    ['https instead of http', `https://localhost:${app.port}`],
    ['another name of this machine', `http://[::1]:${app.port}`],
    ['ours with a slash', `${app.url}/`],
    ['ours with a path', `${app.url}/join`],
    ['ours and another', `${app.url}, https://evil.example`],
    ['ours in capitals', app.url.toUpperCase()],
    ['ours with a name', app.url.replace('//', '//user@')],
    ['a file', 'file://'],
    ['nothing', ''],
    ['none at all', null],
  ];

  it('cannot open a WebSocket with the cookie of somebody who is signed in', async () => {
    const { cookie } = await app.people.join();
    for (const [name, origin] of foreign()) {
      const outcome = await RawSocket.open(app, { cookie, origin }).then(
        () => 'open',
        (error: Error) => error.message,
      );
      expect([name, outcome]).toEqual([name, 'HTTP 400 foreign-origin']);
    }
  });

  it('cannot begin by polling either', async () => {
    const { cookie } = await app.people.join();
    for (const [name, origin] of foreign()) {
      const answer = await poll('EIO=4&transport=polling', {
        cookie,
        ...(origin === null ? {} : { origin }),
      });
      expect([name, answer.status]).toEqual([name, 403]);
      expect(answer.body).toContain('foreign-origin');
      expect(answer.body).not.toContain('sid');
    }
  });

  it('are not ours because a browser says that they are from the same site', async () => {
    const { cookie } = await app.people.join();
    for (const site of ['same-site', 'cross-site', 'none', '', 'same-origin, cross-site']) {
      const answer = await poll('EIO=4&transport=polling', { cookie, 'sec-fetch-site': site });
      expect([site, answer.status]).toEqual([site, 403]);
    }
    const own = await poll('EIO=4&transport=polling', { cookie, 'sec-fetch-site': 'same-origin' });
    expect(own.status).toBe(200);
    await leave(own.body, cookie);
  });

  it('are no way in, while ours is one over both transports', async () => {
    for (const transports of [['websocket' as const], ['polling' as const]]) {
      const client = await Client.join(app, await app.people.join(), session, { transports });
      await client.do({ type: 'SayAside', text: 'Tędy można wejść' });
      client.close();
    }
  });
});

describe('a line that begins by polling and goes on as a WebSocket (N5)', () => {
  it('loses nothing and doubles nothing on the way', async () => {
    const transports = ['polling' as const, 'websocket' as const];
    const client = await Client.connect(app, await app.people.join(), { transports });
    const isUpgraded = () => client.socket.io.engine.transport.name === 'websocket';
    expect(await client.join(session)).toMatchObject({ ok: true });
    const said = Array.from({ length: 20 }, (_, i) => client.do({ type: 'SayAside', text: `W drodze ${i}` }));
    await eventually(isUpgraded, 'the WebSocket');
    await Promise.all([...said, client.do({ type: 'SayAside', text: 'Po przesiadce' })]);
    await expectWhole(client);
    client.close();
  });
});

describe('old and broken clients', () => {
  it.each(['EIO=3&transport=polling', 'transport=polling', 'EIO=5&transport=polling'])(
    'are told that the protocol is not theirs: %s (N6)',
    async (query) => {
      const { cookie } = await app.people.join();
      const answer = await poll(query, { cookie, origin: app.url });
      expect(answer).toEqual({ status: 400, body: '{"code":5,"message":"Unsupported protocol version"}' });
    },
  );

  it('are closed when they open a WebSocket of Engine.IO 3', async () => {
    const { cookie } = await app.people.join();
    for (const query of ['EIO=3&transport=websocket', 'transport=websocket']) {
      const raw = await RawSocket.open(app, { cookie, query }).catch((error: Error) => error);
      if (raw instanceof Error) expect(raw.message).toBe('HTTP 400');
      else {
        await raw.untilClosed();
        expect(raw.received).toEqual([]);
      }
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'AAAAAAAAAAAAAAAAAAAA', '%00', '../..'])(
    'get nothing for the connection id %s (N8)',
    async (sid) => {
      const { cookie } = await app.people.join();
      const polled = await poll(`EIO=4&transport=polling&sid=${sid}`, { cookie, origin: app.url });
      expect([polled.status, polled.body]).toEqual([400, '{"code":1,"message":"Session ID unknown"}']);
      const upgraded = RawSocket.open(app, { cookie, query: `EIO=4&transport=websocket&sid=${sid}` });
      await expect(upgraded).rejects.toThrow('HTTP 400');
    },
  );

  it.each([
    '45999999-["command",{"_placeholder":true,"num":0}]',
    '4511-["command",{"_placeholder":true,"num":0}]',
    '450-["command",{}]',
    '451-["command",{"_placeholder":true,"num":"splice"}]',
    '451-["command",{"_placeholder":true,"num":-1}]',
    '45["command"]',
    '4',
    '42',
    '42{}',
    '42[]',
    '42[null]',
    '42["disconnect"]',
    '42["disconnecting"]',
    '42["connect"]',
    '42["connect_error",{}]',
    '42["newListener","error"]',
    '42["removeListener"]',
    '42["command",NaN]',
    '42["command",{"type":1,"type":2}',
    '43999[]',
    '430["x"]',
    '44{"message":"x"}',
    '46999-[]',
    '47',
    '49',
    '6',
    '9',
    'x',
    '1',
    '5',
    '40{"version":1}',
    '40/admin,{"version":1}',
    '41/admin,',
    '42/admin,["command",{}]',
    '421e999["command",{}]',
    '42999999999999999999999["command",{}]',
  ])('are cut or ignored, and nobody else notices: %s (N11)', async (packet) => {
    const raw = await RawSocket.connect(app, (await app.people.join()).cookie);
    raw.send(packet);
    const answer = await raw.ask('"join"', JSON.stringify({ session, position: null }));
    if (answer !== null) expect(answer).toMatchObject({ ok: true });
    raw.close();
  });

  it('can leave and say on the same line who they are, and are nobody then', async () => {
    const raw = await RawSocket.connect(app, (await app.people.join()).cookie);
    raw.send('41');
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (raw.closed === null) raw.send('40{"version":1,"language":"pl"}');
    await raw.until(() => raw.closed !== null || raw.received.some((text) => text.startsWith('44')));
    raw.close();
  });

  it('are cut with 1007 when their text is no UTF-8', async () => {
    const raw = await RawSocket.connect(app, (await app.people.join()).cookie);
    raw.sendAsText(Buffer.from([0x34, 0x32, 0xc3, 0x28]));
    expect(await raw.untilClosed()).toBe(1007);
  });

  it('are cut when a message never ends (N10)', async () => {
    const raw = await RawSocket.connect(app, (await app.people.join()).cookie);
    for (let i = 0; i < 60_000 && raw.closed === null; i++) raw.fragment('4');
    await raw.untilClosed();
  });

  it('are refused binary bodies over polling (N9)', async () => {
    const { cookie } = await app.people.join();
    const opened = await poll('EIO=4&transport=polling', { cookie, origin: app.url });
    const { sid } = JSON.parse(opened.body.slice(1)) as { sid: string };
    const query = `EIO=4&transport=polling&sid=${sid}`;
    const headers = { cookie, origin: app.url, 'content-type': 'application/octet-stream' };
    const waiting = poll(query, { cookie, origin: app.url });
    expect((await poll(query, headers, Buffer.alloc(100))).status).toBe(400);
    await waiting;
    expect((await poll(query, { cookie, origin: app.url })).status).toBe(400);
  });
});

describe('many connections of one person (R2)', () => {
  it('are refused from the eleventh on, in words; the first ones stay', async () => {
    const person = await app.people.join();
    const tabs: Client[] = [];
    for (let i = 0; i < 10; i++) tabs.push(await Client.join(app, person, session));
    for (const language of LANGUAGES) {
      expectRefused(await refusalOf(person, { language }), 'too-many-connections', language);
    }
    expect(tabs.map(({ socket }) => socket.connected)).not.toContain(false);
    await tabs[0]?.do({ type: 'SayAside', text: 'Pierwsza karta działa' });
    tabs[9]?.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    tabs[9] = await Client.join(app, person, session);
    // Refused handshakes hold no place.
    expectRefused(await refusalOf(person, {}), 'too-many-connections');
    for (const tab of tabs) tab.close();
  });

  it('that are opened at once are counted all the same', async () => {
    const person = await app.people.join();
    const outcomes = await Promise.all(
      Array.from({ length: 25 }, () => Client.connect(app, person).catch((error: unknown) => error)),
    );
    const tabs = outcomes.filter((outcome) => outcome instanceof Client);
    expect(tabs).toHaveLength(10);
    for (const tab of tabs) tab.close();
  });
});

/** Ends what a first polling request has opened. */
async function leave(opened: string, cookie: string): Promise<void> {
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
  await poll(`EIO=4&transport=polling&sid=${sid}`, { cookie, origin: app.url }, Buffer.from('1'));
}

/** One HTTP request to socket.io, with exactly these headers. */
function poll(
  query: string,
  headers: Readonly<Record<string, string>>,
  body?: Buffer,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { port: app.port, path: `/socket.io/?${query}`, headers, method: body ? 'POST' : 'GET' };
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject).end(body);
  });
}
