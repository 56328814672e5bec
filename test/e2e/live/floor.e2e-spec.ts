import { setTimeout as sleep } from 'node:timers/promises';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { Seq } from '../../../src/core/session/ids.js';
import type { RejectionCode } from '../../../src/core/session/rejections.js';
import { RIGHTS } from '../../../src/core/session/rights.js';
import { Client } from '../../support/e2e/client.js';
import { COMMAND_TYPES, sample } from '../../support/e2e/command-samples.js';
import { callTo, seenFloor } from '../../support/e2e/floor.js';
import { LiveApp, UNHURRIED, type Plan } from '../../support/e2e/live-app.js';
import { expectRefused } from '../../support/e2e/refused.js';
import { expectWhole } from '../../support/e2e/whole.js';

let app: LiveApp;
let session: string;
let ada: Client;
let bob: Client;
/** Ada's other tab, in English. */
let adaInEnglish: Client;
let moderator: Client;
let colleague: Client;
let observer: Client;
let organiser: Client;
let all: readonly Client[];
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  const { people } = app;
  ada = await Client.connect(app, await people.join());
  adaInEnglish = await Client.connect(app, ada.person, { language: 'en' });
  bob = await Client.connect(app, await people.join());
  moderator = await Client.connect(app, await people.moderator());
  colleague = await Client.connect(app, await people.join({ role: 'moderator' }), { language: 'en' });
  observer = await Client.connect(app, await people.join({ role: 'observer' }));
  organiser = await Client.connect(app, await people.organiser(), { language: 'en' });
  all = [ada, adaInEnglish, bob, moderator, colleague, observer, organiser];
});
afterEach(async () => {
  for (const client of all) await expectWhole(client);
});
afterAll(() => app.end());

/** A new session in which everybody is. */
async function meet(plan: Plan = {}): Promise<void> {
  session = await app.open(plan);
  for (const client of all) {
    if (!client.socket.connected) await client.open();
    expect(await client.join(session, null)).toMatchObject({ ok: true });
  }
}

const say = (turn: Seq | null): PersonCommand => ({ type: 'Contribute', text: 'Mówię teraz ja', turn });

/** Ada is refused, in both languages, and nothing has happened. */
async function expectAdaRefused(command: PersonCommand, code: RejectionCode): Promise<void> {
  const before = await app.read(session, ({ seq }) => seq);
  expectRefused(await ada.give(command), code);
  expectRefused(await adaInEnglish.give(command), code, 'en');
  expect(await app.read(session, ({ seq }) => seq)).toBe(before);
}

describe('speaking (Z2)', () => {
  it('needs the floor where there is a list of speakers', async () => {
    await meet();
    await expectAdaRefused(say(null), 'nobody-has-floor');
    await expectAdaRefused(say(1), 'nobody-has-floor');
    await expectAdaRefused(say(2 ** 40), 'nobody-has-floor');
    const turn = await callTo(moderator, bob);
    await expectAdaRefused(say(turn), 'not-your-turn');
    await expectAdaRefused(say(null), 'not-your-turn');
    await bob.do(say(turn));
    await bob.do({ type: 'Yield', turn });
    await expectAdaRefused(say(turn), 'nobody-has-floor');
    expectRefused(await bob.give(say(turn)), 'stale-turn');
  });

  it('names the turn that it is meant for, so that nothing slips into another', async () => {
    await meet();
    const first = await callTo(moderator, ada);
    await ada.do(say(first));
    await expectAdaRefused(say(null), 'stale-turn');
    await expectAdaRefused(say(first + 1), 'stale-turn');
    await callTo(moderator, bob);
    await expectAdaRefused(say(first), 'stale-turn');
    const second = await callTo(moderator, ada);
    await expectAdaRefused(say(first), 'stale-turn');
    await adaInEnglish.do(say(second));
  });

  it('is for moderators alone, or for everybody, as the mode says', async () => {
    await meet({ mode: 'moderator' });
    await expectAdaRefused(say(null), 'floor-for-moderators');
    await colleague.do(say(null));
    await moderator.do({ type: 'SetFloorMode', mode: 'open' });
    await ada.do(say(null));
    await expectAdaRefused(say(3), 'stale-turn');
  });

  it('is for a session that is open', async () => {
    await meet({ mode: 'open' });
    await moderator.do({ type: 'PauseSession', reason: 'Kawa' });
    await expectAdaRefused(say(null), 'session-paused');
    await moderator.do({ type: 'ResumeSession' });
    await ada.do(say(null));
    await moderator.do({ type: 'CloseSession' });
    await expectAdaRefused(say(null), 'session-closed');
    await expectAdaRefused({ type: 'SayAside', text: 'Jeszcze to' }, 'session-closed');
    await expectAdaRefused({ type: 'RequestTurn', person: null }, 'session-closed');
  });

  it('waits for the session to begin', async () => {
    await meet();
    session = await app.plan({ mode: 'open' });
    for (const client of all) await client.join(session, null);
    await expectAdaRefused(say(null), 'session-not-open');
    await expectAdaRefused({ type: 'RequestTurn', person: null }, 'session-not-open');
  });

  it('is told in sentences', async () => {
    await meet();
    await callTo(moderator, bob);
    expect(await ada.give(say(null))).toEqual({
      ok: false,
      code: 'not-your-turn',
      message: 'Głos ma teraz ktoś inny.',
      remedy: 'Zgłoś się do głosu i poczekaj na swoją kolej.',
    });
    expect(await adaInEnglish.give(say(null))).toEqual({
      ok: false,
      code: 'not-your-turn',
      message: 'Somebody else has the floor.',
      remedy: 'Ask for the floor and wait for your turn.',
    });
  });
});

describe('a turn that has ended (Z4)', () => {
  it('cannot be yielded, ended, lengthened, stopped or resumed', async () => {
    await meet();
    const turn = await callTo(moderator, ada);
    await ada.do({ type: 'Yield', turn });
    const reason = 'Dość';
    const commands: readonly PersonCommand[] = [
      { type: 'Yield', turn },
      { type: 'EndTurn', turn, reason },
      { type: 'ExtendTurn', turn, seconds: 60 },
      { type: 'PauseTurn', turn, reason },
      { type: 'ResumeTurn', turn },
    ];
    for (const command of commands) {
      const before = await app.read(session, ({ seq }) => seq);
      expectRefused(await moderator.give(command), 'stale-turn');
      expectRefused(await colleague.give(command), 'stale-turn', 'en');
      expectRefused(await moderator.give({ ...command, turn: 1 } as PersonCommand), 'no-turn');
      expectRefused(await colleague.give({ ...command, turn: 2 ** 50 } as PersonCommand), 'no-turn', 'en');
      expect(await app.read(session, ({ seq }) => seq)).toBe(before);
    }
  });

  it('is ended once by a button that is pressed twice', async () => {
    await meet();
    const turn = await callTo(moderator, ada);
    const end = { type: 'EndTurn', turn, reason: 'Czas minął' } as const;
    const [first, second] = await Promise.all([moderator.give(end), moderator.give(end)]);
    expect(first?.ok).toBe(true);
    expectRefused(second, 'stale-turn');
  });
});

describe('two moderators who press "next" at once (Z3, Z4)', () => {
  it('call one person, and the slower one is told', async () => {
    await meet();
    for (const client of [ada, bob]) await client.do({ type: 'RequestTurn', person: null });
    await expectAdaRefused({ type: 'RequestTurn', person: null }, 'already-waiting');
    const press = (by: Client) => by.give({ type: 'Next', expectedTurn: seenFloor(by) });
    const [one, other] = await Promise.all([press(moderator), press(colleague)]);
    expect([one?.ok, other?.ok].sort()).toEqual([false, true]);
    if (one?.ok) expectRefused(other, 'just-changed', 'en');
    else expectRefused(one, 'just-changed');
    await observer.untilAt(await app.read(session, ({ seq }) => seq));
    expect(observer.events().filter(({ type }) => type === 'TurnGranted')).toHaveLength(1);
    const { turn, queue } = observer.replica.state;
    expect([turn?.person, queue.waiting.map(({ person }) => person)]).toEqual([
      ada.person.id,
      [bob.person.id],
    ]);
  });

  it('call one person each time, however often it happens', async () => {
    await meet({ settings: { justChangedMs: 0 } });
    for (let round = 0; round < 15; round++) {
      for (const client of [ada, bob]) {
        const answer = await client.give({ type: 'RequestTurn', person: null });
        if (!answer.ok) expect(answer.code).toBe('already-waiting');
      }
      const head = await app.read(session, ({ seq }) => seq);
      await Promise.all([moderator.untilAt(head), colleague.untilAt(head)]);
      const commands = [moderator, colleague].map((by) =>
        by.give({ type: 'Next', expectedTurn: seenFloor(by) }),
      );
      const answers = await Promise.all(commands);
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'stale-turn' });
    }
    await observer.untilAt(await app.read(session, ({ seq }) => seq));
    expect(observer.events().filter(({ type }) => type === 'TurnGranted')).toHaveLength(15);
  });
});

describe('two moderators who open two sessions of one network at once', () => {
  it('open one, and the other is told', async () => {
    await meet();
    await moderator.do({ type: 'CloseSession' });
    const plans = [await app.plan(), await app.plan()];
    await moderator.join(plans[0] ?? '', null);
    await colleague.join(plans[1] ?? '', null);
    const answers = await Promise.all([moderator, colleague].map((by) => by.give({ type: 'OpenSession' })));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expectRefused(
      answers.find(({ ok }) => !ok),
      'another-session-live',
      answers[0]?.ok ? 'en' : 'pl',
    );
    session = plans[answers[0]?.ok ? 0 : 1] ?? '';
    for (const client of all) await client.join(session, null);
  });
});

describe('roles', () => {
  it('of those who only look on give no rights at all', async () => {
    await meet();
    for (const type of COMMAND_TYPES) {
      expectRefused(await observer.ask('command', sample(type, session)), 'not-allowed');
      // What belongs to the plan is over.
      const isPlanning = RIGHTS[type].includes('organiser');
      const refusal = isPlanning ? 'bad-phase' : 'not-allowed';
      expectRefused(await organiser.ask('command', sample(type, session)), refusal, 'en');
    }
  });

  it('of participants give what the table of rights says', async () => {
    await meet();
    const before = await app.read(session, ({ seq }) => seq);
    for (const type of COMMAND_TYPES) {
      if (RIGHTS[type].includes('participant')) continue;
      const message = sample(type, session);
      expectRefused(await ada.ask('command', message), 'not-allowed');
      expectRefused(await adaInEnglish.ask('command', message), 'not-allowed', 'en');
    }
    await expectAdaRefused({ type: 'RequestTurn', person: bob.person.id }, 'not-allowed');
    expect(await app.read(session, ({ seq }) => seq)).toBe(before);
  });

  it('count for somebody who has not joined, too', async () => {
    await meet({ mode: 'open' });
    const absent = await Client.connect(app, await app.people.join());
    absent.session = session;
    expectRefused(await absent.give(say(null)), 'not-present');
    expectRefused(await absent.give({ type: 'SayAside', text: 'Zza drzwi' }), 'not-present');
    expectRefused(await absent.give({ type: 'LockAsides' }), 'not-allowed');
    absent.close();
  });
});

describe('somebody who is muted', () => {
  it('cannot speak until they are unmuted, and loses the floor', async () => {
    await meet();
    const turn = await callTo(moderator, ada);
    await moderator.do({ type: 'Mute', person: ada.person.id, reason: 'Proszę ochłonąć' });
    await ada.untilEvent('TurnEnded', (event) => event.turn === turn);
    await expectAdaRefused(say(turn), 'muted');
    await expectAdaRefused({ type: 'SayAside', text: 'Ale ja tylko' }, 'muted');
    await expectAdaRefused({ type: 'RequestTurn', person: null }, 'muted');
    const { id } = ada.person;
    expectRefused(
      await colleague.give({ type: 'Call', person: id, expectedTurn: seenFloor(colleague) }),
      'person-cannot-speak',
      'en',
    );
    await moderator.do({ type: 'Unmute', person: id });
    await ada.do({ type: 'SayAside', text: 'Już dobrze' });
  });
});

describe('the time of a turn', () => {
  const SHORT = { turnMs: 400, graceMs: 200 } as const;

  it('ends by the server’s timer, in order and for everybody (T24)', async () => {
    await meet({ settings: SHORT });
    const turn = await callTo(moderator, ada);
    await ada.do(say(turn));
    const [granted] = ada.events().filter(({ type }) => type === 'TurnGranted');
    for (const client of all) {
      const ended = await client.untilEvent('TurnEnded');
      expect(ended).toMatchObject({ turn, reason: 'time_expired', by: null });
      const late = ended.at - (granted?.at ?? 0) - SHORT.turnMs - SHORT.graceMs;
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(1_000);
    }
    await sleep(SHORT.graceMs);
    await expectAdaRefused(say(turn), 'turn-time-over');
  });

  it('stands while the turn is stopped, and goes on afterwards (T23)', async () => {
    await meet({ settings: SHORT });
    const turn = await callTo(moderator, ada);
    await moderator.do({ type: 'PauseTurn', turn, reason: 'Mikrofon' });
    await expectAdaRefused(say(turn), 'turn-paused');
    await sleep(SHORT.turnMs + SHORT.graceMs + 200);
    expect(await app.read(session, (state) => state.turn?.id)).toBe(turn);
    await moderator.do({ type: 'ResumeTurn', turn });
    await ada.do(say(turn));
    expect(await ada.untilEvent('TurnEnded')).toMatchObject({ turn, reason: 'time_expired' });
  });

  it('is over when nothing is said in the time for composing (T21)', async () => {
    await meet({ settings: { composingMs: 300, graceMs: 100 } });
    const silent = await callTo(moderator, ada);
    await moderator.untilEvent('TurnEnded', (event) => event.turn === silent);
    const turn = await callTo(moderator, ada);
    await ada.do(say(turn));
    await sleep(500);
    expect(await app.read(session, (state) => state.turn?.id)).toBe(turn);
  });
});

describe('a speaker whose line goes (T47)', () => {
  /** Ada with one tab only. */
  async function meetOneTab(plan: Plan = {}): Promise<Seq> {
    await meet(plan);
    adaInEnglish.close();
    return callTo(moderator, ada);
  }
  afterEach(async () => {
    await adaInEnglish.open();
    await adaInEnglish.join(session);
  });

  it('finds the turn as it was left, once; the second time it ends', async () => {
    const turn = await meetOneTab();
    ada.close();
    await bob.untilEvent('PersonAway', ({ person }) => person === ada.person.id);
    const paused = await bob.untilEvent('TurnPaused');
    expect(paused).toMatchObject({ turn, cause: 'speaker-away', by: null });
    const { clock } = (await app.read(session, (state) => structuredClone(state.turn))) ?? {};
    expect(clock).toMatchObject({ kind: 'paused' });
    await sleep(300);
    await ada.open();
    expect(await ada.join(session)).toMatchObject({ kind: 'events' });
    const resumed = await bob.untilEvent('TurnResumed');
    expect(resumed).toMatchObject({ turn, cause: 'speaker-away' });
    const after = await app.read(session, (state) => structuredClone(state.turn?.clock));
    if (clock?.kind !== 'paused' || after?.kind !== 'running') throw new Error('not as it should be');
    expect(after.deadline).toBe(resumed.at + (clock.leftMs ?? 0));
    await ada.do(say(turn));

    ada.terminate();
    const ended = await bob.untilEvent('TurnEnded');
    expect(ended).toMatchObject({ turn, reason: 'speaker_gone', by: null });
    await ada.open();
    await ada.join(session);
    expectRefused(await ada.give(say(turn)), 'stale-turn');
  });

  it('has a place at the head of the list after that', async () => {
    const turn = await meetOneTab({ settings: { awayGraceMs: 300 } });
    await bob.do({ type: 'RequestTurn', person: null });
    ada.close();
    await bob.untilEvent('PersonDeparted', ({ person }) => person === ada.person.id);
    expect(await bob.untilEvent('TurnEnded')).toMatchObject({ turn, reason: 'speaker_gone' });
    await ada.open();
    await ada.join(session);
    await ada.do({ type: 'RequestTurn', person: null });
    const waiting = ada.replica.state.queue.waiting.map(({ person }) => person);
    expect(waiting).toEqual([ada.person.id, bob.person.id]);
  });

  it('loses nothing while another tab is open', async () => {
    await meet();
    const turn = await callTo(moderator, ada);
    adaInEnglish.close();
    await sleep(400);
    expect(await app.read(session, (state) => state.turn?.clock.kind)).toBe('running');
    await ada.do(say(turn));
    expect(bob.events().map(({ type }) => type)).not.toContain('PersonAway');
  });
});
