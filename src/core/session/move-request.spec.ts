import {
  ANNA,
  arrive,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { decide } from './decide.js';
import type { FloorSettings } from './settings.js';

const order = (spec: SessionSpec) => spec.state.queue.waiting.map(({ person }) => person);
const idOf = (spec: SessionSpec, person: string) =>
  spec.state.queue.waiting.find((request) => request.person === person)?.id ?? 0;
const move = (spec: SessionSpec, person: string, before: string | null) => ({
  type: 'MoveRequest' as const,
  request: idOf(spec, person),
  before: before === null ? null : idOf(spec, before),
  version: spec.state.queue.version,
});
function waiting(settings: Partial<FloorSettings> = {}): SessionSpec {
  const spec = openSession(settings);
  for (const who of [ANNA, JAN, OLA]) spec.after(SECOND).given(who, { type: 'RequestTurn', person: null });
  return spec;
}

describe('moving by hand', () => {
  it('T34: puts a request before another, or at the end, and is recorded as done by hand', () => {
    const spec = waiting();
    expect(spec.when(MODERATOR, move(spec, 'ola', 'anna'))).toMatchObject([
      { type: 'RequestMoved', ownRuling: false, by: 'mod' },
    ]);
    expect(order(spec)).toEqual(['ola', 'anna', 'jan']);
    expect(order(spec.given(MODERATOR, move(spec, 'ola', null)))).toEqual(['anna', 'jan', 'ola']);
  });

  it('T34: what was decided by looking at another list is refused, with the present version', () => {
    const spec = waiting();
    const meant = move(spec, 'ola', 'anna');
    spec.given(JAN, { type: 'WithdrawRequest', request: idOf(spec, 'jan') });
    const answer = decide(spec.state, { ...meant, by: MODERATOR, at: spec.now });
    expect(answer).toEqual({
      ok: false,
      code: 'stale-queue',
      details: { version: spec.state.queue.version },
    });
  });

  it('T34: two moderators at once: the second sees that the list has changed', () => {
    const spec = waiting();
    const [one, other] = [move(spec, 'ola', 'anna'), move(spec, 'jan', 'anna')];
    expect(spec.given(MODERATOR, one).refusal(CO_MODERATOR, other)).toBe('stale-queue');
  });

  it('T34: whoever was called is no longer on the list', () => {
    const spec = waiting();
    const anna = idOf(spec, 'anna');
    spec.given(MODERATOR, { type: 'Next', expectedTurn: null });
    const { version } = spec.state.queue;
    const jan = idOf(spec, 'jan');
    const moved = { type: 'MoveRequest' as const, request: anna, before: null, version };
    expect(spec.refusal(MODERATOR, moved)).toBe('no-such-request');
    expect(spec.refusal(MODERATOR, { ...moved, request: jan, before: anna })).toBe('no-such-request');
  });

  it('T34: only within a kind', () => {
    const spec = waiting().given(OLA, { type: 'RequestTurn', person: null, kind: 'order', subject: 'czas' });
    const point = spec.state.queue.waiting.find(({ kind }) => kind === 'order')?.id ?? 0;
    const { version } = spec.state.queue;
    const before = { type: 'MoveRequest' as const, request: idOf(spec, 'jan'), before: point, version };
    expect(spec.refusal(MODERATOR, before)).toBe('kind-comes-first');
  });

  it('T34: a move to where it stands changes nothing', () => {
    const spec = waiting();
    expect(spec.types(MODERATOR, move(spec, 'anna', 'jan'))).toEqual([]);
    expect(spec.types(MODERATOR, move(spec, 'jan', 'jan'))).toEqual([]);
    expect(spec.types(MODERATOR, move(spec, 'ola', null))).toEqual([]);
  });

  it.each([ANNA, OBSERVER])('is for moderators, and for whoever keeps the list for them', (who) => {
    const spec = waiting();
    expect(spec.refusal(who, move(spec, 'anna', null))).toBe('not-allowed');
    spec.given(MODERATOR, { type: 'DelegateQueue', person: 'jan', mayCall: false, mayExtend: false });
    expect(spec.refusal(JAN, move(spec, 'anna', null))).toBe('accepted');
    expect(spec.refusal(JAN, move(spec, 'jan', 'anna'))).toBe('own-turn');
  });

  it('T9: nobody moves up their own request while another moderator is here; alone it is marked', () => {
    const spec = waiting().given(MODERATOR, { type: 'RequestTurn', person: null });
    expect(spec.refusal(MODERATOR, move(spec, 'mod', 'anna'))).toBe('own-turn');
    expect(spec.refusal(CO_MODERATOR, move(spec, 'mod', 'anna'))).toBe('accepted');
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    expect(spec.when(MODERATOR, move(spec, 'mod', 'anna'))).toMatchObject([{ ownRuling: true }]);
    arrive(spec, CO_MODERATOR);
    expect(spec.when(MODERATOR, move(spec, 'mod', null))).toMatchObject([{ ownRuling: false }]);
  });

  it('T34: a place given by hand holds whatever the policy', () => {
    const spec = waiting({ queueOrder: 'balanced' });
    spec.given(CO_MODERATOR, { type: 'Call', person: 'mod', expectedTurn: null });
    spec.after(5 * SECOND).given(MODERATOR, { type: 'Yield', turn: spec.turn });
    spec.given(MODERATOR, { type: 'RequestTurn', person: null });
    expect(order(spec)).toEqual(['anna', 'jan', 'ola', 'mod']);
    spec.given(CO_MODERATOR, move(spec, 'mod', 'jan'));
    spec.given(CO_MODERATOR, { type: 'RequestTurn', person: null });
    expect(order(spec)).toEqual(['anna', 'mod', 'jan', 'ola', 'co-mod']);
    spec.given(ANNA, { type: 'WithdrawRequest', request: idOf(spec, 'anna') });
    expect(order(spec)).toEqual(['mod', 'jan', 'ola', 'co-mod']);
  });
});
