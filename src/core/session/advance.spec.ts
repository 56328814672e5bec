import {
  ANNA,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { FloorSettings } from './settings.js';
import { dueTimers, nextTimer } from './timers.js';

const ask = { type: 'RequestTurn', person: null } as const;
const status = (to: 'open' | 'closed' | 'frozen') =>
  ({ type: 'SetQueueStatus', status: to, reason: '' }) as const;

/** Anna has the floor, Jan and Ola wait. */
function annaSpeaks(settings: Partial<FloorSettings>): SessionSpec {
  const spec = openSession(settings).given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: null });
  return spec
    .given(JAN, ask)
    .given(OLA, ask)
    .after(10 * SECOND);
}

/** Lets time bring about what it does, until nothing is due. */
function letTimeWork(spec: SessionSpec): SessionSpec {
  for (const _ of Array(20)) {
    const [due] = dueTimers(spec.state, spec.now);
    if (due === undefined) return spec;
    spec.given('server', due.command);
  }
  throw new Error('time does not come to an end');
}

const yields = (spec: SessionSpec) => spec.given(ANNA, { type: 'Yield', turn: spec.turn });

describe('how the next turn begins', () => {
  it('T25: by hand, nothing happens by itself', () => {
    const spec = yields(annaSpeaks({}));
    expect(nextTimer(spec.state)).toBeNull();
    expect(spec.refusal('server', { type: 'Advance', expectedTurn: spec.mark })).toBe('not-due');
  });

  it('T25, T29: automatic calls the next person at once when a turn ends', () => {
    const spec = letTimeWork(yields(annaSpeaks({ advance: 'automatic' })));
    expect(spec.state.turn).toMatchObject({ person: 'jan', grantedAt: spec.now, way: 'automatic' });
  });

  it('T25: automatic calls whoever asks while nobody has the floor', () => {
    const spec = openSession({ advance: 'automatic' });
    expect(nextTimer(spec.state)).toBeNull();
    letTimeWork(spec.given(JAN, ask));
    expect(spec.state.turn?.person).toBe('jan');
  });

  it('T25: assisted proposes, and calls when the time to act is over', () => {
    const spec = letTimeWork(yields(annaSpeaks({ advance: 'assisted', assistMs: 10 * SECOND })));
    expect(spec.state).toMatchObject({ turn: null, proposed: { callAt: spec.now + 10 * SECOND } });
    expect(letTimeWork(spec.after(9_999)).state.turn).toBeNull();
    expect(letTimeWork(spec.after(1)).state.turn).toMatchObject({ person: 'jan', way: 'automatic' });
  });

  it('T25: assisted leaves it to a moderator who acts', () => {
    const proposed = () => letTimeWork(yields(annaSpeaks({ advance: 'assisted' })));
    const called = proposed();
    called.given(MODERATOR, { type: 'Call', person: 'ola', expectedTurn: called.mark });
    expect(letTimeWork(called.after(60 * SECOND)).state.turn?.person).toBe('ola');

    const held = proposed();
    held.given(MODERATOR, { type: 'HoldNext', expectedTurn: held.mark });
    expect(letTimeWork(held.after(60 * SECOND)).state.turn).toBeNull();
    held.given(MODERATOR, { type: 'Next', expectedTurn: held.mark });
    held.after(10 * SECOND).given(JAN, { type: 'Yield', turn: held.turn });
    expect(letTimeWork(held).state.proposed).not.toBeNull();
  });

  it('T25: assisted proposes somebody else when the first one is gone', () => {
    const spec = letTimeWork(yields(annaSpeaks({ advance: 'assisted' })));
    spec.after(5 * SECOND).given('server', { type: 'LoseConnection', person: 'jan' });
    letTimeWork(spec);
    const ola = spec.state.queue.waiting.find(({ person }) => person === 'ola');
    expect(spec.state.proposed).toEqual({ request: ola?.id, callAt: spec.now + 10 * SECOND });
  });

  it('T5, T25: a frozen queue never advances by itself', () => {
    const spec = annaSpeaks({ advance: 'automatic' }).given(MODERATOR, status('frozen'));
    yields(spec);
    expect(nextTimer(spec.state)).toBeNull();
    expect(spec.refusal('server', { type: 'Advance', expectedTurn: spec.mark })).toBe('not-due');
    letTimeWork(spec.given(MODERATOR, status('closed')));
    expect(spec.state.turn?.person).toBe('jan');
  });

  it('T25, T46: automatic goes on past who does not answer, and does not call them over and over', () => {
    const spec = annaSpeaks({ advance: 'automatic', acceptMs: 15 * SECOND });
    spec.given(ANNA, { type: 'Accept', call: spec.state.called?.id ?? 0 });
    const calls = [];
    yields(spec);
    for (const _ of Array(6)) {
      letTimeWork(spec);
      if (spec.state.called) calls.push(spec.state.called.person);
      spec.after(15 * SECOND);
    }
    expect(calls).toEqual(['jan', 'ola']);
    letTimeWork(spec.given(JAN, { type: 'Rejoin' }));
    expect(spec.state.called?.person).toBe('jan');
  });

  it('T28: the server and a moderator call at once: one of them does', () => {
    const spec = yields(annaSpeaks({ advance: 'automatic' }));
    const seen = spec.mark;
    letTimeWork(spec);
    expect(spec.refusal(MODERATOR, { type: 'Next', expectedTurn: seen })).toBe('just-changed');
    const other = yields(annaSpeaks({ advance: 'automatic' }));
    const [due] = dueTimers(other.state, other.now);
    other.given(CO_MODERATOR, { type: 'Next', expectedTurn: other.mark });
    expect(due && other.refusal('server', due.command)).toBe('just-changed');
  });

  it('T25: nothing advances in a break, nor where no turns are given', () => {
    const spec = yields(annaSpeaks({ advance: 'automatic' }));
    spec.given(MODERATOR, { type: 'PauseSession', reason: '' });
    expect(nextTimer(spec.state)).toBeNull();
    spec.given(MODERATOR, { type: 'ResumeSession' });
    expect(nextTimer(spec.state)).not.toBeNull();
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'moderator' });
    expect(nextTimer(spec.state)).toBeNull();
  });

  it('T27: without a moderator there is nobody to leave the next call to', () => {
    const spec = yields(annaSpeaks({ advance: 'automatic' }));
    spec.given(MODERATOR, { type: 'HoldNext', expectedTurn: spec.mark });
    expect(nextTimer(spec.state)).toBeNull();
    for (const person of ['mod', 'co-mod']) spec.given('server', { type: 'LoseConnection', person });
    letTimeWork(spec);
    expect(spec.state.turn?.person).toBe('jan');
  });
});
