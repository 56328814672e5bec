import {
  ANNA,
  annaSpeaks,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { carriedOver } from './carrying.js';
import { nextTimer } from './timers.js';

const ask = { type: 'RequestTurn', person: null } as const;
const next = (spec: SessionSpec) => ({ type: 'Next', expectedTurn: spec.mark }) as const;
const undo = (spec: SessionSpec) => ({ type: 'UndoLast', expectedTurn: spec.mark }) as const;
const nominate = (spec: SessionSpec, person: string) =>
  ({ type: 'Nominate', person, expectedTurn: spec.mark }) as const;
const lastWord = (spec: SessionSpec, person: string, rest: 'carry' | 'empty') =>
  ({ type: 'LastWord', person, rest, expectedTurn: spec.mark }) as const;
const waiting = ({ state }: SessionSpec) => state.queue.waiting.map(({ person }) => person);
const idOf = ({ state }: SessionSpec) => state.called?.id ?? 0;

describe('undo', () => {
  it('T43: takes a call back; the person stands at the head with the time that was left', () => {
    const spec = annaSpeaks().given(JAN, ask);
    const asked = spec.state.turn?.request;
    expect(spec.when(MODERATOR, undo(spec))).toMatchObject([
      { type: 'TurnEnded', reason: 'undone' },
      { type: 'LastUndone', what: 'call', person: 'anna' },
      { type: 'TurnRequested', person: 'anna', front: true, again: asked, leftMs: 5 * MINUTE - 10 * SECOND },
    ]);
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    expect(spec.state.figures.get('anna')).toMatchObject({ turns: 0, floorMs: 0 });
    spec.after(5 * SECOND).given(MODERATOR, next(spec));
    expect(spec.state.turn?.clock).toMatchObject({ deadline: spec.now + 5 * MINUTE - 10 * SECOND });
  });

  it('T43: takes an end back, which then counts as one turn', () => {
    const spec = annaSpeaks().given(JAN, ask);
    spec.given(MODERATOR, { type: 'EndTurn', turn: spec.turn, reason: 'pomyłka' }).after(20 * SECOND);
    spec.given(MODERATOR, undo(spec));
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    spec.after(5 * SECOND).given(MODERATOR, next(spec));
    spec.given(ANNA, { type: 'Yield', turn: spec.turn });
    expect(spec.state.figures.get('anna')?.turns).toBe(1);
    expect(spec.state.topic.figures.get('anna')?.turns).toBe(1);
    expect([...spec.state.units.values()].map(({ turns }) => turns)).toEqual([1]);
  });

  it('T43: one press too many is taken back in two: the call, then the end before it', () => {
    const spec = annaSpeaks()
      .given(JAN, ask)
      .given(MODERATOR, next(annaSpeaks()))
      .after(5 * SECOND);
    spec
      .given(MODERATOR, undo(spec))
      .after(5 * SECOND)
      .given(MODERATOR, undo(spec));
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    expect(spec.refusal(MODERATOR, undo(spec))).toBe('nothing-to-undo');
  });

  it('T43: for a minute, or until the next post', () => {
    const late = annaSpeaks().after(50 * SECOND);
    expect(late.refusal(MODERATOR, undo(late))).toBe('accepted');
    expect(late.after(1).refusal(MODERATOR, undo(late))).toBe('nothing-to-undo');
    const posted = annaSpeaks();
    posted.given(ANNA, { type: 'Contribute', text: 'Zaczynam.', turn: posted.turn });
    expect(posted.refusal(MODERATOR, undo(posted))).toBe('nothing-to-undo');
  });

  it('T43: a call that waits for its answer is taken back with its request', () => {
    const spec = openSession({ acceptMs: 15 * SECOND })
      .given(ANNA, ask)
      .given(JAN, ask);
    spec.given(MODERATOR, next(spec)).after(5 * SECOND);
    expect(spec.types(MODERATOR, undo(spec))).toEqual(['CallEnded', 'LastUndone']);
    expect(waiting(spec)).toEqual(['anna', 'jan']);
  });

  it('T43: who was called without having waited is not on the list afterwards', () => {
    const spec = openSession().given(MODERATOR, { type: 'Call', person: 'ola', expectedTurn: null });
    spec.after(5 * SECOND).given(MODERATOR, undo(spec));
    expect(waiting(spec)).toEqual([]);
    expect(spec.state.turn).toBeNull();
  });

  it('T43: refused while the person waits for the same already', () => {
    const spec = annaSpeaks().given(ANNA, ask);
    expect(spec.refusal(MODERATOR, undo(spec))).toBe('already-waiting');
  });

  it('T28: two moderators who undo at once undo once', () => {
    const spec = annaSpeaks().given(JAN, ask);
    const command = undo(spec);
    spec.given(MODERATOR, command).after(200);
    expect(spec.refusal(CO_MODERATOR, command)).toBe('just-changed');
  });

  it('T25, T43: what begins by itself does not repeat the mistake', () => {
    const spec = annaSpeaks({ advance: 'automatic' });
    spec.given(MODERATOR, undo(spec));
    expect(nextTimer(spec.state)).toBeNull();
  });

  it('T43: who is finished is put back at the head, once', () => {
    const spec = annaSpeaks().given(JAN, ask);
    const again = { type: 'ReAdd', person: 'anna' } as const;
    expect(spec.refusal(MODERATOR, again)).toBe('already-speaking');
    spec.given(ANNA, { type: 'Yield', turn: spec.turn }).given(MODERATOR, again);
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    expect(spec.refusal(MODERATOR, again)).toBe('already-waiting');
    expect(spec.refusal(MODERATOR, { type: 'ReAdd', person: 'ola' })).toBe('nothing-to-re-add');
  });
});

describe('being named', () => {
  it('T27: the speaker names the next person, where the session has that', () => {
    const off = annaSpeaks();
    expect(off.refusal(ANNA, nominate(off, 'ola'))).toBe('nomination-off');
    const spec = annaSpeaks({ speakersNominate: true });
    expect(spec.refusal(JAN, nominate(spec, 'ola'))).toBe('not-your-turn');
    expect(spec.refusal(ANNA, nominate(spec, 'anna'))).toBe('own-turn');
    expect(spec.refusal(ANNA, nominate(spec, 'observer'))).toBe('person-cannot-speak');
    expect(spec.when(ANNA, nominate(spec, 'ola'))).toMatchObject([
      { type: 'TurnEnded', reason: 'yielded' },
      { type: 'TurnGranted', person: 'ola', way: 'nomination' },
    ]);
  });

  it('T27: also just after the turn, until somebody else has been called', () => {
    const spec = annaSpeaks({ speakersNominate: true });
    spec.given(ANNA, { type: 'Yield', turn: spec.turn });
    expect(spec.refusal(ANNA, nominate(spec, 'ola'))).toBe('accepted');
    spec.given(MODERATOR, { type: 'Call', person: 'jan', expectedTurn: spec.mark });
    expect(spec.refusal(ANNA, nominate(spec, 'ola'))).toBe('not-your-turn');
  });

  it('T27: a nominee who declines keeps the request, and a moderator calls next', () => {
    const settings = { speakersNominate: true, acceptMs: 15 * SECOND, advance: 'automatic' } as const;
    const spec = openSession(settings).given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: null });
    spec
      .given(ANNA, { type: 'Accept', call: idOf(spec) })
      .given(JAN, ask)
      .given(OLA, ask);
    spec.after(5 * SECOND).given(ANNA, nominate(spec, 'ola'));
    spec.given(OLA, { type: 'Decline', call: idOf(spec) });
    expect(waiting(spec)).toEqual(['ola', 'jan']);
    expect(nextTimer(spec.state)).toBeNull();
    expect(spec.after(5 * SECOND).refusal(MODERATOR, next(spec))).toBe('accepted');
  });
});

describe('the last word', () => {
  it.each([
    ['carry', 'RequestsSettled', 'carried'],
    ['empty', 'RequestsRemoved', 'removed'],
  ] as const)('T32: closes the queue, settles the rest (%s) and calls the person', (rest, type, end) => {
    const spec = annaSpeaks().given(JAN, ask).given(OLA, ask);
    expect(spec.types(MODERATOR, lastWord(spec, 'ola', rest))).toEqual([
      'TurnEnded',
      'QueueStatusChanged',
      type,
      'TurnGranted',
    ]);
    expect(spec.state.turn).toMatchObject({ person: 'ola', way: 'last-word' });
    expect(spec.state.queue).toMatchObject({ status: 'closed', waiting: [] });
    expect(spec.state.pastRequests.get('jan')?.end).toBe(end);
    expect(spec.refusal(JAN, ask)).toBe('queue-closed');
  });

  it('T43, T57: who is put back on the list after it is not carried over as well', () => {
    const spec = annaSpeaks()
      .given(JAN, ask)
      .given(MODERATOR, lastWord(annaSpeaks(), 'ola', 'carry'));
    expect(carriedOver(spec.state)).toMatchObject([{ person: 'jan' }]);
    spec.given(MODERATOR, { type: 'ReAdd', person: 'jan' });
    expect(waiting(spec)).toEqual(['jan']);
    expect(carriedOver(spec.state)).toEqual([]);
  });

  it('T13, T32: an answer that goes off the list by it does not become speech as well', () => {
    const spec = annaSpeaks();
    spec.given(JAN, { ...ask, kind: 'reply', replyTo: spec.turn });
    expect(spec.types(MODERATOR, lastWord(spec, 'ola', 'empty'))).not.toContain('RepliesRefiled');
  });

  it('T32: points of order stay on the list', () => {
    const spec = annaSpeaks().given(JAN, { ...ask, kind: 'order', subject: 'Przerwa' });
    spec.given(MODERATOR, lastWord(spec, 'ola', 'empty'));
    expect(waiting(spec)).toEqual(['jan']);
  });

  it('T32: it is for the topic: a point of order of the same person waits on', () => {
    const spec = annaSpeaks()
      .given(JAN, ask)
      .given(JAN, { ...ask, kind: 'order', subject: 'Przerwa' });
    const topic = spec.state.queue.waiting.find(({ kind }) => kind === 'topic')?.id;
    spec.given(MODERATOR, lastWord(spec, 'jan', 'carry'));
    expect(spec.state.turn).toMatchObject({ person: 'jan', request: topic });
    expect(spec.state.queue.waiting).toMatchObject([{ person: 'jan', kind: 'order' }]);
  });
});
