import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventBody, SessionEvent } from '../core/session/events.js';
import { DEFAULT_SETTINGS } from '../core/session/settings.js';
import { encodeEvent } from '../journal/encoding.js';
import type { StoredEvent } from '../journal/event-log.js';
import { eventHash, GENESIS } from '../journal/hash-chain.js';
import { eventLine, headerLine, type ExportHeader } from './export-format.js';
import { LONGEST_LINE } from './lines-of.js';
import { verifyTranscript } from './verify-transcript.js';

const SESSION = 'b7b1a3a0-0000-4000-8000-000000000001';
const BODIES: readonly EventBody[] = [
  {
    type: 'SessionPlanned',
    session: SESSION,
    network: 'n',
    startsAt: 1,
    settings: DEFAULT_SETTINGS,
    mode: 'open',
    words: { title: 'Nasza sieć' },
  },
  { type: 'SessionOpened' },
  ...['Dzień dobry', 'Żółw', 'Trzeci', 'Czwarty'].map((text): EventBody => ({
    type: 'ContributionMade',
    track: 'floor',
    turn: null,
    words: { text },
  })),
  { type: 'SessionClosed' },
];

/** A sound export of seven events. */
function sample(): { header: ExportHeader; rows: StoredEvent[] } {
  const rows: StoredEvent[] = [];
  BODIES.forEach((body, place) => {
    const event: SessionEvent = { ...body, seq: place + 1, at: 1_000 + place, by: 'ewa' };
    const previousHash = rows.at(-1)?.hash ?? GENESIS.hash;
    rows.push(
      encodeEvent(event, { session: SESSION, cause: null, previousHash, salt: () => 'ab'.repeat(16) }),
    );
  });
  const last = rows.at(-1);
  const header: ExportHeader = {
    format: 'krag-transcript',
    version: 1,
    epoch: 'e',
    session: SESSION,
    network: 'n',
    title: 'Nasza sieć',
    head: last?.seq ?? 0,
    hash: last?.hash ?? '',
    exportedAt: 5_000,
  };
  return { header, rows };
}

const textOf = ({ header, rows }: ReturnType<typeof sample>): string =>
  headerLine(header) + rows.map(eventLine).join('');

let directory = '';
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), 'krag-verify-'))));
afterAll(() => rm(directory, { recursive: true }));

async function verify(content: string | Buffer) {
  const file = join(directory, 'transcript.jsonl');
  await writeFile(file, content);
  const printed: string[] = [];
  const code = await verifyTranscript([file], (line) => printed.push(line));
  return { code, printed, faults: printed.slice(0, -1) };
}

/** The sample after somebody had their hands on its lines; 0 is the header, then line = seq. */
async function broken(change: (lines: string[]) => void) {
  const lines = textOf(sample()).trimEnd().split('\n');
  change(lines);
  return verify(`${lines.join('\n')}\n`);
}

/** Replaces part of a line, and makes sure that it was there. */
function edit(lines: string[], place: number, from: string | RegExp, to: string): void {
  const line = lines[place] ?? '';
  lines[place] = line.replace(from, to);
  expect(lines[place]).not.toBe(line);
}

describe('a file that is as it was written', () => {
  it('is sound', async () => {
    const { code, printed } = await verify(textOf(sample()));
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^SOUND: session .+, 7 events, 0 erased texts, head 7, hash [0-9a-f]{64}$/);
  });

  it('is sound without its last line feed', async () => {
    expect((await verify(textOf(sample()).trimEnd())).code).toBe(0);
  });

  it('is sound when words were erased, and says how many', async () => {
    const { header, rows } = sample();
    const erased = rows.map((row, place) => (place === 3 || place === 0 ? { ...row, words: null } : row));
    const { code, printed } = await verify(textOf({ header: { ...header, title: null }, rows: erased }));
    expect([code, printed[0]]).toEqual([0, expect.stringContaining('2 erased texts')]);
  });
});

describe('a file that was changed by hand', () => {
  it.each([
    ['a text', 4, 'Żółw', 'Żółq', /^seq 4: its words are not those/],
    ['a salt', 4, '"abab', '"bbab', /^seq 4: its words are not those/],
    ['an author', 4, '"by":"ewa"', '"by":"jan"', /^seq 4: it is not what was written/],
    ['a time', 4, '"at":1003', '"at":1004', /^seq 4: it is not what was written/],
    ['a body', 4, 'floor', 'aside', /^seq 4: it is not what was written/],
    ['a kind', 2, 'SessionOpened', 'SessionClosed', /^seq 2: it is not what was written/],
    ['the session', 4, SESSION, SESSION.replace('1', '2'), /^seq 4: it belongs to another session/],
  ] as const)('finds %s', async (_what, place, from, to, fault) => {
    const { code, faults } = await broken((lines) => edit(lines, place, from, to));
    expect(code).toBe(1);
    expect(faults[0]).toMatch(fault);
    expect(faults.every((line) => line.startsWith(`seq ${place}: `))).toBe(true);
  });

  it('finds an edited hash, and that the next event does not follow from it', async () => {
    const { code, faults } = await broken((lines) => edit(lines, 4, /"hash":"./, '"hash":"x'));
    expect(code).toBe(1);
    expect(faults).toEqual([
      expect.stringMatching(/^seq 4: it is not what was written/),
      expect.stringMatching(/^seq 5: it does not follow/),
    ]);
  });

  it('finds a text that was replaced together with digest and hash', async () => {
    const { header, rows } = sample();
    const row = rows[3];
    if (row === undefined) throw new Error('the sample is too short');
    const forged = { ...row, by: 'jan' };
    rows[3] = { ...forged, hash: eventHash(forged) };
    const { faults } = await verify(textOf({ header, rows }));
    expect(faults).toEqual([expect.stringMatching(/^seq 5: it does not follow/)]);
  });

  it('finds words where there should be none', async () => {
    const { faults } = await broken((lines) =>
      edit(lines, 2, '"words":null', '"words":{"salt":"a","json":"{}"}'),
    );
    expect(faults).toEqual([expect.stringMatching(/^seq 2: it has words/)]);
  });

  it('finds what was slipped in under a name that is there already', async () => {
    const { code, faults } = await broken((lines) => edit(lines, 4, '"by"', '"by":"jan","by"'));
    expect(code).toBe(1);
    expect(faults).toEqual([expect.stringMatching(/^line 5: it is not written the way/)]);
  });
});

describe('a file whose lines were moved', () => {
  it('finds an event that was dropped', async () => {
    const { code, faults } = await broken((lines) => lines.splice(4, 1));
    expect(code).toBe(1);
    expect(faults).toEqual(['seq 4: missing before line 5']);
  });

  it('finds several that were dropped', async () => {
    expect((await broken((lines) => lines.splice(3, 3))).faults).toEqual([
      'seq 3 to 5: missing before line 4',
    ]);
  });

  it('finds two that were swapped', async () => {
    const { faults } = await broken((lines) => lines.splice(4, 2, lines[5] ?? '', lines[4] ?? ''));
    expect(faults[0]).toBe('seq 4: missing before line 5');
    expect(faults[1]).toBe('seq 4: doubled or out of order, on line 6');
  });

  it('finds one that was doubled', async () => {
    expect((await broken((lines) => lines.splice(4, 0, lines[4] ?? ''))).faults).toEqual([
      'seq 4: doubled or out of order, on line 6',
    ]);
  });

  it('finds that the end is missing', async () => {
    expect((await broken((lines) => lines.splice(-2))).faults).toEqual([
      expect.stringMatching(/^seq 6 to 7: missing at the end/),
    ]);
  });

  it('finds a file that was cut in the middle of a line', async () => {
    const whole = textOf(sample());
    const { code, faults } = await verify(whole.slice(0, -100));
    expect(code).toBe(1);
    expect(faults).toEqual([
      'line 8: this is not an event of a transcript',
      expect.stringMatching(/^seq 7: missing at the end/),
    ]);
  });

  it('finds a line that is no event, and tells it once', async () => {
    expect((await broken((lines) => void (lines[4] = '{}'))).faults).toEqual([
      'line 5: this is not an event of a transcript',
    ]);
  });
});

describe('a header that was changed', () => {
  it.each([
    ['the title', '"title":"Nasza', '"title":"Wasza', 'seq 1: the header gives another title'],
    ['the network', '"network":"n"', '"network":"m"', 'seq 1: the header names another network'],
    ['the head', '"head":7', '"head":8', /^seq 8: missing at the end/],
    ['an earlier head', '"head":7', '"head":6', /^header: it names 6 as the last event/],
    ['the hash', /"hash":"./, '"hash":"x', /^header: its hash is not that of the last event/],
    ['the version', '"version":1', '"version":2', /^line 1: the format has version 2/],
    ['the format', 'krag-transcript', 'other', /^line 1: this is not the header/],
    ['a field more', '"format"', '"more":1,"format"', /^line 1: this is not the header/],
  ] as const)('finds %s', async (_what, from, to, fault) => {
    const { code, faults } = await broken((lines) => edit(lines, 0, from, to));
    expect(code).toBe(1);
    expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });

  it('finds another session in every event', async () => {
    const { faults } = await broken((lines) => edit(lines, 0, SESSION, SESSION.replace('1', '2')));
    expect(faults).toHaveLength(7);
  });
});

describe('a file that is no transcript', () => {
  it.each([
    ['nothing', '', 'line 1: the file is empty'],
    ['no JSON', 'Dzień dobry\n', 'line 1: this is not the header of a Krąg transcript'],
    ['other JSON', '[1]\n', 'line 1: this is not the header of a Krąg transcript'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x0a]), 'line 1: this is not the header of a Krąg transcript'],
    ['one huge line', 'x'.repeat(LONGEST_LINE + 1), 'line 1: this is not the header of a Krąg transcript'],
  ])('finds %s', async (_what, content, fault) => {
    const { code, faults } = await verify(content);
    expect([code, faults]).toEqual([1, [fault]]);
  });

  it.each([[[]], [['a', 'b']], [['--help']], [['/no/such/file']], [[tmpdir()]]])(
    'ends with 2 when it cannot look: %j',
    async (args) => {
      const printed: string[] = [];
      expect(await verifyTranscript(args, (line) => printed.push(line))).toBe(2);
      expect(printed).toHaveLength(1);
    },
  );
});
