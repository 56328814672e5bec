import { randomUUID } from 'node:crypto';
import { PeopleService } from '../../../src/people/people.service.js';
import { SIGN_IN_MS, SignInService } from '../../../src/people/sign-in.service.js';
import { Clock } from '../../../src/platform/clock.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client, NotConnected, type ConnectOptions } from '../../support/e2e/client.js';
import { LiveApp } from '../../support/e2e/live-app.js';
import type { TestPerson } from '../../support/e2e/people.js';
import { poll } from '../../support/e2e/poll.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';

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
    const overPolling = poll(app, 'EIO=4&transport=polling', { cookie, origin: app.url }).then(
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
  });
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
