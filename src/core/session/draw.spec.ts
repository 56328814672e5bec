import {
  ANNA,
  annaSpeaks,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  SessionSpec,
  START,
} from '../../../test/support/session-spec.js';
import { audience } from '../views/audience.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import { Chance, pick, shuffle } from './chance.js';
import { decide } from './decide.js';
import { drawnFrom } from './draw.js';

const draw = (pool: 'present' | 'waiting' | 'unspoken', expectedTurn: number | null) =>
  ({ type: 'Draw', pool, expectedTurn }) as const;
const ask = { type: 'RequestTurn', person: null } as const;

function drawnOf(spec: SessionSpec) {
  const event = spec.last.find(({ type }) => type === 'Drawn');
  if (event?.type !== 'Drawn') throw new Error('nobody was drawn');
  return event;
}

describe('a draw', () => {
  it('T27: nobody is drawn twice until the pool is used up', () => {
    const spec = openSession();
    const persons = [1, 2, 3, 4].map(() => {
      spec.after(5 * SECOND).given(MODERATOR, draw('present', spec.mark));
      return drawnOf(spec).person;
    });
    expect([...persons].sort()).toEqual(['anna', 'co-mod', 'jan', 'ola']);
    spec.after(5 * SECOND).given(MODERATOR, draw('present', spec.mark));
    expect(drawnOf(spec)).toMatchObject({ again: true });
    expect(persons.slice(0, 3)).toContain(drawnOf(spec).person);
  });

  it('T27: its pools are those present, those who wait and those who have not spoken', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask);
    spec.given(MODERATOR, draw('waiting', null));
    expect(drawnOf(spec).from).toEqual(['anna', 'jan']);
    const { turn } = spec;
    const speaker = spec.state.turn?.person ?? '';
    spec.after(5 * SECOND).given({ person: speaker, role: 'participant' }, { type: 'Yield', turn });
    spec.given(MODERATOR, draw('unspoken', spec.mark));
    expect(drawnOf(spec).from).not.toContain(speaker);
    expect(openSession().refusal(MODERATOR, draw('waiting', null))).toBe('nobody-to-draw');
  });

  it('T27: who waits for several things is one in the pool, and who was drawn is not in it again', () => {
    const spec = openSession({ ordinaryRequests: 2 });
    spec.given(ANNA, ask).given(JAN, ask).given(ANNA, ask).given(JAN, ask).given(OLA, ask);
    spec.given(MODERATOR, draw('waiting', null));
    const first = drawnOf(spec);
    expect(first.from).toEqual(['anna', 'jan', 'ola']);
    spec.after(5 * SECOND).given(MODERATOR, { type: 'EndTurn', turn: spec.turn, reason: 'warunek 3' });
    spec.after(5 * SECOND).given(MODERATOR, { type: 'ReAdd', person: first.person });
    spec.given(MODERATOR, draw('waiting', spec.mark));
    expect(drawnOf(spec).from).toEqual(first.from.filter((person) => person !== first.person));
  });

  it('T27: a pool that is used up begins again with all of it', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask).given(OLA, ask);
    const drawOne = () => {
      spec.after(5 * SECOND).given(MODERATOR, draw('present', spec.mark));
      return drawnOf(spec);
    };
    const [, , , last, first] = Array.from({ length: 5 }, drawOne);
    // Whoever was drawn last still has the floor.
    expect(first).toMatchObject({
      again: true,
      from: ['co-mod', 'anna', 'jan', 'ola'].filter((person) => person !== last?.person),
    });
    const second = drawOne();
    expect(second.again).toBe(false);
    expect(second.from).toHaveLength(3);
    expect(second.from).not.toContain(first?.person);
  });

  it('T27: who spoke, and who was drawn, is known to a copy as well', () => {
    const spec = annaSpeaks().given(ANNA, ask);
    spec.given(ANNA, { type: 'Yield', turn: spec.turn }).after(5 * SECOND);
    spec.given(MODERATOR, draw('unspoken', spec.mark)).after(5 * SECOND);
    const { person, from } = drawnOf(spec);
    expect(from).toEqual(['co-mod', 'jan', 'ola']);
    spec.given(MODERATOR, { type: 'EndTurn', turn: spec.turn, reason: 'czas' }).after(5 * SECOND);
    const copy = new SessionSpec().after(spec.now - START);
    copy.state = restore(snapshotFor(spec.state, MODERATOR));
    copy.given(MODERATOR, draw('present', copy.mark)).after(5 * SECOND);
    const left = ['co-mod', 'anna', 'jan', 'ola'].filter((one) => one !== person);
    expect(drawnOf(copy).from).toEqual(left);
    copy.given(MODERATOR, { type: 'EndTurn', turn: copy.turn, reason: 'czas' }).after(5 * SECOND);
    copy.given(MODERATOR, draw('unspoken', copy.mark));
    expect(drawnOf(copy).from).not.toContain('anna');
  });

  it('T43: whose turn is taken back as a mistake has not spoken', () => {
    const spec = openSession().given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: null });
    spec.after(5 * SECOND).given(MODERATOR, { type: 'UndoLast', expectedTurn: spec.mark });
    spec.after(5 * SECOND).given(MODERATOR, draw('unspoken', spec.mark));
    expect(drawnOf(spec).from).toEqual(['co-mod', 'anna', 'jan', 'ola']);
  });

  it('T27: anybody can check it by its seed and its pool', () => {
    const { state } = openSession();
    const seeds = ['0a', '1b', '2c', '3d', '4e', '5f', '60', '71'];
    const outcomes = seeds.map((seed) => {
      const decision = decide(state, { ...draw('present', null), by: MODERATOR, at: state.at, seed });
      const event = decision.ok ? decision.events.find(({ type }) => type === 'Drawn') : undefined;
      if (event?.type !== 'Drawn') throw new Error('nobody was drawn');
      expect(event).toMatchObject({ seed, from: ['co-mod', 'anna', 'jan', 'ola'] });
      expect(drawnFrom(event.seed, event.from)).toBe(event.person);
      return event.person;
    });
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  });

  it('T27: its pool tells nobody who is muted, nor who waits where names are hidden', () => {
    const seen = (spec: SessionSpec) => audience(drawnOf(spec), ANNA, spec.state);
    expect(seen(openSession().given(MODERATOR, draw('present', null)))).toMatchObject({
      from: ['co-mod', 'anna', 'jan', 'ola'],
    });
    const muted = openSession().given(MODERATOR, { type: 'Mute', person: 'ola', reason: 'warunek 3' });
    muted.given(MODERATOR, draw('present', null));
    expect(seen(muted)).toMatchObject({ from: [] });
    expect(audience(drawnOf(muted), CO_MODERATOR, muted.state)).toMatchObject({
      from: ['co-mod', 'anna', 'jan'],
    });
    const hidden = openSession({ namesInQueue: false }).given(OLA, ask);
    expect(seen(hidden.given(MODERATOR, draw('waiting', null)))).toMatchObject({ from: [] });
  });

  it('T28: two moderators who draw at once draw once', () => {
    const spec = openSession().given(MODERATOR, draw('present', null)).after(300);
    expect(spec.refusal(CO_MODERATOR, draw('present', null))).toBe('just-changed');
    expect(spec.refusal(CO_MODERATOR, draw('present', spec.mark))).toBe('just-changed');
  });
});

describe('chance', () => {
  it('is the same for the same seed, and fair', () => {
    const letters = ['a', 'b', 'c', 'd', 'e'];
    expect(shuffle(new Chance('seed'), letters)).toEqual(shuffle(new Chance('seed'), letters));
    expect([...shuffle(new Chance('seed'), letters)].sort()).toEqual(letters);
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 5_000; seed += 1) {
      const letter = pick(new Chance(String(seed)), letters) ?? '';
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    for (const letter of letters) {
      expect(counts.get(letter)).toBeGreaterThan(850);
      expect(counts.get(letter)).toBeLessThan(1_150);
    }
    expect(pick(new Chance('seed'), [])).toBeUndefined();
  });

  it('draws what every version before drew: it stands in records that anybody can check', () => {
    const seeds = ['seed', 'ziarno', '1', 'a longer seed'];
    expect(seeds.map((seed) => pick(new Chance(seed), [...'abcdefghij'])).join('')).toBe('jffg');
  });
});
