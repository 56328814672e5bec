import {
  ANNA,
  annaSpeaks,
  arrive,
  JAN,
  MINUTE,
  MODERATOR,
  OBSERVER,
  OLA,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { Actor } from './ids.js';
import type { FloorSettings } from './settings.js';
import { timeLeft } from './turn-clock.js';

const say = (turn: number | null, text = 'Ile to trwało?') => ({ type: 'Contribute', text, turn }) as const;
const ask = (turn: number) => ({ type: 'Interpose', turn, question: 'Ile to trwało?' }) as const;
const allow = (question: number, yes = true) => ({ type: 'AllowInterposed', question, allow: yes }) as const;

/** Anna speaks; Jan would like to ask her something. */
function janAsks(settings: Partial<FloorSettings> = {}): {
  spec: SessionSpec;
  main: number;
  question: number;
} {
  const spec = annaSpeaks(settings);
  const main = spec.turn;
  spec.given(JAN, ask(main));
  return { spec, main, question: spec.state.interposed[0]?.id ?? 0 };
}

/** The same, and she has let him. */
function janIsLetIn(settings: Partial<FloorSettings> = {}) {
  const { spec, main, question } = janAsks(settings);
  return { spec: spec.given(ANNA, allow(question)), main };
}

const left = ({ state, now }: SessionSpec) => state.turn && timeLeft(state.turn.clock, now);

describe('a question put into a turn', () => {
  it('T33: needs the consent of the speaker, and of nobody else by default', () => {
    const { spec, question } = janAsks();
    expect(spec.state.turn?.person).toBe('anna');
    for (const by of [JAN, OLA, MODERATOR] satisfies Actor[]) {
      expect(spec.refusal(by, allow(question))).toBe('not-your-turn');
    }
    expect(spec.refusal(ANNA, allow(question))).toBe('accepted');
  });

  it('T33: a moderator may consent where the session says so, but not to their own question (T9)', () => {
    const { spec, question } = janAsks({ interposed: 'speaker-or-moderator' });
    expect(spec.refusal(MODERATOR, allow(question))).toBe('accepted');
    spec.given(MODERATOR, ask(spec.turn));
    const own = spec.state.interposed.at(-1)?.id ?? 0;
    expect(spec.refusal(MODERATOR, allow(own))).toBe('not-your-turn');
  });

  it('T33: pauses the running turn, gives a short clock of its own, and the turn goes on with its remainder', () => {
    const { spec, main, question } = janAsks({ interposedMs: 40 * SECOND });
    const before = left(spec);
    expect(spec.types(ANNA, allow(question))).toEqual(['TurnPaused', 'TurnGranted']);
    expect(spec.state.interrupted?.id).toBe(main);
    expect(spec.state.turn).toMatchObject({ person: 'jan', way: 'interposed' });
    expect(left(spec)).toBe(40 * SECOND);
    expect(spec.state.interposed).toEqual([]);
    expect(spec.refusal(ANNA, say(main))).toBe('not-your-turn');
    spec.after(20 * SECOND);
    expect(spec.types(JAN, say(spec.turn))).toEqual(['ContributionMade', 'TurnEnded', 'TurnResumed']);
    expect(spec.state.turn).toMatchObject({ id: main, person: 'anna' });
    expect(spec.state.interrupted).toBeNull();
    expect(left(spec)).toBe(before);
    expect(spec.refusal(ANNA, say(main))).toBe('accepted');
  });

  it('T33: its clock ends it, also where turns are only shown as over', () => {
    const { spec, main } = janIsLetIn({ expiry: 'soft', turnMs: null });
    spec.after(66 * SECOND);
    expect(spec.types('server', { type: 'ExpireTurn', turn: spec.turn })).toEqual([
      'TurnEnded',
      'TurnResumed',
    ]);
    expect(spec.turn).toBe(main);
  });

  it('T33, T6: there is no nesting', () => {
    const { spec, main } = janIsLetIn();
    expect(spec.refusal(OLA, ask(spec.turn))).toBe('no-nesting');
    // One for later is welcome; it waits until the first is over.
    spec.given(OLA, ask(main));
    const [second, ...others] = spec.state.interposed;
    expect(others).toEqual([]);
    expect(spec.refusal(ANNA, allow(second?.id ?? 0))).toBe('no-nesting');
    spec.given(JAN, { type: 'Yield', turn: spec.turn });
    expect(spec.refusal(ANNA, allow(second?.id ?? 0))).toBe('accepted');
  });

  it('T33: unasked questions vanish when the main turn ends', () => {
    const { spec, main, question } = janAsks();
    spec.given(ANNA, { type: 'Yield', turn: main });
    expect(spec.state.interposed).toEqual([]);
    expect(spec.refusal(ANNA, allow(question))).toBe('no-such-question');
    expect(spec.refusal(JAN, ask(main))).toBe('stale-turn');
  });

  it('T33: can be refused, taken back, and switched off', () => {
    const { spec, question } = janAsks();
    expect(spec.refusal(JAN, ask(spec.turn))).toBe('already-waiting');
    expect(spec.types(ANNA, allow(question, false))).toEqual(['InterposedRefused']);
    spec.given(JAN, ask(spec.turn));
    const again = spec.state.interposed[0]?.id ?? 0;
    expect(spec.refusal(OLA, { type: 'WithdrawInterposed', question: again })).toBe('not-your-request');
    spec.given(JAN, { type: 'WithdrawInterposed', question: again });
    expect(spec.state.interposed).toEqual([]);
    expect(annaSpeaks({ interposed: 'off' }).refusal(JAN, ask(spec.turn))).toBe('interposed-off');
    expect(spec.refusal(OBSERVER, ask(spec.turn))).toBe('not-allowed');
    expect(spec.refusal(ANNA, ask(spec.turn))).toBe('already-speaking');
  });

  it('T33: counts as nobody’s turn and keeps nobody a place', () => {
    const { spec } = janIsLetIn();
    spec
      .after(30 * SECOND)
      .given('server', { type: 'LoseConnection', person: 'jan' })
      .after(MINUTE);
    spec.given('server', { type: 'Depart', person: 'jan' });
    expect(spec.state.turn?.person).toBe('anna');
    expect(spec.state.figures.get('jan')?.turns ?? 0).toBe(0);
    expect(spec.state.reserved.has('jan')).toBe(false);
  });
});

describe('the turn beneath', () => {
  it('T6: ends as preempted when a moderator gives the floor to somebody else', () => {
    const { spec, main } = janIsLetIn();
    spec.after(5 * SECOND);
    const events = spec.when(MODERATOR, { type: 'Call', person: 'ola', expectedTurn: spec.mark });
    expect(events).toMatchObject([
      { type: 'TurnEnded', reason: 'moderator_ended' },
      { type: 'TurnEnded', turn: main, reason: 'preempted' },
      { type: 'TurnGranted', person: 'ola' },
    ]);
    expect(spec.state.interrupted).toBeNull();
  });

  it.each([
    ['session_closed', { type: 'CloseSession' }],
    ['floor_mode_changed', { type: 'SetFloorMode', mode: 'open' }],
  ] as const)('T4: both turns end with %s', (reason, command) => {
    const { spec } = janIsLetIn();
    const ends = spec.when(MODERATOR, command).filter((event) => event.type === 'TurnEnded');
    expect(ends.map((event) => event.reason)).toEqual([reason, reason]);
    expect(spec.state.turn ?? spec.state.interrupted).toBeNull();
  });

  it('T23: does not run while the session has a break that began during the question', () => {
    const { spec, main } = janIsLetIn();
    spec.given(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    spec.given(JAN, { type: 'Yield', turn: spec.turn });
    expect(spec.state.turn).toMatchObject({ id: main, clock: { kind: 'paused' } });
    spec.given(MODERATOR, { type: 'ResumeSession' });
    expect(spec.state.turn?.clock.kind).toBe('running');
  });

  it('T47: its speaker may lose the line meanwhile, and come back to it or not', () => {
    const { spec, main } = janIsLetIn();
    spec.given('server', { type: 'LoseConnection', person: 'anna' }).after(10 * SECOND);
    spec.given(JAN, say(spec.turn));
    expect(spec.state.turn).toMatchObject({ id: main, clock: { kind: 'paused' } });
    expect(arrive(spec, ANNA).state.turn?.clock.kind).toBe('running');
    const gone = janIsLetIn().spec;
    gone.given('server', { type: 'LoseConnection', person: 'anna' }).after(40 * SECOND);
    expect(gone.types('server', { type: 'Depart', person: 'anna' })).toEqual(['PersonDeparted', 'TurnEnded']);
    expect(gone.state.turn?.person).toBe('jan');
    expect(gone.state.interrupted).toBeNull();
  });

  it('T60: ends when its speaker is muted', () => {
    const { spec } = janIsLetIn();
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(spec.state.interrupted).toBeNull();
    expect(spec.state.turn?.person).toBe('jan');
  });

  it('T24: stands after a restart like the one above it', () => {
    const { spec, main } = janIsLetIn();
    spec.given('server', { type: 'NoteRestart' });
    arrive(spec, JAN);
    spec.given(JAN, say(spec.turn));
    expect(spec.state.turn).toMatchObject({ id: main, clock: { kind: 'paused' } });
    expect(arrive(spec, ANNA).state.turn?.clock.kind).toBe('running');
  });
});
