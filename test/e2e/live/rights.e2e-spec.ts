import { randomUUID } from 'node:crypto';
import type { Role } from '../../../src/core/session/ids.js';
import { EventLog } from '../../../src/journal/event-log.js';
import { NetworksService } from '../../../src/networks/networks.service.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { LinksService } from '../../../src/people/links.service.js';
import { PeopleIndex } from '../../../src/people/people-index.js';
import type { MemberRole } from '../../../src/people/people.js';
import { PeopleService } from '../../../src/people/people.service.js';
import { SignInService } from '../../../src/people/sign-in.service.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client, NotConnected } from '../../support/e2e/client.js';
import { COMMAND_TYPES, sample } from '../../support/e2e/command-samples.js';
import { callTo } from '../../support/e2e/floor.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import type { TestPerson } from '../../support/e2e/people.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';
import { expectWhole } from '../../support/e2e/whole.js';

let app: LiveApp;
let session: string;
let bystander: Bystander;
let moderator: Client;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  moderator = await Client.connect(app, await app.people.moderator());
});
beforeEach(async () => {
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
  await moderator.join(session, null);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await bystander.expectUnharmed();
  await expectWhole(moderator);
  bystander.client.close();
});
afterAll(() => app.end());

const aside = { type: 'SayAside', text: 'Jeszcze słówko' } as const;

describe('a network that is not theirs (Z7, Z10)', () => {
  it.each([
    ['participant', 'pl'],
    ['moderator', 'en'],
    ['observer', 'pl'],
  ] as const)('answers a %s exactly as one that does not exist (%s)', async (role, language) => {
    const stranger = await app.people.join({ role, network: app.people.otherNetwork });
    const client = await Client.connect(app, stranger, { language });
    const before = await app.read(session, ({ seq }) => seq);
    for (const place of [session, randomUUID()]) {
      expectRefused(await client.join(place), 'no-such-session', language);
      const position = { epoch: app.get(EventLog).epoch, seq: 1, at: 1, role };
      expectRefused(await client.join(place, position), 'no-such-session', language);
      expectRefused(await client.history(10, 50, place), 'no-such-session', language);
      for (const type of COMMAND_TYPES) {
        expectRefused(await client.ask('command', sample(type, place)), 'no-such-session', language);
      }
    }
    expect(await app.read(session, ({ seq }) => seq)).toBe(before);
    await bystander.client.do(aside);
    expect(client.bytes.filter((text) => text.includes(session))).toEqual([]);
    client.close();
  });

  it('sends nothing to those who sit in their own', async () => {
    const network = app.people.otherNetwork;
    const theirs = await app.open({ mode: 'open', network });
    const neighbour = await Client.join(app, await app.people.join({ network }), theirs);
    const secret = 'Tego nie ma prawa usłyszeć sąsiednia sieć';
    await bystander.client.do({ type: 'Contribute', text: secret, turn: null });
    await neighbour.do({ type: 'Contribute', text: 'Ani tego pierwsza sieć', turn: null });
    await moderator.do(aside);
    expect(neighbour.bytes.join('\n')).not.toContain(secret);
    expect(bystander.client.bytes.join('\n')).not.toContain('Ani tego pierwsza sieć');
    await expectWhole(neighbour);
    neighbour.close();
  });

  it('is left behind by who goes from the one to the other', async () => {
    const network = app.people.otherNetwork;
    const theirs = await app.open({ mode: 'open', network });
    const organiser = await Client.join(app, await app.people.organiser(), theirs);
    await organiser.join(session, null);
    const speaker = await Client.join(app, await app.people.join({ network }), theirs);
    const mark = organiser.bytes.length;
    await speaker.do({ type: 'Contribute', text: 'Organizator już wyszedł', turn: null });
    await bystander.client.do(aside);
    await organiser.until(() => organiser.bytes.slice(mark).some((text) => text.includes(session)));
    expect(organiser.bytes.slice(mark).join('\n')).not.toContain(theirs);
    await expectWhole(organiser);
    organiser.close();
    speaker.close();
  });
});

describe('the charter', () => {
  it.each(['pl', 'en'] as const)(
    'comes first, and then the same connection is let in (%s)',
    async (language) => {
      const person = await app.people.join({ accepted: false });
      const client = await Client.connect(app, person, { language });
      for (let i = 0; i < 2; i++) {
        expectRefused(await client.join(session), 'charter-not-accepted', language);
        expectRefused(await client.history(10, 50, session), 'charter-not-accepted', language);
        client.session = session;
        expectRefused(await client.give(aside), 'charter-not-accepted', language);
        expectRefused(await client.give({ type: 'LockAsides' }), 'charter-not-accepted', language);
      }
      expect(client.bytes.some((text) => text.includes('events'))).toBe(false);
      await app.people.accept(person.id);
      if (!client.socket.connected) await client.open();
      expect(await client.join(session, null)).toMatchObject({ ok: true });
      await client.do(aside);
      await expectWhole(client);
      client.close();
    },
  );

  it('is asked for again when it has a new version; those who read are stopped at once', async () => {
    const network = app.people.otherNetwork;
    const theirs = await app.open({ mode: 'open', network });
    const reader = await Client.join(app, await app.people.join({ network }), theirs);
    const speaker = await Client.join(app, await app.people.moderator(network), theirs);
    const published = app.get(NetworksService).charter(network);
    if (!published) throw new Error('no charter');
    const charter = { ...published, version: published.version + 1, publishedAt: Date.now() };
    const saying = speaker.give(aside).catch(() => null);
    await app.get(NetworksService).add({ networks: [], charters: [charter], topics: [] });
    await saying;
    for (const client of [reader, speaker]) {
      await client.untilGone();
      await client.open();
      expectRefused(await client.join(theirs), 'charter-not-accepted');
      expectRefused(await client.give(aside), 'charter-not-accepted');
      await app.people.accept(client.person.id, network);
      if (!client.socket.connected) await client.open();
      expect(await client.join(theirs)).toMatchObject({ ok: true });
      await client.do(aside);
      await expectWhole(client);
      client.close();
    }
    expect(bystander.client.socket.connected).toBe(true);
  });
});

describe('a link that is revoked while somebody is here (A6)', () => {
  it.each(['pl', 'en'] as const)('cuts them at once, with the reason (%s)', async (language) => {
    const person = await app.people.join();
    const elsewhere = await app.people.another(person);
    const tabs = [
      await Client.join(app, person, session, { language }),
      await Client.join(app, person, session, { language }),
    ];
    const other = await Client.join(app, elsewhere, session);
    const raw = await RawSocket.connect(app, person.cookie, language);
    await app.get(LinksService).revoke(SEED.organiser.id, person.link);
    // In the very moment, before this side can know that it is over.
    const message = () => JSON.stringify({ ...aside, id: randomUUID(), session });
    raw.burst(...Array.from({ length: 20 }, () => `42["command",${message()}]`));
    expect(await raw.ask('"command"', message())).toBeNull();
    for (const tab of tabs) {
      await tab.untilGone();
      expectRefused(tab.cut, 'link-revoked', language);
      const again = await tab.open().catch((error: unknown) => error);
      expectRefused(again instanceof NotConnected && again.refusal, 'not-signed-in', language);
    }
    expect(spokenBy(person)).toBe(0);
    // Another link of the same person is another way in.
    await other.do(aside);
    expect(other.cut).toBeNull();
    expect(bystander.client.events().map(({ type }) => type)).not.toContain('PersonAway');
    await expectWhole(other);
    other.close();
  });

  it('makes the speaker’s turn stand, as any lost line does', async () => {
    const person = await app.people.join();
    const speaker = await Client.join(app, person, session);
    await moderator.do({ type: 'SetFloorMode', mode: 'queue' });
    const turn = await callTo(moderator, speaker);
    await app.get(LinksService).revoke(SEED.organiser.id, person.link);
    expect(await bystander.client.untilEvent('TurnPaused')).toMatchObject({ turn, cause: 'speaker-away' });
  });

  function spokenBy({ id }: TestPerson): number {
    return bystander.client.events().filter((event) => event.type === 'ContributionMade' && event.by === id)
      .length;
  }
});

describe('signing out', () => {
  it('ends the tabs of this device and no others', async () => {
    const person = await app.people.join();
    const elsewhere = await app.people.another(person);
    const here = await Client.join(app, person, session, { language: 'en' });
    const there = await Client.join(app, elsewhere, session);
    const token = person.cookie.split('=')[1] ?? '';
    const signIn = app.get(PeopleService).signInByToken(token)?.signIn.id ?? '';
    await app.get(SignInService).signOut(signIn);
    await here.untilGone();
    expectRefused(here.cut, 'signed-out', 'en');
    await there.do(aside);
    await expectWhole(there);
    there.close();
  });
});

describe('a role that changes while somebody is here (A6, Z9)', () => {
  /** As a later version of the server would: there is no way to do it over HTTP yet. */
  function changeRole(person: string, role: MemberRole): void {
    const network = app.people.network;
    app.get(PeopleIndex).putMembership({ network, person, role, createdAt: Date.now() });
    app.get(PeopleService)['noteRightsChanged'](person, network);
  }

  /** Comes back by itself, as the web client does. */
  async function comeBack(client: Client): Promise<Role> {
    await client.untilGone();
    expect(client.cut).toBeNull();
    await client.open();
    const answer = await client.join(session);
    if (!answer.ok) throw new Error(answer.code);
    return answer.you.role;
  }

  it('gives the new rights, and shows what they let be seen', async () => {
    const client = await Client.join(app, await app.people.join(), session);
    const secret = 'To widzi tylko prowadzenie';
    const contribution = await bystander.client.do({ type: 'SayAside', text: secret });
    await moderator.do({ type: 'HideContribution', contribution, reason: 'Nie na temat' });
    await client.untilEvent('ContributionHidden');
    const text = () => {
      const entry = client.replica.timeline.find(({ seq }) => seq === contribution);
      return entry?.kind === 'contribution' ? entry.text : undefined;
    };
    expect(text()).toBeNull();
    changeRole(client.person.id, 'moderator');
    expect(await comeBack(client)).toBe('moderator');
    expect(text()).toBe(secret);
    await client.do({ type: 'LockAsides' });
    await client.do({ type: 'UnlockAsides' });
    const again = { ...client.person, role: 'moderator' as const };
    expect(await app.read(session, ({ people }) => people.get(again.id)?.role)).toBe('moderator');

    changeRole(client.person.id, 'observer');
    expect(await comeBack(client)).toBe('observer');
    expect(text()).toBeNull();
    expectRefused(await client.give({ type: 'LockAsides' }), 'not-allowed');
    expectRefused(await client.give(aside), 'not-allowed');
    await expectWhole(client);
    client.close();
  });

  it('counts for what was on its way already', async () => {
    const person = await app.people.join({ role: 'moderator' });
    const client = await Client.join(app, person, session);
    const log = app.get(EventLog);
    const append = log.append.bind(log);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    jest.spyOn(log, 'append').mockImplementation(async (events) => {
      await held;
      return append(events);
    });
    const first = bystander.client.give(aside);
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Waits behind the one that is being written, and was allowed when it came.
    const second = client.give({ type: 'LockAsides' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    app.get(PeopleIndex).putMembership({
      network: app.people.network,
      person: person.id,
      role: 'participant',
      createdAt: Date.now(),
    });
    release();
    expect(await first).toMatchObject({ ok: true });
    expectRefused(await second, 'not-allowed');
    client.close();
  });

  it('takes the floor from who may not speak any more', async () => {
    const client = await Client.join(app, await app.people.join(), session);
    await moderator.do({ type: 'SetFloorMode', mode: 'queue' });
    const turn = await callTo(moderator, client);
    changeRole(client.person.id, 'observer');
    expect(await comeBack(client)).toBe('observer');
    expect(await bystander.client.untilEvent('TurnEnded')).toMatchObject({ turn });
    expectRefused(await client.give({ type: 'Contribute', text: 'Jeszcze ja', turn }), 'not-allowed');
    await expectWhole(client);
    client.close();
  });
});

describe('somebody who is removed from the session (T60)', () => {
  const reason = 'Obraża innych';

  it.each(['pl', 'en'] as const)(
    'is cut with the reason in every tab, and stays out until readmitted (%s)',
    async (language) => {
      const person = await app.people.join();
      const tabs = [
        await Client.join(app, person, session, { language }),
        await Client.join(app, person, session, { language }),
      ];
      await moderator.do({ type: 'RemovePerson', person: person.id, reason, condition: 3 });
      for (const tab of tabs) {
        await tab.untilGone();
        expectRefused(tab.cut, 'removed', language, { reason });
        await tab.open();
        expectRefused(await tab.join(session), 'removed', language, { reason });
        expectRefused(await tab.history(10, 50, session), 'removed', language, { reason });
        tab.session = session;
        expectRefused(await tab.give(aside), 'removed', language, { reason });
      }
      // To the others they are gone, and nobody hears why.
      await bystander.client.untilEvent('PersonDeparted', (event) => event.person === person.id);
      expect(bystander.client.bytes.join('\n')).not.toContain(reason);
      await moderator.do({ type: 'Readmit', person: person.id });
      for (const tab of tabs) {
        expect(await tab.join(session, null)).toMatchObject({ ok: true });
        await tab.do(aside);
        tab.close();
      }
    },
  );
});

describe('the deputy of a session without a moderator (T54)', () => {
  it('has a moderator’s rights and sight over the same line, until one is back', async () => {
    const network = app.people.otherNetwork;
    const alone = await app.open({ mode: 'open', network, settings: { unattendedAfterMs: 100 } });
    const [seen, unseen] = ['zapytać o dowóz', 'to już nie dla zastępstwa'];
    const lead = await Client.join(app, await app.people.moderator(network), alone);
    const deputy = await Client.join(app, await app.people.join({ network }), alone);
    await lead.do({ type: 'NameDeputy', person: deputy.person.id });
    expectRefused(await deputy.give({ type: 'TakeOver' }), 'not-unattended');
    lead.close();
    await deputy.untilEvent('SessionUnattended');
    expectRefused(await deputy.give({ type: 'LockAsides' }), 'not-allowed');
    await deputy.do({ type: 'TakeOver' });
    expect(await deputy.join(alone)).toMatchObject({ kind: 'snapshot', you: { role: 'moderator' } });
    await deputy.do({ type: 'LockAsides' });
    await deputy.do({ type: 'WriteNote', text: seen, person: null, contribution: null });
    expect(deputy.bytes.join('\n')).toContain(seen);
    await lead.open();
    expect(await lead.join(alone, null)).toMatchObject({ ok: true });
    await deputy.untilEvent('DeputyStoodDown');
    // Also one who does not join anew sees nothing more of what only moderators see.
    await deputy.untilAt(
      await lead.do({ type: 'WriteNote', text: unseen, person: null, contribution: null }),
    );
    expect(await deputy.join(alone)).toMatchObject({ kind: 'snapshot', you: { role: 'participant' } });
    await deputy.untilAt(
      await lead.do({ type: 'WriteNote', text: unseen, person: null, contribution: null }),
    );
    expect(deputy.bytes.join('\n')).not.toContain(unseen);
    expectRefused(await deputy.give({ type: 'UnlockAsides' }), 'not-allowed');
    expect(deputy.socket.connected).toBe(true);
    const { person } = deputy;
    expect(await app.read(alone, ({ people }) => people.get(person.id)?.presence)).toBe('here');
    await expectWhole(deputy);
    lead.close();
    deputy.close();
  });
});

describe('leaving on purpose', () => {
  it('closes what is open elsewhere too', async () => {
    const person = await app.people.join();
    const here = await Client.join(app, person, session);
    const there = await Client.join(app, person, session);
    expect(await here.give({ type: 'LeaveSession', policy: null })).toMatchObject({ ok: true });
    for (const tab of [here, there]) {
      await tab.untilGone();
      expectRefused(tab.cut, 'left-session');
    }
    expect(await app.read(session, ({ people }) => people.get(person.id)?.presence)).toBe('gone');
  });
});
