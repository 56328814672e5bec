import { randomUUID } from 'node:crypto';
import type { LibraryPrompt, Topic } from '../../../src/core/protocol/http.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { HttpApp, type Browser } from './http-app.js';

const [FIRST, SECOND] = SEED.networks;
if (FIRST === undefined || SECOND === undefined) throw new Error('the seed is too small');
const HERE = `/api/networks/${FIRST.id}`;
const THERE = `/api/networks/${SECOND.id}`;

let app: HttpApp;
let organiser: Browser;
let moderator: Browser;
let participant: Browser;
beforeAll(async () => {
  app = await HttpApp.start();
  organiser = await app.organiser();
  moderator = await app.moderator();
  participant = await app.newMember(FIRST.id, 'participant');
});
afterAll(() => app.end());

const listOf = async (browser: Browser, network = HERE): Promise<LibraryPrompt[]> =>
  (await browser.get(`${network}/prompts`).expect(200)).body;
const add = (browser: Browser, text: string, topic: string | null = null) =>
  browser.post(`${HERE}/prompts`, { text, topic });

describe('the library of prompts', () => {
  it('begins with questions for each of the six topics, in both languages', async () => {
    for (const { id } of SEED.networks) {
      const prompts = await listOf(organiser, `/api/networks/${id}`);
      const topics: Topic[] = (await organiser.get(`/api/networks/${id}/topics`)).body;
      for (const topic of topics) {
        const about = prompts.filter((prompt) => prompt.topic === topic.id);
        expect(about.length).toBeGreaterThanOrEqual(4);
      }
      for (const { text } of prompts) {
        expect(text.pl).not.toBe(text.en);
        for (const words of [text.pl, text.en]) expect(words).toMatch(/\?$/);
      }
      expect(new Set(prompts.map(({ text }) => text.pl)).size).toBe(prompts.length);
    }
  });

  it('is for moderators and organisers of the network', async () => {
    const [prompt] = await listOf(moderator);
    const path = `/api/prompts/${prompt?.id}`;
    const change = { text: 'x', language: 'pl', topic: null };
    for (const [browser, status] of [
      [participant, 403],
      [await app.newMember(FIRST.id, 'observer'), 403],
      [await app.moderator(1), 404],
    ] as const) {
      await browser.get(`${HERE}/prompts`).expect(status);
      await add(browser, 'Co dalej?').expect(status);
      await browser.put(path, change).expect(status);
      await browser.delete(path).expect(status);
    }
    await moderator.put(`/api/prompts/${randomUUID()}`, change).expect(404);
    await moderator.delete(`/api/prompts/${randomUUID()}`).expect(404);
    expect(await listOf(moderator)).toContainEqual(prompt);
  });

  it('keeps a prompt once, however often it is added', async () => {
    const before = await listOf(moderator);
    const answers = await Promise.all([1, 2, 3].map(() => add(moderator, ' Co nas łączy? ').expect(201)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const after = await listOf(organiser);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ text: { pl: 'Co nas łączy?', en: 'Co nas łączy?' }, topic: null });
  });

  it('changes one language where the two differ, and both where they do not', async () => {
    const [seeded] = await listOf(moderator);
    const { body: own } = await add(moderator, 'Co sprawdziło się w czerwcu?').expect(201);
    const change = { text: 'What worked in June?', language: 'en', topic: seeded?.topic };
    const { body: both } = await moderator.put(`/api/prompts/${own.id}`, change).expect(200);
    expect(both).toMatchObject({
      text: { pl: 'What worked in June?', en: 'What worked in June?' },
      topic: seeded?.topic,
    });
    const { body: one } = await moderator.put(`/api/prompts/${seeded?.id}`, change).expect(200);
    expect(one.text).toEqual({ pl: seeded?.text.pl, en: 'What worked in June?' });
  });

  it.each([
    [{ text: '', topic: null }, 400, 'empty-text'],
    [{ text: 'x'.repeat(1001), topic: null }, 400, 'text-too-long'],
    [{ text: 'x' }, 400, 'bad-input'],
    [{ text: ['x'], topic: null }, 400, 'bad-input'],
    [{ text: 'x', topic: '6' }, 400, 'bad-input'],
    [{ text: 'x', topic: randomUUID() }, 404, 'not-found'],
    [{ text: 'x', topic: null, position: 1 }, 400, 'bad-input'],
  ])('takes nothing from %j', async (body, status, code) => {
    const answer = await moderator.post(`${HERE}/prompts`, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('stays as people made it when the server starts again', async () => {
    let other = await HttpApp.start();
    const boss = await other.organiser();
    for (const { id } of await listOf(boss, THERE)) await boss.delete(`/api/prompts/${id}`).expect(204);
    const { cookie } = boss;
    await other.stop();
    other = await HttpApp.start(other.directory);
    const again = other.visitor();
    again.cookie = cookie;
    expect(await listOf(again, THERE)).toEqual([]);
    expect(await listOf(again)).toHaveLength(SEED.networks[0]?.prompts.length ?? 0);
    await other.end();
  });
});
