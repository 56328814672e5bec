import { annaSpeaks, JAN, MODERATOR, MINUTE, openSession } from '../../../../test/support/session-spec.js';
import type { SessionSpec } from '../../../../test/support/session-spec.js';
import { handsOf } from './hands.js';

const hands = ({ state }: SessionSpec, leftMs: number | null = MINUTE) => {
  return state.turn && handsOf(state, state.turn, leftMs);
};

describe('what a speaker is asked who gives the floor back', () => {
  it('T40: to whom the rest of the time goes, where the session has that and there is some', () => {
    expect(hands(annaSpeaks())).toBeNull();
    const spec = annaSpeaks({ unusedTime: 'named' });
    expect(hands(spec)).toBe('time');
    expect(hands(spec, 0)).toBeNull();
    expect(hands(spec, null)).toBeNull();
  });

  it('T40: not once more by who got it', () => {
    const spec = annaSpeaks({ unusedTime: 'named', turnMs: 3 * MINUTE });
    spec.given({ person: 'anna', role: 'participant' }, { type: 'Yield', turn: spec.turn, to: 'jan' });
    expect(spec.state.turn?.person).toBe(JAN.person);
    expect(hands(spec)).toBeNull();
  });

  it('T27: who speaks next, where speakers name that', () => {
    const spec = annaSpeaks({ speakersNominate: true });
    expect(hands(spec)).toBe('floor');
    spec.given(MODERATOR, { type: 'SetQueueStatus', status: 'frozen', reason: '' });
    expect(hands(spec)).toBeNull();
  });

  it('T45: nobody in a round, where it is clear who comes next', () => {
    const spec = openSession({ speakersNominate: true, unusedTime: 'named' });
    spec.given(MODERATOR, { type: 'StartRound', order: 'alphabetic' });
    spec.given('server', { type: 'Advance', expectedTurn: spec.mark });
    expect(hands(spec)).toBeNull();
  });
});
