import { ANNA, annaSpeaks, JAN, MODERATOR, SECOND } from '../../../test/support/session-spec.js';
import { refuseLiveDraft } from './live-draft.js';

const codeOf = (spec: ReturnType<typeof annaSpeaks>, person: string, turn: number) =>
  refuseLiveDraft(spec.state, person, turn)?.code ?? 'accepted';

describe('words that are seen while they are written', () => {
  it('belong to the running turn of the one who writes them', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    expect(codeOf(spec, 'anna', turn)).toBe('accepted');
    expect(codeOf(spec, 'anna', turn - 1)).toBe('stale-turn');
    expect(codeOf(spec, 'jan', turn)).toBe('not-your-turn');
    expect(codeOf(spec, 'mod', turn)).toBe('not-your-turn');
    spec.given(ANNA, { type: 'Yield', turn });
    expect(codeOf(spec, 'anna', turn)).toBe('not-your-turn');
  });

  it('stop with the clock, with a break and with a muting', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(MODERATOR, { type: 'PauseTurn', turn, reason: '' });
    expect(codeOf(spec, 'anna', turn)).toBe('turn-paused');
    spec
      .given(MODERATOR, { type: 'ResumeTurn', turn })
      .given(MODERATOR, { type: 'PauseSession', reason: '' });
    expect(codeOf(spec, 'anna', turn)).toBe('session-paused');
    spec.given(MODERATOR, { type: 'ResumeSession' });
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'spam' });
    expect(codeOf(spec, 'anna', turn)).toBe('muted');
  });

  it('T46b: there are none where nobody may read yet', () => {
    const spec = annaSpeaks().after(SECOND);
    const { turn } = spec;
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'hidden' });
    expect(codeOf(spec, 'anna', turn)).toBe('mode-has-no-turns');
    expect(codeOf(spec, JAN.person, turn)).toBe('mode-has-no-turns');
  });
});
