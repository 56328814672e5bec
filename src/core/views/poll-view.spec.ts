import {
  ANNA,
  JAN,
  MODERATOR,
  OBSERVER,
  openSession,
  ORGANISER,
  type SessionSpec,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { evolve } from '../session/evolve.js';
import { audience } from './audience.js';
import { minutesOfVote } from './poll-record.js';
import { pollView } from './poll-view.js';
import { restore, snapshotFor } from './snapshot.js';
import { Timeline, type PollEntry } from './timeline.js';
import { transcriptOf } from './transcript.js';

function polling(secret: boolean): SessionSpec {
  const spec = openSession().given(MODERATOR, {
    type: 'OpenPoll',
    question: 'Przyjmujemy plan?',
    kind: 'consent',
    options: '',
    secret,
    mostChoices: null,
  });
  const poll = spec.state.poll?.id ?? 0;
  const reason = secret ? '' : 'za mało czasu';
  return spec
    .given(ANNA, { type: 'Vote', poll, choices: '3', reason })
    .given(MODERATOR, { type: 'Vote', poll, choices: '1', reason: '' });
}
const pollOf = ({ state }: SessionSpec): number => state.poll?.id ?? 0;
const ended = (spec: SessionSpec) => spec.given(MODERATOR, { type: 'ClosePoll', poll: pollOf(spec) });
const shownToAll = (spec: SessionSpec) =>
  spec.given(MODERATOR, { type: 'ShowPollResults', poll: pollOf(spec) });
type Who = typeof ANNA | typeof MODERATOR | typeof OBSERVER | typeof ORGANISER;
const seenBy = (spec: SessionSpec, who: Who) => pollView(restore(snapshotFor(spec.state, who)), who);

describe('what people see of a poll', () => {
  it('their own vote, how many have voted, and nothing of the others', () => {
    const spec = polling(false);
    expect(seenBy(spec, ANNA)).toMatchObject({ mine: { choices: [3] }, voted: 2, present: 5, tally: null });
    expect(seenBy(spec, JAN as never)).toMatchObject({ mine: null, voted: 2, tally: null, canVote: true });
    expect(seenBy(spec, OBSERVER)).toMatchObject({ mine: null, voted: 2, canVote: false });
    const [cast] = spec.log.filter(({ type }) => type === 'VoteCast');
    if (!cast) throw new Error('no vote');
    expect(audience(cast, JAN, spec.state)).toMatchObject({ by: '', choices: null, words: null });
    expect(audience(cast, ANNA, spec.state)).toBe(cast);
    expect(seenOtherwiseBy(cast, spec.state)).toEqual(['anna']);
  });

  it('the running result for moderators, where votes have names', () => {
    expect(seenBy(polling(false), MODERATOR)).toMatchObject({ tally: { ballots: 2, counts: [1, 0, 1] } });
    expect(seenBy(polling(true), MODERATOR)).toMatchObject({ tally: null, voted: 2 });
    const spec = polling(false);
    expect(snapshotFor(spec.state, MODERATOR).poll?.votes).toHaveLength(2);
    expect(snapshotFor(spec.state, JAN).poll?.votes).toHaveLength(0);
  });

  it('the running result in a copy that goes on, and no count of others’ votes in one that may not have it', () => {
    const spec = polling(false);
    const copies = [MODERATOR, ANNA].map((who) => restore(snapshotFor(spec.state, who)));
    const change = { type: 'Vote', poll: pollOf(spec), choices: '1', reason: '' } as const;
    for (const event of spec.when(ANNA, change)) for (const copy of copies) evolve(copy, event);
    const [moderators, annas] = copies;
    expect(moderators?.poll?.cast).toEqual({ ballots: 2, blank: 0, counts: [2, 0, 0] });
    expect(annas?.poll?.cast).toEqual({ ballots: 1, blank: 0, counts: [1, 0, 0] });
    expect(snapshotFor(spec.state, ANNA).poll).not.toHaveProperty('cast');
    expect(polling(true).state.poll?.cast.ballots).toBe(0);
  });

  it('the result when a moderator shows it, not before', () => {
    const spec = ended(polling(false));
    expect(seenBy(spec, ANNA)).toMatchObject({ stage: 'closed', tally: null });
    expect(seenBy(spec, ORGANISER)).toMatchObject({ tally: { ballots: 2 } });
    expect(spec.last.map((event) => audience(event, ANNA, spec.state)?.type)).toEqual([
      'PollClosed',
      undefined,
    ]);
    shownToAll(spec);
    expect(seenBy(spec, ANNA)).toMatchObject({ tally: { counts: [1, 0, 1] } });
  });

  it('that they have voted in secret, and that this is final', () => {
    const spec = polling(true);
    expect(seenBy(spec, ANNA)).toMatchObject({ mine: { choices: null }, canVote: false });
    expect(seenBy(ended(spec), MODERATOR)).toMatchObject({ stage: 'counting' });
  });
});

describe('a poll in the timeline', () => {
  const entry = (spec: SessionSpec, who: Who, split: number): PollEntry => {
    const seen = spec.log.map((event) => audience(event, who, spec.state)).filter((event) => event !== null);
    const timeline = new Timeline(who, spec.state.hidden);
    seen.slice(split).forEach((event) => timeline.append(event));
    timeline.prepend(seen.slice(0, split));
    return timeline.entries.find((one): one is PollEntry => one.kind === 'poll') as PollEntry;
  };

  it.each([0, 8, 12, 99])('tells the same live and read later (%s)', (split) => {
    const spec = shownToAll(ended(polling(false)));
    expect(entry(spec, ANNA, split).poll).toMatchObject({
      question: 'Przyjmujemy plan?',
      closed: { eligible: 5, present: 5, voted: 2 },
      tally: { counts: [1, 0, 1] },
      isShown: true,
    });
  });

  it('keeps the result from participants until it is shown', () => {
    const spec = ended(polling(false));
    expect(entry(spec, ANNA, 0).poll).toMatchObject({ tally: null, isShown: false });
    expect(entry(spec, MODERATOR, 0).poll).toMatchObject({ tally: { ballots: 2 }, isShown: false });
  });

  it('says that a poll was withdrawn', () => {
    const spec = polling(true);
    spec.given(MODERATOR, { type: 'WithdrawPoll', poll: pollOf(spec) });
    expect(entry(spec, ANNA, 0).poll).toMatchObject({ isWithdrawn: true, closed: null });
  });
});

describe('a poll in the record', () => {
  it('has for, against and abstaining, as minutes need them', () => {
    const spec = shownToAll(ended(polling(false)));
    const [poll] = transcriptOf(spec.log, ANNA).polls;
    expect(poll && minutesOfVote(poll)).toEqual({ for: 1, against: 1, abstaining: 0 });
  });

  it('keeps from participants what was not shown, and from everybody who chose what', () => {
    const spec = ended(polling(false));
    expect(transcriptOf(spec.log, ANNA).polls).toMatchObject([{ tally: null, isShown: false }]);
    expect(transcriptOf(spec.log, MODERATOR).polls).toMatchObject([{ tally: { ballots: 2 } }]);
    expect(JSON.stringify(transcriptOf(spec.log, MODERATOR).polls)).not.toContain('anna');
  });
});
