import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Seq } from '../../../src/core/session/ids.js';
import { SessionsService } from '../../../src/sessions/sessions.service.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client } from '../../support/e2e/client.js';
import {
  COMMAND_TYPES,
  FIELDS,
  sample,
  withField,
  without,
  wrongValues,
} from '../../support/e2e/command-samples.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';

/** The codes for a wrong form; a command without a type is one that does not exist. */
const FORM: ReadonlySet<string> = new Set(['bad-input', 'unknown-command']);

/** Fewer than may be on their way at once. */
const AT_ONCE = 50;

let app: LiveApp;
let session: string;
let bystander: Bystander;
let moderator: Client;
let raw: RawSocket;
let headBefore: Seq;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
  // Whoever may do everything: what is refused is refused for its form.
  moderator = await Client.join(app, await app.people.moderator(), session);
  raw = await RawSocket.connect(app, moderator.person.cookie);
  await raw.ask('"join"', JSON.stringify({ session, position: null }));
});
beforeEach(async () => {
  headBefore = await app.read(session, ({ seq }) => seq);
});
afterEach(async () => {
  jest.restoreAllMocks();
  expect(await app.read(session, ({ seq }) => seq)).toBe(headBefore);
  await bystander.expectUnharmed();
});
afterAll(() => app.end());

/** Sends messages, given as JSON, and expects that each is refused for its form. */
async function expectBad(event: string, messages: readonly string[]): Promise<void> {
  for (let from = 0; from < messages.length; from += AT_ONCE) {
    const some = messages.slice(from, from + AT_ONCE);
    const answers = await Promise.all(
      some.map((message) => raw.ask<{ code?: string }>(`"${event}"`, message)),
    );
    const wrong = some.filter((_, i) => !FORM.has(answers[i]?.code ?? ''));
    expect(wrong.map((message) => message.slice(0, 300))).toEqual([]);
  }
}

describe('events that do not exist (Z15)', () => {
  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'exception',
    'events',
    'head',
    'cut',
    'error',
    'message',
    'connection',
    'Command',
    'command ',
    'join\u0000',
    '',
    'x'.repeat(10_000),
  ])('are answered in words: %s', async (name) => {
    expectRefused(await moderator.ask(name, { session }), 'unknown-command');
    const english = await Client.connect(app, await app.people.join(), { language: 'en' });
    expectRefused(await english.ask(name, { session }), 'unknown-command', 'en');
    english.close();
  });

  it.each(['1', '0', '-1', '1.5', '1e400'])('are answered when their name is a number: %s', async (name) => {
    expectRefused(await raw.ask(name, '{}'), 'unknown-command');
  });

  it('make no listener on the server', async () => {
    for (let i = 0; i < 30; i++) await moderator.ask(`event-${i}`, {});
    const [socket] = app.sockets(moderator.person.id);
    expect(socket?.eventNames().map(String).sort()).toEqual(['disconnect', 'error']);
  });
});

describe('kinds of command that do not exist', () => {
  it.each([
    'Foo',
    '',
    '__proto__',
    'constructor',
    'toString',
    'contribute',
    'Contribute ',
    // Only the server gives these.
    'PlanSession',
    'NoteRestart',
    'Arrive',
    'LoseConnection',
    'Depart',
    'ExpireTurn',
    'ProposeTopic',
  ])('are answered in words: %s', async (type) => {
    const person = randomUUID();
    const message = {
      type,
      id: randomUUID(),
      session,
      person,
      turn: 1,
      role: 'moderator',
      name: 'x',
      unit: '',
    };
    expectRefused(await moderator.ask('command', message), 'unknown-command');
    const english = await Client.connect(app, await app.people.join(), { language: 'en' });
    expectRefused(await english.ask('command', message), 'unknown-command', 'en');
    english.close();
  });

  it.each(['null', '1', 'true', '[]', '["Contribute"]', '{}'])('are no kinds at all: %s', async (type) => {
    const answer = await raw.ask<{ code: string }>(
      '"command"',
      withField(sample('Contribute', session), 'type', type),
    );
    expect(answer?.code).toMatch(/^(bad-input|unknown-command)$/);
  });
});

describe.each(COMMAND_TYPES)('%s', (type) => {
  const fields = { id: 'id', session: 'id', ...FIELDS[type] } as const;

  it('is refused with a field that is missing or wrong', async () => {
    const message = sample(type, session);
    const broken = Object.entries(fields).flatMap(([field, kind]) => [
      ...(kind.endsWith('?') ? [] : [without(message, field)]),
      ...wrongValues(kind).map((json) => withField(message, field, json)),
    ]);
    await expectBad('command', broken);
  });

  it('is refused with a field too many (Z11, P3)', async () => {
    const message = sample(type, session);
    const extra: Record<string, string> = {
      at: '1',
      by: JSON.stringify(moderator.person.id),
      seq: '1',
      role: '"moderator"',
      author: '"x"',
      hidden: 'false',
      approved: 'true',
      'type ': '"Contribute"',
      __proto__0: '{}',
      constructor: 'null',
      prototype: '1',
      toString: 'null',
      valueOf: '1',
      hasOwnProperty: 'null',
      toJSON: '1',
      then: '1',
      isPrototypeOf: 'true',
      __defineGetter__: '1',
      '': '1',
    };
    const broken = Object.entries(extra)
      .filter(([field]) => !(field in message))
      .map(([field, json]) => withField(message, field, json));
    const own = JSON.stringify(message).slice(0, -1);
    await expectBad('command', [
      ...broken,
      ...['null', '1', '"x"', '{}', '{"isAdmin":true}'].map((json) => `${own},"__proto__":${json}}`),
      `${own},"constructor":{"prototype":{"isAdmin":true}}}`,
    ]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('reading messages', () => {
  it('joins nothing with a wrong form', async () => {
    const good = { session, position: { epoch: 'x', seq: 0, at: 0, role: 'moderator' } };
    const positions = [
      ...['true', '0', '""', '"x"', '[]', '[1]', '{}', '{"epoch":"x"}'],
      ...wrongValues('text').map((json) => withField(good.position, 'epoch', json)),
      withField(good.position, 'epoch', JSON.stringify('x'.repeat(65))),
      ...['-1', '0.1', '1e400', '9007199254740992', 'null', '"0"', '[]', '{}', 'true'].map((json) =>
        withField(good.position, 'seq', json),
      ),
      ...['-1', '0.1', '1e400', '9007199254740992', 'null', '"0"', '[]', 'true'].map((json) =>
        withField(good.position, 'at', json),
      ),
      ...['null', '"admin"', '"server"', '1', '[]', '{}', '"__proto__"'].map((json) =>
        withField(good.position, 'role', json),
      ),
      ...Object.keys(good.position).map((field) => without(good.position, field)),
      withField(good.position, 'person', '"x"'),
      '{"epoch":"x","seq":0,"at":0,"role":"moderator","__proto__":{}}',
      '{"epoch":"x","seq":0,"at":0,"role":"moderator","constructor":null}',
    ];
    await expectBad('join', [
      ...wrongValues('id').map((json) => withField(good, 'session', json)),
      without(good, 'session'),
      ...['role', 'person', 'at', 'constructor', 'toString'].map((field) => withField(good, field, 'null')),
      `{"session":"${session}","__proto__":null}`,
      `{"session":"${session}","__proto__":{"session":"${session}"}}`,
      ...positions.map((json) => withField(good, 'position', json)),
    ]);
  });

  it('shows no history with a wrong form', async () => {
    const good = { session, before: 1, limit: 1 };
    await expectBad('history', [
      ...wrongValues('id').map((json) => withField(good, 'session', json)),
      ...wrongValues('seq').map((json) => withField(good, 'before', json)),
      ...[...wrongValues('seq'), '201', '1e9'].map((json) => withField(good, 'limit', json)),
      ...Object.keys(good).map((field) => without(good, field)),
      ...['types', 'after', 'end', 'words', 'constructor'].map((field) => withField(good, field, '1')),
    ]);
  });
});

describe.each(['join', 'command', 'history'])('a message %s', (event) => {
  it('is refused when it is no object with fields (P1)', async () => {
    await expectBad(event, [
      ...['null', 'true', 'false', '0', '1', '-1', '1e400', '""', '"x"', '[]', '[1,2]', '[{}]', '{}'],
      `[${JSON.stringify(sample('Contribute', session))}]`,
      '{"0":1}',
      '{"__proto__":1}',
      '{"constructor":null}',
      '{"length":0}',
    ]);
  });

  it('is refused with no argument, and with two', async () => {
    expectRefused(await raw.ask(`"${event}"`), 'bad-input');
    const good = JSON.stringify(sample('SayAside', session));
    for (const second of ['null', '{}', good, '"x"', '1']) {
      expectRefused(await raw.ask(`"${event}"`, good, second), 'bad-input');
    }
    expectRefused(await raw.ask(`"${event}"`, ...Array.from({ length: 1_000 }, () => good)), 'bad-input');
  });

  it('without a wish for an answer gets none and does no harm', async () => {
    const before = raw.received.length;
    for (const message of ['null', '{}', '[]', '"x"', '{"constructor":null}'])
      raw.send(`42["${event}",${message}]`);
    raw.send(`42["${event}"]`);
    await raw.ask(`"${event}"`, '{}');
    expect(raw.received.slice(before).filter((text) => text.startsWith('42'))).toEqual([]);
  });

  it('is refused however deep it is nested, or however many fields it has (P2)', async () => {
    const deep = [10, 100, 1_000, 2_000, 5_000, 20_000, 60_000];
    const nested = deep.flatMap((depth) => [
      '['.repeat(depth) + ']'.repeat(depth),
      '{"a":'.repeat(depth / 2) + '1' + '}'.repeat(depth / 2),
      `{"type":"Contribute","text":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      `{"session":"${session}","position":${'{"position":'.repeat(depth / 10)}1${'}'.repeat(depth / 10)}}`,
      `{"constructor":null,"position":${'['.repeat(depth)}${']'.repeat(depth)}}`,
    ]);
    const keys = (count: number, key: (i: number) => string) =>
      `{${Array.from({ length: count }, (_, i) => `"${key(i)}":1`).join(',')}}`;
    await expectBad(event, [
      ...nested,
      keys(20_000, (i) => `k${i}`),
      keys(30_000, (i) => i.toString(36)),
      keys(13, (i) => `k${i}`),
      `{"${'k'.repeat(30 * 1_024)}":1}`,
      `[${'1,'.repeat(30_000)}1]`,
      `{"type":"Contribute","text":[${'"x",'.repeat(30_000)}"x"]}`,
    ]);
    for (const depth of deep) {
      const second = '['.repeat(depth) + ']'.repeat(depth);
      expectRefused(await raw.ask<object>(`"${event}"`, '{}', second), 'bad-input');
    }
  });

  it('of 60,000 fields is more than a message may have, and ends its connection with 1009 (N12)', async () => {
    const other = await RawSocket.connect(app, moderator.person.cookie);
    const fields = Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join(',');
    other.send(`420["${event}",{${fields}}]`);
    expect(await other.untilClosed()).toBe(1009);
  });

  it('is refused when it holds bytes instead of text', async () => {
    const bytes = Buffer.alloc(50_000, 1);
    const good = sample('Contribute', session);
    for (const message of [
      bytes,
      { ...good, text: bytes },
      { session, position: bytes },
      [bytes],
      { a: { b: bytes } },
    ]) {
      expectRefused(await moderator.ask(event, message), 'bad-input');
    }
    expectRefused(await moderator.ask(event, good, bytes), 'bad-input');
  });

  it('is always answered, whatever it is (fast-check)', async () => {
    const field = fc.oneof(
      fc.constantFrom(
        'type',
        'id',
        'session',
        'text',
        'turn',
        'position',
        'before',
        'limit',
        '__proto__',
        'constructor',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const value = fc.oneof(
      fc.constantFrom<unknown>(session, 'Contribute', 'SayAside', randomUUID(), 1, null),
      fc.jsonValue({ maxDepth: 6, noUnicodeString: false }),
    );
    const message = fc.oneof(
      fc.array(fc.tuple(field, value), { maxLength: 10 }).map(Object.fromEntries),
      value,
    );
    await fc.assert(
      fc.asyncProperty(message, async (any) => {
        const answer: { ok: boolean; code?: string } = await moderator.ask(event, any);
        // Now and then chance makes a message that is as it should be: a session's id is a whole join.
        expect(answer.ok ? 'accepted' : answer.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a bug behind a message', () => {
  it.each([
    ['join', { session: '', position: null }, 'join'],
    ['history', { session: '', before: 1, limit: 1 }, 'history'],
    ['command', { type: 'LockAsides', id: randomUUID(), session: '' }, 'command'],
  ] as const)(
    'is answered in words, is logged, and sends nothing back: %s',
    async (event, message, method) => {
      jest.spyOn(app.get(SessionsService), method).mockImplementation(() => {
        throw new Error('planted');
      });
      const english = await Client.connect(app, await app.people.join(), { language: 'en' });
      const before = app.log.from(50).length;
      expectRefused(await moderator.ask(event, { ...message, session }), 'internal');
      expectRefused(await english.ask(event, { ...message, session }), 'internal', 'en');
      expect(app.log.from(50).slice(before)).toEqual([
        expect.stringContaining('planted'),
        expect.stringContaining('planted'),
      ]);
      expect([...moderator.bytes, ...english.bytes].filter((text) => text.includes('exception'))).toEqual([]);
      english.close();
    },
  );
});
