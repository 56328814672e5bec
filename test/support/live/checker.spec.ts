import type { SessionEvent } from '../../../src/core/session/events.js';
import { check, type Visible } from './checker.js';
import type { ClientHistory, Observation } from './history.js';

const said = (seq: number, text: string, at = seq * 10): SessionEvent => ({
  type: 'ContributionMade',
  track: 'floor',
  turn: null,
  words: { text },
  seq,
  at,
  by: 'anna',
});
const opened = (seq: number): SessionEvent => ({ type: 'SessionOpened', seq, at: seq * 10, by: null });

const LOG = [opened(1), said(2, 'a'), said(3, 'b'), said(4, 'c')];

const invoked = (id: string, at: number): Observation => ({ kind: 'invoked', id, text: id, at });
const acknowledged = (id: string, seq: number, at: number): Observation => ({
  kind: 'acknowledged',
  id,
  seq,
  at,
});
const refused = (id: string): Observation => ({ kind: 'refused', id, code: 'muted' });
const unknown = (id: string): Observation => ({ kind: 'unknown', id });
const began = (seq: number): Observation => ({ kind: 'began', seq });
const covered = (seq: number): Observation => ({ kind: 'covered', seq });
const shown = (...events: readonly (SessionEvent | undefined)[]): Observation[] =>
  events.map((event) => ({ kind: 'shown', event: event as SessionEvent }));
const paged = (event: SessionEvent): Observation => ({ kind: 'paged', event });

const SPEAKER = [
  invoked('a', 1),
  acknowledged('a', 2, 2),
  invoked('b', 3),
  acknowledged('b', 3, 4),
  invoked('c', 5),
  acknowledged('c', 4, 6),
];
const READER = [began(1), ...shown(LOG[1], LOG[2], LOG[3])];

function kindsOf(
  log: readonly SessionEvent[],
  speaker: Observation[],
  reader: Observation[] = [],
  visible?: Visible,
) {
  const histories: ClientHistory[] = [
    { client: 'speaker', observations: speaker },
    { client: 'reader', observations: reader },
  ];
  return check(log, histories, visible).map(({ kind }) => kind);
}

describe('a history in which every promise is kept', () => {
  test('is found whole', () => {
    expect(kindsOf(LOG, SPEAKER, READER)).toEqual([]);
  });

  test('may hold a command of which nothing was heard, stored or not', () => {
    const speaker = [...SPEAKER.slice(0, 5), unknown('c')];
    expect(kindsOf(LOG, speaker)).toEqual([]);
    expect(kindsOf(LOG.slice(0, 3), speaker)).toEqual([]);
  });

  test('may hold the same answer twice, and a refusal before the answer', () => {
    expect(kindsOf(LOG, [...SPEAKER.slice(0, 5), refused('c'), acknowledged('c', 4, 7)])).toEqual([]);
    expect(kindsOf(LOG, [...SPEAKER, acknowledged('c', 4, 8)])).toEqual([]);
  });

  test('may begin anew from a later snapshot', () => {
    expect(kindsOf(LOG, SPEAKER, [began(1), ...shown(LOG[1]), began(3), ...shown(LOG[3])])).toEqual([]);
  });

  test('may pass over what the reader may not see', () => {
    const withoutB: Visible = (event) => (event.seq === 3 ? null : event);
    expect(kindsOf(LOG, SPEAKER, [began(1), ...shown(LOG[1], LOG[3])], withoutB)).toEqual([]);
    expect(kindsOf(LOG.slice(0, 3), SPEAKER.slice(0, 4), [began(2), covered(3)], withoutB)).toEqual([]);
  });

  test('may run side by side in any order', () => {
    const sideBySide = [
      invoked('c', 1),
      invoked('b', 1),
      invoked('a', 1),
      acknowledged('c', 4, 9),
      acknowledged('b', 3, 9),
      acknowledged('a', 2, 9),
    ];
    expect(kindsOf(LOG, sideBySide)).toEqual([]);
  });
});

describe('a broken history', () => {
  const cases: [string, string[], SessionEvent[], Observation[], Observation[]?][] = [
    ['acknowledged and gone from the end', ['lost'], LOG.slice(0, 3), SPEAKER],
    [
      'acknowledged and gone from the middle',
      ['lost', 'lost'],
      [opened(1), said(2, 'a'), said(3, 'c')],
      SPEAKER,
    ],
    [
      'acknowledged and stored with other words',
      ['lost', 'from-nowhere'],
      [...LOG.slice(0, 3), said(4, 'C')],
      SPEAKER,
    ],
    ['stored twice after it was sent again', ['doubled'], [...LOG, said(5, 'c')], SPEAKER],
    ['unknown and stored twice', ['doubled'], [...LOG, said(5, 'c')], [...SPEAKER.slice(0, 5), unknown('c')]],
    ['refused and stored', ['refused-but-stored'], LOG, [...SPEAKER.slice(0, 5), refused('c')]],
    ['stored, but never said', ['from-nowhere'], [...LOG, said(5, 'd')], SPEAKER],
    ['answered with two positions', ['two-answers', 'lost'], LOG, [...SPEAKER, acknowledged('c', 5, 8)]],
    ['acknowledged with the position of another', ['lost', 'lost'], LOG, swappedAnswers()],
    ['a log with a gap', ['log-gap'], [...LOG, said(6, 'd')], [...SPEAKER, invoked('d', 9)]],
    ['a log with a position twice', ['log-gap'], [...LOG, said(4, 'd')], [...SPEAKER, invoked('d', 9)]],
    ['a log that does not begin at 1', ['log-gap'], [opened(2)], []],
    ['a log in which time goes back', ['log-time'], [...LOG, said(5, 'd', 1)], [...SPEAKER, invoked('d', 9)]],
    ['acknowledged, then overtaken by what was begun later', ['real-time'], LOG, overtaken()],
    ['a reader who missed one', ['reader-gap'], LOG, SPEAKER, [began(1), ...shown(LOG[1], LOG[3])]],
    ['a reader who missed the last', ['reader-behind'], LOG, SPEAKER, [began(1), ...shown(LOG[1], LOG[2])]],
    [
      'a reader who missed what they were told was nothing',
      ['reader-gap'],
      LOG,
      SPEAKER,
      [began(3), covered(4)],
    ],
    ['a reader who saw one twice', ['reader-order'], LOG, SPEAKER, [...READER, ...shown(LOG[3])]],
    [
      'a reader who saw two in the wrong order',
      ['reader-gap', 'reader-order'],
      LOG,
      SPEAKER,
      [began(2), ...shown(LOG[3], LOG[2])],
    ],
    [
      'a reader who saw other words',
      ['reader-differs'],
      LOG,
      SPEAKER,
      [began(2), ...shown(LOG[2], said(4, 'C'))],
    ],
    [
      'a reader who read other words in history',
      ['reader-differs'],
      LOG,
      SPEAKER,
      [...READER, paged(said(2, 'A'))],
    ],
    [
      'a reader who was shown what was never committed',
      ['reader-differs', 'reader-differs'],
      LOG,
      SPEAKER,
      [...READER, ...shown(said(5, 'x'))],
    ],
    [
      'a reader who was thrown back',
      ['reader-order'],
      LOG,
      SPEAKER,
      [...READER, began(2), ...shown(LOG[2], LOG[3])],
    ],
  ];

  test.each(cases)('%s', (_name, kinds, log, speaker, reader = []) => {
    expect(kindsOf(log, speaker, reader)).toEqual(kinds);
  });

  test('a reader who saw what is not for them', () => {
    const withoutB: Visible = (event) => (event.seq === 3 ? null : event);
    expect(kindsOf(LOG, SPEAKER, READER, withoutB)).toEqual(['reader-differs']);
  });

  function swappedAnswers(): Observation[] {
    return [
      ...SPEAKER.slice(0, 2),
      invoked('b', 3),
      acknowledged('b', 4, 5),
      invoked('c', 3),
      acknowledged('c', 3, 5),
    ];
  }

  function overtaken(): Observation[] {
    const early = [invoked('c', 1), acknowledged('c', 4, 2)];
    return [...early, invoked('b', 3), acknowledged('b', 3, 4), invoked('a', 1)];
  }
});
