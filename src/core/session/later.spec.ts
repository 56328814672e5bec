import {
  ANNA,
  annaSpeaks,
  arrive,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { Actor } from './ids.js';

const ask = { type: 'RequestTurn', person: null } as const;
const order = (spec: SessionSpec) => spec.state.queue.waiting.map(({ person }) => person);
const requestOf = (spec: SessionSpec, person: string) =>
  spec.state.queue.waiting.find((waiting) => waiting.person === person)?.id ?? 0;

function later(spec: SessionSpec, who: Exclude<Actor, 'server'>, behind: number | null): SessionSpec {
  return spec.given(who, { type: 'Later', request: requestOf(spec, who.person), behind });
}

const next = (spec: SessionSpec) => spec.given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
const three = () => openSession().given(ANNA, ask).given(JAN, ask).given(OLA, ask);

describe('letting others go first', () => {
  it('T18: behind so many people, or to the end', () => {
    expect(order(later(three(), ANNA, 1))).toEqual(['jan', 'anna', 'ola']);
    expect(order(later(three(), ANNA, 2))).toEqual(['jan', 'ola', 'anna']);
    expect(order(later(three(), ANNA, 99))).toEqual(['jan', 'ola', 'anna']);
    expect(order(later(three(), ANNA, null))).toEqual(['jan', 'ola', 'anna']);
  });

  it('T18: whoever comes afterwards stands behind', () => {
    const spec = later(openSession().given(ANNA, ask).given(JAN, ask), ANNA, null).given(OLA, ask);
    expect(order(spec)).toEqual(['jan', 'anna', 'ola']);
  });

  it('T18: it never moves anybody up, also when one of those let past goes', () => {
    const spec = later(three(), ANNA, 2);
    spec.given(OLA, { type: 'WithdrawRequest', request: requestOf(spec, 'ola') });
    expect(order(spec)).toEqual(['jan', 'anna']);
    expect(spec.types(ANNA, { type: 'Later', request: requestOf(spec, 'anna'), behind: 1 })).toEqual([]);
  });

  it('T18: stays within the kind', () => {
    const spec = annaSpeaks().given(OLA, ask);
    spec.given(JAN, { type: 'RequestTurn', person: null, kind: 'reply', replyTo: spec.turn });
    expect(spec.types(JAN, { type: 'Later', request: requestOf(spec, 'jan'), behind: null })).toEqual([]);
    expect(order(spec)).toEqual(['jan', 'ola']);
  });

  it('T18: for the owner and who keeps the list, also when it is closed; never by half a person', () => {
    const spec = three().given(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: '' });
    const request = requestOf(spec, 'anna');
    expect(spec.refusal(JAN, { type: 'Later', request, behind: 1 })).toBe('not-your-request');
    expect(spec.refusal(ANNA, { type: 'Later', request, behind: 1 })).toBe('accepted');
    expect(spec.refusal(CO_MODERATOR, { type: 'Later', request, behind: 1 })).toBe('accepted');
    expect(spec.refusal(ANNA, { type: 'Later', request, behind: 0 })).toBe('bad-value');
    expect(spec.refusal(ANNA, { type: 'Later', request, behind: 1.5 })).toBe('bad-value');
    expect(spec.refusal(ANNA, { type: 'Later', request: 1, behind: 1 })).toBe('no-such-request');
  });

  it('T18: a place at the head is given up with it', () => {
    const spec = annaSpeaks().given(ANNA, ask).given(JAN, ask);
    spec.given('server', { type: 'LoseConnection', person: 'anna' }).after(30_000);
    spec.given('server', { type: 'Depart', person: 'anna' });
    expect(order(arrive(spec, ANNA))).toEqual(['anna', 'jan']);
    expect(order(later(spec, ANNA, 1))).toEqual(['jan', 'anna']);
    next(spec.given(JAN, { type: 'WithdrawRequest', request: requestOf(spec, 'jan') }));
    expect(spec.state.turn).toMatchObject({ person: 'anna', regained: false });
  });
});
