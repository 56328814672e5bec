import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  OLA,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { RequestKind } from './events.js';
import type { Request } from './state.js';

const ask = (kind: RequestKind, replyTo: number | null = null, subject = '') =>
  ({ type: 'RequestTurn', person: null, kind, replyTo, subject }) as const;
const order = (spec: SessionSpec) => spec.state.queue.waiting.map(({ person }) => person);

function requestOf(spec: SessionSpec, person: string): Request {
  const request = spec.state.queue.waiting.find((waiting) => waiting.person === person);
  if (!request) throw new Error(`${person} is not waiting`);
  return request;
}

describe('changing a request', () => {
  it('T17: the owner changes the subject, and nothing else changes', () => {
    const spec = annaSpeaks()
      .given(JAN, ask('topic', null, 'dowóz'))
      .given(OLA, ask('topic'));
    const before = requestOf(spec, 'jan');
    const edit = { type: 'EditRequest', request: before.id, subject: 'dowóz\ndzieci' } as const;
    spec.after(SECOND).given(JAN, edit);
    expect(requestOf(spec, 'jan')).toEqual({ ...before, subject: 'dowóz dzieci' });
    expect(order(spec)).toEqual(['jan', 'ola']);
    expect(spec.types(JAN, edit)).toEqual([]);
    expect(spec.refusal(JAN, { ...edit, subject: 'x'.repeat(121) })).toBe('text-too-long');
  });

  it('T17: in a higher class one has only just arrived', () => {
    const spec = annaSpeaks();
    spec.given(JAN, ask('topic')).after(SECOND).given(OLA, ask('reply', spec.turn)).after(SECOND);
    const request = requestOf(spec, 'jan').id;
    spec.given(JAN, { type: 'EditRequest', request, kind: 'reply', replyTo: spec.turn });
    expect(order(spec)).toEqual(['ola', 'jan']);
    expect(requestOf(spec, 'jan')).toMatchObject({ at: spec.now, kind: 'reply', thread: spec.turn });
  });

  it('T17: in a lower class the time of arrival stays', () => {
    const spec = annaSpeaks();
    spec.given(JAN, ask('reply', spec.turn)).after(SECOND).given(OLA, ask('topic')).after(SECOND);
    const { id: request, at } = requestOf(spec, 'jan');
    spec.given(JAN, { type: 'EditRequest', request, kind: 'topic' });
    expect(order(spec)).toEqual(['jan', 'ola']);
    expect(requestOf(spec, 'jan')).toMatchObject({ at, kind: 'topic', replyTo: null, thread: null });
  });

  it('T17: going up and down again does not win a place', () => {
    const spec = annaSpeaks();
    spec.given(JAN, ask('topic')).given(OLA, ask('topic')).after(SECOND);
    const request = requestOf(spec, 'jan').id;
    spec.given(JAN, { type: 'EditRequest', request, kind: 'clarify', replyTo: spec.turn });
    spec.given(JAN, { type: 'EditRequest', request, kind: 'topic' });
    expect(order(spec)).toEqual(['ola', 'jan']);
  });

  it('T17: the new kind is judged as if it were asked for', () => {
    const spec = annaSpeaks({ clarifyRequests: false }).given(JAN, ask('topic'));
    const request = requestOf(spec, 'jan').id;
    spec.given(JAN, ask('reply', spec.turn));
    const to = (kind: RequestKind, replyTo = spec.turn) =>
      ({ type: 'EditRequest', request, kind, replyTo }) as const;
    expect(spec.refusal(JAN, to('clarify'))).toBe('kind-is-off');
    expect(spec.refusal(JAN, to('reply', 1))).toBe('nothing-to-answer');
    expect(spec.refusal(JAN, to('reply'))).toBe('already-waiting');
    expect(spec.refusal(JAN, to('order'))).toBe('subject-missing');
  });

  it('T14: who keeps the list gives a request its right kind, but puts no words into anybody’s mouth', () => {
    const spec = annaSpeaks();
    spec.given(JAN, ask('clarify', spec.turn)).given(OLA, ask('topic'));
    const request = requestOf(spec, 'jan').id;
    expect(spec.refusal(OLA, { type: 'EditRequest', request, kind: 'topic' })).toBe('not-your-request');
    expect(spec.refusal(MODERATOR, { type: 'EditRequest', request, subject: 'x' })).toBe('not-your-request');
    const edited = spec.when(MODERATOR, { type: 'EditRequest', request, kind: 'topic' });
    expect(edited).toMatchObject([{ type: 'RequestEdited', person: 'jan', kind: 'topic', by: 'mod' }]);
  });

  it('T17: who is muted cannot speak through a subject, but can still take the request back', () => {
    const spec = annaSpeaks().given(JAN, ask('topic'));
    spec.given(MODERATOR, { type: 'Mute', person: 'jan', reason: 'warunek 3' });
    const request = requestOf(spec, 'jan').id;
    expect(spec.refusal(JAN, { type: 'EditRequest', request, subject: 'x' })).toBe('muted');
    expect(spec.refusal(JAN, { type: 'WithdrawRequest', request })).toBe('accepted');
  });

  it('T17: what is no longer waiting cannot be changed', () => {
    const spec = annaSpeaks();
    const request = spec.state.turn?.request ?? 0;
    expect(spec.refusal(ANNA, { type: 'EditRequest', request, subject: 'x' })).toBe('no-such-request');
  });
});
