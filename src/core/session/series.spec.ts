import {
  ANNA,
  arrive,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  plannedSession,
  SECOND,
  type SessionSpec,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { asks, comes, EWA, order, speaks, why } from '../../../test/support/speakers-spec.js';
import { audience } from '../views/audience.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import type { HeardBefore } from './commands.js';
import { evolve } from './evolve.js';
import type { Actor } from './ids.js';
import { heardBefore } from './series.js';
import type { FloorSettings } from './settings.js';
import { initialState } from './state.js';
import { startTopic } from './topic-scope.js';

type Person = Exclude<Actor, 'server'>;

const LIPOWO = 'gmina Lipowo';
const heard = (person: string, turns: number, floorMs = 0, unit = LIPOWO): HeardBefore => ({
  person,
  unit,
  turns,
  floorMs,
});
const carry = (...figures: HeardBefore[]) =>
  figures.map((figure) => ({ type: 'CarryFigures', ...figure }) as const);
const series = (settings: Partial<FloorSettings> = {}) =>
  openSession({ queueOrder: 'balanced', orderScope: 'series', ...settings });

function over(spec: SessionSpec): SessionSpec {
  return spec.given(MODERATOR, { type: 'CloseSession' });
}

describe('the order over a series of sessions', () => {
  it('T42: who spoke in earlier sessions lets others go first', () => {
    const spec = series().givenAll('server', carry(heard('anna', 2), heard('jan', 1)));
    expect(order(asks(spec, ANNA, JAN, OLA))).toEqual(['ola', 'jan', 'anna']);
    expect([why(spec, 'ola'), why(spec, 'jan')]).toEqual(['not-spoken', 'fewer-turns']);
  });

  it('T42: turns and time of this session count besides', () => {
    const turns = series().givenAll('server', carry(heard('anna', 2), heard('jan', 1)));
    asks(speaks(speaks(turns, JAN), JAN), JAN, ANNA);
    expect([order(turns), why(turns, 'anna')]).toEqual([['anna', 'jan'], 'fewer-turns']);
    const time = series().givenAll('server', carry(heard('anna', 1, 3 * MINUTE), heard('jan', 1, MINUTE)));
    asks(speaks(speaks(time, JAN), ANNA, 30 * SECOND), ANNA, JAN);
    expect([order(time), why(time, 'jan')]).toEqual([['jan', 'anna'], 'less-time']);
    asks(speaks(speaks(time, JAN, 4 * MINUTE), ANNA, 30 * SECOND), JAN, ANNA);
    expect([order(time), why(time, 'anna')]).toEqual([['anna', 'jan'], 'less-time']);
  });

  it('T42: a turn that runs counts besides, whatever its topic', () => {
    const spec = asks(series().givenAll('server', carry(heard('jan', 1, 5 * MINUTE))), ANNA);
    spec.after(10 * SECOND).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
    startTopic(spec.state, spec.now);
    // One turn each: Anna's runs, and took no time as yet.
    expect(order(asks(spec, JAN, ANNA))).toEqual(['anna', 'jan']);
    expect(why(spec, 'anna')).toBe('less-time');
  });

  it('T42: a unit was heard, whoever of it is here today', () => {
    const units = { balanceSpoken: false, balanceTurns: false, balanceTime: false };
    const spec = comes(series(units), EWA, 'powiat X');
    const [one, other] = [heard('piotr', 2), heard('zofia', 1)];
    spec.givenAll('server', carry(one, other, heard('adam', 2, 0, 'powiat X')));
    expect(order(asks(spec, ANNA, EWA))).toEqual(['ewa', 'anna']);
    expect(why(spec, 'ewa')).toBe('unit-less-heard');
  });

  it('T42: the scope can be changed while the session runs', () => {
    const spec = series({ orderScope: 'session' }).givenAll('server', carry(heard('anna', 2)));
    expect(order(asks(spec, ANNA, JAN))).toEqual(['anna', 'jan']);
    const scope = (value: string) =>
      spec.given(MODERATOR, { type: 'ChangeSetting', setting: 'orderScope', value });
    expect(order(scope('series'))).toEqual(['jan', 'anna']);
    expect(order(scope('topic'))).toEqual(['anna', 'jan']);
  });

  it('T42: who waits already stands in the new order at once', () => {
    const spec = asks(series(), ANNA, JAN, OLA);
    const [jan, anna] = carry(heard('jan', 1), heard('anna', 2));
    expect(spec.types('server', anna!)).toEqual(['FiguresCarriedIn', 'QueueOrdered']);
    spec.given('server', jan!);
    expect(order(spec)).toEqual(['ola', 'jan', 'anna']);
  });

  it('T43: what is undone here counts no more, what was before still does', () => {
    const spec = asks(series().givenAll('server', carry(heard('anna', 1))), JAN);
    spec.after(10 * SECOND).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
    asks(spec, ANNA);
    spec.after(10 * SECOND).given(MODERATOR, { type: 'UndoLast', expectedTurn: spec.mark });
    spec.given(JAN, { type: 'WithdrawRequest', request: spec.state.queue.waiting[0]?.id ?? 0 });
    expect(order(asks(spec, JAN))).toEqual(['jan', 'anna']);
    expect(why(spec, 'jan')).toBe('not-spoken');
  });

  it('T35: units in turn: first those never heard, then those of earlier sessions, the longest silent first', () => {
    const spec = series({ queueOrder: 'by-unit' });
    const [piotr, zofia] = ['piotr', 'zofia'].map((person) => ({ person, role: 'participant' }) as const);
    comes(comes(comes(spec, EWA, 'powiat X'), piotr!, 'powiat Y'), zofia!, 'powiat Z');
    spec.givenAll('server', carry(heard('piotr', 1, 0, 'powiat Y'), heard('ewa', 1, 0, 'powiat X')));
    asks(speaks(spec, ANNA), JAN, EWA, piotr!, zofia!);
    expect(order(spec)).toEqual(['zofia', 'piotr', 'ewa', 'jan']);
  });
});

describe('what earlier sessions counted', () => {
  it('is taken over once for a session, while it runs', () => {
    const spec = series().givenAll('server', carry(heard('anna', 2)));
    const [again] = carry(heard('anna', 3));
    expect(spec.types('server', again!)).toEqual([]);
    expect(spec.state.earlier.figures.get('anna')).toMatchObject({ turns: 2, floorMs: 0 });
    expect(plannedSession().refusal('server', again!)).toBe('bad-phase');
    expect(over(openSession()).refusal('server', again!)).not.toBe('accepted');
  });

  it('T42: is summed over all of them, each counted once', () => {
    const first = over(speaks(speaks(openSession(), ANNA), JAN));
    const second = openSession().givenAll('server', carry(heard('anna', 1, MINUTE)));
    second.now = first.now + MINUTE;
    over(speaks(second, ANNA, 2 * MINUTE));
    const expected = [
      { person: 'jan', turns: 1, floorMs: MINUTE },
      { person: 'anna', turns: 2, floorMs: 3 * MINUTE },
    ];
    expect(heardBefore([first.state, second.state])).toEqual(expected);
    expect(heardBefore([second.state, first.state])).toEqual(expected);
    expect(heardBefore([])).toEqual([]);
  });

  it('T42: comes in the order in which units were last heard', () => {
    const spec = comes(openSession(), EWA, 'powiat X');
    over(speaks(speaks(speaks(spec, ANNA), EWA), JAN));
    expect(heardBefore([spec.state]).map(({ person }) => person)).toEqual(['ewa', 'anna', 'jan']);
  });

  it('T42: is about turns, not about what was said without one', () => {
    const spec = speaks(openSession(), ANNA).given(MODERATOR, { type: 'SetFloorMode', mode: 'open' });
    spec.given(JAN, { type: 'Contribute', text: 'U nas inaczej.', turn: null });
    expect(heardBefore([over(spec).state]).map(({ person }) => person)).toEqual(['anna']);
  });

  it('T60: nothing of somebody who was removed is handed on', () => {
    const spec = speaks(speaks(openSession(), ANNA), JAN);
    spec.given(MODERATOR, { type: 'RemovePerson', person: 'jan', reason: 'warunek 3' });
    expect(heardBefore([over(spec).state]).map(({ person }) => person)).toEqual(['anna']);
  });

  it('T64: is for moderators, one’s own for each', () => {
    const spec = series();
    const [anna, jan] = carry(heard('anna', 2, MINUTE), heard('jan', 1));
    const [carried] = spec.when('server', anna!);
    if (!carried) throw new Error('no event');
    spec.given('server', jan!);
    expect(audience(carried, ANNA, spec.state)).toBe(carried);
    expect(audience(carried, MODERATOR, spec.state)).toBe(carried);
    expect(audience(carried, JAN, spec.state)).toBeNull();
    expect(seenOtherwiseBy(carried, spec.state)).toEqual(['anna']);
    const seen = (viewer: Person) => snapshotFor(spec.state, viewer).earlier.map(([person]) => person);
    expect([seen(ANNA), seen(OLA), seen(MODERATOR)]).toEqual([['anna'], [], ['anna', 'jan']]);
    expect(restore(snapshotFor(spec.state, MODERATOR)).earlier).toEqual(spec.state.earlier);
  });

  it('counts for nobody else where the name of the unit was erased', () => {
    const units = { balanceSpoken: false, balanceTurns: false, balanceTime: false };
    const spec = series(units).givenAll('server', carry(heard('anna', 2)));
    const state = initialState();
    for (const event of spec.log) {
      const isErased = event.type === 'FiguresCarriedIn';
      evolve(state, isErased ? { ...event, words: null } : event);
    }
    expect(spec.state.earlier.units.get(LIPOWO)?.turns).toBe(2);
    expect([...state.earlier.units.keys()]).toEqual(['\u0000anna']);
    expect(state.earlier.figures.get('anna')?.turns).toBe(2);
  });

  it('T42: who comes later has what was counted of them', () => {
    const spec = series().givenAll('server', carry(heard('ewa', 1)));
    arrive(spec, EWA);
    expect(order(asks(spec, EWA, JAN))).toEqual(['jan', 'ewa']);
  });
});
