import {
  ANNA,
  annaSpeaks,
  arrive,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { audience } from '../views/audience.js';
import { snapshotFor } from '../views/snapshot.js';
import { transcriptOf } from '../views/transcript.js';
import type { RuleOnOrder } from './commands.js';
import type { OrderCategory } from './order-categories.js';
import type { Actor } from './ids.js';
import { Timeline } from '../views/timeline.js';
import { openOrders } from './points-of-order.js';
import { timeLeft } from './turn-clock.js';

const ask = { type: 'RequestTurn', person: null } as const;
const raise = (category: OrderCategory = 'time', sentence = 'Kończy się czas na ten temat.') =>
  ({ type: 'RaiseOrder', category, sentence }) as const;
const rule = (request: number, ruling: Partial<RuleOnOrder> = {}) =>
  ({ type: 'RuleOnOrder', request, ruling: 'uphold', action: 'none', note: '', ...ruling }) as const;
const take = (spec: SessionSpec, request: number) =>
  ({ type: 'TakeOrder', request, expectedTurn: spec.mark }) as const;
const raised = (spec: SessionSpec, by: Actor, category?: OrderCategory) =>
  spec.when(by, raise(category))[0]?.seq ?? 0;
const left = ({ state, now }: SessionSpec) => state.turn && timeLeft(state.turn.clock, now);

describe('raising a point of order', () => {
  it('T36: anybody who is here may, also muted, on a closed queue, and beside a request of another kind', () => {
    const spec = annaSpeaks().given(JAN, ask);
    spec.given(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: 'koniec' });
    spec.given(MODERATOR, { type: 'Mute', person: 'ola', reason: 'warunek 3' });
    expect(spec.refusal(JAN, raise())).toBe('accepted');
    expect(spec.refusal(OLA, raise())).toBe('accepted');
    expect(spec.refusal(ANNA, raise())).toBe('accepted');
    expect(spec.refusal(OBSERVER, raise())).toBe('not-allowed');
    spec.given('server', { type: 'LoseConnection', person: 'jan' });
    expect(spec.refusal(JAN, raise())).toBe('not-present');
  });

  it('T36: one open for each person, until the ruling', () => {
    const spec = annaSpeaks();
    const order = raised(spec, JAN);
    expect(spec.refusal(JAN, raise('other'))).toBe('already-waiting');
    spec.given(MODERATOR, take(spec, order));
    expect(spec.refusal(JAN, raise('other'))).toBe('already-waiting');
    spec.given(MODERATOR, rule(order));
    expect(spec.refusal(JAN, raise('other'))).toBe('accepted');
  });

  it('T36: category and sentence are required, and a session may allow fewer', () => {
    const spec = annaSpeaks({ orderCategories: ['charter'] });
    expect(spec.refusal(JAN, raise('time'))).toBe('bad-value');
    expect(spec.refusal(JAN, raise('charter', ' '))).toBe('empty-text');
    expect(annaSpeaks({ orderRequests: false }).refusal(JAN, raise())).toBe('kind-is-off');
    const strict = annaSpeaks({ ordersWhenClosed: false });
    strict.given(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: '' });
    expect(strict.refusal(JAN, raise())).toMatch(/^queue-closed/);
  });

  it('T36: categories are ranked, ties by arrival, and all stand before other requests', () => {
    const spec = annaSpeaks().given(OLA, ask);
    raised(spec, JAN, 'other');
    raised(spec, OLA, 'time');
    raised(spec, CO_MODERATOR, 'charter');
    raised(spec, MODERATOR, 'time');
    const order = spec.state.queue.waiting.map(({ person, kind }) => `${person} ${kind}`);
    expect(order).toEqual(['co-mod order', 'ola order', 'mod order', 'jan order', 'ola topic']);
  });

  it('T37: does not cut the speaker by itself', () => {
    const spec = annaSpeaks();
    expect(spec.types(JAN, raise())).toEqual(['TurnRequested']);
    expect(spec.state.turn).toMatchObject({ person: 'anna', clock: { kind: 'running' } });
  });
});

describe('taking a point of order', () => {
  it('T37: now: the running turn stands with its remainder until the ruling', () => {
    const spec = annaSpeaks();
    const main = spec.turn;
    const order = raised(spec, JAN);
    const before = left(spec);
    expect(spec.types(MODERATOR, take(spec, order))).toEqual(['OrderTaken', 'TurnPaused', 'TurnGranted']);
    expect(spec.state.turn).toMatchObject({ person: 'jan', kind: 'order' });
    spec.after(20 * SECOND).given(JAN, { type: 'Contribute', text: 'Zostało pięć minut.', turn: spec.turn });
    expect(spec.state.turn).toMatchObject({ id: main, clock: { kind: 'paused' } });
    spec.after(60 * SECOND);
    expect(spec.types(MODERATOR, rule(order))).toEqual(['OrderRuled', 'TurnResumed']);
    expect(left(spec)).toBe(before);
    expect(spec.state.figures.get('jan')?.turns ?? 0).toBe(0); // T38: nobody's speaking time
  });

  it('T37: or after the turn, as the first of the list', () => {
    const spec = annaSpeaks().given(OLA, ask);
    const order = raised(spec, JAN);
    spec.given(ANNA, { type: 'Yield', turn: spec.turn }).after(3 * SECOND);
    expect(spec.when(MODERATOR, { type: 'Next', expectedTurn: spec.mark })).toMatchObject([
      { request: order },
    ]);
    expect(spec.state.turn).toMatchObject({ kind: 'order' });
    expect(openOrders(spec.state)).toMatchObject([{ id: order, isTaken: true }]);
    expect(spec.types(MODERATOR, rule(order))).toEqual(['OrderRuled', 'TurnEnded']);
  });

  it('T37: of somebody who may not speak: the turn stands, and the moderator rules', () => {
    const spec = annaSpeaks().given(MODERATOR, { type: 'Mute', person: 'jan', reason: 'warunek 3' });
    const order = raised(spec, JAN);
    expect(spec.types(MODERATOR, take(spec, order))).toEqual(['OrderTaken', 'TurnPaused']);
    expect(spec.state.turn).toMatchObject({ person: 'anna', clock: { kind: 'paused' } });
    expect(spec.types(MODERATOR, rule(order, { ruling: 'dismiss' }))).toEqual(['OrderRuled', 'TurnResumed']);
  });

  it('T7: what was seen of another floor takes nothing, and there is no nesting', () => {
    const spec = annaSpeaks();
    const [first, second] = [raised(spec, JAN), raised(spec, OLA)];
    expect(spec.refusal(MODERATOR, { ...take(spec, first), expectedTurn: 1 })).toBe('stale-turn');
    spec.given(MODERATOR, take(spec, first));
    expect(spec.refusal(MODERATOR, take(spec, second))).toBe('no-nesting');
    spec.given(JAN, { type: 'Yield', turn: spec.turn });
    expect(spec.refusal(MODERATOR, take(spec, second))).toBe('no-nesting');
    spec.given(MODERATOR, rule(second));
    expect(spec.state.turn?.clock.kind).toBe('paused'); // it stands for the first one
    spec.given(MODERATOR, rule(first));
    expect(spec.state.turn?.clock.kind).toBe('running');
  });
});

describe('whoever explains a point of order in their own turn', () => {
  const inOwnTurn = () => {
    const spec = annaSpeaks();
    spec.given(MODERATOR, take(spec, raised(spec, ANNA)));
    expect(spec.state).toMatchObject({ turn: { person: 'anna' }, interrupted: { person: 'anna' } });
    return spec;
  };

  it('T6, T60: loses both turns with the right to speak, or when they go', () => {
    for (const type of ['Mute', 'RemovePerson'] as const) {
      const spec = inOwnTurn().given(MODERATOR, { type, person: 'anna', reason: 'warunek 3' });
      expect(spec.state).toMatchObject({ turn: null, interrupted: null });
    }
    const gone = inOwnTurn().given('server', { type: 'LoseConnection', person: 'anna' });
    gone.after(31 * SECOND).given('server', { type: 'Depart', person: 'anna' });
    expect(gone.state).toMatchObject({ turn: null, interrupted: null });
    const left = inOwnTurn().given(ANNA, { type: 'LeaveSession', policy: null });
    expect(left.state).toMatchObject({ turn: null, interrupted: null });
  });

  it('T47: keeps both over a lost line', () => {
    const spec = inOwnTurn().given('server', { type: 'LoseConnection', person: 'anna' });
    const [above, below] = [spec.turn, spec.state.interrupted?.id];
    arrive(spec.after(5 * SECOND), ANNA);
    expect(spec.state.turn).toMatchObject({ id: above, clock: { kind: 'running' } });
    spec.given(ANNA, { type: 'Yield', turn: above });
    expect(spec.state.turn).toMatchObject({ id: below, clock: { kind: 'paused' } });
  });
});

describe('a ruling', () => {
  it('T43: a point of order whose call is taken back waits on the list again, as what it is', () => {
    const spec = annaSpeaks();
    raised(spec, JAN, 'charter');
    spec.after(3 * SECOND).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
    spec.given(MODERATOR, { type: 'UndoLast', expectedTurn: spec.mark });
    expect(openOrders(spec.state)).toMatchObject([{ person: 'jan', category: 'charter', isTaken: false }]);
    expect(spec.refusal(JAN, raise())).toBe('already-waiting');
  });

  it('T38: is listed in the record with its action, its note and the sentence', () => {
    const spec = annaSpeaks();
    const order = raised(spec, JAN);
    spec.given(MODERATOR, rule(order, { action: 'return-topic', note: 'Słusznie.' }));
    expect(transcriptOf(spec.log, OLA).acts.at(-1)).toMatchObject({
      kind: 'order-ruled',
      person: 'jan',
      ruling: 'uphold',
      action: 'return-topic',
      sentence: 'Kończy się czas na ten temat.',
      note: 'Słusznie.',
      ownRuling: false,
    });
    expect(openOrders(spec.state)).toEqual([]);
    expect(spec.refusal(MODERATOR, rule(order))).toBe('no-such-request');
  });

  it('T38: does what can be done at once: the queue, more time, a break', () => {
    const types = (ruling: Partial<RuleOnOrder>) => {
      const spec = annaSpeaks();
      const order = raised(spec, JAN);
      spec.given(MODERATOR, take(spec, order)).given(JAN, { type: 'Yield', turn: spec.turn });
      return [spec.types(MODERATOR, rule(order, ruling)), spec] as const;
    };
    expect(types({ action: 'close-queue' })[0]).toEqual(['OrderRuled', 'QueueStatusChanged', 'TurnResumed']);
    const [more, extended] = types({ action: 'extend-time', seconds: 60 });
    expect(more).toEqual(['OrderRuled', 'TurnExtended', 'TurnResumed']);
    expect(left(extended)).toBe(350 * SECOND);
    const [pause, broken] = types({ action: 'break' });
    expect(pause).toEqual(['OrderRuled', 'SessionPaused', 'TurnPaused', 'TurnResumed']);
    expect(broken.state.turn?.clock.kind).toBe('paused');
    expect(broken.given(MODERATOR, { type: 'ResumeSession' }).state.turn?.clock.kind).toBe('running');
  });

  it('T38: a dismissed point has no action, and more time needs a turn and a number', () => {
    const spec = annaSpeaks();
    const order = raised(spec, JAN);
    expect(spec.refusal(MODERATOR, rule(order, { ruling: 'dismiss', action: 'break' }))).toBe('bad-value');
    expect(spec.refusal(MODERATOR, rule(order, { action: 'extend-time' }))).toBe('bad-value');
    spec.given(ANNA, { type: 'Yield', turn: spec.turn });
    expect(spec.refusal(MODERATOR, rule(order, { action: 'extend-time', seconds: 60 }))).toBe('no-turn');
    expect(spec.refusal(JAN, rule(order))).toBe('not-allowed');
  });

  it('T9: nobody rules on their own point while another moderator is here, else it is marked', () => {
    const spec = annaSpeaks();
    const order = raised(spec, MODERATOR);
    expect(spec.refusal(MODERATOR, rule(order))).toBe('own-order');
    expect(spec.refusal(MODERATOR, take(spec, order))).toBe('own-order');
    expect(spec.refusal(CO_MODERATOR, rule(order))).toBe('accepted');
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    expect(spec.when(MODERATOR, rule(order))).toMatchObject([{ type: 'OrderRuled', ownRuling: true }]);
  });

  it('T47: a speaker who left for good during the ruling has no turn to go on with', () => {
    const spec = annaSpeaks();
    const order = raised(spec, JAN);
    spec.given(MODERATOR, take(spec, order)).given('server', { type: 'LoseConnection', person: 'anna' });
    spec.after(31 * SECOND).given('server', { type: 'Depart', person: 'anna' });
    expect(spec.types(MODERATOR, rule(order))).toEqual(['OrderRuled', 'TurnEnded']);
    expect(spec.state.turn).toBeNull();
  });
});

describe('who reads a point of order', () => {
  const secret = 'Kończy się czas na ten temat.';
  const reads = (spec: SessionSpec, viewer: Exclude<Actor, 'server'>) =>
    JSON.stringify([
      spec.log.map((event) => audience(event, viewer, spec.state)),
      snapshotFor(spec.state, viewer),
    ]).includes(secret);

  it('T39: before the ruling all, or moderators alone; after it all', () => {
    const open = annaSpeaks().given(JAN, raise());
    expect([ANNA, MODERATOR, JAN].map((viewer) => reads(open, viewer))).toEqual([true, true, true]);
    const spec = annaSpeaks({ ordersSeenBy: 'moderators' });
    const order = raised(spec, JAN);
    const [event] = spec.last;
    expect(event && seenOtherwiseBy(event, spec.state)).toEqual(['jan']);
    expect([ANNA, MODERATOR, JAN].map((viewer) => reads(spec, viewer))).toEqual([false, true, true]);
    spec.given(MODERATOR, take(spec, order));
    expect(reads(spec, ANNA)).toBe(false);
    spec.given(MODERATOR, rule(order, { ruling: 'dismiss' }));
    expect(reads(spec, ANNA)).toBe(true);
  });

  it('T39: nobody changes that while the session runs: what was written for moderators stays with them', () => {
    const spec = annaSpeaks({ ordersSeenBy: 'moderators' });
    const change = { type: 'ChangeSetting', setting: 'ordersSeenBy', value: 'all' } as const;
    expect(spec.refusal(MODERATOR, change)).toBe('bad-value');
  });

  it('T39: two dismissed points make further ones of that person notes to the moderators', () => {
    const spec = openSession();
    for (const _ of [1, 2]) {
      const order = raised(spec, JAN);
      spec.given(MODERATOR, rule(order, { ruling: 'dismiss' }));
    }
    const [note] = spec.when(JAN, raise('time', 'Jeszcze raz.'));
    if (!note) throw new Error('no event');
    expect(note.type).toBe('OrderNoted');
    expect(openOrders(spec.state)).toEqual([]);
    expect(seenOtherwiseBy(note, spec.state)).toEqual(['jan']);
    expect(audience(note, OLA, spec.state)).toBeNull();
    expect(audience(note, JAN, spec.state)).toBe(note);
    expect(audience(note, MODERATOR, spec.state)).toBe(note);
    const timeline = new Timeline(MODERATOR, spec.state.hidden);
    timeline.append(note);
    expect(timeline.entries).toMatchObject([
      { kind: 'order-noted', person: 'jan', sentence: 'Jeszcze raz.' },
    ]);
    expect(spec.types(OLA, raise())).toEqual(['TurnRequested']);
  });
});
