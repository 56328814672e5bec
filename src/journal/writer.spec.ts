import { HeldEventLog } from '../../test/contract/held-event-log.js';
import { ANN, MOD, saying, turns, WriterUnderTest } from '../../test/contract/writer-under-test.js';
import type { SessionEvent } from '../core/session/events.js';
import type { Actor } from '../core/session/ids.js';
import { initialState } from '../core/session/state.js';
import { CORE, type Domain } from './domain.js';
import { decodeEvent } from './encoding.js';
import type { StoredEvent } from './event-log.js';
import { GENESIS, verifyChain } from './hash-chain.js';
import type { Outcome } from './submission.js';
import type { Writer } from './writer.js';

const HEAD = 3; // of a session that was just opened

describe('Writer', () => {
  let log: HeldEventLog;
  let bench: WriterUnderTest;
  let writer: Writer;

  const start = async (domain: Domain = CORE, maxBatch = 2_000): Promise<void> => {
    bench = new WriterUnderTest(log, { domain, maxBatch });
    writer = bench.writer;
    await bench.openSession('s1');
    log.appends.length = 0;
  };
  beforeEach(async () => {
    log = new HeldEventLog();
    await start();
  });
  afterEach(() => expect(bench.bugs).toEqual([]));

  const stored = (session = 's1'): Promise<readonly StoredEvent[]> => log.read(session, { limit: 10_000 });
  const texts = (events: readonly SessionEvent[]): string[] =>
    events.flatMap((event) => (event.type === 'ContributionMade' ? [event.words?.text ?? ''] : []));
  const storedTexts = async (session = 's1'): Promise<string[]> =>
    texts((await stored(session)).map(decodeEvent));
  /** Submits, and keeps the answers in the order in which they come. */
  const collect = (...submissions: Parameters<Writer['submit']>[0][]): [number, Outcome][] => {
    const answers: [number, Outcome][] = [];
    submissions.forEach((submission, i) =>
      writer.submit(submission, (outcome) => answers.push([i, outcome])),
    );
    return answers;
  };
  const takeBugs = (): unknown[] => bench.bugs.splice(0);

  describe('promise 1: what is acknowledged is stored', () => {
    it('answers only when the append is done', async () => {
      log.hold();
      const answers = collect(saying('x'));
      await turns();
      expect(log.appends).toHaveLength(1);
      expect(answers).toEqual([]);
      log.release();
      await turns();
      expect(answers).toEqual([[0, { ok: true, seq: HEAD + 1, repeated: false }]]);
      expect(await storedTexts()).toEqual(['x']);
    });

    it('answers a refusal only when what it follows from is stored', async () => {
      log.hold();
      const close = { ...saying(''), content: { type: 'CloseSession' } as const, actor: () => MOD };
      const answers = collect(close, saying('too late'));
      await turns();
      expect(answers).toEqual([]);
      log.release();
      await turns();
      expect(answers).toMatchObject([
        [0, { ok: true }],
        [1, { ok: false, code: 'session-closed' }],
      ]);
    });

    it('tells listeners after the answers, and lets nobody read before', async () => {
      const order: string[] = [];
      writer.onCommitted(([committed]) => order.push(`told ${committed?.from}-${committed?.to}`));
      log.hold();
      for (const text of ['x', 'y']) writer.submit(saying(text), () => order.push(`answered ${text}`));
      await turns();
      const read = writer.read('s1', (state) => order.push(`read ${state.seq}`));
      await turns();
      expect(order).toEqual([]);
      log.release();
      await read;
      expect(order).toEqual(['answered x', 'answered y', 'told 4-5', 'read 5']);
    });
  });

  describe('promise 2: one order, no gap', () => {
    it('numbers events without a gap, in the order of submission, in a chain', async () => {
      const said = Array.from({ length: 50 }, (_, i) => `${i}`);
      const answers = collect(...said.map((text) => saying(text)));
      await turns();
      expect(answers.map(([i]) => i)).toEqual(said.map(Number));
      expect(await storedTexts()).toEqual(said);
      expect(verifyChain(await stored())).toMatchObject({ ok: true, end: { seq: HEAD + 50 } });
    });

    it('tells listeners every event once, in order, with words and the state after it', async () => {
      const heard: SessionEvent[] = [];
      writer.onCommitted((all) => {
        for (const { from, to, events, state } of all) {
          expect([events[0]?.seq, events.at(-1)?.seq, state.seq]).toEqual([from, to, to]);
          heard.push(...events);
        }
      });
      collect(saying('a'), saying('b'));
      await turns();
      collect(saying('c'));
      await turns();
      expect(heard.map(({ seq }) => seq)).toEqual([4, 5, 6]);
      expect(heard).toEqual((await stored()).slice(HEAD).map(decodeEvent));
    });

    it('never lets time run backwards in a log', async () => {
      await bench.give('s1', { type: 'Contribute', text: 'late', turn: null }, ANN, 9_000);
      await bench.give('s1', { type: 'Contribute', text: 'clock set back', turn: null }, ANN, 5_000);
      expect((await stored()).slice(HEAD).map(({ at }) => at)).toEqual([9_000, 9_000]);
    });

    it('judges a command by the moment in which it reached the server', async () => {
      const seen: number[] = [];
      log = new HeldEventLog();
      await start({
        ...CORE,
        decide: (state, command) => (seen.push(command.at), CORE.decide(state, command)),
      });
      await bench.give('s1', { type: 'Contribute', text: 'x', turn: null }, ANN, 9_000);
      await bench.give('s1', { type: 'Contribute', text: 'y', turn: null }, ANN, 5_000);
      expect(seen.slice(-2)).toEqual([9_000, 5_000]);
    });

    it('keeps sessions apart in one append', async () => {
      await bench.openSession('s2');
      log.appends.length = 0;
      collect(saying('a', null, 's1'), saying('b', null, 's2'), saying('c', null, 's1'));
      await turns();
      expect(log.appends).toHaveLength(1);
      expect([await storedTexts('s1'), await storedTexts('s2')]).toEqual([['a', 'c'], ['b']]);
    });
  });

  describe('promise 3: a command has one effect', () => {
    const accepted = { ok: true, seq: HEAD + 1, repeated: false };
    const again = { ...accepted, repeated: true };

    it('gives the same answer again, later', async () => {
      expect(await writer.submitAndWait(saying('x', 'c1'))).toEqual(accepted);
      await writer.submitAndWait(saying('y', 'c2'));
      expect(await writer.submitAndWait(saying('x', 'c1'))).toEqual(again);
      expect(await storedTexts()).toEqual(['x', 'y']);
    });

    it('gives the same answer again, within one batch, and not before the commit', async () => {
      log.hold();
      const answers = collect(saying('x', 'c1'), saying('x', 'c1'));
      await turns();
      expect(answers).toEqual([]);
      log.release();
      await turns();
      expect(answers).toEqual([
        [0, accepted],
        [1, again],
      ]);
      expect(await storedTexts()).toEqual(['x']);
    });

    it('gives the same answer again after a restart', async () => {
      await writer.submitAndWait(saying('x', 'c1'));
      bench = new WriterUnderTest(log);
      await bench.writer.open('s1');
      expect(await bench.writer.submitAndWait(saying('x', 'c1'))).toEqual(again);
      expect(await bench.writer.submitAndWait(saying('z', 'c1'))).toMatchObject({ code: 'conflict' });
      expect(await storedTexts()).toEqual(['x']);
    });

    it.each([
      ['another text', saying('y', 'c1')],
      [
        'another person',
        { ...saying('x', 'c1'), actor: (): Actor => ({ person: 'bob', role: 'participant' }) },
      ],
      ['another kind', { ...saying('x', 'c1'), content: { type: 'SayAside', text: 'x' } as const }],
    ])('refuses the id with %s as a conflict', async (_, other) => {
      const answers = collect(saying('x', 'c1'), other);
      await turns();
      expect(answers[1]).toMatchObject([1, { ok: false, code: 'conflict' }]);
      expect(await writer.submitAndWait(other)).toMatchObject({ ok: false, code: 'conflict' });
      expect(await storedTexts()).toEqual(['x']);
    });

    it('names the last of several events', async () => {
      const ask = (
        content: { type: 'PauseSession'; reason: string } | { type: 'SetFloorMode'; mode: 'queue' },
        id: string,
      ) => ({
        ...saying('', id),
        content,
        actor: () => MOD,
      });
      await writer.submitAndWait(ask({ type: 'SetFloorMode', mode: 'queue' }, 'c1'));
      await bench.give('s1', { type: 'Call', person: 'ann', expectedTurn: null }, MOD);
      const before = (await stored()).length;
      const first = await writer.submitAndWait(ask({ type: 'PauseSession', reason: '' }, 'c2'));
      const events = (await stored()).slice(before);
      expect(events.map(({ type, command }) => [type, command])).toEqual([
        ['SessionPaused', 'c2'],
        ['TurnPaused', 'c2'],
      ]);
      expect(first).toEqual({ ok: true, seq: before + 2, repeated: false });
      expect(await writer.submitAndWait(ask({ type: 'PauseSession', reason: '' }, 'c2'))).toEqual({
        ...first,
        repeated: true,
      });
    });

    it('refuses again what it refused, though it could be accepted by now', async () => {
      await bench.give('s1', { type: 'SetFloorMode', mode: 'moderator' }, MOD);
      const no = await writer.submitAndWait(saying('x', 'c1'));
      expect(no).toMatchObject({ ok: false, code: 'floor-for-moderators' });
      await bench.give('s1', { type: 'SetFloorMode', mode: 'open' }, MOD);
      expect(await writer.submitAndWait(saying('x', 'c1'))).toEqual(no);
      expect(await writer.submitAndWait(saying('y', 'c1'))).toMatchObject({ code: 'conflict' });
      expect(await writer.submitAndWait(saying('x', 'c2'))).toMatchObject({ ok: true });
      expect(await storedTexts()).toEqual(['x']);
    });

    it('answers an accepted command without events with the head, and has no second effect later', async () => {
      const open = {
        ...saying('', 'c1'),
        content: { type: 'SetFloorMode', mode: 'open' } as const,
        actor: () => MOD,
      };
      expect(await writer.submitAndWait(open)).toEqual({ ok: true, seq: HEAD, repeated: false });
      expect(log.appends).toEqual([]);
      await bench.give('s1', { type: 'SetFloorMode', mode: 'queue' }, MOD);
      expect(await writer.submitAndWait(open)).toEqual({ ok: true, seq: HEAD, repeated: true });
      expect(await writer.read('s1', (state) => state.mode)).toBe('queue');
    });
  });

  describe('batches', () => {
    it('stores what arrives during an append by one more append', async () => {
      log.hold();
      collect(saying('first'));
      await turns();
      collect(...Array.from({ length: 10 }, (_, i) => saying(`${i}`)));
      await turns();
      expect(log.appends).toHaveLength(1);
      log.release();
      await turns();
      expect(log.appends.map((rows) => rows.length)).toEqual([1, 10]);
    });

    it('stores what arrives together by one append', async () => {
      collect(saying('a'), saying('b'), saying('c'));
      await turns();
      expect(log.appends.map((rows) => rows.length)).toEqual([3]);
    });

    it('keeps a batch within bounds', async () => {
      log = new HeldEventLog();
      await start(CORE, 4);
      const answers = collect(...Array.from({ length: 10 }, (_, i) => saying(`${i}`)));
      await turns(20);
      expect(log.appends.map((rows) => rows.length)).toEqual([4, 4, 2]);
      expect(answers.map(([i]) => i)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('asks who acts in the moment of the decision', async () => {
      let isRemoved = false;
      log.hold();
      collect(saying('first'));
      await turns();
      const answers = collect({ ...saying('x'), actor: () => (isRemoved ? 'no-rights' : ANN) });
      isRemoved = true;
      log.release();
      await turns();
      expect(answers).toMatchObject([[0, { ok: false, code: 'no-rights' }]]);
    });

    it('writes down who caused an event, nobody for the server', async () => {
      await writer.submitAndWait(saying('x'));
      expect((await stored()).map(({ by }) => by)).toEqual(['mod', 'mod', null, 'ann']);
    });

    it('takes commands from answers and from listeners', async () => {
      const stop = writer.onCommitted(() => {
        stop();
        collect(saying('from listener'));
      });
      writer.submit(saying('x'), () => collect(saying('from answer')));
      await turns(10);
      expect(await storedTexts()).toEqual(['x', 'from answer', 'from listener']);
    });

    it('refuses commands for a session that is not open here', async () => {
      expect(await writer.submitAndWait(saying('x', null, 'nowhere'))).toMatchObject({ code: 'not-found' });
    });
  });

  describe('reads', () => {
    it('never shows what is not committed', async () => {
      log.hold();
      collect(saying('x'));
      await turns();
      const seen = writer.read('s1', (state, recent) => [state.seq, recent.last(1)[0]?.seq]);
      log.break(new Error('disk full'));
      log.release();
      await expect(seen).rejects.toThrow('not written any more');
    });

    it('answers at once when nothing is on its way, also before commands that wait', async () => {
      collect(saying('x'));
      expect(await writer.read('s1', (state) => state.seq)).toBe(HEAD);
    });

    it('shows the state between two batches', async () => {
      log.hold();
      collect(saying('x'));
      await turns();
      collect(saying('y'));
      const seen = writer.read('s1', (state) => state.seq);
      log.release();
      expect(await seen).toBe(HEAD + 1);
    });

    it('waits, inside an answer, until listeners have been told', async () => {
      const order: string[] = [];
      writer.onCommitted(() => order.push('told'));
      await new Promise<void>((resolve) =>
        writer.submit(
          saying('x'),
          () => void writer.read('s1', () => order.push('read')).then(() => resolve()),
        ),
      );
      expect(order).toEqual(['told', 'read']);
    });

    it('hands on what a look throws, and that a session is not open', async () => {
      await expect(writer.read('s1', () => { throw new Error('mine'); })).rejects.toThrow('mine'); // prettier-ignore
      await expect(writer.read('nowhere', () => 1)).rejects.toThrow('not open');
    });

    it('serves the last events from memory, and says when it cannot', async () => {
      collect(...Array.from({ length: 2_500 }, (_, i) => saying(`${i}`)));
      await turns(20);
      const head = HEAD + 2_500;
      const after = (seq: number): Promise<number | null> =>
        writer.read('s1', (_, recent) => recent.after(seq)?.length ?? null);
      expect([await after(head), await after(head - 1), await after(head - 1_000)]).toEqual([0, 1, 1_000]);
      expect(await after(0)).toBeNull();
    });
  });

  describe('opening', () => {
    it('folds to the same state, and serves the last events with their words', async () => {
      collect(...Array.from({ length: 2_500 }, (_, i) => saying(`${i}`, `c${i}`)));
      await turns(20);
      const before = await writer.read('s1', (state) => structuredClone(state));
      const again = new WriterUnderTest(log).writer;
      await Promise.all([again.open('s1'), again.open('s1')]);
      expect(await again.read('s1', (state) => state)).toEqual(before);
      const recent = await again.read('s1', (_, events) => events.last(1_000));
      expect(texts(recent)).toEqual(Array.from({ length: 1_000 }, (_, i) => `${1_500 + i}`));
    });

    it('has nothing of a session without events', async () => {
      await writer.open('new');
      expect(await writer.read('new', (state, recent) => [state, recent.after(0)])).toEqual([
        initialState(),
        [],
      ]);
    });

    it('notes how far the chain was verified: when it opens, and every 1,000 events', async () => {
      collect(...Array.from({ length: 999 }, (_, i) => saying(`${i}`)));
      await turns();
      collect(saying('one more'));
      await turns();
      const noted = await log.checkpoint('s1');
      expect(noted?.seq).toBeGreaterThanOrEqual(1_000);
      await new WriterUnderTest(log).writer.open('s1');
      expect(await log.checkpoint('s1')).toMatchObject({
        seq: HEAD + 1_000,
        hash: (await stored()).at(-1)?.hash,
      });
    });

    describe('refuses a log that was changed,', () => {
      const damage = async (change: (rows: StoredEvent[]) => void): Promise<unknown> => {
        collect(saying('a'), saying('b'));
        await turns();
        change(
          (log.memory as unknown as { rows: Map<string, StoredEvent[]> }).rows.get('s1') as StoredEvent[],
        );
        return new WriterUnderTest(log).writer.open('s1').catch((error: unknown) => error);
      };
      const edit = (rows: StoredEvent[], seq: number, fields: Partial<StoredEvent>): void => {
        rows[seq - 1] = { ...(rows[seq - 1] as StoredEvent), ...fields };
      };

      it.each<[string, (rows: StoredEvent[]) => void, number, string]>([
        ['in an event', (rows) => edit(rows, 4, { by: 'bob' }), 4, 'hash'],
        ['in what an event follows', (rows) => edit(rows, 4, { previousHash: GENESIS.hash }), 4, 'hash'],
        ['in words', (rows) => edit(rows, 5, { words: { salt: 'x', json: '{"text":"c"}' } }), 5, 'words'],
        ['by leaving an event out', (rows) => rows.splice(3, 1), 4, 'gap'],
        ['by cutting off verified events', (rows) => rows.splice(2), 3, 'gap'],
      ])('%s, and names the first event that does not hold', async (_, change, seq, fault) => {
        await log.saveCheckpoint({ session: 's1', seq: 3, hash: (await stored())[2]?.hash ?? '' });
        expect(await damage(change)).toMatchObject({ name: 'LogDamaged', session: 's1', seq, fault });
      });

      it('also in the event at the checkpoint', async () => {
        await log.saveCheckpoint({ session: 's1', seq: 3, hash: 'other' });
        expect(await damage(() => undefined)).toMatchObject({ seq: 3, fault: 'hash' });
      });
    });
  });

  describe('fail-stop', () => {
    const storage = { ok: false, code: 'storage', details: {} };

    it('acknowledges nothing of the failed batch, nothing queued, and nothing later', async () => {
      const told: unknown[] = [];
      writer.onCommitted((committed) => told.push(committed));
      log.hold();
      const inFlight = collect(saying('a'), saying('b', 'c1'));
      await turns();
      const queued = collect(saying('c'));
      log.break(new Error('disk full'));
      log.release();
      await turns();
      expect(inFlight).toEqual([
        [0, storage],
        [1, storage],
      ]);
      expect(queued).toEqual([[0, storage]]);
      expect(await writer.submitAndWait(saying('d'))).toEqual(storage);
      await expect(writer.open('s2')).rejects.toThrow('not written any more');
      await expect(writer.read('s1', (state) => state.seq)).rejects.toThrow('not written any more');
      expect(log.appends).toHaveLength(1);
      expect([told, bench.fatal]).toEqual([[], [new Error('disk full')]]);
    });

    it('stops when a checkpoint cannot be stored, and answers nothing with yes that was on its way', async () => {
      let failCheckpoint: (error: Error) => void = () => undefined;
      log.saveCheckpoint = () => new Promise((_, reject) => (failCheckpoint = reject));
      collect(...Array.from({ length: 1_000 }, (_, i) => saying(`${i}`)));
      await turns();
      log.hold();
      const inFlight = collect(saying('x'));
      await turns();
      failCheckpoint(new Error('disk full'));
      await turns();
      expect(bench.fatal).toEqual([new Error('disk full')]);
      expect(await writer.submitAndWait(saying('later'))).toEqual(storage);
      log.release();
      await turns();
      expect(inFlight).toEqual([[0, storage]]);
    });

    it('goes on from disk after a restart: one effect, whatever had become of it', async () => {
      log.hold();
      const answers = collect(saying('x', 'c1'));
      await turns();
      log.break(new Error('disk full'));
      log.release();
      await turns();
      expect(answers).toEqual([[0, storage]]);
      const next = new HeldEventLog();
      await next.append(await stored());
      const again = new WriterUnderTest(next).writer;
      await again.open('s1');
      expect(await again.submitAndWait(saying('x', 'c1'))).toMatchObject({ ok: true, seq: HEAD + 1 });
    });
  });

  describe('bugs', () => {
    /** The core, with a bug: the word "boom" throws, before or after the state was changed. */
    const boom = (where: 'decide' | 'evolve'): Domain => ({
      ...CORE,
      decide(state, command) {
        if (where === 'decide' && 'text' in command && command.text === 'boom') throw new Error('boom');
        return CORE.decide(state, command);
      },
      evolve(state, event) {
        CORE.evolve(state, event);
        if (where === 'evolve' && texts([event])[0] === 'boom') throw new Error('boom');
      },
    });

    it.each(['decide', 'evolve'] as const)('a throw in %s costs only its own command', async (where) => {
      log = new HeldEventLog();
      await start(boom(where));
      await bench.openSession('s2');
      const told: number[][] = [];
      writer.onCommitted((all) =>
        told.push(...all.filter(({ session }) => session === 's1').map(({ from, to }) => [from, to])),
      );
      const answers = collect(
        saying('before'),
        saying('boom', 'c1'),
        saying('after'),
        saying('elsewhere', null, 's2'),
      );
      const seen = writer.read('s1', (state) => state.seq);
      await turns(20);
      expect(answers.sort(([a], [b]) => a - b)).toMatchObject([
        [0, { ok: true, seq: HEAD + 1 }],
        [1, { ok: false, code: 'internal' }],
        [2, { ok: true, seq: HEAD + 2 }],
        [3, { ok: true, seq: HEAD + 1 }],
      ]);
      expect(await seen).toBe(HEAD);
      expect([await storedTexts('s1'), await storedTexts('s2')]).toEqual([
        ['before', 'after'],
        ['elsewhere'],
      ]);
      expect(told).toEqual([
        [4, 4],
        [5, 5],
      ]);
      expect(await writer.read('s1', (state) => state.contributions.size)).toBe(2);
      expect(takeBugs()).toEqual([new Error('boom')]);
    });

    it('keeps the order of what waits for a session that is folded anew', async () => {
      log = new HeldEventLog();
      await start(boom('evolve'));
      log.hold();
      collect(saying('first'), saying('boom'), saying('a'), saying('b'));
      await turns(2);
      collect(saying('c'));
      const seen = writer.read('s1', (state) => state.seq);
      log.release();
      await turns(20);
      expect(await storedTexts()).toEqual(['first', 'a', 'b', 'c']);
      expect(await seen).toBe(HEAD + 1);
      takeBugs();
    });

    it('an answer or a listener that throws disturbs nobody', async () => {
      const told: number[] = [];
      writer.onCommitted(() => { throw new Error('listener'); }); // prettier-ignore
      writer.onCommitted(([committed]) => told.push(committed?.to ?? 0));
      writer.submit(saying('a'), () => { throw new Error('answer'); }); // prettier-ignore
      const answers = collect(saying('b'));
      await turns();
      expect([answers.length, told]).toEqual([1, [5]]);
      expect(takeBugs()).toEqual([new Error('answer'), new Error('listener')]);
      expect(await writer.submitAndWait(saying('c'))).toMatchObject({ ok: true });
      expect(takeBugs()).toEqual([new Error('listener')]);
    });

    it('gives a session up that cannot be folded any more, and only that one', async () => {
      log = new HeldEventLog();
      await start(boom('evolve'));
      await bench.openSession('s2');
      const answers = collect(saying('boom'), saying('waits'));
      const rows = (log.memory as unknown as { rows: Map<string, StoredEvent[]> }).rows.get(
        's1',
      ) as StoredEvent[];
      rows.splice(1, 1);
      await turns(20);
      expect(answers).toMatchObject([
        [0, { code: 'internal' }],
        [1, { code: 'internal' }],
      ]);
      expect(await writer.submitAndWait(saying('x'))).toMatchObject({ code: 'not-found' });
      expect(await writer.submitAndWait(saying('x', null, 's2'))).toMatchObject({ ok: true });
      expect(takeBugs()).toHaveLength(2);
    });
  });

  describe('erasing words', () => {
    it('takes them out of the log and out of memory, and goes on', async () => {
      collect(saying('keep'), saying('erase'));
      await turns();
      log.hold();
      collect(saying('meanwhile'));
      await turns();
      const erased = writer.eraseWords('s1', 5);
      log.release();
      await erased;
      expect(await storedTexts()).toEqual(['keep', '', 'meanwhile']);
      expect(texts(await writer.read('s1', (_, recent) => recent.last(3)))).toEqual([
        'keep',
        '',
        'meanwhile',
      ]);
      expect(await writer.submitAndWait(saying('on'))).toMatchObject({ ok: true, seq: 7 });
    });
  });

  describe('closing', () => {
    it('finishes what was taken, and takes nothing more', async () => {
      log.hold();
      const first = collect(saying('x'));
      await turns();
      const second = collect(saying('y'));
      const closed = writer.close();
      const late = collect(saying('z'));
      log.release();
      await closed;
      expect([first, second]).toMatchObject([[[0, { ok: true }]], [[0, { ok: true }]]]);
      expect(late).toMatchObject([[0, { code: 'storage' }]]);
      expect(await storedTexts()).toEqual(['x', 'y']);
      await expect(writer.open('s2')).rejects.toThrow('not written any more');
      expect(bench.fatal).toEqual([]);
    });

    it('is done at once when there is nothing to do', async () => {
      await writer.close();
      await writer.close();
    });
  });
});
