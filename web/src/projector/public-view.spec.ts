import {
  ANNA,
  JAN,
  MODERATOR,
  openSession,
  ORGANISER,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { Viewer } from '../../../src/core/views/audience.js';
import { restore, snapshotFor } from '../../../src/core/views/snapshot.js';
import { publicView } from './public-view.js';

const shownBy = (spec: SessionSpec, who: Viewer) =>
  publicView(restore(snapshotFor(spec.state, who)), spec.state.at);
const poll = ({ state }: SessionSpec): number => state.poll?.id ?? 0;

function session(namesInQueue: boolean): SessionSpec {
  return openSession({ namesInQueue })
    .given(MODERATOR, { type: 'PutPrompt', text: 'Co dalej?' })
    .given(ANNA, { type: 'RequestTurn', person: null })
    .given(JAN, { type: 'RequestTurn', person: null })
    .given(MODERATOR, {
      type: 'OpenPoll',
      question: 'Na ile?',
      kind: 'scale',
      options: '',
      secret: false,
      mostChoices: null,
    });
}

describe('what stands on the big screen', () => {
  it('is the same whoever opened it, and no more than a participant sees', () => {
    for (const namesInQueue of [true, false]) {
      const spec = session(namesInQueue);
      spec.given(ANNA, { type: 'Vote', poll: poll(spec), choices: '4', reason: '' });
      for (const step of ['open', 'closed'] as const) {
        if (step === 'closed') spec.given(MODERATOR, { type: 'ClosePoll', poll: poll(spec) });
        const seen = shownBy(spec, JAN);
        expect(shownBy(spec, MODERATOR)).toEqual(seen);
        expect(shownBy(spec, ORGANISER)).toEqual(seen);
        expect(seen.poll).toMatchObject({ voted: 1, tally: null });
      }
    }
  });

  it('T45, T62: in a round, names those whose part comes next', () => {
    const spec = session(false).given(MODERATOR, { type: 'StartRound', order: 'alphabetic' });
    spec.given('server', { type: 'Advance', expectedTurn: spec.mark });
    expect(shownBy(spec, MODERATOR).waiting).toMatchObject({
      count: 2,
      next: [{ name: 'jan' }, { name: 'ola' }],
    });
  });

  it('T62: names those who are next only where all may know them', () => {
    expect(shownBy(session(true), MODERATOR).waiting).toMatchObject({
      count: 2,
      next: [{ name: 'anna' }, {}],
    });
    expect(shownBy(session(false), MODERATOR).waiting).toEqual({ count: 2, next: [] });
    expect(shownBy(session(false), ANNA).waiting).toEqual({ count: 2, next: [] });
  });

  it('gives the result of a poll when a moderator shows it', () => {
    const spec = session(true);
    spec
      .given(ANNA, { type: 'Vote', poll: poll(spec), choices: '4', reason: '' })
      .given(MODERATOR, { type: 'ClosePoll', poll: poll(spec) })
      .given(MODERATOR, { type: 'ShowPollResults', poll: poll(spec) });
    expect(shownBy(spec, JAN).poll).toMatchObject({
      isOpen: false,
      tally: { ballots: 1, counts: [0, 0, 0, 1, 0] },
    });
  });
});
