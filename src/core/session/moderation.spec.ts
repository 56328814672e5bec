import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  openSession,
  ORGANISER,
  plannedSession,
  SessionSpec,
  START,
} from '../../../test/support/session-spec.js';
import { DEFAULT_SETTINGS } from './settings.js';

describe('moderation', () => {
  const hide = (contribution: number, reason = 'warunek 3') =>
    ({ type: 'HideContribution', contribution, reason }) as const;

  it('hides a contribution with a reason, and shows it again', () => {
    const spec = annaSpeaks();
    const [said] = spec.when(ANNA, { type: 'Contribute', text: 'Nazwiska…', turn: spec.turn });
    const seq = said?.seq ?? 0;
    expect(spec.refusal(JAN, hide(seq))).toBe('not-allowed');
    expect(spec.refusal(MODERATOR, hide(seq, ' '))).toBe('empty-text');
    spec.given(MODERATOR, hide(seq));
    expect(spec.state.hidden.get(seq)).toBe('warunek 3');
    expect(spec.types(MODERATOR, hide(seq))).toEqual([]);
    spec.given(MODERATOR, { type: 'UnhideContribution', contribution: seq });
    expect(spec.state.hidden.size).toBe(0);
    expect(spec.types(MODERATOR, { type: 'UnhideContribution', contribution: seq })).toEqual([]);
  });

  it('hides what is a contribution, also after the session', () => {
    const spec = annaSpeaks();
    const [said] = spec.when(ANNA, { type: 'Contribute', text: 'Nazwiska…', turn: spec.turn });
    expect(spec.refusal(MODERATOR, hide(1))).toBe('no-such-contribution');
    expect(spec.refusal(MODERATOR, hide(9_999))).toBe('no-such-contribution');
    spec.given(MODERATOR, { type: 'CloseSession' });
    expect(spec.refusal(MODERATOR, hide(said?.seq ?? 0))).toBe('accepted');
  });

  it('mutes a person: their turn ends, they cannot post, and it can be undone', () => {
    const spec = annaSpeaks();
    const mute = { type: 'Mute', person: 'anna', reason: 'warunek 3' } as const;
    expect(spec.types(MODERATOR, mute)).toEqual(['PersonMuted', 'TurnEnded']);
    expect(spec.types(MODERATOR, mute)).toEqual([]);
    expect(spec.refusal(ANNA, { type: 'SayAside', text: 'dlaczego?' })).toBe('muted');
    spec.given(MODERATOR, { type: 'Unmute', person: 'anna' });
    expect(spec.refusal(ANNA, { type: 'SayAside', text: 'dziękuję' })).toBe('accepted');
  });

  it('mutes no moderator and nobody who is not there', () => {
    const spec = openSession();
    expect(spec.refusal(MODERATOR, { type: 'Mute', person: 'co-mod', reason: 'x' })).toBe('not-allowed');
    expect(spec.refusal(MODERATOR, { type: 'Mute', person: 'stranger', reason: 'x' })).toBe('no-such-person');
  });
});

describe('the life of a session', () => {
  it('goes from planned to open, paused and closed, and never back', () => {
    const spec = plannedSession();
    expect(spec.refusal(MODERATOR, { type: 'PauseSession', reason: '' })).toBe('bad-phase');
    spec.given(MODERATOR, { type: 'OpenSession' });
    expect(spec.refusal(MODERATOR, { type: 'OpenSession' })).toBe('bad-phase');
    expect(spec.refusal(MODERATOR, { type: 'ResumeSession' })).toBe('bad-phase');
    spec.given(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    expect(spec.state.phase).toEqual({ name: 'paused', since: START, reason: 'kawa' });
    spec.given(MODERATOR, { type: 'ResumeSession' }).given(MODERATOR, { type: 'CloseSession' });
    for (const type of ['OpenSession', 'ResumeSession', 'CloseSession'] as const) {
      expect(spec.refusal(MODERATOR, { type })).toBe('bad-phase');
    }
  });

  it('is planned once, by a moderator or an organiser', () => {
    const plan = {
      type: 'PlanSession',
      session: 's',
      network: 'n',
      title: '  Jak \n nam idzie? ',
      startsAt: START,
      mode: 'queue',
      settings: DEFAULT_SETTINGS,
    } as const;
    const spec = new SessionSpec();
    expect(spec.refusal(ANNA, plan)).toBe('not-allowed');
    expect(spec.refusal(MODERATOR, { type: 'OpenSession' })).toBe('no-such-session');
    expect(spec.refusal(ORGANISER, { ...plan, title: '' })).toBe('empty-text');
    expect(spec.refusal(ORGANISER, { ...plan, title: 'Plan\u202Ejpg.exe' })).toBe('bad-characters');
    spec.given(ORGANISER, plan);
    expect(spec.state.title).toBe('Jak nam idzie?');
    expect(spec.refusal(MODERATOR, plan)).toBe('already-planned');
  });

  it('ends a turn before it ends itself', () => {
    expect(annaSpeaks().types(MODERATOR, { type: 'CloseSession' })).toEqual(['TurnEnded', 'SessionClosed']);
  });
});
