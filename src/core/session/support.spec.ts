import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { supportOf } from './support.js';

const ask = { type: 'RequestTurn', person: null } as const;

/** Anna has said something on her turn; Jan and Ola wait. */
function said(): { spec: SessionSpec; contribution: number } {
  const spec = annaSpeaks().given(JAN, ask).given(OLA, ask);
  const [event] = spec.when(ANNA, { type: 'Contribute', text: 'Dowóz.', turn: spec.turn });
  return { spec, contribution: event?.seq ?? 0 };
}

function alreadySaid(spec: SessionSpec, person: string, supports: number | null) {
  const request = spec.state.queue.waiting.find((waiting) => waiting.person === person)?.id ?? 0;
  return { type: 'WithdrawRequest', request, reason: 'already-said', supports } as const;
}

describe('taking a request back', () => {
  it('T19: is always allowed, also when the list is closed, in a break and when muted, and asks for no reason', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask);
    const [anna, jan] = spec.state.queue.waiting.map(({ id }) => id);
    spec.given(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: '' });
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    spec.given(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    expect(spec.refusal(ANNA, { type: 'WithdrawRequest', request: anna ?? 0 })).toBe('accepted');
    expect(spec.refusal(JAN, { type: 'WithdrawRequest', request: jan ?? 0, reason: null })).toBe('accepted');
  });

  it('T19: “already said” counts as support of what was said', () => {
    const { spec, contribution } = said();
    const events = spec.when(JAN, alreadySaid(spec, 'jan', contribution));
    expect(events).toMatchObject([{ reason: 'already-said', supports: contribution }]);
    spec.given(OLA, alreadySaid(spec, 'ola', contribution));
    expect(supportOf(spec.state, contribution)).toBe(2);
    expect(spec.state.queue.waiting).toEqual([]);
  });

  it('T19: “already said” without a contribution is a reason and no support', () => {
    const { spec } = said();
    expect(spec.when(JAN, alreadySaid(spec, 'jan', null))[0]).not.toHaveProperty('supports');
    expect(spec.state.supporters.size).toBe(0);
  });

  it('T19: one support for each person; asking again and taking it back again adds none', () => {
    const { spec, contribution } = said();
    spec.given(JAN, alreadySaid(spec, 'jan', contribution)).given(JAN, ask);
    spec.given(JAN, alreadySaid(spec, 'jan', contribution));
    expect(supportOf(spec.state, contribution)).toBe(1);
  });

  it('T19: what cannot count is no reason to refuse: one’s own, what is hidden, what is not there', () => {
    const { spec, contribution } = said();
    spec.given(ANNA, ask).given(ANNA, alreadySaid(spec, 'anna', contribution));
    spec.given(JAN, alreadySaid(spec, 'jan', 1));
    spec.given(MODERATOR, { type: 'HideContribution', contribution, reason: 'warunek 3' });
    spec.given(OLA, alreadySaid(spec, 'ola', contribution));
    expect(spec.state.supporters.size).toBe(0);
    expect(spec.state.queue.waiting).toEqual([]);
  });

  it('T19: a moderator who takes off the request of another supports nothing', () => {
    const { spec, contribution } = said();
    const events = spec.when(MODERATOR, alreadySaid(spec, 'jan', contribution));
    expect(events).toMatchObject([{ type: 'RequestRemoved' }]);
    expect(spec.state.supporters.size).toBe(0);
  });
});
