import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeepDraftAnswer, KeptDraft, LiveDraftMessage } from '../../../src/core/protocol/messages.js';
import { Client } from '../../support/e2e/client.js';
import { eventually } from '../../support/e2e/eventually.js';
import { callTo } from '../../support/e2e/floor.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { expectRefused } from '../../support/e2e/refused.js';

let app: LiveApp;
let session: string;
let moderator: Client;
let anna: Client;
let jan: Client;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
});
beforeEach(async () => {
  session = await app.open();
  moderator = await Client.join(app, await app.people.moderator(), session);
  anna = await Client.join(app, await app.people.join(), session);
  jan = await Client.join(app, await app.people.join(), session);
});
afterEach(() => [moderator, anna, jan].forEach((client) => client.close()));
afterAll(() => app.end());

const keep = (client: Client, text: string, base = 0): Promise<KeepDraftAnswer> => {
  app.log.keepOut(text);
  return client.ask('keep-draft', { session, text, base });
};
/** What a new device of this person gets. */
async function draftOf(client: Client): Promise<KeptDraft | undefined> {
  const other = await Client.connect(app, client.person);
  const answer = await other.join(session, null);
  other.close();
  if (!answer.ok) throw new Error(answer.code);
  return answer.draft;
}

describe('T16: a private draft', () => {
  it('is there on another device of the same person, and for nobody else', async () => {
    const kept = await keep(anna, 'Zaczynam od rozmowy z dyrektorami.');
    expect(kept).toMatchObject({ ok: true, kept: true });
    expect(await draftOf(anna)).toMatchObject({ text: 'Zaczynam od rozmowy z dyrektorami.' });
    expect(await draftOf(jan)).toBeUndefined();
    expect(await draftOf(moderator)).toBeUndefined();
    for (const client of [jan, moderator]) {
      expect(client.bytes.some((text) => text.includes('Zaczynam od rozmowy'))).toBe(false);
    }
  });

  it('survives a restart, and stands in no log', async () => {
    await keep(anna, 'Szkic przed restartem.');
    await app.restart();
    expect(await draftOf(anna)).toMatchObject({ text: 'Szkic przed restartem.' });
    const state = JSON.stringify(await app.read(session, (one) => [...one.contributions]));
    expect(state).not.toContain('Szkic');
  });

  it('is not written over from a device that has not seen it', async () => {
    await keep(anna, 'Z telefonu.');
    expect(await keep(anna, 'Z komputera.')).toMatchObject({
      ok: true,
      kept: false,
      draft: { text: 'Z telefonu.' },
    });
    expect(await draftOf(anna)).toMatchObject({ text: 'Z telefonu.' });
  });

  it('goes when it has become a contribution, and when its author empties it', async () => {
    await keep(anna, 'To właśnie powiem');
    const turn = await callTo(moderator, anna);
    await anna.do({ type: 'Contribute', text: 'To właśnie powiem.', turn });
    await eventually(async () => (await draftOf(anna)) === undefined, 'the end of the draft');
    const kept = await keep(jan, 'Rozmyślam.');
    if (!kept.ok || !kept.kept) throw new Error('not kept');
    expect(await keep(jan, '', kept.version)).toMatchObject({ ok: true, kept: true });
    expect(await draftOf(jan)).toBeUndefined();
  });

  it('has a limit, and belongs to those who may speak', async () => {
    const length = { limit: 40_000, length: 40_001 };
    expectRefused(await keep(anna, 'a'.repeat(40_001)), 'text-too-long', 'pl', length);
    const observer = await Client.join(app, await app.people.join({ role: 'observer' }), session);
    expectRefused(await keep(observer, 'Notatka.'), 'not-allowed');
    expectRefused(await anna.ask('keep-draft', { session, text: 1, base: 0 }), 'bad-input');
    observer.close();
  });
});

describe('words that are seen while they are written', () => {
  const heard = (client: Client): LiveDraftMessage[] => {
    const all: LiveDraftMessage[] = [];
    client.socket.on('live-draft', (message: LiveDraftMessage) => all.push(message));
    return all;
  };

  it('reach the others while it is the writer’s turn, and are kept nowhere', async () => {
    const [byJan, byModerator, byAnna] = [heard(jan), heard(moderator), heard(anna)];
    const turn = await callTo(moderator, anna);
    const text = 'Właśnie piszę te słowa';
    app.log.keepOut(text);
    expect(await anna.ask('live-draft', { session, turn, text })).toEqual({ ok: true });
    await jan.until(() => byJan.length > 0, 'the words');
    await moderator.until(() => byModerator.length > 0, 'the words');
    expect(byJan).toEqual([{ session, turn, text }]);
    expect(byAnna).toEqual([]);
    for (const name of ['krag.sqlite', 'krag.sqlite-wal']) {
      const bytes = await readFile(join(app.directory, name), 'utf8').catch(() => '');
      expect(bytes).not.toContain(text);
    }
  });

  it('are refused to everybody else, in other turns, and when they are too many', async () => {
    const byModerator = heard(moderator);
    const turn = await callTo(moderator, anna);
    const show = (client: Client, more: object) =>
      client.ask('live-draft', { session, turn, text: 'Nie powinno dotrzeć', ...more });
    expectRefused(await show(jan, {}), 'not-your-turn');
    expectRefused(await show(anna, { turn: turn - 1 }), 'stale-turn');
    const length = { limit: 2_000, length: 2_001 };
    expectRefused(await show(anna, { text: 'a'.repeat(2_001) }), 'text-too-long', 'pl', length);
    expectRefused(await show(anna, { text: null }), 'bad-input');
    await anna.do({ type: 'Yield', turn });
    expectRefused(await show(anna, {}), 'not-your-turn');
    await jan.do({ type: 'RequestTurn', person: null });
    expect(byModerator).toEqual([]);
  });

  it('come at most four times a second, the last of them always', async () => {
    const byJan = heard(jan);
    const turn = await callTo(moderator, anna);
    for (let i = 0; i < 40; i++) {
      await anna.ask('live-draft', { session, turn, text: `słowo ${i}` });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await jan.until(() => byJan.at(-1)?.text === 'słowo 39', 'the last words');
    expect(byJan.length).toBeLessThanOrEqual(6);
  });
});
