import {
  ANNA,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { queueAtNewTopic } from './queue-status.js';
import { dueTimers, nextTimer } from './timers.js';

const ask = { type: 'RequestTurn', person: null } as const;
const order = { ...ask, kind: 'order', subject: 'przerwa' } as const;
const close = { type: 'SetQueueStatus', status: 'closed', reason: 'kończymy temat' } as const;
const open = { type: 'SetQueueStatus', status: 'open', reason: '' } as const;
const fire = (spec: SessionSpec) => {
  const timers = dueTimers(spec.state, spec.now);
  for (const { command } of timers) spec.given('server', command);
  return timers.length;
};

describe('closing the list later', () => {
  it('T31: after a place in the list: the last one in closes it', () => {
    const spec = openSession().given(ANNA, ask);
    expect(spec.types(MODERATOR, { ...close, afterPosition: 3 })).toEqual(['QueueClosingPlanned']);
    expect(spec.state.queue).toMatchObject({ status: 'open', closing: { afterMore: 2, until: null } });
    spec.given(JAN, ask);
    expect(spec.types(OLA, ask)).toEqual(['TurnRequested', 'QueueStatusChanged']);
    expect(spec.state.queue).toMatchObject({ status: 'closed', reason: 'kończymy temat', closing: null });
    expect(spec.refusal(CO_MODERATOR, ask)).toBe('queue-closed');
    expect(spec.state.queue.waiting).toHaveLength(3);
  });

  it('T31: a place that is taken already closes it at once; points of order take none', () => {
    const spec = openSession().given(ANNA, ask).given(ANNA, order);
    expect(spec.types(MODERATOR, { ...close, afterPosition: 2 })).toEqual(['QueueClosingPlanned']);
    spec.given(JAN, order);
    expect(spec.state.queue.closing?.afterMore).toBe(1);
    expect(spec.types(MODERATOR, { ...close, afterPosition: 1 })).toEqual(['QueueStatusChanged']);
  });

  it('T31: at a time, by a timer that fires once, early or late', () => {
    const spec = openSession().given(ANNA, ask);
    const until = spec.now + 5 * MINUTE;
    spec.given(MODERATOR, { ...close, until });
    expect(nextTimer(spec.state)).toEqual({ at: until, command: { type: 'CloseQueue', until } });
    expect(spec.refusal('server', { type: 'CloseQueue', until })).toBe('not-due');
    expect(spec.after(5 * MINUTE - 1).refusal(JAN, ask)).toBe('accepted');
    // The request decides by its own time, not by when the timer gets round to it.
    expect(spec.after(1).refusal(JAN, ask)).toBe('queue-closed');
    expect(fire(spec)).toBe(1);
    expect(spec.last).toMatchObject([{ type: 'QueueStatusChanged', cause: 'planned', by: null }]);
    expect(spec.refusal('server', { type: 'CloseQueue', until })).toBe('not-due');
    expect(fire(spec)).toBe(0);
  });

  it('T31: a timer for a time that was changed since does nothing', () => {
    const spec = openSession();
    const until = spec.now + MINUTE;
    spec.given(MODERATOR, { ...close, until }).given(MODERATOR, { ...close, until: until + MINUTE });
    expect(spec.after(MINUTE).refusal('server', { type: 'CloseQueue', until })).toBe('not-due');
    expect(spec.given(MODERATOR, open).state.queue.closing).toBeNull();
    expect(nextTimer(spec.state)).toBeNull();
  });

  it('T31: place and time together: whichever comes first', () => {
    const spec = openSession();
    spec.given(MODERATOR, { ...close, afterPosition: 1, until: spec.now + MINUTE }).given(ANNA, ask);
    expect(spec.state.queue).toMatchObject({ status: 'closed', closing: null });
    expect(spec.after(MINUTE) && fire(spec)).toBe(0);
  });

  it('T31: a time that has passed closes at once, one too far off is a mistake', () => {
    const spec = openSession();
    expect(spec.types(MODERATOR, { ...close, until: spec.now })).toEqual(['QueueStatusChanged']);
    expect(spec.refusal(MODERATOR, { ...close, until: spec.now + MINUTE })).toBe('queue-closed');
    spec.given(MODERATOR, open);
    expect(spec.refusal(MODERATOR, { ...close, until: spec.now + 25 * 60 * MINUTE })).toBe('bad-value');
    expect(spec.refusal(MODERATOR, { ...close, afterPosition: 0.5 })).toBe('bad-value');
    expect(spec.refusal(ANNA, close)).toBe('not-allowed');
  });
});

describe('a closed list', () => {
  it('T31: refuses with the reason, and with what opens it again', () => {
    const byTopic = openSession().given(MODERATOR, close);
    expect(byTopic.refusal(ANNA, ask)).toBe('queue-closed');
    const byHand = openSession({ reopensAtTopic: false }).given(MODERATOR, close);
    expect(byHand.refusal(ANNA, ask)).toBe('queue-closed-until-opened');
  });

  it('T31: points of order stay allowed, unless the session forbids it', () => {
    expect(openSession().given(MODERATOR, close).refusal(ANNA, order)).toBe('accepted');
    const strict = openSession({ ordersWhenClosed: false }).given(MODERATOR, close);
    expect(strict.refusal(ANNA, order)).toBe('queue-closed');
  });

  it('T31: opens when a topic starts, where the session wants that', () => {
    const closed = openSession().given(MODERATOR, close);
    expect(queueAtNewTopic(closed.state)).toMatchObject([{ status: 'open', cause: 'topic' }]);
    const planned = openSession().given(MODERATOR, { ...close, afterPosition: 9 });
    expect(queueAtNewTopic(planned.state)).toHaveLength(1);
    expect(queueAtNewTopic(openSession().state)).toEqual([]);
    expect(queueAtNewTopic(openSession({ reopensAtTopic: false }).given(MODERATOR, close).state)).toEqual([]);
  });
});
