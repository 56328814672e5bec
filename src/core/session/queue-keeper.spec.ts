import {
  ANNA,
  annaSpeaks,
  JAN,
  MINUTE,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  type SessionSpec,
} from '../../../test/support/session-spec.js';

const askFor = (person: string | null) => ({ type: 'RequestTurn', person }) as const;
const delegate = (mayCall = false, mayExtend = false) =>
  ({ type: 'DelegateQueue', person: 'ola', mayCall, mayExtend }) as const;
const next = (spec: SessionSpec) => ({ type: 'Next', expectedTurn: spec.mark }) as const;
const extend = (turn: number) => ({ type: 'ExtendTurn', turn, seconds: 60 }) as const;

describe('the queue keeper', () => {
  it('is a participant who was named by a moderator, one at a time', () => {
    const spec = openSession();
    expect(spec.refusal(ANNA, delegate())).toBe('not-allowed');
    expect(spec.refusal(MODERATOR, { ...delegate(), person: OBSERVER.person })).toBe('person-cannot-speak');
    expect(spec.refusal(MODERATOR, { ...delegate(), person: MODERATOR.person })).toBe('person-cannot-speak');
    expect(spec.refusal(MODERATOR, { ...delegate(), person: 'stranger' })).toBe('no-such-person');
    expect(spec.types(MODERATOR, delegate())).toEqual(['QueueDelegated']);
    expect(spec.types(MODERATOR, delegate())).toEqual([]);
    spec.given(MODERATOR, { ...delegate(), person: 'jan' });
    expect(spec.state.keeper?.person).toBe('jan');
    expect(spec.refusal(OLA, askFor('anna'))).toBe('not-allowed');
  });

  it('puts others on the list and takes off, but not on a closed one (T31)', () => {
    const spec = openSession().given(MODERATOR, delegate()).given(ANNA, askFor(null));
    expect(spec.types(OLA, askFor('jan'))).toEqual(['TurnRequested']);
    const request = spec.state.queue.waiting[0]?.id ?? 0;
    expect(spec.refusal(JAN, { type: 'WithdrawRequest', request })).toBe('not-your-request');
    expect(spec.types(OLA, { type: 'WithdrawRequest', request })).toEqual(['RequestRemoved']);
    spec.given(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: '' });
    expect(spec.refusal(OLA, askFor('anna'))).toBe('queue-closed');
    expect(spec.refusal(MODERATOR, askFor('anna'))).toBe('accepted');
  });

  it('calls only where that was delegated too', () => {
    const spec = openSession().given(ANNA, askFor(null));
    expect(spec.refusal(OLA, next(spec))).toBe('not-allowed');
    spec.given(MODERATOR, delegate(false));
    expect(spec.refusal(OLA, next(spec))).toBe('not-delegated');
    spec.given(MODERATOR, delegate(true));
    expect(spec.types(OLA, next(spec))).toEqual(['TurnGranted']);
  });

  it('does not put themselves first (T9)', () => {
    const spec = openSession().given(ANNA, askFor(null)).given(MODERATOR, delegate(true));
    expect(spec.refusal(OLA, { type: 'Call', person: 'ola', expectedTurn: spec.mark })).toBe('own-turn');
  });

  it('lengthens each turn once where that was delegated, and never their own (T9)', () => {
    const spec = annaSpeaks().given(MODERATOR, delegate(false, true));
    spec.given(OLA, extend(spec.turn));
    expect(spec.refusal(OLA, extend(spec.turn))).toBe('not-delegated');
    expect(spec.refusal(MODERATOR, extend(spec.turn))).toBe('accepted');
    spec.given(OLA, askFor(null)).given(MODERATOR, next(spec));
    expect(spec.state.turn?.person).toBe('ola');
    expect(spec.refusal(OLA, extend(spec.turn))).toBe('not-delegated');
    spec.given(JAN, askFor(null)).after(MINUTE).given(MODERATOR, next(spec));
    expect(spec.refusal(OLA, extend(spec.turn))).toBe('accepted');
  });

  it('does nothing else that moderators do', () => {
    const spec = annaSpeaks().given(MODERATOR, delegate(true, true));
    expect(spec.refusal(OLA, { type: 'EndTurn', turn: spec.turn, reason: 'x' })).toBe('not-allowed');
    expect(spec.refusal(OLA, { type: 'SetQueueStatus', status: 'closed', reason: '' })).toBe('not-allowed');
    expect(spec.refusal(OLA, delegate())).toBe('not-allowed');
  });

  it('keeps nothing while muted, and may lay it down', () => {
    const spec = openSession().given(ANNA, askFor(null)).given(MODERATOR, delegate(true));
    spec.given(MODERATOR, { type: 'Mute', person: 'ola', reason: 'warunek 3' });
    expect(spec.refusal(OLA, next(spec))).toBe('not-delegated');
    spec.given(MODERATOR, { type: 'Unmute', person: 'ola' });
    expect(spec.types(OLA, { type: 'EndDelegation' })).toEqual(['QueueDelegationEnded']);
    expect(spec.refusal(OLA, next(spec))).toBe('not-allowed');
    expect(spec.types(MODERATOR, { type: 'EndDelegation' })).toEqual([]);
  });
});
