import { Bystander } from '../../support/e2e/bystander.js';
import { Client } from '../../support/e2e/client.js';
import { eventually } from '../../support/e2e/eventually.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { poll } from '../../support/e2e/poll.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectWhole } from '../../support/e2e/whole.js';

let app: LiveApp;
let session: string;
let bystander: Bystander;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
});
afterEach(() => bystander.expectUnharmed());
afterAll(() => app.end());

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
      const answer = await poll(app, 'EIO=4&transport=polling', {
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
      const answer = await poll(app, 'EIO=4&transport=polling', { cookie, 'sec-fetch-site': site });
      expect([site, answer.status]).toEqual([site, 403]);
    }
    const own = await poll(app, 'EIO=4&transport=polling', { cookie, 'sec-fetch-site': 'same-origin' });
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
      const answer = await poll(app, query, { cookie, origin: app.url });
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
      const polled = await poll(app, `EIO=4&transport=polling&sid=${sid}`, { cookie, origin: app.url });
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
    const opened = await poll(app, 'EIO=4&transport=polling', { cookie, origin: app.url });
    const { sid } = JSON.parse(opened.body.slice(1)) as { sid: string };
    const query = `EIO=4&transport=polling&sid=${sid}`;
    const headers = { cookie, origin: app.url, 'content-type': 'application/octet-stream' };
    const waiting = poll(app, query, { cookie, origin: app.url });
    expect((await poll(app, query, headers, Buffer.alloc(100))).status).toBe(400);
    await waiting;
    expect((await poll(app, query, { cookie, origin: app.url })).status).toBe(400);
  });
});

/** Ends what a first polling request has opened. */
async function leave(opened: string, cookie: string): Promise<void> {
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
  await poll(app, `EIO=4&transport=polling&sid=${sid}`, { cookie, origin: app.url }, Buffer.from('1'));
}
