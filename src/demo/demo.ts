import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NetworkSummary, ProposedTopic, SessionSummary, Topic } from '../core/protocol/http.js';
import { agendaMark } from '../core/session/agenda-course.js';
import type { TopicId } from '../core/session/ids.js';
import { floorMark } from '../core/session/turns.js';
import { DemoClient } from './demo-client.js';
import { DEMO_MODERATOR, DEMO_PEOPLE, DEMO_PROPOSALS, DEMO_TOPICS, type DemoTopic } from './discussion.js';

/**
 * `npm run demo`: the server on a database of its own, with a session in which a dozen invented people
 * talk through real sockets, so that a newcomer sees a discussion and can join it at once. The database is
 * thrown away at the end.
 */
const directory = mkdtempSync(join(tmpdir(), 'krag-demo-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
process.env['DATA_DIR'] = directory;
process.env['LOG_LEVEL'] ??= 'warn';
// The simulated people all come from one address and in one moment.
process.env['KRAG_COMMAND_BURST'] ??= '100';

const { createApp } = await import('../app.js');
const { Config } = await import('../platform/config.js');
const { LinksService } = await import('../people/links.service.js');

const app = await createApp(join(import.meta.dirname, '..', 'web'));
const config = app.get(Config);
await app.listen(config.port, config.host);
const base = config.publicUrl;
const organiser = await DemoClient.signIn(base, await app.get(LinksService).makeOrganiserLink());

const networks = await organiser.http<NetworkSummary[]>('GET', '/networks');
const network = networks.find(({ code }) => code === 'JST_GMINA WIEJSKA')?.id ?? '';
const moderator = await bring('moderator', DEMO_MODERATOR);
const people = await Promise.all(DEMO_PEOPLE.map((person) => bring('participant', person)));

await propose();
const standing = await moderator.http<Topic[]>('GET', `/networks/${network}/topics`);

const session = await moderator.http<SessionSummary>('POST', `/networks/${network}/sessions`, {
  title: 'Jak nam idzie? Plan rozwoju oświaty z bliska',
  startsAt: Date.now(),
  mode: 'queue',
  turnSeconds: 180,
  topics: DEMO_TOPICS.map(topicOf),
});
for (const person of [moderator, ...people]) await person.join(session.id);
await prepare();
await moderator.command({ type: 'OpenSession' });

process.stdout.write(
  [
    '',
    '  Krąg: spotkanie trwa · a session is live. Otwórz jeden z linków · open one of these:',
    '',
    `  jako uczestnik · as a participant      ${await link('participant', 'Gość Uczestnik')}`,
    `  jako osoba prowadząca · as a moderator ${await link('moderator', 'Gość Prowadząca')}`,
    `  jako organizator · as an organiser     ${await app.get(LinksService).makeOrganiserLink()}`,
    '',
    '  Koniec · stop: Ctrl+C',
    '',
    '',
  ].join('\n'),
);

for (let round = 0; ; round += 1) {
  const topic = DEMO_TOPICS[round % DEMO_TOPICS.length];
  if (topic) await discuss(topic);
}

/** What members propose for the meetings to come. */
async function propose(): Promise<void> {
  for (const { by, title, description, supporters } of DEMO_PROPOSALS) {
    const proposal = { title, description, session: null };
    const topic = await people[by]?.http<ProposedTopic>('POST', `/networks/${network}/open-list`, proposal);
    for (const person of people.slice(0, supporters)) {
      await person.http('PUT', `/topics/${topic?.id}/support`, {});
    }
  }
}

/** The standing topic that the people of the demo talk about. */
function topicOf({ position }: DemoTopic): TopicId {
  return standing.find((topic) => topic.position === position)?.id ?? '';
}

/** The item of the agenda that a topic is talked about in. */
function itemOf(topic: DemoTopic) {
  return moderator.replica.state.agenda.items.find((item) => item.topic === topicOf(topic));
}

/** Each item has its question before the session begins. */
async function prepare(): Promise<void> {
  for (const topic of DEMO_TOPICS) {
    const item = itemOf(topic)?.id ?? 0;
    await moderator.command({ type: 'PreparePrompt', item, text: topic.prompt });
  }
}

/** Goes on to the item of a topic, which puts its question; when that is over already, puts the question once more. */
async function begin(topic: DemoTopic): Promise<void> {
  const item = itemOf(topic);
  if (item?.status === 'planned') {
    const expected = agendaMark(moderator.replica.state);
    await moderator.command({ type: 'StartItem', item: item.id, expected, waiting: 'carry', running: 'end' });
  } else {
    await moderator.command({ type: 'PutPrompt', text: topic.prompt });
  }
}

/** Begins a topic, lets everybody speak who has something to say about it, and sums up. */
async function discuss(topic: DemoTopic): Promise<void> {
  await begin(topic);
  for (const [person] of topic.said) {
    await wait(1_500);
    await people[person]?.command({ type: 'RequestTurn', person: null });
  }
  await Promise.all([
    ...topic.said.map(([person, ...words]) => speakWhenCalled(person, words)),
    callEverybody(),
    wait(12_000).then(() => people[topic.aside[0]]?.command({ type: 'SayAside', text: topic.aside[1] })),
  ]);
  await wait(4_000);
  await moderator.command({ type: 'Remark', text: topic.closing });
  await wait(10_000);
}

/** Waits for the floor, writes at the pace of a person, and gives the floor back. */
async function speakWhenCalled(index: number, words: readonly string[]): Promise<void> {
  const person = people[index];
  if (!person) return;
  const { replica } = person;
  const isWaiting = () => replica.state.queue.waiting.some((request) => request.person === person.me.person);
  while (replica.state.turn?.person !== person.me.person) {
    const { called } = replica.state;
    if (called?.person === person.me.person) {
      await wait(1_000);
      await person.command({ type: 'Accept', call: called.id });
      continue;
    }
    // A visitor may have taken the request off the list, or ended the session.
    if (!isWaiting()) return;
    await wait(300);
  }
  const turn = replica.state.turn.id;
  for (const text of words) {
    await wait(3_000 + text.length * 25);
    await person.command({ type: 'Contribute', text, turn });
  }
  await wait(2_000);
  await person.command({ type: 'Yield', turn });
}

/** Calls the next person when the floor has been free for a moment; a visitor who moderates may be quicker. */
async function callEverybody(): Promise<void> {
  const { replica } = moderator;
  while (replica.state.queue.waiting.length > 0 && replica.state.phase.name !== 'closed') {
    await wait(3_000);
    if (replica.state.turn !== null || replica.state.called !== null) continue;
    await moderator.command({ type: 'Next', expectedTurn: floorMark(replica.state) });
  }
}

async function bring(
  role: 'participant' | 'moderator',
  { name, unit }: { readonly name: string; readonly unit: string },
): Promise<DemoClient> {
  const client = await DemoClient.signIn(base, await organiser.invite(network, role, name, unit));
  await client.acceptCharter(network);
  return client;
}

async function link(role: 'participant' | 'moderator', name: string): Promise<string> {
  return organiser.invite(network, role, name, 'gmina Gościniec');
}
