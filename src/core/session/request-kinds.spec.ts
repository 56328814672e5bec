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

const ask = (kind: RequestKind, replyTo: number | null = null, subject = '') =>
  ({ type: 'RequestTurn', person: null, kind, replyTo, subject }) as const;
const next = (spec: SessionSpec) =>
  spec.after(10 * SECOND).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
const order = (spec: SessionSpec) => spec.state.queue.waiting.map(({ person, kind }) => [person, kind]);

describe('the kinds of request', () => {
  it('T12: points of order come first, then questions, replies and speech, each in order of arrival', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(OLA, ask('topic')).given(JAN, ask('topic')).given(JAN, ask('reply', turn));
    spec.given(OLA, ask('clarify', turn)).given(JAN, ask('order', null, 'przerwa'));
    expect(order(spec)).toEqual([
      ['jan', 'order'],
      ['ola', 'clarify'],
      ['jan', 'reply'],
      ['ola', 'topic'],
      ['jan', 'topic'],
    ]);
  });

  it('T12: a kind can be switched off for a session; speech stays', () => {
    const off = { orderRequests: false, clarifyRequests: false, replyRequests: false };
    const spec = annaSpeaks(off);
    for (const kind of ['order', 'clarify', 'reply'] as const) {
      expect(spec.refusal(JAN, ask(kind, spec.turn, 'przerwa'))).toBe('kind-is-off');
    }
    expect(spec.refusal(JAN, ask('topic'))).toBe('accepted');
  });

  it('T13: a reply needs the turn that it answers: the one that runs, or the last one', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    expect(spec.refusal(JAN, ask('reply'))).toBe('nothing-to-answer');
    expect(spec.refusal(JAN, ask('reply', turn - 1))).toBe('nothing-to-answer');
    expect(spec.refusal(JAN, ask('reply', turn))).toBe('accepted');
    spec.given(ANNA, { type: 'Yield', turn });
    expect(spec.refusal(JAN, ask('clarify', turn))).toBe('accepted');
    spec.given(OLA, ask('topic'));
    next(spec);
    expect(spec.refusal(JAN, ask('reply', turn))).toBe('accepted');
    next(spec.given(OLA, { type: 'Yield', turn: spec.turn }).given(ANNA, ask('topic')));
    expect(spec.refusal(JAN, ask('reply', turn))).toBe('nothing-to-answer');
  });

  it('T13: a thread goes on through its replies: its first speech can still be answered', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(JAN, ask('reply', turn));
    next(spec);
    expect(spec.state.turn).toMatchObject({ person: 'jan', kind: 'reply', thread: turn });
    next(spec.given(OLA, ask('reply', spec.turn)));
    expect(spec.state.turn).toMatchObject({ person: 'ola', thread: turn });
    expect(spec.refusal(JAN, ask('clarify', turn))).toBe('accepted');
  });
});

describe('the subject of a request', () => {
  it('T15: is optional, but a point of order has to have one', () => {
    const spec = openSession();
    expect(spec.refusal(ANNA, ask('order'))).toBe('subject-missing');
    expect(spec.refusal(ANNA, ask('order', null, ' \n'))).toBe('subject-missing');
    expect(spec.refusal(ANNA, ask('topic'))).toBe('accepted');
    spec.given(ANNA, ask('order', null, ' zamknięcie\nlisty '));
    expect(spec.state.queue.waiting[0]).toMatchObject({ kind: 'order', subject: 'zamknięcie listy' });
  });

  it('T15: has at most 120 code points', () => {
    const spec = openSession();
    expect(spec.refusal(ANNA, ask('topic', null, '🌿'.repeat(120)))).toBe('accepted');
    expect(spec.refusal(ANNA, ask('topic', null, '🌿'.repeat(121)))).toBe('text-too-long');
  });
});
