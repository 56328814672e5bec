import { EventLog } from '../../../src/journal/event-log.js';
import { pollView } from '../../../src/core/views/poll-view.js';
import { reactionsTo } from '../../../src/core/views/reactions-view.js';
import { Client } from '../../support/e2e/client.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { expectRefused } from '../../support/e2e/refused.js';
import { expectWhole } from '../../support/e2e/whole.js';

let app: LiveApp;
let session: string;
let moderator: Client;
let voters: Client[];
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
});
beforeEach(async () => {
  session = await app.open({ mode: 'open' });
  moderator = await Client.join(app, await app.people.moderator(), session);
  voters = [];
  for (let i = 0; i < 6; i++) voters.push(await Client.join(app, await app.people.join(), session));
});
afterEach(async () => {
  for (const client of [moderator, ...voters]) {
    // The restart has ended the others.
    if (client.socket.connected) await expectWhole(client);
    client.close();
  }
});
afterAll(() => app.end());

const open = (secret: boolean): Promise<number> =>
  moderator.do({
    type: 'OpenPoll',
    question: 'Przyjmujemy plan?',
    kind: 'single',
    options: 'tak\nnie',
    secret,
    mostChoices: null,
  });
const vote = (client: Client, poll: number, choices: string) =>
  client.give({ type: 'Vote', poll, choices, reason: '' });
const counted = async (poll: number) =>
  moderator.untilEvent('PollCounted', (event) => event.poll === poll).then(({ tally }) => tally);

describe('a secret poll', () => {
  it('counts every vote that was acknowledged, once, while it is being closed', async () => {
    const poll = await open(true);
    const votes = voters.map((voter, index) => vote(voter, poll, index % 2 === 0 ? '1' : '2'));
    const closing = moderator.give({ type: 'ClosePoll', poll });
    const answers = await Promise.all(votes);
    expect(await closing).toMatchObject({ ok: true });
    const accepted = answers.map(({ ok }, index) => (ok ? index % 2 : -1));
    const tally = await counted(poll);
    expect(tally.ballots).toBe(accepted.filter((choice) => choice >= 0).length);
    expect(tally.counts).toEqual([0, 1].map((choice) => accepted.filter((one) => one === choice).length));
    // Who was too late is told so.
    for (const answer of answers) if (!answer.ok) expect(answer.code).toBe('poll-closed');
  });

  it('is final, and tells nobody who chose what: no packet, no log line', async () => {
    const poll = await open(true);
    const [anna, jan] = voters as [Client, Client];
    expect(await vote(anna, poll, '1')).toMatchObject({ ok: true });
    expectRefused(await vote(anna, poll, '2'), 'already-voted');
    expect(await vote(jan, poll, '2')).toMatchObject({ ok: true });
    await moderator.until(() => moderator.replica.state.poll?.voted === 2, 'two votes');
    expect(pollView(moderator.replica.state, moderator.replica.you)?.tally).toBeNull();
    for (const client of [moderator, ...voters]) {
      for (const bytes of client.bytes.filter((text) => text.includes('BallotCast'))) {
        expect(bytes).not.toMatch(/choice|"[12]"/);
      }
    }
    expect(
      jan.events().filter((event) => event.type === 'BallotCast' && event.by === anna.person.id),
    ).toEqual([]);
    await moderator.do({ type: 'WithdrawPoll', poll });
  });

  it('is counted after a restart when the count was lost', async () => {
    const poll = await open(true);
    for (const voter of voters.slice(0, 3)) await vote(voter, poll, '2');
    const reading = jest.spyOn(app.get(EventLog), 'ballots').mockRejectedValue(new Error('the disk is busy'));
    await moderator.do({ type: 'ClosePoll', poll });
    reading.mockRestore();
    await app.restart();
    const again = await Client.join(app, moderator.person, session);
    await again.until(() => again.replica.state.poll?.tally != null, 'the count');
    expect(again.replica.state.poll?.tally).toEqual({ ballots: 3, blank: 0, counts: [0, 3] });
    again.close();
  });

  it('shows its result to all when a moderator does', async () => {
    const poll = await open(true);
    await vote(voters[0] as Client, poll, '1');
    await moderator.do({ type: 'ClosePoll', poll });
    await counted(poll);
    const [reader] = voters as [Client];
    await reader.until(() => reader.replica.state.poll?.closed != null, 'the end');
    expect(reader.replica.state.poll?.tally).toBeNull();
    expect(reader.bytes.some((text) => text.includes('PollCounted'))).toBe(false);
    const shown = await moderator.do({ type: 'ShowPollResults', poll });
    await reader.untilAt(shown);
    expect(reader.replica.state.poll?.tally).toMatchObject({ ballots: 1 });
  });
});

describe('reactions', () => {
  it('reach all as numbers, and the one who reacts as their own, moderators too', async () => {
    const [anna, jan] = voters as [Client, Client];
    const contribution = await anna.do({ type: 'Contribute', text: 'Zaczęliśmy.', turn: null });
    await jan.do({ type: 'React', contribution, reaction: 'thanks' });
    const last = await moderator.do({ type: 'React', contribution, reaction: 'agree' });
    for (const client of [anna, jan, moderator]) {
      await client.untilAt(last);
      const mine = reactionsTo(client.replica.state, contribution, client.person.id);
      expect(mine.map(({ count }) => count)).toEqual([1, 1, 0, 0]);
      expect(mine.map(({ isMine }) => isMine)).toEqual([client === moderator, client === jan, false, false]);
    }
    const names = moderator.events().flatMap((event) => (event.type === 'Reacted' ? [event.by] : []));
    expect(names).toEqual(['', moderator.person.id]);
  });
});
