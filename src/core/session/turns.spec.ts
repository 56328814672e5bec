import {
  ANNA,
  annaSpeaks,
  arrive,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  SECOND,
  START,
} from '../../../test/support/session-spec.js';

const ask = { type: 'RequestTurn', person: null } as const;
const next = (expectedTurn: number | null) => ({ type: 'Next', expectedTurn }) as const;
const call = (person: string, expectedTurn: number | null) =>
  ({ type: 'Call', person, expectedTurn }) as const;
const say = (turn: number | null, text = 'Zaczęliśmy od rozmowy z dyrektorami.') =>
  ({ type: 'Contribute', text, turn }) as const;

describe('who has the floor', () => {
  it('T1: a session has one floor, and its mode says who may post', () => {
    const spec = openSession();
    expect(spec.refusal(ANNA, say(null))).toBe('nobody-has-floor');
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'open' });
    expect(spec.refusal(ANNA, say(null))).toBe('accepted');
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'moderator' });
    expect(spec.refusal(ANNA, say(null))).toBe('floor-for-moderators');
    expect(spec.refusal(MODERATOR, say(null))).toBe('accepted');
    expect(spec.log.filter((event) => event.type === 'FloorModeChanged')).toHaveLength(2);
  });

  it('T1: a mode without turns grants none', () => {
    const spec = openSession().given(MODERATOR, { type: 'SetFloorMode', mode: 'open' });
    expect(spec.refusal(MODERATOR, next(null))).toBe('mode-has-no-turns');
    expect(spec.refusal(MODERATOR, call('anna', null))).toBe('mode-has-no-turns');
    expect(spec.refusal(ANNA, ask)).toBe('mode-has-no-queue');
  });

  it('T1: a mode that is set already changes nothing', () => {
    const spec = annaSpeaks();
    expect(spec.types(MODERATOR, { type: 'SetFloorMode', mode: 'queue' })).toEqual([]);
    expect(spec.state.turn?.person).toBe('anna');
  });

  it('T4: a turn ends with exactly one reason', () => {
    const ends = [
      annaSpeaks().given(ANNA, { type: 'Yield', turn: annaSpeaks().turn }),
      annaSpeaks().given(MODERATOR, { type: 'EndTurn', turn: annaSpeaks().turn, reason: 'czas' }),
      annaSpeaks().given(MODERATOR, { type: 'CloseSession' }),
      annaSpeaks().given(MODERATOR, { type: 'SetFloorMode', mode: 'open' }),
    ].map((spec) => spec.log.filter((event) => event.type === 'TurnEnded').map((event) => event.reason));
    expect(ends).toEqual([['yielded'], ['moderator_ended'], ['session_closed'], ['floor_mode_changed']]);
  });

  it('T6: a grant ends the turn before it, so that there are never two', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    expect(spec.types(MODERATOR, call('jan', turn))).toEqual(['TurnEnded', 'TurnGranted']);
    expect(spec.state.turn?.person).toBe('jan');
    expect(spec.refusal(ANNA, say(turn))).toBe('stale-turn');
  });

  it("T7: every grant has a new, greater id, and a late timer of somebody's first turn does not cut the second", () => {
    const spec = annaSpeaks();
    const first = spec.turn;
    spec.given(ANNA, { type: 'Yield', turn: first });
    spec.given(MODERATOR, call('anna', spec.mark));
    expect(spec.turn).toBeGreaterThan(first);
    spec.after(10 * MINUTE);
    expect(spec.refusal('server', { type: 'ExpireTurn', turn: first })).toBe('stale-turn');
    expect(spec.refusal(ANNA, { type: 'Yield', turn: first })).toBe('stale-turn');
    expect(spec.refusal(ANNA, say(first))).toBe('stale-turn');
  });

  it('T8: moderators take turns like everybody else, and make procedural remarks without one', () => {
    const spec = annaSpeaks();
    expect(spec.refusal(MODERATOR, say(spec.turn))).toBe('not-your-turn');
    expect(spec.refusal(MODERATOR, say(null))).toBe('not-your-turn');
    const [remark] = spec.when(MODERATOR, { type: 'Remark', text: 'Zostało nam dziesięć minut.' });
    expect(remark).toMatchObject({ type: 'ContributionMade', track: 'remark', turn: null });
    expect(spec.state.turn?.person).toBe('anna');
    expect(spec.refusal(ANNA, { type: 'Remark', text: 'Ja też' })).toBe('not-allowed');
  });

  it('T9: nobody lengthens their own turn while another moderator is here', () => {
    const spec = openSession().given(MODERATOR, call('mod', null));
    const more = { type: 'ExtendTurn', turn: spec.turn, seconds: 60 } as const;
    expect(spec.refusal(MODERATOR, more)).toBe('own-turn');
    expect(spec.when(CO_MODERATOR, more)).toMatchObject([{ ownRuling: false }]);
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    expect(spec.when(MODERATOR, more)).toMatchObject([{ ownRuling: true }]);
  });

  it('T9: a moderator does not call themselves past others who are waiting', () => {
    const spec = openSession().given(ANNA, ask).given(MODERATOR, ask);
    expect(spec.refusal(MODERATOR, call('mod', null))).toBe('own-turn');
    expect(spec.refusal(CO_MODERATOR, call('mod', null))).toBe('accepted');
    spec.given('server', { type: 'LoseConnection', person: 'anna' });
    expect(spec.refusal(MODERATOR, call('mod', null))).toBe('accepted');
  });
});

describe('calling', () => {
  it('calls whoever asked first and takes the request off the list (T3)', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask);
    const [anna] = spec.state.queue.waiting;
    expect(spec.when(MODERATOR, next(null))).toMatchObject([
      { type: 'TurnGranted', person: 'anna', request: anna?.id },
    ]);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['jan']);
  });

  it('grants the floor to somebody who was not waiting, or out of order', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask);
    expect(spec.when(MODERATOR, call('ola', null))).toMatchObject([{ person: 'ola', request: null }]);
    expect(spec.types(MODERATOR, call('jan', spec.turn))).toEqual(['TurnEnded', 'TurnGranted']);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['anna']);
  });

  it('T11: a speaker who has asked again is called for that, and once only', () => {
    const spec = annaSpeaks();
    const first = spec.turn;
    const again = spec.when(ANNA, ask)[0]?.seq;
    spec.given(MODERATOR, call('anna', first));
    expect(spec.last).toMatchObject([
      { type: 'TurnEnded', turn: first },
      { type: 'TurnGranted', request: again },
    ]);
    expect(spec.refusal(CO_MODERATOR, call('anna', first))).toBe('already-speaking');
  });

  it('T28: two moderators who press next at once advance once', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask).given(OLA, ask);
    spec.given(MODERATOR, next(null)).after(10 * SECOND);
    const seen = spec.turn;
    spec.given(MODERATOR, next(seen)).after(650);
    expect(spec.refusal(CO_MODERATOR, next(seen))).toBe('just-changed');
    spec.after(10 * SECOND);
    expect(spec.refusal(CO_MODERATOR, next(seen))).toBe('stale-turn');
    expect(spec.state.turn?.person).toBe('jan');
  });

  it('T28: a second press within two seconds does not pass over who was just called', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask).given(MODERATOR, next(null));
    spec.after(1_999);
    expect(spec.refusal(MODERATOR, next(spec.turn))).toBe('just-changed');
    spec.after(1);
    expect(spec.refusal(MODERATOR, next(spec.turn))).toBe('accepted');
  });

  it('T28: next right after somebody gave the floor back is no second press', () => {
    const spec = annaSpeaks().given(JAN, ask);
    spec.given(ANNA, { type: 'Yield', turn: spec.turn }).after(200);
    expect(spec.types(MODERATOR, next(spec.mark))).toEqual(['TurnGranted']);
  });

  it('T7: a press on an empty floor that arrives late does not act on a later empty floor', () => {
    const spec = openSession().given(JAN, ask).given(MODERATOR, call('anna', null));
    spec.given(ANNA, { type: 'Yield', turn: spec.turn }).after(3 * MINUTE);
    expect(spec.refusal(MODERATOR, next(null))).toBe('stale-turn');
    expect(spec.refusal(MODERATOR, next(spec.mark))).toBe('accepted');
  });

  it('T9: nobody stops the clock of their own turn while another moderator is here, nor cuts a speaker for themselves', () => {
    const own = openSession().given(MODERATOR, call('mod', null));
    expect(own.refusal(MODERATOR, { type: 'PauseTurn', turn: own.turn, reason: '' })).toBe('own-turn');
    const spec = annaSpeaks();
    expect(spec.refusal(MODERATOR, call('mod', spec.turn))).toBe('own-turn');
    expect(spec.refusal(CO_MODERATOR, call('mod', spec.turn))).toBe('accepted');
  });

  it('the second of two grants of one person changes nothing and restarts no clock (Q4)', () => {
    const spec = openSession().given(MODERATOR, call('anna', null)).after(650);
    expect(spec.refusal(CO_MODERATOR, call('anna', null))).toBe('already-speaking');
    expect(spec.state.turn?.grantedAt).toBe(START);
  });

  it('says that nobody is waiting', () => {
    expect(openSession().refusal(MODERATOR, next(null))).toBe('nobody-waiting');
  });

  it('calls only people who are here and may speak', () => {
    const spec = openSession();
    spec.given('server', { type: 'LoseConnection', person: 'jan' });
    spec.given(MODERATOR, { type: 'Mute', person: 'ola', reason: 'warunek 3' });
    expect(spec.refusal(MODERATOR, call('jan', null))).toBe('person-not-present');
    expect(spec.refusal(MODERATOR, call('ola', null))).toBe('person-cannot-speak');
    expect(spec.refusal(MODERATOR, call('observer', null))).toBe('person-cannot-speak');
    expect(spec.refusal(MODERATOR, call('stranger', null))).toBe('no-such-person');
  });
});

describe('ending', () => {
  it('T29: the speaker gives the floor back, nobody else can do so in their name', () => {
    const spec = annaSpeaks();
    expect(spec.refusal(JAN, { type: 'Yield', turn: spec.turn })).toBe('not-your-turn');
    expect(spec.when(ANNA, { type: 'Yield', turn: spec.turn })).toMatchObject([{ reason: 'yielded' }]);
    expect(spec.state.turn).toBeNull();
  });

  it('T30: a moderator ends a turn, with a reason that is kept', () => {
    const spec = annaSpeaks();
    const end = (reason: string) => ({ type: 'EndTurn', turn: spec.turn, reason }) as const;
    expect(spec.refusal(MODERATOR, end('  '))).toBe('empty-text');
    expect(spec.refusal(OBSERVER, end('dość'))).toBe('not-allowed');
    expect(spec.when(MODERATOR, end('Wracamy do tematu'))).toMatchObject([
      { reason: 'moderator_ended', words: { note: 'Wracamy do tematu' } },
    ]);
  });

  it('names the turn it means, or changes nothing (invariant 8)', () => {
    const spec = annaSpeaks();
    expect(spec.refusal(MODERATOR, { type: 'EndTurn', turn: spec.turn - 1, reason: 'x' })).toBe('no-turn');
    expect(spec.refusal(MODERATOR, { type: 'ExtendTurn', turn: 999, seconds: 60 })).toBe('no-turn');
  });
});

describe('the clock', () => {
  it('T20: gives an absolute deadline by the server’s time', () => {
    const spec = openSession().given(MODERATOR, call('anna', null));
    expect(spec.state.turn?.clock).toEqual({
      kind: 'running',
      deadline: START + 5 * MINUTE,
      composeBy: null,
    });
  });

  it('T21: whichever limit is reached first ends the turn: composing time', () => {
    const spec = openSession({ composingMs: MINUTE }).given(MODERATOR, call('anna', null));
    const expire = { type: 'ExpireTurn', turn: spec.turn } as const;
    expect(spec.refusal('server', expire, START + MINUTE + 4_999)).toBe('not-due');
    expect(spec.refusal('server', expire, START + MINUTE + 5_000)).toBe('accepted');
    spec.given(ANNA, say(spec.turn), START + 30 * SECOND);
    expect(spec.refusal('server', expire, START + MINUTE + 5_000)).toBe('not-due');
  });

  it('T21: whichever limit is reached first ends the turn: posts', () => {
    const spec = annaSpeaks({ postsPerTurn: 2 });
    expect(spec.types(ANNA, say(spec.turn))).toEqual(['ContributionMade']);
    expect(spec.types(ANNA, say(spec.turn))).toEqual(['ContributionMade', 'TurnEnded']);
  });

  it('T22: a post that reached the server in the grace time counts, a later one does not', () => {
    const spec = openSession().given(MODERATOR, call('anna', null));
    const deadline = START + 5 * MINUTE;
    expect(spec.refusal(ANNA, say(spec.turn), deadline + 5_000)).toBe('accepted');
    expect(spec.refusal(ANNA, say(spec.turn), deadline + 5_001)).toBe('turn-time-over');
  });

  it('T22: a post that reached the server in time counts although the end of the turn was decided first', () => {
    const spec = openSession().given(MODERATOR, call('anna', null));
    const { turn } = spec;
    const over = START + 5 * MINUTE + 5_000;
    spec.given('server', { type: 'ExpireTurn', turn }, over);
    expect(spec.refusal(ANNA, say(turn), over)).toBe('accepted');
    expect(spec.refusal(ANNA, say(turn), over + 1)).toBe('turn-time-over');
    expect(spec.refusal(JAN, say(turn), over)).toBe('nobody-has-floor');
  });

  it('T22: soft limits show that time is over and end nothing', () => {
    const spec = openSession({ expiry: 'soft' })
      .given(MODERATOR, call('anna', null))
      .after(10 * MINUTE);
    expect(spec.refusal('server', { type: 'ExpireTurn', turn: spec.turn })).toBe('not-due');
    expect(spec.refusal(ANNA, say(spec.turn))).toBe('accepted');
  });

  it('T23: a pause keeps what is left and resuming makes a new deadline of it', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(MODERATOR, { type: 'PauseTurn', turn, reason: 'sprawdzamy głośniki' }).after(MINUTE);
    expect(spec.state.turn?.clock).toMatchObject({ kind: 'paused', leftMs: 5 * MINUTE - 10 * SECOND });
    expect(spec.refusal('server', { type: 'ExpireTurn', turn }, START + 60 * MINUTE)).toBe('not-due');
    expect(spec.refusal(ANNA, say(turn))).toBe('turn-paused');
    spec.given(MODERATOR, { type: 'ResumeTurn', turn });
    expect(spec.state.turn?.clock).toMatchObject({ deadline: START + 6 * MINUTE });
    expect(spec.state.turn?.pausedMs).toBe(MINUTE);
  });

  it('T23: a pause can be given its reason, or a better one, while the clock stands; it goes with the pause', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    const pause = (reason: string) => ({ type: 'PauseTurn', turn, reason }) as const;
    spec.given(MODERATOR, pause('')).after(MINUTE);
    const stood = spec.state.turn?.clock;
    expect(spec.state.turn?.pauseReason).toBe('');
    spec.given(MODERATOR, pause('szukamy danych'));
    expect(spec.state.turn?.pauseReason).toBe('szukamy danych');
    expect(spec.state.turn?.clock).toEqual(stood);
    expect(spec.types(MODERATOR, pause('szukamy danych'))).toEqual([]);
    expect(spec.types(MODERATOR, pause(''))).toEqual([]);
    expect(spec.types(MODERATOR, pause('czekamy na ekran'))).toEqual(['TurnPaused']);
    spec.given('server', { type: 'LoseConnection', person: 'anna' });
    expect(spec.state.turn?.pauseReason).toBe('czekamy na ekran');
    spec.given(MODERATOR, { type: 'ResumeTurn', turn });
    expect(spec.state.turn?.pauseReason).toBe('');
  });

  it('T23: a clock that stands for two reasons goes on when both are gone', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(MODERATOR, { type: 'PauseTurn', turn, reason: '' });
    spec.given(MODERATOR, { type: 'PauseSession', reason: 'kawa' }).after(MINUTE);
    expect(spec.types(MODERATOR, { type: 'ResumeTurn', turn })).toEqual(['TurnResumed']);
    expect(spec.state.turn?.clock.kind).toBe('paused');
    expect(spec.refusal(MODERATOR, { type: 'ResumeTurn', turn })).toBe('turn-paused');
    spec.given(MODERATOR, { type: 'ResumeSession' });
    expect(spec.state.turn?.clock.kind).toBe('running');
  });

  it('T24: a doubled or late timer ends a turn once', () => {
    const spec = openSession().given(MODERATOR, call('anna', null));
    const expire = { type: 'ExpireTurn', turn: spec.turn } as const;
    const over = START + 5 * MINUTE + 5_000;
    expect(spec.when('server', expire, over)).toMatchObject([{ reason: 'time_expired' }]);
    expect(spec.refusal('server', expire, over)).toBe('stale-turn');
  });

  it('T24: a deadline that passed while the server was down gives ten seconds, not an instant cut', () => {
    const spec = openSession().given(MODERATOR, call('anna', null));
    spec
      .after(5 * MINUTE - 2 * SECOND)
      .given(ANNA, say(spec.turn))
      .after(20 * MINUTE);
    expect(spec.types('server', { type: 'NoteRestart' })).toEqual(['ServerRestarted']);
    arrive(spec.after(5 * SECOND), ANNA);
    expect(spec.state.turn?.clock).toMatchObject({ kind: 'running', deadline: spec.now + 10 * SECOND });
  });

  it('T23: a restart takes no time from the speaker', () => {
    const spec = annaSpeaks();
    spec
      .given(ANNA, say(spec.turn))
      .after(30 * MINUTE)
      .given('server', { type: 'NoteRestart' });
    arrive(spec.after(20 * SECOND), ANNA);
    expect(spec.state.turn?.clock).toMatchObject({ deadline: START + 35 * MINUTE + 20 * SECOND });
    spec.given(ANNA, { type: 'Yield', turn: spec.turn });
    expect(spec.state.figures.get('anna')?.floorMs).toBe(10 * SECOND);
  });

  it('counts time on the floor without pauses, never negative (invariant 4)', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(MODERATOR, { type: 'PauseTurn', turn, reason: '' }).after(MINUTE);
    spec.given(ANNA, { type: 'Yield', turn });
    expect(spec.state.figures.get('anna')).toEqual({ turns: 1, floorMs: 10 * SECOND, contributions: 0 });
  });

  it('more time moves the deadline, also of a clock that stands', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(MODERATOR, { type: 'ExtendTurn', turn, seconds: 60 });
    expect(spec.state.turn?.clock).toMatchObject({ deadline: START + 6 * MINUTE });
    spec.given(MODERATOR, { type: 'PauseTurn', turn, reason: '' });
    spec.given(MODERATOR, { type: 'ExtendTurn', turn, seconds: 60 });
    expect(spec.state.turn?.clock).toMatchObject({ leftMs: 7 * MINUTE - 10 * SECOND });
    for (const seconds of [0, -5, 1.5, 3_601, NaN]) {
      expect(spec.refusal(MODERATOR, { type: 'ExtendTurn', turn, seconds })).toBe('bad-value');
    }
  });
});
