import {
  ANNA,
  arrive,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { agendaMark } from '../session/agenda-course.js';
import type { SetQueueStatus } from '../session/commands.js';
import type { FloorSettings } from '../session/settings.js';
import { signals, usualTurnMs } from './signals.js';

const kinds = (spec: SessionSpec) => signals(spec.state, spec.now).map(({ kind }) => kind);

/** A session in an item of so many minutes. */
function inItem(minutes: number, settings: Partial<FloorSettings> = {}): SessionSpec {
  const spec = openSession(settings);
  spec.given(MODERATOR, { type: 'AddItem', before: null, title: 'Temat', minutes, mode: 'queue', note: '' });
  const item = spec.state.agenda.items[0]?.id ?? 0;
  return spec.given(MODERATOR, { type: 'StartItem', item, expected: agendaMark(spec.state) });
}

function turnOf(spec: SessionSpec, who: typeof ANNA | typeof JAN, ms: number): void {
  spec.after(10 * SECOND).given(MODERATOR, { type: 'Call', person: who.person, expectedTurn: spec.mark });
  spec.after(ms).given(who, { type: 'Yield', turn: spec.turn });
}

describe('signals for the moderator', () => {
  it('are silent while all goes well', () => {
    expect(kinds(inItem(30))).toEqual([]);
  });

  it('say that an item’s time is nearly over, until it is over', () => {
    const spec = inItem(10, { silentFloorMs: null });
    expect(kinds(spec.after(7 * MINUTE - 1))).toEqual([]);
    expect(signals(spec.state, spec.after(1).now)).toEqual([{ kind: 'time-short', leftMs: 3 * MINUTE }]);
    expect(kinds(spec.after(3 * MINUTE))).toEqual([]);
  });

  it('say that the floor is silent, and for how long', () => {
    const spec = inItem(30);
    spec.after(2 * MINUTE);
    expect(signals(spec.state, spec.now)).toEqual([{ kind: 'silence', sinceMs: 2 * MINUTE }]);
    spec.given(ANNA, { type: 'RequestTurn', person: null });
    expect(kinds(spec)).toEqual([]);
  });

  it('say that more wait than there is time for', () => {
    const spec = inItem(5, { turnMs: 4 * MINUTE });
    for (const who of [ANNA, JAN, OLA]) spec.given(who, { type: 'RequestTurn', person: null });
    expect(usualTurnMs(spec.state)).toBe(2 * MINUTE);
    expect(signals(spec.state, spec.now)).toEqual([
      { kind: 'too-many-waiting', waiting: 3, fitting: 2, suggestsClosing: true },
    ]);
  });

  it('T31: suggest closing the list then, unless it is closed or going to close', () => {
    const suggests = (closing: Partial<SetQueueStatus> | null) => {
      const spec = inItem(5, { turnMs: 4 * MINUTE });
      for (const who of [ANNA, JAN, OLA]) spec.given(who, { type: 'RequestTurn', person: null });
      if (closing) {
        spec.given(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: 'czas', ...closing });
      }
      const [signal] = signals(spec.state, spec.now);
      return signal?.kind === 'too-many-waiting' && signal.suggestsClosing;
    };
    expect(suggests(null)).toBe(true);
    expect(suggests({})).toBe(false);
    expect(suggests({ afterPosition: 5 })).toBe(false);
  });

  it('take the turns that were as the measure of those to come', () => {
    const spec = inItem(30);
    turnOf(spec, ANNA, MINUTE);
    turnOf(spec, JAN, 3 * MINUTE);
    expect(usualTurnMs(spec.state)).toBe(2 * MINUTE);
  });

  it('name who has waited longest', () => {
    const spec = openSession();
    spec.given(JAN, { type: 'RequestTurn', person: null });
    spec.after(MINUTE).given(ANNA, { type: 'RequestTurn', person: null });
    expect(kinds(spec.after(13 * MINUTE))).toEqual([]);
    spec.after(2 * MINUTE);
    expect(signals(spec.state, spec.now)).toEqual([
      { kind: 'long-wait', person: 'jan', waitedMs: 16 * MINUTE },
    ]);
  });

  it('say that few carry the discussion, once there is something to go by', () => {
    const spec = openSession({ silentFloorMs: null });
    for (const person of ['p1', 'p2', 'p3', 'p4']) {
      arrive(spec, { person, role: 'participant' });
    }
    for (let round = 0; round < 4; round += 1) {
      turnOf(spec, ANNA, MINUTE);
      expect(kinds(spec)).toEqual([]);
      turnOf(spec, JAN, MINUTE);
    }
    const [signal] = signals(spec.state, spec.now);
    const here = [...spec.state.people.values()].filter(({ role }) => role === 'participant').length;
    expect(signal).toEqual({ kind: 'few-speak', people: ['anna', 'jan'], silent: here - 2 });
  });

  it('are never more than two, the most urgent first, and none outside of an open session', () => {
    const spec = inItem(18, { turnMs: 20 * MINUTE });
    for (const who of [ANNA, JAN, OLA]) spec.given(who, { type: 'RequestTurn', person: null });
    spec.after(16 * MINUTE);
    expect(kinds(spec)).toEqual(['time-short', 'too-many-waiting']);
    spec.given(MODERATOR, { type: 'PauseSession', reason: '' });
    expect(kinds(spec)).toEqual([]);
  });
});
