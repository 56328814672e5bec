import {
  ANNA,
  annaSpeaks,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import { turnClock } from '../views/turn-view.js';
import { decide } from './decide.js';
import { startTopic } from './topic-scope.js';
import { timeLeft } from './turn-clock.js';

const yields = (turn: number, to: string | null = null) => ({ type: 'Yield', turn, to }) as const;
const pool = ({ state }: SessionSpec) => state.spareTime.poolMs;
const left = ({ state, now }: SessionSpec) => state.turn && timeLeft(state.turn.clock, now);
/** A turn has five minutes, of which ten seconds are over. */
const REST = 290 * SECOND;

describe('unused time', () => {
  it('T40: goes to the pool of the topic by default, and only on an early yield', () => {
    const spec = annaSpeaks();
    spec.given(ANNA, yields(spec.turn));
    expect(pool(spec)).toBe(REST);
    const cut = annaSpeaks();
    cut.given(MODERATOR, { type: 'EndTurn', turn: cut.turn, reason: 'czas' });
    expect(pool(cut)).toBe(0);
    const boundless = annaSpeaks({ turnMs: null });
    expect(pool(boundless.given(ANNA, yields(boundless.turn)))).toBe(0);
  });

  it('T40: may stay with its speaker, for answers alone, at most one whole turn', () => {
    const spec = annaSpeaks({ unusedTime: 'reserve' });
    const first = spec.turn;
    spec.given(ANNA, yields(first));
    expect(spec.state.spareTime.reserves.get('anna')).toBe(REST);
    spec.given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: spec.mark });
    expect(left(spec)).toBe(5 * MINUTE); // not an answer
    spec.after(2 * MINUTE).given(ANNA, yields(spec.turn));
    expect(spec.state.spareTime.reserves.get('anna')).toBe(5 * MINUTE);
    spec.given(ANNA, { type: 'RequestTurn', person: null, kind: 'reply', replyTo: spec.mark });
    spec.given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
    expect(left(spec)).toBe(10 * MINUTE);
    expect(spec.state.spareTime.reserves.has('anna')).toBe(false);
  });

  it('T64: what people have saved is seen by themselves and by moderators', () => {
    const spec = annaSpeaks({ unusedTime: 'reserve' });
    spec.given(ANNA, yields(spec.turn));
    const seen = (viewer: typeof ANNA | typeof MODERATOR | typeof JAN) =>
      restore(snapshotFor(spec.state, viewer)).spareTime.reserves.has('anna');
    expect([seen(ANNA), seen(MODERATOR), seen(JAN)]).toEqual([true, true, false]);
  });

  it('T40: may be passed on to a named person, one hop only', () => {
    const spec = annaSpeaks({ unusedTime: 'named' });
    const first = spec.turn;
    expect(spec.refusal(ANNA, yields(first, 'anna'))).toBe('person-cannot-speak');
    expect(spec.refusal(ANNA, yields(first, 'observer'))).toBe('person-cannot-speak');
    expect(spec.types(ANNA, yields(first, 'jan'))).toEqual(['TurnEnded', 'TurnGranted']);
    expect(spec.state.turn).toMatchObject({ person: 'jan', way: 'handed' });
    expect(left(spec)).toBe(REST);
    expect(pool(spec)).toBe(0);
    expect(spec.refusal(JAN, yields(spec.turn, 'ola'))).toBe('passed-on-once');
    spec.given(JAN, yields(spec.turn));
    expect(pool(spec)).toBe(REST);
  });

  it('T40: is passed on only where the session has that, and while there is some', () => {
    const spec = annaSpeaks();
    expect(spec.refusal(ANNA, yields(spec.turn, 'jan'))).toBe('time-not-passed-on');
    const late = annaSpeaks({ unusedTime: 'named', expiry: 'soft' }).after(6 * MINUTE);
    expect(late.refusal(ANNA, yields(late.turn, 'jan'))).toBe('turn-time-over');
  });

  it('T40: may be for questions to the speaker, which moderators let in as well; the next yield ends it', () => {
    const spec = annaSpeaks({ unusedTime: 'questions' });
    const main = spec.turn;
    expect(spec.types(ANNA, yields(main))).toEqual(['TurnOpenedToQuestions']);
    expect(spec.state.turn).toMatchObject({ id: main, takesQuestions: true });
    spec.given(OLA, { type: 'Interpose', turn: main, question: 'A budżet?' });
    const question = spec.state.interposed[0]?.id ?? 0;
    spec.given(MODERATOR, { type: 'AllowInterposed', question, allow: true });
    spec.given(OLA, { type: 'Contribute', text: 'A budżet?', turn: spec.turn });
    expect(left(spec)).toBe(REST);
    expect(spec.types(ANNA, yields(main))).toEqual(['TurnEnded']);
    expect(pool(spec)).toBe(REST);
  });
});

describe('overrun', () => {
  it('T41, T22: of a soft limit is shown, and taken from the pool', () => {
    const spec = annaSpeaks({ expiry: 'soft' }).after(6 * MINUTE);
    expect(turnClock(spec.state, spec.now)).toMatchObject({ phase: 'over', overrunMs: 70 * SECOND });
    spec.given(ANNA, yields(spec.turn));
    expect(pool(spec)).toBe(-70 * SECOND);
  });

  it('T22: a hard limit has no overrun; its grace costs nobody', () => {
    const spec = annaSpeaks().after(290 * SECOND + 3 * SECOND);
    expect(turnClock(spec.state, spec.now)).toMatchObject({ phase: 'grace', overrunMs: 0 });
    spec.given(ANNA, yields(spec.turn));
    expect(pool(spec)).toBe(0);
  });

  it('T41: a moderator gives time from the pool, as far as it reaches', () => {
    const spec = annaSpeaks();
    spec
      .given(ANNA, yields(spec.turn))
      .given(MODERATOR, { type: 'Call', person: 'jan', expectedTurn: spec.mark });
    const more = (seconds: number) =>
      ({ type: 'ExtendTurn', turn: spec.turn, seconds, fromPool: true }) as const;
    const answer = decide(spec.state, { ...more(291), by: MODERATOR, at: spec.now });
    expect(answer).toMatchObject({ code: 'pool-too-small', details: { seconds: 290 } });
    expect(spec.when(MODERATOR, more(90))).toMatchObject([{ type: 'TurnExtended', fromPool: true }]);
    expect(pool(spec)).toBe(200 * SECOND);
    expect(left(spec)).toBe(390 * SECOND);
  });
});

describe('a new topic', () => {
  it('T40, T39, T58: has an empty pool, and forgets what was saved and what was dismissed', () => {
    const spec = annaSpeaks();
    spec.given(ANNA, yields(spec.turn));
    spec.given(JAN, { type: 'RaiseOrder', category: 'time', sentence: 'Czas minął.' });
    const request = spec.last[0]?.seq ?? 0;
    const ruling = { ruling: 'dismiss', action: 'none', note: '' } as const;
    spec.given(MODERATOR, { type: 'RuleOnOrder', request, ...ruling });
    expect([pool(spec), spec.state.dismissedOrders.size]).toEqual([REST, 1]);
    startTopic(spec.state, spec.now);
    expect([pool(spec), spec.state.dismissedOrders.size]).toEqual([0, 0]);
  });
});
