import {
  ANNA,
  annaSpeaks,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  ORGANISER,
  plannedSession,
} from '../../../test/support/session-spec.js';

const ask = { type: 'RequestTurn', person: null } as const;
const askFor = (person: string) => ({ type: 'RequestTurn', person }) as const;

describe('joining the queue', () => {
  it('T3: a request waits, is called, or is withdrawn, and then is off the list', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask);
    const [anna, jan] = spec.state.queue.waiting;
    spec.given(MODERATOR, { type: 'Next', expectedTurn: null });
    spec.given(JAN, { type: 'WithdrawRequest', request: jan?.id ?? 0 });
    expect(spec.state.queue.waiting).toEqual([]);
    expect(spec.state.turn?.request).toBe(anna?.id);
    expect(spec.refusal(JAN, { type: 'WithdrawRequest', request: jan?.id ?? 0 })).toBe('no-such-request');
  });

  it('T10: needs a running session', () => {
    expect(plannedSession().refusal(ANNA, ask)).toBe('session-not-open');
    const spec = openSession().given(MODERATOR, { type: 'PauseSession', reason: '' });
    expect(spec.refusal(ANNA, ask)).toBe('session-paused');
    expect(spec.given(MODERATOR, { type: 'CloseSession' }).refusal(ANNA, ask)).toBe('session-closed');
  });

  it('T10: needs the right to speak, and presence', () => {
    const spec = openSession();
    expect(spec.refusal(OBSERVER, ask)).toBe('not-allowed');
    expect(spec.refusal(ORGANISER, ask)).toBe('not-allowed');
    expect(spec.refusal({ person: 'stranger', role: 'participant' }, ask)).toBe('not-present');
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(spec.refusal(ANNA, ask)).toBe('muted');
    spec.given('server', { type: 'LoseConnection', person: 'jan' });
    expect(spec.refusal(JAN, ask)).toBe('not-present');
  });

  it('T11: one waiting request for each person, from however many tabs', () => {
    const spec = openSession().given(ANNA, ask);
    expect(spec.refusal(ANNA, ask)).toBe('already-waiting');
    expect(spec.refusal(MODERATOR, askFor('anna'))).toBe('already-waiting');
  });

  it('T11: the speaker may ask for another turn', () => {
    expect(annaSpeaks().refusal(ANNA, ask)).toBe('accepted');
  });

  it('moderators ask for others, participants for themselves alone', () => {
    const spec = openSession();
    expect(spec.refusal(ANNA, askFor('jan'))).toBe('not-allowed');
    expect(spec.when(MODERATOR, askFor('jan'))).toMatchObject([{ person: 'jan', by: 'mod' }]);
    expect(spec.refusal(MODERATOR, askFor('observer'))).toBe('person-cannot-speak');
    expect(spec.refusal(MODERATOR, askFor('stranger'))).toBe('no-such-person');
  });

  it('a request belongs to its owner; moderators can take it off the list', () => {
    const spec = openSession().given(ANNA, ask);
    const request = spec.state.queue.waiting[0]?.id ?? 0;
    expect(spec.refusal(JAN, { type: 'WithdrawRequest', request })).toBe('not-your-request');
    expect(spec.types(CO_MODERATOR, { type: 'WithdrawRequest', request })).toEqual(['RequestRemoved']);
  });

  it('rises its version with every change of the list', () => {
    const spec = openSession();
    const before = spec.state.queue.version;
    spec.given(ANNA, ask).given(JAN, ask).given(MODERATOR, { type: 'Next', expectedTurn: null });
    expect(spec.state.queue.version).toBe(before + 3);
  });

  it('T48: passes over who is away, and keeps their place', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask);
    spec.given('server', { type: 'LoseConnection', person: 'anna' });
    expect(spec.when(MODERATOR, { type: 'Next', expectedTurn: null })).toMatchObject([{ person: 'jan' }]);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['anna']);
  });

  it('keeps a request of somebody who lost the right to speak, but does not call it', () => {
    const spec = openSession().given(ANNA, ask).given(OLA, ask);
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(spec.when(MODERATOR, { type: 'Next', expectedTurn: null })).toMatchObject([{ person: 'ola' }]);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['anna']);
  });
});
