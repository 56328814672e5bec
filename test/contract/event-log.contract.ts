import type { EventLog, StoredBoxChange, StoredEvent } from '../../src/journal/event-log.js';
import { verifyChain } from '../../src/journal/hash-chain.js';
import { opened, prompted, Rows, said, voted } from './stored-events.js';

/** What a contract run needs: an empty log, and a way to close it. */
export interface LogUnderTest {
  readonly log: EventLog;
  readonly close: () => Promise<void>;
}

const ALL = { limit: 10_000 };
const seqs = (events: readonly StoredEvent[]): number[] => events.map((event) => event.seq);

/** The rules that every adapter of EventLog keeps. */
export function describeEventLog(name: string, create: () => Promise<LogUnderTest>): void {
  describe(`${name} as an event log`, () => {
    let log: EventLog;
    let close: () => Promise<void>;
    let rows: Rows;

    beforeEach(async () => {
      ({ log, close } = await create());
      rows = new Rows('s1');
    });
    afterEach(() => close());

    const stored = (session = 's1'): Promise<readonly StoredEvent[]> => log.read(session, ALL);

    it('has a name of its own', () => {
      expect(log.epoch).not.toBe('');
    });

    it('gives back exactly what was appended, in a chain that verifies', async () => {
      const events = rows.next('c1', opened, said('Zażółć gęślą jaźń 👋 "\\\n'), prompted('why?'));
      await log.append(events);
      expect(await stored()).toEqual(events);
      expect(verifyChain(await stored()).ok).toBe(true);
    });

    it('keeps what it was given, whatever is done to the objects later', async () => {
      const [event] = rows.next(null, opened) as [StoredEvent];
      await log.append([event]);
      (event as { body: string }).body = 'changed';
      expect((await stored())[0]?.body).toBe('{}');
    });

    it('keeps sessions apart, also within one append', async () => {
      const other = new Rows('s2');
      await log.append([
        ...rows.next(null, opened),
        ...other.next(null, opened),
        ...rows.next(null, said('x')),
      ]);
      expect(seqs(await stored('s1'))).toEqual([1, 2]);
      expect(seqs(await stored('s2'))).toEqual([1]);
      expect(await stored('s3')).toEqual([]);
    });

    it('tells where each log stands', async () => {
      expect(await log.heads()).toEqual([]);
      const events = rows.next(null, opened, said('x'));
      await log.append(events);
      await log.append(new Rows('s2').next(null, opened));
      const heads = [...(await log.heads())].sort((a, b) => (a.session < b.session ? -1 : 1));
      expect(heads.map(({ session, seq }) => [session, seq])).toEqual([
        ['s1', 2],
        ['s2', 1],
      ]);
      expect(heads[0]?.hash).toBe(events[1]?.hash);
    });

    it('appends more events than one statement takes', async () => {
      const events = rows.next(null, ...Array.from({ length: 2_500 }, (_, i) => said(`${i}`)));
      await log.append(events);
      expect(await stored()).toEqual(events);
    });

    it('accepts an append of nothing', async () => {
      await log.append([]);
      expect(await log.heads()).toEqual([]);
    });

    describe('refuses, and stores nothing of the append,', () => {
      beforeEach(() => log.append(rows.next('c1', opened, said('first'))));

      const refuses = async (events: readonly StoredEvent[]): Promise<void> => {
        const others = new Rows('s2').next('c1', opened);
        await expect(log.append([...others, ...events])).rejects.toThrow();
        expect(seqs(await stored('s1'))).toEqual([1, 2]);
        expect(await stored('s2')).toEqual([]);
        await log.append(others); // and goes on as if nothing had been
        await log.append(rows.next('c9', opened));
        expect(seqs(await stored('s1'))).toEqual([1, 2, 3]);
      };
      const copyOfRows = (): Rows => {
        const copy = new Rows('s1');
        Object.assign(copy, { head: (rows as unknown as { head: unknown }).head });
        return copy;
      };

      it('a gap', async () => {
        await refuses(copyOfRows().next(null, said('lost'), said('x')).slice(1));
      });

      it('an event that is there already', async () => {
        await refuses((await stored()).slice(1));
      });

      it('events that follow another history', async () => {
        const other = new Rows('s1');
        other.next(null, said('another first'), said('another second'));
        await refuses(other.next(null, said('x')));
      });

      it('a gap further on', async () => {
        const [first, , third] = copyOfRows().next(null, opened, opened, opened) as [
          StoredEvent,
          StoredEvent,
          StoredEvent,
        ];
        await refuses([first, third]);
      });

      it('a command id that it has stored', async () => {
        await refuses(copyOfRows().next('c1', said('again')));
      });

      it('a command id that comes twice in one append', async () => {
        const copy = copyOfRows();
        await refuses([...copy.next('c2', opened), ...copy.next('c3', opened), ...copy.next('c2', opened)]);
      });
    });

    it('takes the same command id in different sessions, and no id as often as you like', async () => {
      await log.append([...rows.next('c1', opened), ...new Rows('s2').next('c1', opened)]);
      await log.append(rows.next(null, opened, opened));
      await log.append(rows.next(null, opened));
      expect(seqs(await stored())).toEqual([1, 2, 3, 4]);
    });

    describe('reads', () => {
      beforeEach(async () => {
        for (let i = 1; i <= 5; i++)
          await log.append(rows.next(null, said(`said ${i}`), prompted(`asked ${i}`)));
      });

      it.each([
        ['a page from the start', { limit: 3 }, [1, 2, 3]],
        ['a page after a position', { after: 4, limit: 3 }, [5, 6, 7]],
        ['a page before a position', { before: 4, limit: 10 }, [1, 2, 3]],
        ['the last page', { end: 'last', limit: 3 }, [8, 9, 10]],
        ['the last page before a position', { before: 8, end: 'last', limit: 3 }, [5, 6, 7]],
        ['what lies between', { after: 3, before: 6, limit: 10 }, [4, 5]],
        ['some kinds', { types: ['PromptPut'], limit: 2 }, [2, 4]],
        ['the last of some kinds', { types: ['PromptPut'], end: 'last', before: 9, limit: 2 }, [6, 8]],
        ['nothing of no kinds', { types: [], limit: 2 }, []],
        ['nothing after the end', { after: 10, limit: 3 }, []],
        ['nothing before the start', { before: 1, limit: 3 }, []],
      ] as const)('%s', async (_, range, expected) => {
        expect(seqs(await log.read('s1', range))).toEqual(expected);
      });

      it('words of the kinds that are asked for', async () => {
        const words = async (wanted: 'all' | 'none' | readonly 'PromptPut'[]): Promise<unknown[]> =>
          (await log.read('s1', { limit: 2, words: wanted })).map((event) => event.words?.json ?? null);
        expect(await words('all')).toEqual(['{"text":"said 1"}', '{"text":"asked 1"}']);
        expect(await words(['PromptPut'])).toEqual([null, '{"text":"asked 1"}']);
        expect(await words([])).toEqual([null, null]);
        expect(await words('none')).toEqual([null, null]);
      });

      it('both kinds and words together', async () => {
        const events = await log.read('s1', {
          types: ['PromptPut'],
          words: ['ContributionMade'],
          after: 2,
          limit: 2,
        });
        expect(events.map(({ seq, words }) => [seq, words])).toEqual([
          [4, null],
          [6, null],
        ]);
      });
    });

    it('erases the words of one event for good, and the chain still verifies', async () => {
      const events = rows.next(null, said('keep'), said('erase'), said('keep too'));
      await log.append(events);
      await log.eraseWords('s1', 2);
      expect(await stored()).toEqual([events[0], { ...events[1], words: null }, events[2]]);
      expect(verifyChain(await stored()).ok).toBe(true);
      await log.eraseWords('s1', 2);
      await log.eraseWords('s1', 99);
      await log.append(rows.next(null, said('goes on')));
      expect(seqs(await stored())).toEqual([1, 2, 3, 4]);
    });

    it('keeps the last checkpoint of a session', async () => {
      expect(await log.checkpoint('s1')).toBeNull();
      await log.saveCheckpoint({ session: 's1', seq: 1, hash: 'a' });
      await log.saveCheckpoint({ session: 's1', seq: 9, hash: 'b' });
      await log.saveCheckpoint({ session: 's2', seq: 3, hash: 'c' });
      expect(await log.checkpoint('s1')).toEqual({ session: 's1', seq: 9, hash: 'b' });
    });

    describe('keeps ballot boxes', () => {
      const put = (poll: number, ...choices: number[]): StoredBoxChange => ({
        session: 's1',
        change: { kind: 'put', poll, choices },
      });
      const sums = async (poll = 1, session = 's1'): Promise<unknown> => {
        const { ballots, blank, counts } = await log.ballots(session, poll);
        return [ballots, blank, counts.slice(0, 3)];
      };

      it('empty at first', async () => {
        expect(await sums()).toEqual([0, 0, [0, 0, 0]]);
      });

      it('as sums of what was put in, by one append or by many', async () => {
        await log.append(rows.next(null, voted(1), voted(1)), [put(1, 1), put(1, 2, 3)]);
        await log.append(rows.next(null, voted(1)), [put(1)]);
        await log.append(rows.next(null, voted(1)), [put(1, 3)]);
        expect(await sums()).toEqual([4, 1, [1, 1, 2]]);
      });

      it('for every poll of every session, up to the last choice', async () => {
        await log.append(rows.next(null, voted(1)), [put(1, 1), put(2, 2), { ...put(1, 3), session: 's2' }]);
        await log.append(rows.next(null, voted(3)), [put(3, 12)]);
        expect([await sums(1), await sums(2), await sums(1, 's2')]).toEqual([
          [1, 0, [1, 0, 0]],
          [1, 0, [0, 1, 0]],
          [1, 0, [0, 0, 1]],
        ]);
        expect((await log.ballots('s1', 3)).counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
      });

      it('until they are emptied', async () => {
        await log.append(rows.next(null, voted(1)), [put(1, 1), put(2, 1)]);
        await log.append(rows.next(null, voted(1)), [{ session: 's1', change: { kind: 'empty', poll: 1 } }]);
        expect([await sums(1), await sums(2)]).toEqual([
          [0, 0, [0, 0, 0]],
          [1, 0, [1, 0, 0]],
        ]);
      });

      it('with their events, or not at all', async () => {
        await log.append(rows.next('c1', voted(1)), [put(1, 1)]);
        const stray = new Rows('s1').next(null, voted(1));
        await expect(log.append(stray, [put(1, 1)])).rejects.toThrow();
        expect(await sums()).toEqual([1, 0, [1, 0, 0]]);
      });
    });

    it('stores appends in the order of their calls, without waiting in between', async () => {
      const batches = Array.from({ length: 10 }, (_, i) => rows.next(`c${i}`, said(`${i}`), opened));
      await Promise.all(batches.map((batch) => log.append(batch)));
      expect(await stored()).toEqual(batches.flat());
    });
  });
}
