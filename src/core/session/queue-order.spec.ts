import {
  ANNA,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { asks, comes, EWA, order, speaks, why } from '../../../test/support/speakers-spec.js';
import type { Actor } from './ids.js';
import { nextOrdering, orderQueue } from './queue-order.js';
import type { FloorSettings } from './settings.js';
import { nextTimer } from './timers.js';
import { startTopic } from './topic-scope.js';

type Person = Exclude<Actor, 'server'>;

const PIOTR: Person = { person: 'piotr', role: 'participant' };
const ZOFIA: Person = { person: 'zofia', role: 'participant' };

function calls(spec: SessionSpec): string | undefined {
  spec.after(10 * SECOND).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
  return spec.state.turn?.person;
}
const balanced = (settings: Partial<FloorSettings> = {}) =>
  comes(comes(openSession({ queueOrder: 'balanced', ...settings }), EWA, 'powiat X'), PIOTR, '');

describe('the order of arrival', () => {
  it('T35: is the default; nothing is put in another order, and nothing is stored for it', () => {
    const spec = asks(speaks(openSession(), ANNA), ANNA, JAN);
    expect(order(spec)).toEqual(['anna', 'jan']);
    expect(spec.log.some(({ type }) => type === 'QueueOrdered')).toBe(false);
  });

  it('T42: is one switch away, and everybody stands where they came again', () => {
    const spec = asks(speaks(balanced(), ANNA), ANNA, JAN);
    expect(order(spec)).toEqual(['jan', 'anna']);
    spec.given(MODERATOR, { type: 'ChangeSetting', setting: 'queueOrder', value: 'arrival' });
    expect([order(spec), why(spec, 'jan')]).toEqual([['anna', 'jan'], null]);
  });
});

describe('the balanced order', () => {
  it('T42: who has not spoken on this topic comes first', () => {
    const spec = asks(speaks(balanced(), ANNA), ANNA, JAN, OLA);
    expect(order(spec)).toEqual(['jan', 'ola', 'anna']);
    expect([why(spec, 'jan'), why(spec, 'anna')]).toEqual(['not-spoken', null]);
  });

  it('T42: then who had fewer turns, then who spoke for less time', () => {
    const spec = speaks(speaks(speaks(balanced(), ANNA), ANNA), JAN, 2 * MINUTE);
    asks(speaks(spec, OLA), ANNA, JAN, OLA);
    expect(order(spec)).toEqual(['ola', 'jan', 'anna']);
    expect([why(spec, 'ola'), why(spec, 'jan')]).toEqual(['less-time', 'fewer-turns']);
  });

  it('T42: then whose unit was heard less; somebody without a unit is one of their own', () => {
    // Anna, Jan and Ola are of one unit.
    const spec = asks(speaks(balanced(), ANNA), JAN, EWA, PIOTR);
    expect(order(spec)).toEqual(['ewa', 'piotr', 'jan']);
    expect(why(spec, 'ewa')).toBe('unit-less-heard');
  });

  it('T43: an end that is taken back is not counted for the unit either', () => {
    const spec = comes(balanced(), ZOFIA, 'powiat X');
    asks(speaks(asks(spec, EWA), EWA), ZOFIA, PIOTR);
    expect(order(spec)).toEqual(['piotr', 'zofia']);
    spec.given(MODERATOR, { type: 'UndoLast', expectedTurn: spec.mark });
    expect(order(spec)).toEqual(['ewa', 'zofia', 'piotr']);
  });

  it.each([
    ['balanceSpoken', 'balanceTurns', 'balanceTime', 'balanceUnits'],
    ['balanceTurns', 'balanceSpoken', 'balanceTime', 'balanceUnits'],
  ] as const)('T42: each part can be switched off (%s)', (...parts) => {
    const off = Object.fromEntries(parts.map((part) => [part, false]));
    const spec = asks(speaks(balanced(off), ANNA), ANNA, JAN, EWA);
    expect(order(spec)).toEqual(['anna', 'jan', 'ewa']);
    spec.given(MODERATOR, { type: 'ChangeSetting', setting: parts[0], value: true });
    expect(order(spec)).toEqual(['jan', 'ewa', 'anna']);
  });

  it('T42: kinds come before all that', () => {
    const spec = asks(speaks(balanced(), ANNA), JAN);
    const subject = 'czas minął';
    spec.given(ANNA, { type: 'RequestTurn', person: null, kind: 'order', subject });
    expect(order(spec)).toEqual(['anna', 'jan']);
  });

  it('T42: a turn that runs counts already: nobody follows themselves as one who has not spoken', () => {
    const spec = asks(balanced(), ANNA);
    calls(spec);
    asks(spec, ANNA, JAN);
    expect(order(spec)).toEqual(['jan', 'anna']);
    expect(calls(spec)).toBe('jan');
  });

  it('T42, T58: but not for the topic that begins while it runs', () => {
    const spec = asks(balanced(), ANNA);
    calls(spec);
    startTopic(spec.state, spec.now);
    expect(order(asks(spec, ANNA, JAN))).toEqual(['anna', 'jan']);
  });

  it('T42: with the session as scope a new topic changes nothing', () => {
    const spec = asks(speaks(balanced({ orderScope: 'session' }), ANNA), ANNA, JAN);
    startTopic(spec.state, spec.now);
    spec.given(OLA, { type: 'RequestTurn', person: null });
    expect(order(spec)).toEqual(['jan', 'ola', 'anna']);
  });

  it('T58: counts of a topic start anew with the next', () => {
    const spec = asks(speaks(balanced(), ANNA), ANNA, JAN);
    startTopic(spec.state, spec.now);
    spec.given(OLA, { type: 'RequestTurn', person: null });
    expect(order(spec)).toEqual(['anna', 'jan', 'ola']);
  });

  it('T42: nobody is overtaken more often than is allowed', () => {
    const spec = asks(speaks(balanced({ overtakenMost: 2 }), ANNA), ANNA);
    asks(spec, JAN, OLA, EWA, PIOTR);
    expect([calls(spec), calls(spec)]).toEqual(['ewa', 'piotr']);
    expect([order(spec), why(spec, 'anna')]).toEqual([['anna', 'jan', 'ola'], 'waited']);
    expect(calls(spec)).toBe('anna');
  });

  it('T42: nor for longer than is allowed, and a timer sees to it', () => {
    const spec = asks(speaks(balanced({ turnMs: null, overtakenForMs: 5 * MINUTE }), ANNA), ANNA, JAN, OLA);
    expect(nextOrdering(spec.state)).toBeNull();
    expect(calls(spec)).toBe('jan');
    const due = spec.now + 5 * MINUTE;
    expect(nextTimer(spec.state)).toEqual({ at: due, command: { type: 'OrderQueue' } });
    expect(spec.after(5 * MINUTE - 1).types('server', { type: 'OrderQueue' })).toEqual([]);
    expect(spec.after(1).types('server', { type: 'OrderQueue' })).toEqual(['QueueOrdered']);
    expect([order(spec), nextTimer(spec.state)]).toEqual([['anna', 'ola'], null]);
  });

  it('T42: who does not want to be advanced stays behind those who asked before', () => {
    const spec = speaks(balanced(), ANNA).given(JAN, { type: 'ChooseAdvance', advanced: false });
    asks(spec, ANNA, JAN, OLA);
    expect(order(spec)).toEqual(['ola', 'anna', 'jan']);
    spec.given(JAN, { type: 'ChooseAdvance', advanced: true });
    expect(order(spec)).toEqual(['jan', 'ola', 'anna']);
    expect(spec.types(JAN, { type: 'ChooseAdvance', advanced: true })).toEqual([]);
  });

  it('T18: who lets others go first is not put forward again', () => {
    const spec = asks(speaks(balanced(), ANNA), ANNA, JAN, OLA);
    const jan = spec.state.queue.waiting.find(({ person }) => person === 'jan')?.id ?? 0;
    spec.given(JAN, { type: 'Later', request: jan, behind: null });
    expect(order(asks(spec, EWA))).toEqual(['ewa', 'ola', 'jan', 'anna']);
  });

  it('T47: a place at the head holds whatever the policy', () => {
    const spec = asks(balanced(), ANNA);
    calls(spec);
    asks(spec, JAN);
    spec.after(SECOND).given('server', { type: 'LoseConnection', person: 'anna' });
    spec.after(31 * SECOND).given('server', { type: 'Depart', person: 'anna' });
    comes(spec, ANNA, 'gmina Lipowo');
    expect(order(asks(spec, ANNA, OLA))).toEqual(['anna', 'jan', 'ola']);
  });

  it('T43: at the head stands first who came there last', () => {
    const spec = asks(speaks(speaks(balanced(), ANNA), EWA), OLA);
    for (const person of ['anna', 'ewa']) spec.given(MODERATOR, { type: 'ReAdd', person });
    expect(order(asks(spec, JAN))).toEqual(['ewa', 'anna', 'ola', 'jan']);
  });

  it('T13, T34: a reply that becomes speech leaves the place behind that it was given by hand', () => {
    const spec = speaks(speaks(balanced(), OLA), OLA);
    spec.after(10 * SECOND).given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: spec.mark });
    for (const who of [EWA, JAN]) {
      spec.after(SECOND).given(who, { type: 'RequestTurn', person: null, kind: 'reply', replyTo: spec.turn });
    }
    const [ewa, jan] = spec.state.queue.waiting.map(({ id }) => id);
    const { version } = spec.state.queue;
    spec.given(MODERATOR, { type: 'MoveRequest', request: jan ?? 0, before: ewa ?? 0, version });
    expect(order(asks(spec, PIOTR))).toEqual(['jan', 'ewa', 'piotr']);
    spec.after(10 * SECOND).given(MODERATOR, { type: 'Call', person: 'ola', expectedTurn: spec.mark });
    expect(order(spec)).toEqual(['piotr', 'ewa', 'jan']);
  });

  it('T33, T42: a turn goes on to count while a question is put in between, which counts for nobody', () => {
    const spec = asks(balanced(), ANNA);
    calls(spec);
    asks(spec, ANNA, JAN, OLA);
    spec.given(OLA, { type: 'Interpose', turn: spec.turn, question: 'Ile to trwało?' });
    const question = spec.state.interposed[0]?.id ?? 0;
    spec.given(ANNA, { type: 'AllowInterposed', question, allow: true });
    expect(spec.state.turn?.person).toBe('ola');
    expect(order(asks(spec, EWA))).toEqual(['ewa', 'jan', 'ola', 'anna']);
    // Of a copy nothing is remembered: it is so by what the state says.
    expect(orderQueue(structuredClone(spec.state), spec.now)).toEqual([]);
  });
});

describe('units in turn', () => {
  it('T35: one of each, first the unit that was not heard for longest', () => {
    const spec = balanced({ queueOrder: 'by-unit' });
    asks(spec, ANNA, JAN, OLA, EWA, PIOTR);
    expect(order(spec)).toEqual(['anna', 'ewa', 'piotr', 'jan', 'ola']);
    expect(why(spec, 'ewa')).toBe('unit-turn');
    expect([calls(spec), order(spec)]).toEqual(['anna', ['ewa', 'piotr', 'jan', 'ola']]);
    asks(spec, ANNA);
    expect([calls(spec), calls(spec), calls(spec)]).toEqual(['ewa', 'piotr', 'jan']);
    asks(spec, EWA);
    expect(order(spec)).toEqual(['ewa', 'ola', 'anna']);
  });

  it('T35: who leaves the list makes room for the next of their unit, wherever they stood', () => {
    const spec = asks(balanced({ queueOrder: 'by-unit' }), ANNA, JAN, EWA);
    comes(spec, ZOFIA, 'powiat X');
    asks(spec, ZOFIA);
    expect(order(spec)).toEqual(['anna', 'ewa', 'jan', 'zofia']);
    const request = spec.state.queue.waiting[0]?.id ?? 0;
    spec.given(ANNA, { type: 'Later', request, behind: null });
    expect(order(spec)).toEqual(['ewa', 'jan', 'zofia', 'anna']);
    spec.given(ANNA, { type: 'WithdrawRequest', request });
    expect(order(spec)).toEqual(['jan', 'ewa', 'zofia']);
  });
});

describe('the time of a unit', () => {
  const limited = () => balanced({ queueOrder: 'arrival', unitBudgetMs: MINUTE });

  it('T44: when it is used up, its requests stay but stand behind others', () => {
    const spec = asks(speaks(limited(), ANNA), JAN, EWA, PIOTR);
    expect(order(spec)).toEqual(['ewa', 'piotr', 'jan']);
    expect([why(spec, 'jan'), why(spec, 'ewa')]).toEqual(['unit-used-up', null]);
  });

  it('T44: moderators give more, and the requests stand where they came', () => {
    const spec = asks(speaks(limited(), ANNA), JAN, EWA);
    // The moderators of these tests are of the same unit.
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    spec.given(MODERATOR, { type: 'AddUnitTime', person: 'ola', seconds: 30 });
    expect(order(spec)).toEqual(['jan', 'ewa']);
  });

  it('T44: a new topic is a new budget', () => {
    const spec = asks(speaks(limited(), ANNA), JAN, EWA);
    startTopic(spec.state, spec.now);
    asks(spec, PIOTR);
    expect(order(spec)).toEqual(['jan', 'ewa', 'piotr']);
  });
});

it('an order is stored as far as it changed, and only then', () => {
  const spec = asks(speaks(balanced(), ANNA), ANNA);
  const [, ordered] = asks(spec, JAN).last;
  const jan = spec.log.at(-2)?.seq;
  const anna = spec.log.at(-3)?.seq;
  expect(ordered).toMatchObject({
    type: 'QueueOrdered',
    by: null,
    places: [{ request: jan, before: anna, why: 'not-spoken' }],
  });
  expect(spec.types(ANNA, { type: 'SayAside', text: 'Tak.' })).toEqual(['ContributionMade']);
  expect(spec.types(OLA, { type: 'RequestTurn', person: null })).toEqual(['TurnRequested', 'QueueOrdered']);
  expect(spec.types(EWA, { type: 'RequestTurn', person: null })).toEqual(['TurnRequested', 'QueueOrdered']);
});
