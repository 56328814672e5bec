import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
} from '../../../../test/support/session-spec.js';
import { factsOf, sayingsBetween, type Facts } from './facts.js';

const QUIET: Facts = {
  phase: 'open',
  title: 'Jak nam idzie?',
  startsAt: 1_790_000_000_000,
  turn: 5,
  speaker: 'jan',
  isMine: false,
  myEnd: null,
  call: null,
  isCalled: false,
  missed: false,
  ahead: null,
  clock: 'calm',
  prompt: 3,
  unattended: null,
  leadOffer: null,
  question: null,
  isMuted: false,
  settled: 0,
  carriedIn: false,
};

describe('what a screen reader is told', () => {
  it('nothing when nothing has changed', () => {
    expect(sayingsBetween(QUIET, { ...QUIET })).toEqual([]);
  });

  it('that I am muted, and that I am not any more', () => {
    const muted = { ...QUIET, isMuted: true };
    expect(sayingsBetween(QUIET, muted)).toEqual(['muted']);
    expect(sayingsBetween(muted, QUIET)).toEqual(['unmuted']);
  });

  it('T63: my turn first of all, and not also as news of somebody’s turn', () => {
    const mine = { ...QUIET, turn: 9, speaker: 'anna', isMine: true };
    expect(sayingsBetween(QUIET, mine)).toEqual(['your-turn']);
    expect(sayingsBetween(mine, { ...QUIET, turn: 12 })).toEqual(['turn-over', 'floor-of']);
  });

  it('T30, T37: how my turn ended, where I did not end it; and that it only stands', () => {
    const mine = { ...QUIET, isMine: true };
    expect(sayingsBetween(mine, { ...QUIET, myEnd: 'moderator_ended' })).toEqual(['turn-over']);
    expect(sayingsBetween(mine, { ...QUIET, myEnd: 'stands' })).toEqual(['turn-stands']);
    expect(sayingsBetween(mine, { ...QUIET, myEnd: 'yielded' })).toEqual([]);
    const spec = annaSpeaks();
    const endOf = (person: string) => factsOf(spec.state, person, null).myEnd;
    const [raised] = spec.when(JAN, { type: 'RaiseOrder', category: 'time', sentence: 'Kończy się czas.' });
    spec.given(MODERATOR, { type: 'TakeOrder', request: raised?.seq ?? 0, expectedTurn: spec.mark });
    expect([endOf('anna'), endOf('jan')]).toEqual(['stands', null]);
    spec.given(MODERATOR, { type: 'EndTurn', turn: spec.turn, reason: 'warunek 3' });
    expect([endOf('jan'), endOf('ola')]).toEqual(['moderator_ended', null]);
  });

  it('that the plan has changed, once for its title and its time', () => {
    const { startsAt } = QUIET;
    expect(sayingsBetween(QUIET, { ...QUIET, title: 'Co dalej?' })).toEqual(['plan-changed']);
    const moved = { ...QUIET, startsAt: startsAt + 60_000 };
    expect(sayingsBetween(QUIET, moved)).toEqual(['plan-changed']);
    expect(sayingsBetween(QUIET, { ...moved, title: 'Co dalej?' })).toEqual(['plan-changed']);
  });

  it('T63: that I am next when nobody is before me', () => {
    expect(sayingsBetween({ ...QUIET, ahead: 2 }, { ...QUIET, ahead: 1 })).toEqual(['place']);
    expect(sayingsBetween({ ...QUIET, ahead: 1 }, { ...QUIET, ahead: 0 })).toEqual(['next']);
  });

  it('T26: that I am asked to speak, at once; others are told whom we wait for', () => {
    const asked = { ...QUIET, turn: null, speaker: null, call: 9 };
    const me = { ...asked, isCalled: true };
    expect(sayingsBetween(QUIET, me)).toEqual(['called-you']);
    expect(sayingsBetween(QUIET, asked)).toEqual(['called']);
    expect(sayingsBetween(me, { ...QUIET, turn: 10, speaker: 'me', isMine: true })).toEqual(['accepted']);
  });

  it('T46: that I did not answer, once', () => {
    const missed = { ...QUIET, missed: true };
    expect(sayingsBetween(QUIET, missed)).toEqual(['call-missed']);
    expect(sayingsBetween(missed, { ...missed })).toEqual([]);
    // Anna waits on; Jan was called again and again, and is off the list.
    const spec = openSession({ acceptMs: 15 * SECOND });
    const missedBy = () => ['anna', 'jan'].map((person) => factsOf(spec.state, person, null).missed);
    const callInVain = () => {
      spec.after(5 * SECOND).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
      spec.after(15 * SECOND).given('server', { type: 'ExpireCall', call: spec.state.called?.id ?? 0 });
    };
    spec.given(ANNA, { type: 'RequestTurn', person: null });
    callInVain();
    expect(missedBy()).toEqual([true, false]);
    spec.given(ANNA, { type: 'WithdrawRequest', request: spec.state.queue.waiting[0]?.id ?? 0 });
    spec.given(JAN, { type: 'RequestTurn', person: null });
    while (spec.state.queue.waiting.length > 0) callInVain();
    expect(missedBy()).toEqual([false, true]);
  });

  it('T22: the clock at set moments of my own turn only', () => {
    const mine = { ...QUIET, isMine: true };
    expect(sayingsBetween(mine, { ...mine, clock: 'first-warning' })).toEqual(['time-left']);
    const warned = { ...mine, clock: 'first-warning' } as const;
    expect(sayingsBetween(warned, { ...mine, clock: 'last-warning' })).toEqual(['time-left']);
    expect(sayingsBetween(QUIET, { ...QUIET, clock: 'first-warning' })).toEqual([]);
  });

  it('T23: a break and its end; an opening is no end of a break', () => {
    const inBreak = { ...QUIET, phase: 'paused' } as const;
    expect(sayingsBetween(QUIET, inBreak)).toEqual(['paused']);
    expect(sayingsBetween(inBreak, QUIET)).toEqual(['resumed']);
    expect(sayingsBetween({ ...QUIET, phase: 'planned' }, QUIET)).toEqual([]);
  });

  it('T52: that nobody moderates, and that somebody does again; not when that ends the session', () => {
    const alone = { ...QUIET, unattended: 'end' } as const;
    expect(sayingsBetween(QUIET, alone)).toEqual(['unattended']);
    expect(sayingsBetween(alone, QUIET)).toEqual(['attended']);
    expect(sayingsBetween(alone, { ...QUIET, phase: 'closed' })).toEqual(['closed']);
  });

  it('T51: that the lead is offered to me, each time anew', () => {
    const spec = openSession().given(MODERATOR, { type: 'OfferLead', person: 'co-mod' });
    const { leadOffer } = factsOf(spec.state, 'co-mod', null);
    expect(leadOffer).not.toBeNull();
    expect(factsOf(spec.state, 'anna', null).leadOffer).toBeNull();
    expect(sayingsBetween(QUIET, { ...QUIET, leadOffer })).toEqual(['lead-offered']);
    expect(sayingsBetween({ ...QUIET, leadOffer }, QUIET)).toEqual([]);
  });

  it('T46a, T53: that the group is asked, and that it has decided; a moderator who is back says enough', () => {
    const alone = { ...QUIET, unattended: 'selfRun' } as const;
    const asked = { ...alone, question: 20 };
    expect(sayingsBetween(alone, asked)).toEqual(['group-asked']);
    expect(sayingsBetween(asked, alone)).toEqual(['group-decided']);
    expect(sayingsBetween(asked, QUIET)).toEqual(['attended']);
  });

  it('T57: what became of my request, and that I was carried over; nobody else’s', () => {
    const spec = openSession().given(JAN, { type: 'RequestTurn', person: null });
    const request = spec.state.queue.waiting[0]?.id ?? 0;
    spec.given(MODERATOR, { type: 'SettleRequest', request, fate: 'drop' });
    expect(factsOf(spec.state, 'jan', null).settled).toBe(1);
    expect(factsOf(spec.state, 'anna', null).settled).toBe(0);
    expect(sayingsBetween(QUIET, { ...QUIET, settled: 1 })).toEqual(['settled']);
    // Put back on the list.
    expect(sayingsBetween({ ...QUIET, settled: 1 }, QUIET)).toEqual([]);
    const carried = { request: 7, person: 'anna', subject: '' };
    spec.given('server', { type: 'CarryIn', from: 'before', title: 'Jesień', ...carried });
    expect(factsOf(spec.state, 'anna', null).carriedIn).toBe(true);
    expect(factsOf(spec.state, 'jan', null).carriedIn).toBe(false);
    expect(sayingsBetween(QUIET, { ...QUIET, carriedIn: true })).toEqual(['carried-in']);
  });

  it('T45, T63: in a round, that my part comes next, whatever else I wait for', () => {
    const spec = openSession({ acceptMs: 15 * SECOND }).given(OLA, { type: 'RequestTurn', person: null });
    spec.given(MODERATOR, { type: 'StartRound', order: 'alphabetic' });
    spec.given('server', { type: 'Advance', expectedTurn: spec.mark });
    const ahead = () => ['anna', 'jan', 'ola'].map((person) => factsOf(spec.state, person, null).ahead);
    // Whoever is called hears of that.
    expect(ahead()[0]).toBeNull();
    spec.given(ANNA, { type: 'Accept', call: spec.state.called?.id ?? 0 });
    expect(ahead()).toEqual([null, 0, 1]);
    spec.given(ANNA, { type: 'PassForNow', round: spec.state.round?.id ?? 0 });
    expect(factsOf(spec.state, 'anna', null).ahead).toBe(2);
  });
});
