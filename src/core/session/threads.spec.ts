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

const ask = (kind: RequestKind, replyTo: number | null = null) =>
  ({ type: 'RequestTurn', person: null, kind, replyTo, subject: 'przerwa' }) as const;
const next = (spec: SessionSpec) =>
  spec.after(10 * SECOND).when(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
const call = (spec: SessionSpec, person: string) =>
  spec.after(10 * SECOND).when(MODERATOR, { type: 'Call', person, expectedTurn: spec.mark });
const order = (spec: SessionSpec) => spec.state.queue.waiting.map(({ person, kind }) => `${person} ${kind}`);

describe('the end of a thread', () => {
  it('T13: what was to be answered is over: replies become speech at the end, none is lost', () => {
    const spec = annaSpeaks().given(OLA, ask('topic')).given(ANNA, ask('topic'));
    const { turn } = spec;
    spec.given(JAN, ask('reply', turn)).given(JAN, ask('clarify', turn));
    expect(call(spec, 'ola').map(({ type }) => type)).toEqual(['TurnEnded', 'TurnGranted', 'RepliesRefiled']);
    expect(order(spec)).toEqual(['anna topic', 'jan topic', 'jan topic']);
    // They still tell what they were about, and the one that was to be called first still is.
    const [, clarify] = spec.state.queue.waiting;
    expect(clarify).toMatchObject({ replyTo: turn, at: spec.now });
    expect(spec.state.queue.waiting).toHaveLength(3);
  });

  it('T13: replies, points of order and the end of a turn close no thread', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(JAN, ask('reply', turn)).given(OLA, ask('order'));
    spec.given(OLA, ask('reply', turn)).given(ANNA, ask('clarify', turn));
    spec.given(ANNA, { type: 'Yield', turn });
    const types = ['ola', 'anna', 'jan'].flatMap((person) => {
      const events = next(spec);
      expect(spec.state.turn).toMatchObject({ person, thread: turn });
      return events.map(({ type }) => type);
    });
    expect(types).not.toContain('RepliesRefiled');
    expect(order(spec)).toEqual(['ola reply']);
  });

  it('T13: a reply that is called in its turn is not refiled with the others', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(JAN, ask('reply', turn));
    expect(call(spec, 'jan').map(({ type }) => type)).toEqual(['TurnEnded', 'TurnGranted']);
    expect(spec.state.turn).toMatchObject({ kind: 'reply', thread: turn });
  });

  it('T13: somebody who is called without having asked begins a thread', () => {
    const spec = annaSpeaks();
    spec.given(JAN, ask('reply', spec.turn));
    call(spec, 'ola');
    expect(spec.state.turn).toMatchObject({ person: 'ola', kind: 'topic', thread: spec.turn });
    expect(order(spec)).toEqual(['jan topic']);
  });
});
