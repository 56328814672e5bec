import { createHash } from 'node:crypto';
import type { StoredEvent } from './event-log.js';
import { canonicalJson, eventHash, GENESIS, verifyChain, wordsDigest } from './hash-chain.js';
import { decodeEvent, encodeEvent, STATE_WORDS } from './encoding.js';

const chain = (): StoredEvent[] => {
  let previousHash = GENESIS.hash;
  return ['a', 'b', 'c'].map((text, i) => {
    const event = { type: 'PromptPut', words: { text }, seq: i + 1, at: 10 + i, by: 'ann' } as const;
    const cause = { command: `c${i}`, digest: `d${i}` };
    const row = encodeEvent(event, { session: 's', cause, previousHash, salt: () => `salt${i}` });
    previousHash = row.hash;
    return row;
  });
};

describe('the hash chain', () => {
  it('is computed as its description says', () => {
    const [row] = chain() as [StoredEvent];
    const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(row.wordsDigest).toBe(sha('salt0\n{"text":"a"}'));
    expect(row.hash).toBe(
      sha(
        `["krag-log-1","${'0'.repeat(64)}","s",1,10,"ann","PromptPut","{}","c0","d0","${row.wordsDigest}"]`,
      ),
    );
  });

  it('holds from the start, and from any position on', () => {
    const rows = chain();
    const [first, , last] = rows as [StoredEvent, StoredEvent, StoredEvent];
    const end = { seq: 3, at: 12, hash: last.hash };
    expect(verifyChain(rows)).toEqual({ ok: true, end });
    expect(verifyChain(rows.slice(1), first)).toEqual({ ok: true, end });
    expect(verifyChain([])).toEqual({ ok: true, end: GENESIS });
  });

  it('holds without words', () => {
    expect(verifyChain(chain().map((row) => ({ ...row, words: null }))).ok).toBe(true);
  });

  it.each(Object.keys((chain() as [StoredEvent])[0]))('notices a change of %s', (field) => {
    const rows = chain();
    const value = (rows[1] as unknown as Record<string, unknown>)[field];
    const other = typeof value === 'number' ? value + 1 : value === null ? 'x' : { salt: 'x', json: '{}' };
    rows[1] = { ...(rows[1] as StoredEvent), [field]: typeof value === 'string' ? `${value}x` : other };
    expect(verifyChain(rows)).toMatchObject({ ok: false, seq: 2 });
  });

  it('says what is wrong', () => {
    const rows = chain() as [StoredEvent, StoredEvent, StoredEvent];
    const older = { ...rows[1], at: 9 };
    expect(verifyChain([rows[0], rows[2]])).toEqual({ ok: false, seq: 2, fault: 'gap' });
    expect(verifyChain([rows[0], { ...older, hash: eventHash(older) }])).toEqual({
      ok: false,
      seq: 2,
      fault: 'time',
    });
    expect(verifyChain([{ ...rows[0], words: { salt: 'salt0', json: '{"text":"A"}' } }])).toEqual({
      ok: false,
      seq: 1,
      fault: 'words',
    });
  });

  it('cannot be fooled by words on an event that has none', () => {
    const event = { type: 'SessionOpened', seq: 1, at: 1, by: null } as const;
    const row = encodeEvent(event, { session: 's', cause: null, previousHash: GENESIS.hash, salt: () => '' });
    expect(verifyChain([{ ...row, words: { salt: '', json: '{}' } }])).toMatchObject({ fault: 'words' });
  });

  it('binds words by their salt, too', () => {
    expect(wordsDigest({ salt: 'a', json: '{}' })).not.toBe(wordsDigest({ salt: 'b', json: '{}' }));
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ b: 1, a: { d: [{ y: 1, x: null }], c: 'ą"' } })).toBe(
      '{"a":{"c":"ą\\"","d":[{"x":null,"y":1}]},"b":1}',
    );
    expect(canonicalJson({ unit: 'u', name: 'n' })).toBe('{"name":"n","unit":"u"}');
  });
});

describe('the encoding of events', () => {
  const context = { session: 's', cause: null, previousHash: GENESIS.hash, salt: () => 'salt' };

  it('puts words apart and the envelope into columns', () => {
    const event = {
      type: 'TurnEnded', seq: 7, at: 8, by: null, turn: 3, reason: 'yielded', words: { note: '' },
    } as const; // prettier-ignore
    const row = encodeEvent(event, context);
    expect(row.body).toBe('{"turn":3,"reason":"yielded"}');
    expect(row.words).toEqual({ salt: 'salt', json: '{"note":""}' });
    expect(decodeEvent(row)).toEqual(event);
    expect(decodeEvent({ ...row, words: null })).toEqual({ ...event, words: null });
  });

  it('gives an event without words no words', () => {
    const event = { type: 'PromptWithdrawn', seq: 1, at: 1, by: 'ann' } as const;
    const row = encodeEvent(event, context);
    expect([row.body, row.words, row.wordsDigest]).toEqual(['{}', null, null]);
    expect(decodeEvent(row)).toEqual(event);
  });

  it('reads for a state the words of all kinds but contributions', () => {
    expect(STATE_WORDS).toContain('PersonArrived');
    expect(STATE_WORDS).not.toContain('ContributionMade');
  });
});
