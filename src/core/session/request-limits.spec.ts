import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { RequestKind } from './events.js';
import { forgetAnswered } from './request-limits.js';

const ask = (kind: RequestKind = 'topic', replyTo: number | null = null) =>
  ({ type: 'RequestTurn', person: null, kind, replyTo, subject: 'przerwa' }) as const;
const next = (spec: SessionSpec) =>
  spec.after(10 * SECOND).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });

describe('how much one person may ask for', () => {
  it('T11: one waiting request for each kind', () => {
    const spec = annaSpeaks();
    for (const kind of ['topic', 'reply', 'clarify', 'order'] as const) {
      spec.given(JAN, ask(kind, spec.turn));
      expect(spec.refusal(JAN, ask(kind, spec.turn))).toBe('already-waiting');
    }
    expect(spec.state.queue.waiting).toHaveLength(4);
  });

  it('T11: several ordinary requests are a setting', () => {
    const spec = openSession({ ordinaryRequests: 2 }).given(ANNA, ask()).given(ANNA, ask());
    expect(spec.refusal(ANNA, ask())).toBe('already-waiting');
    next(spec);
    expect(spec.state.queue.waiting).toHaveLength(1);
    expect(spec.refusal(ANNA, ask())).toBe('accepted');
  });

  it('T10: a limit for each person and topic; what is taken back does not count', () => {
    const spec = openSession({ requestsPerTopic: 2 });
    next(spec.given(ANNA, ask()));
    spec.given(ANNA, ask());
    spec.given(ANNA, { type: 'WithdrawRequest', request: spec.state.queue.waiting[0]?.id ?? 0 });
    next(spec.given(ANNA, ask()));
    expect(spec.refusal(ANNA, ask())).toBe('requests-used-up');
    expect(spec.refusal(ANNA, ask('reply', spec.turn))).toBe('requests-used-up');
    expect(spec.refusal(ANNA, ask('order'))).toBe('accepted');
    expect(spec.refusal(MODERATOR, { ...ask(), person: 'anna' })).toBe('accepted');
    expect(spec.refusal(JAN, ask())).toBe('accepted');
    forgetAnswered(spec.state);
    expect(spec.refusal(ANNA, ask())).toBe('accepted');
  });

  it('T10: only who is here, unless the session lets moderators put others on the list', () => {
    const forAnna = { type: 'RequestTurn', person: 'anna' } as const;
    const away = (settings = {}) =>
      openSession(settings).given('server', { type: 'LoseConnection', person: 'anna' });
    expect(away().refusal(MODERATOR, forAnna)).toBe('person-not-present');
    expect(away({ presenceNeeded: false }).refusal(MODERATOR, forAnna)).toBe('accepted');
    expect(away({ presenceNeeded: false }).refusal(ANNA, ask())).toBe('accepted');
    const muted = openSession({ presenceNeeded: false });
    muted.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(muted.refusal(ANNA, ask())).toBe('muted');
  });

  it('T14: two questions and two replies, until somebody else speaks on something of their own', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    for (const kind of ['clarify', 'reply'] as const) {
      next(spec.given(JAN, ask(kind, turn)));
      next(spec.given(JAN, ask(kind, turn)));
      expect(spec.refusal(JAN, ask(kind, turn))).toBe('answers-used-up');
    }
    expect(spec.refusal(OLA, ask('clarify', turn))).toBe('accepted');
    // Their own speech does not free them, that of another does.
    next(spec.given(JAN, ask()));
    expect(spec.refusal(JAN, ask('reply', spec.turn))).toBe('answers-used-up');
    next(spec.given(OLA, ask()));
    expect(spec.refusal(JAN, ask('reply', spec.turn))).toBe('accepted');
  });

  it('T14: what waits counts, and going over to a kind that is used up does not help', () => {
    const spec = annaSpeaks({ replyCap: 1 });
    const { turn } = spec;
    next(spec.given(JAN, ask('reply', turn))).given(JAN, ask('topic'));
    const request = spec.state.queue.waiting[0]?.id ?? 0;
    const edit = { type: 'EditRequest', request, kind: 'reply', replyTo: turn } as const;
    expect(spec.refusal(JAN, edit)).toBe('answers-used-up');
    expect(spec.refusal(MODERATOR, edit)).toBe('accepted');
  });
});
