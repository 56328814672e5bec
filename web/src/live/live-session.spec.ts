import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { SessionEvent } from '../../../src/core/session/events.js';
import { Draft } from './draft.js';
import { LiveSession } from './live-session.js';
import { memoryStore, type KeyValueStore } from './storage.js';
import { FakeLine, settled } from './testing/fake-line.js';
import { FakeTimers } from './testing/fake-timers.js';
import { ANNA, MODERATOR, SESSION, SessionLog } from './testing/session-log.js';

const says = (text: string): PersonCommand => ({ type: 'Contribute', text, turn: null });
const byModerator = (text: string): PersonCommand => ({ type: 'Remark', text });

function open(store: KeyValueStore = memoryStore()) {
  const line = new FakeLine();
  const timers = new FakeTimers();
  const draft = new Draft(store, 'anna');
  let ids = 0;
  const session = new LiveSession(SESSION, ANNA.person, {
    line,
    store,
    now: () => timers.now,
    newId: () => `id-${(ids += 1)}`,
    after: timers.after,
    giveBack: (command) => {
      if ('text' in command) draft.giveBack(command.text);
    },
  });
  session.start();
  return { session, line, timers, draft, store };
}

async function joined(store?: KeyValueStore) {
  const server = new SessionLog();
  const parts = open(store);
  parts.line.tell.up();
  await parts.line.joins[0]?.answer(server.snapshot());
  return { server, ...parts };
}

const wordsIn = (session: LiveSession) =>
  session.view().replica?.timeline.map((entry) => ('text' in entry ? entry.text : entry.kind));

describe('joining', () => {
  it('joins with nothing, then follows', async () => {
    const { server, session, line } = await joined();
    expect(line.joins[0]?.message).toEqual({ session: SESSION, position: null });
    expect(session.view()).toMatchObject({ connection: 'live', you: ANNA });
    line.tell.events(server.run(MODERATOR, byModerator('Dzień dobry')));
    expect(wordsIn(session)).toContain('Dzień dobry');
  });

  it('shows a lost connection, and comes back from where it was', async () => {
    const { server, session, line } = await joined();
    const had = server.head;
    line.tell.down();
    expect(session.view().connection).toBe('lost');
    server.run(MODERATOR, byModerator('Mimo to'));
    line.tell.up();
    expect(line.joins[1]?.message.position).toMatchObject({ epoch: 'epoch-1', seq: had });
    await line.joins[1]?.answer(server.missedAfter(had));
    expect(session.view().connection).toBe('live');
    expect(wordsIn(session)).toEqual(['Mimo to']);
  });

  it('asks again when a join is not answered, once for any number of reasons', async () => {
    const { line, timers } = open();
    line.tell.up();
    await line.joins[0]?.fail();
    timers.pass(2_000);
    expect(line.joins).toHaveLength(2);
    line.tell.up();
    expect(line.joins).toHaveLength(2);
  });

  it('T54: joins anew over the same line when one takes over as deputy, and when that is over', async () => {
    const { server, session, line } = await joined();
    line.tell.events(server.run(MODERATOR, { type: 'NameDeputy', person: ANNA.person }));
    line.tell.events(server.run('server', { type: 'LoseConnection', person: 'dorota' }));
    server.pass(60_000);
    line.tell.events(server.run('server', { type: 'NoteUnattended' }));
    expect(line.joins).toHaveLength(1);
    line.tell.events(server.run(ANNA, { type: 'TakeOver' }));
    expect(line.joins).toHaveLength(2);
    expect(line.joins[1]?.message.position).toMatchObject({ role: 'participant' });
    await line.joins[1]?.answer(server.snapshot({ ...ANNA, role: 'moderator' }));
    expect(session.view()).toMatchObject({ connection: 'live', you: { role: 'moderator' } });
    line.tell.events(server.run({ ...ANNA, role: 'moderator' }, { type: 'StandDown' }));
    expect(line.joins[2]?.message.position).toMatchObject({ role: 'moderator' });
    expect(session.view().connection).toBe('live');
  });

  it('stops and says why when the door is shut', async () => {
    const { line, session } = open();
    line.tell.up();
    await line.joins[0]?.answer({ ok: false, code: 'no-rights', message: '', remedy: '' });
    expect(session.view()).toMatchObject({ connection: 'refused', closed: { code: 'no-rights' } });
  });
});

describe('what was missed', () => {
  it('a gap makes it join again from its position', async () => {
    const { server, session, line } = await joined();
    const had = server.head;
    server.run(MODERATOR, byModerator('pierwsza'));
    line.tell.events(server.run(MODERATOR, byModerator('druga')));
    expect(line.joins[1]?.message.position?.seq).toBe(had);
    await line.joins[1]?.answer(server.missedAfter(had));
    expect(wordsIn(session)).toEqual(['pierwsza', 'druga']);
  });

  it('a head that stays ahead makes it join again, one that is caught up does not', async () => {
    const { server, line, timers } = await joined();
    const packet = server.run(MODERATOR, byModerator('w drodze'));
    line.tell.head({ session: SESSION, head: server.head, now: timers.now });
    line.tell.events(packet);
    timers.pass(2_000);
    expect(line.joins).toHaveLength(1);
    server.run(MODERATOR, byModerator('zgubiona'));
    line.tell.head({ session: SESSION, head: server.head, now: timers.now });
    timers.pass(1_999);
    expect(line.joins).toHaveLength(1);
    timers.pass(1);
    expect(line.joins).toHaveLength(2);
  });

  it('events of another log are never put behind ours: everything is fetched anew', async () => {
    const { server, session, line } = await joined();
    line.tell.down();
    line.tell.up();
    const other = new SessionLog('epoch-2');
    await line.joins[1]?.answer(other.missedAfter(server.head));
    expect(line.joins[2]?.message.position).toBeNull();
    other.run(MODERATOR, byModerator('inny dziennik'));
    await line.joins[2]?.answer(other.snapshot());
    expect(wordsIn(session)).toEqual(['inny dziennik']);
  });

  it('fetches the words of a contribution that was shown again while nobody was connected', async () => {
    const { server, session, line } = await joined();
    const [said] = server.run(MODERATOR, byModerator('Jednak zostaje')).events;
    const contribution = said?.seq ?? 0;
    line.tell.events(server.packet(contribution));
    line.tell.events(server.run(MODERATOR, { type: 'HideContribution', contribution, reason: 'pomyłka' }));
    expect(wordsIn(session)).not.toContain('Jednak zostaje');
    line.tell.down();
    const had = server.head;
    server.run(MODERATOR, { type: 'UnhideContribution', contribution });
    line.tell.up();
    line.page = { ok: true, events: server.log.filter(({ seq }) => seq === contribution), before: null };
    await line.joins[1]?.answer(server.missedAfter(had));
    await settled();
    expect(wordsIn(session)).toContain('Jednak zostaje');
  });

  it('T46b: fetches what was written in hiding when it is revealed, and shows it at its place', async () => {
    const { server, session, line } = await joined();
    line.tell.events(server.run(MODERATOR, { type: 'SetFloorMode', mode: 'hidden' }));
    const jan = { person: 'jan', role: 'participant' } as const;
    server.run('server', { type: 'Arrive', ...jan, name: 'Jan', unit: '' });
    const hidden = server.run(jan, says('U nas się udało.'));
    const sealed = hidden.events.map((event) => ({ ...event, by: '', words: null }) as SessionEvent);
    line.tell.events({
      ...server.packet(server.head - 1),
      events: [...server.packet(server.head - 1).events.slice(0, 1), ...sealed],
    });
    line.tell.events(server.run(MODERATOR, byModerator('Odsłaniamy.')));
    expect(wordsIn(session)).not.toContain('U nas się udało.');
    line.page = { ok: true, events: hidden.events, before: null };
    line.tell.events(server.run(MODERATOR, { type: 'RevealPosts' }));
    await settled();
    expect(wordsIn(session)).toEqual(['mode', 'U nas się udało.', 'Odsłaniamy.', 'posts-revealed']);
  });

  it('the open list is asked for after a hint, and after a break, in which hints were lost', async () => {
    const { server, session, line } = await joined();
    const before = session.view().topicsChanged;
    line.tell.topics({ network: 'network' });
    expect(session.view().topicsChanged).toBe(before + 1);
    line.tell.down();
    line.tell.up();
    await line.joins[1]?.answer(server.missedAfter(server.head));
    expect(session.view().topicsChanged).toBe(before + 2);
  });

  it('what came as history is not announced as new', async () => {
    const { server, session, line } = await joined();
    line.tell.down();
    server.run(MODERATOR, byModerator('w czasie przerwy'));
    line.tell.up();
    await line.joins[1]?.answer(server.missedAfter(server.head - 1));
    expect(session.view().caughtUpTo).toBe(server.head);
  });
});

describe('the outbox', () => {
  it('sends the same command with the same id until it is answered', async () => {
    const { server, session, line } = await joined();
    session.send(says('Moje zdanie'));
    expect(line.commands[0]?.message).toMatchObject({ id: 'id-1', session: SESSION, text: 'Moje zdanie' });
    line.tell.down();
    await line.commands[0]?.fail();
    expect(session.view().outbox).toMatchObject([{ id: 'id-1', journey: { step: 'unsent' } }]);
    line.tell.up();
    await line.joins[1]?.answer(server.missedAfter(server.head));
    expect(line.commands[1]?.message.id).toBe('id-1');
  });

  it('keeps what was accepted in sight until its events are here', async () => {
    const { server, session, line } = await joined();
    session.send(says('Moje zdanie'));
    const packet = server.run(ANNA, says('Moje zdanie'));
    await line.commands[0]?.answer({ ok: true, seq: server.head });
    expect(session.view().outbox).toMatchObject([{ journey: { step: 'accepted' } }]);
    line.tell.events(packet);
    expect(session.view().outbox).toEqual([]);
    expect(wordsIn(session)).toEqual(['Moje zdanie']);
  });

  it('sends one after the other, in the order in which it was said', async () => {
    const { session, line } = await joined();
    session.send(says('pierwsze'));
    session.send(says('drugie'));
    expect(line.commands).toHaveLength(1);
    await line.commands[0]?.answer({ ok: true, seq: 9 });
    expect(line.commands.map(({ message }) => message.id)).toEqual(['id-1', 'id-2']);
  });

  it('survives a reload', async () => {
    const store = memoryStore();
    const before = await joined(store);
    before.line.tell.down();
    before.session.send(says('przed odświeżeniem'));
    before.session.stop();
    const { line } = await joined(store);
    expect(line.commands[0]?.message).toMatchObject({ id: 'id-1', text: 'przed odświeżeniem' });
  });

  it('waits as long as it is told to, and tries the same id again', async () => {
    const { session, line, timers } = await joined();
    session.send(says('za szybko'));
    await line.commands[0]?.answer({
      ok: false,
      code: 'slow-down',
      message: '',
      remedy: '',
      retryAfterMs: 5_000,
    });
    timers.pass(4_999);
    expect(line.commands).toHaveLength(1);
    timers.pass(1);
    expect(line.commands[1]?.message.id).toBe('id-1');
  });

  it('gives a refused contribution back to its author, with the reason, before what was typed since', async () => {
    const { session, line, draft } = await joined();
    session.send(says('Za późno'));
    draft.write('następna myśl');
    await line.commands[0]?.answer({ ok: false, code: 'turn-time-over', message: '', remedy: '' });
    expect(draft.text()).toBe('Za późno\n\nnastępna myśl');
    expect(session.view()).toMatchObject({ outbox: [], refused: [{ refusal: { code: 'turn-time-over' } }] });
  });

  it('keeps a refusal with typed words until it was read, whatever is done meanwhile', async () => {
    const { session, line } = await joined();
    const refusal = { ok: false, code: 'not-allowed', message: '', remedy: '' } as const;
    session.send({ type: 'PutPrompt', text: 'Co dalej?' });
    await line.commands[0]?.answer(refusal);
    session.send({ type: 'OpenSession' });
    await line.commands[1]?.answer(refusal);
    const types = () => session.view().refused.map(({ command }) => command.type);
    expect(types()).toEqual(['PutPrompt', 'OpenSession']);
    const [first] = session.view().refused;
    if (first !== undefined) session.dismissRefusal(first);
    expect(types()).toEqual(['OpenSession']);
    session.send({ type: 'OpenSession' });
    expect(types()).toEqual([]);
  });

  it('lets what has not left be taken back, and nothing else', async () => {
    const { session, line } = await joined();
    session.send(says('w drodze'));
    session.send(says('jeszcze tutaj'));
    expect(session.takeBack('id-1')).toBeNull();
    expect(session.takeBack('id-2')).toMatchObject({ text: 'jeszcze tutaj' });
    await line.commands[0]?.answer({ ok: true, seq: 9 });
    expect(line.commands).toHaveLength(1);
  });

  it('keeps everything and stops when the person is signed out', async () => {
    const { session, line } = await joined();
    session.send(says('zostaje'));
    await line.commands[0]?.answer({ ok: false, code: 'signed-out', message: '', remedy: '' });
    expect(session.view()).toMatchObject({ connection: 'refused', outbox: [{ id: 'id-1' }] });
  });

  it('takes no more than it can hold', async () => {
    const { session, line } = await joined();
    line.tell.down();
    const taken = Array.from({ length: 51 }, (_, index) => session.send(says(String(index))));
    expect(taken.filter((was) => was)).toHaveLength(50);
    await settled();
  });
});
