import {
  ANNA,
  arrive,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  plannedSession,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { OpenPoll, Vote } from './commands.js';
import { decide } from './decide.js';
import type { Actor } from './ids.js';

const poll = (more: Partial<OpenPoll> = {}): OpenPoll => ({
  type: 'OpenPoll',
  question: 'Kiedy się spotykamy?',
  kind: 'single',
  options: 'w środę\nw czwartek',
  secret: false,
  mostChoices: null,
  ...more,
});
const polling = (more: Partial<OpenPoll> = {}): SessionSpec => openSession().given(MODERATOR, poll(more));
const idOf = ({ state }: SessionSpec): number => state.poll?.id ?? 0;
const ballot = (spec: SessionSpec, choices: string, reason = ''): Vote => ({
  type: 'Vote',
  poll: idOf(spec),
  choices,
  reason,
});
const close = (spec: SessionSpec) => ({ type: 'ClosePoll', poll: idOf(spec) }) as const;
const consent: Partial<OpenPoll> = { kind: 'consent', options: '' };

/** What a command does to the ballot box. */
function boxOf(spec: SessionSpec, by: Actor, vote: Vote) {
  const answer = decide(spec.state, { ...vote, by, at: spec.now });
  return answer.ok ? answer.box : answer.code;
}

describe('a poll', () => {
  it('is opened with a question and its options, one at a time', () => {
    const spec = polling();
    expect(spec.state.poll).toMatchObject({
      choiceCount: 2,
      mostChoices: 1,
      options: ['w środę', 'w czwartek'],
    });
    expect(spec.refusal(CO_MODERATOR, poll())).toBe('poll-already-open');
    expect(spec.given(MODERATOR, close(spec)).refusal(MODERATOR, poll())).toBe('accepted');
  });

  it('is opened while the session runs, breaks included', () => {
    expect(plannedSession().refusal(MODERATOR, poll())).toBe('session-not-open');
    const inBreak = openSession().given(MODERATOR, { type: 'PauseSession', reason: '' });
    expect(inBreak.refusal(MODERATOR, poll())).toBe('accepted');
    expect(openSession().given(MODERATOR, { type: 'CloseSession' }).refusal(MODERATOR, poll())).toBe(
      'session-closed',
    );
  });

  it.each([
    ['no question', { question: ' ' }, 'empty-text'],
    ['one option', { options: 'tak' }, 'bad-options'],
    ['the same option twice', { options: 'tak\nnie\ntak' }, 'bad-options'],
    ['thirteen options', { options: Array.from({ length: 13 }, (_, i) => `${i}`).join('\n') }, 'bad-options'],
    ['a long option', { options: `tak\n${'a'.repeat(201)}` }, 'text-too-long'],
    ['options of a scale', { kind: 'scale' }, 'bad-value'],
    ['options of consent', { kind: 'consent' }, 'bad-value'],
    ['more choices than options', { kind: 'multiple', mostChoices: 3 }, 'bad-value'],
    ['no choice at all', { kind: 'multiple', mostChoices: 0 }, 'bad-value'],
    ['several choices in a poll for one', { mostChoices: 2 }, 'bad-value'],
  ] as const)('is refused with %s', (_what, more, code) => {
    expect(openSession().refusal(MODERATOR, poll(more))).toBe(code);
  });

  it('passes over empty lines and blanks around options', () => {
    const spec = polling({ options: '\n  tak \r\n\r\n nie\n' });
    expect(spec.state.poll?.options).toEqual(['tak', 'nie']);
  });
});

describe('a vote', () => {
  it('belongs to participants and moderators who are here, also to who is muted', () => {
    const spec = polling().given(MODERATOR, { type: 'Mute', person: 'jan', reason: 'spam' });
    expect(spec.refusal(JAN, ballot(spec, '1'))).toBe('accepted');
    expect(spec.refusal(CO_MODERATOR, ballot(spec, '1'))).toBe('accepted');
    expect(spec.refusal(OBSERVER, ballot(spec, '1'))).toBe('not-allowed');
    spec.given('server', { type: 'LoseConnection', person: 'ola' });
    expect(spec.refusal(OLA, ballot(spec, '1'))).toBe('not-present');
    arrive(spec, OLA);
    expect(spec.refusal(OLA, ballot(spec, '1'))).toBe('accepted');
  });

  it.each([
    ['another number', 'single', '3'],
    ['zero', 'single', '0'],
    ['two of one', 'single', '1,2'],
    ['the same twice', 'multiple', '1,1'],
    ['six on a scale', 'scale', '6'],
    ['a fourth answer to a question of consent', 'consent', '4'],
  ] as const)('is refused with %s', (_what, kind, choices) => {
    const options = kind === 'single' || kind === 'multiple' ? 'tak\nnie' : '';
    const spec = polling({ kind, options });
    expect(spec.refusal(ANNA, ballot(spec, choices))).toBe('bad-choice');
  });

  it('holds no more choices than the poll allows', () => {
    const spec = polling({ kind: 'multiple', options: 'a\nb\nc', mostChoices: 2 });
    expect(spec.refusal(ANNA, ballot(spec, '1,2,3'))).toBe('bad-choice');
    expect(spec.when(ANNA, ballot(spec, '3,1'))).toMatchObject([{ type: 'VoteCast', choices: [1, 3] }]);
  });

  it('can be changed while a poll with names is open, and counts once', () => {
    const spec = polling();
    spec.given(ANNA, ballot(spec, '1')).given(JAN, ballot(spec, '1'));
    expect(spec.when(ANNA, ballot(spec, '1'))).toEqual([]);
    expect(spec.when(ANNA, ballot(spec, '2'))).toMatchObject([{ changed: true, choices: [2] }]);
    expect(spec.state.poll).toMatchObject({ voted: 2 });
    expect(spec.when(MODERATOR, close(spec))[1]).toMatchObject({
      tally: { ballots: 2, blank: 0, counts: [1, 1] },
    });
  });

  it('is counted as it was cast last, whatever was changed, also to nothing and back', () => {
    const spec = polling({ kind: 'multiple', options: 'a\nb\nc' });
    const cast = (by: Actor, ...choices: string[]) => {
      for (const one of choices) spec.given(by, ballot(spec, one));
    };
    cast(ANNA, '1,3', '', '2,3');
    cast(JAN, '', '1', '');
    cast(OLA, '3');
    expect(spec.when(MODERATOR, close(spec))[1]).toMatchObject({
      tally: { ballots: 3, blank: 1, counts: [0, 1, 2] },
    });
  });

  it('names its poll: one for a poll that is over, or another one, changes nothing', () => {
    const spec = polling();
    const late = ballot(spec, '1');
    expect(openSession().refusal(ANNA, late)).toBe('no-such-poll');
    spec.given(MODERATOR, close(spec));
    expect(spec.refusal(ANNA, late)).toBe('poll-closed');
    spec.given(MODERATOR, poll());
    expect(spec.refusal(ANNA, late)).toBe('poll-closed');
    expect(spec.refusal(ANNA, { ...late, poll: idOf(spec) + 1 })).toBe('no-such-poll');
  });

  it('with objections or reservations gives a reason', () => {
    const spec = polling(consent);
    expect(spec.refusal(ANNA, ballot(spec, '3'))).toBe('reason-missing');
    expect(spec.refusal(ANNA, ballot(spec, '2', ' '))).toBe('reason-missing');
    expect(spec.when(ANNA, ballot(spec, '3', 'za mało czasu'))).toMatchObject([
      { words: { reason: 'za mało czasu' } },
    ]);
    expect(spec.when(JAN, ballot(spec, '1'))).toMatchObject([{ words: null }]);
    const choosing = polling();
    expect(choosing.refusal(ANNA, ballot(choosing, '1', 'bo tak'))).toBe('bad-value');
  });
});

describe('a secret vote', () => {
  it('leaves who voted in the log, and the choice in the box alone', () => {
    const spec = polling({ secret: true });
    const vote = ballot(spec, '2');
    expect(boxOf(spec, ANNA, vote)).toEqual({ kind: 'put', poll: idOf(spec), choices: [2] });
    expect(spec.when(ANNA, vote)).toEqual([
      { type: 'BallotCast', poll: idOf(spec), seq: spec.state.seq, at: spec.now, by: 'anna' },
    ]);
    expect(spec.state.poll?.votes.get('anna')).toEqual({ choices: null, reason: '' });
  });

  it('makes the same event and the same state whatever was chosen', () => {
    const [one, other] = [polling({ secret: true }), polling({ secret: true })];
    one.given(ANNA, ballot(one, '1'));
    other.given(ANNA, ballot(other, ''));
    expect(one.log).toEqual(other.log);
    expect(one.state).toEqual(other.state);
  });

  it('is final', () => {
    const spec = polling({ secret: true });
    spec.given(ANNA, ballot(spec, '1'));
    expect(spec.refusal(ANNA, ballot(spec, '2'))).toBe('already-voted');
    expect(spec.refusal(ANNA, ballot(spec, '1'))).toBe('already-voted');
  });

  it('has no reason, which would tell who wrote it', () => {
    const spec = polling({ ...consent, secret: true });
    expect(spec.refusal(ANNA, ballot(spec, '3', 'za mało czasu'))).toBe('secret-without-reason');
    expect(spec.refusal(ANNA, ballot(spec, '3'))).toBe('accepted');
  });

  it('is counted by the server, once, after the poll is over', () => {
    const spec = polling({ secret: true });
    spec.given(ANNA, ballot(spec, '1')).given(JAN, ballot(spec, '2'));
    const count = {
      type: 'CountPoll',
      poll: idOf(spec),
      tally: { ballots: 2, blank: 0, counts: [1, 1, 0, 0] },
    } as const;
    expect(spec.refusal('server', count)).toBe('no-such-poll');
    expect(spec.types(MODERATOR, close(spec))).toEqual(['PollClosed']);
    expect(spec.refusal(OLA, ballot(spec, '1'))).toBe('poll-closed');
    expect(spec.refusal(MODERATOR, poll())).toBe('poll-not-counted');
    expect(spec.refusal(MODERATOR, { type: 'ShowPollResults', poll: idOf(spec) })).toBe('poll-not-counted');
    expect(spec.when('server', count)).toMatchObject([
      { type: 'PollCounted', tally: { ballots: 2, blank: 0, counts: [1, 1] } },
    ]);
    expect(spec.refusal('server', count)).toBe('no-such-poll');
  });

  it('empties the box when it is counted, and when the poll is withdrawn', () => {
    const spec = polling({ secret: true });
    const withdraw = { type: 'WithdrawPoll', poll: idOf(spec), by: MODERATOR, at: spec.now } as const;
    const empty = { kind: 'empty', poll: idOf(spec) };
    expect(decide(spec.state, withdraw)).toMatchObject({ box: empty });
    spec.given(MODERATOR, close(spec));
    const tally = { ballots: 0, blank: 0, counts: [] };
    const count = { type: 'CountPoll', poll: idOf(spec), tally, by: 'server', at: spec.now } as const;
    expect(decide(spec.state, count)).toMatchObject({ box: empty });
  });
});

describe('the result', () => {
  it('tells the turnout and who abstained, for the minutes', () => {
    const spec = polling(consent);
    spec
      .given(ANNA, ballot(spec, '1'))
      .given(JAN, ballot(spec, ''))
      .given(OLA, ballot(spec, '2', 'krótko'));
    // Who has voted was there, also when they are gone at the end.
    spec.given('server', { type: 'LoseConnection', person: 'jan' });
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    expect(spec.when(MODERATOR, close(spec))).toMatchObject([
      { type: 'PollClosed', eligible: 5, present: 4, voted: 3 },
      { type: 'PollCounted', tally: { ballots: 3, blank: 1, counts: [1, 1, 0] } },
    ]);
  });

  it('is shown by a moderator, once, and not before the end', () => {
    const spec = polling();
    const show = { type: 'ShowPollResults', poll: idOf(spec) } as const;
    expect(spec.refusal(MODERATOR, show)).toBe('poll-still-open');
    spec.given(MODERATOR, close(spec));
    expect(spec.types(MODERATOR, show)).toEqual(['PollResultsShown']);
    expect(spec.types(MODERATOR, show)).toEqual([]);
    expect(spec.refusal(MODERATOR, { ...show, poll: show.poll - 1 })).toBe('no-such-poll');
  });

  it('there is none when the poll is withdrawn', () => {
    const spec = polling();
    spec.given(ANNA, ballot(spec, '1'));
    const withdraw = { type: 'WithdrawPoll', poll: idOf(spec) } as const;
    expect(spec.types(MODERATOR, withdraw)).toEqual(['PollWithdrawn']);
    expect(spec.state.poll).toBeNull();
    expect(spec.refusal(MODERATOR, withdraw)).toBe('no-such-poll');
  });

  it('T59: closing the session ends an open poll; a secret one is still counted', () => {
    const spec = polling();
    expect(spec.types(MODERATOR, { type: 'CloseSession' })).toEqual([
      'PollClosed',
      'PollCounted',
      'SessionClosed',
    ]);
    const secret = polling({ secret: true });
    secret.given(MODERATOR, { type: 'CloseSession' });
    const tally = { ballots: 0, blank: 0, counts: [] };
    expect(secret.types('server', { type: 'CountPoll', poll: idOf(secret), tally })).toEqual(['PollCounted']);
  });
});
