import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, PollKind } from './events.js';
import type { PersonId, Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { canHoldFloor, giverOf } from './rights.js';
import {
  OPTION_LIMIT,
  POLL_LEAST_OPTIONS,
  POLL_MOST_OPTIONS,
  QUESTION_LIMIT,
  REASON_LIMIT,
} from './settings.js';
import type { Poll, SessionState } from './state.js';
import { emptyTally, withBallot, withoutBallot, type Tally } from './tally.js';
import { cleanLine, cleanOptionalText, cleanText } from './text.js';

/** The marks of a scale: 1 to 5. */
export const SCALE_MARKS = 5;

/** The choices of a question of consent. */
export const CONSENT = { agree: 1, reservations: 2, object: 3 } as const;

/** Puts a question to the vote. One at a time, so that everybody knows what is being decided. */
export function openPoll(state: SessionState, command: CommandOf<'OpenPoll'>): Decision {
  const refused = refuseUnlessRunning(state) ?? refuseWhilePolling(state.poll);
  if (refused) return refused;
  const question = cleanText(command.question, QUESTION_LIMIT);
  if (!question.ok) return question;
  const options = optionsOf(command.kind, command.options);
  if ('code' in options) return options;
  const choiceCount = choicesOf(command.kind, options);
  const mostChoices = mostOf(command, choiceCount);
  if (mostChoices === null) return reject('bad-value', { field: 'mostChoices' });
  const { kind, secret } = command;
  const words = { question: question.text, options: options.join('\n') };
  return accept({ type: 'PollOpened', kind, secret, choiceCount, mostChoices, words });
}

/**
 * Votes. Being muted does not take one's vote: it is about speaking. Where the poll is secret the event
 * says only that the person has voted; the choice goes into the ballot box, and nothing can take it out again,
 * so the first vote counts for good.
 */
export function vote(state: SessionState, command: CommandOf<'Vote'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const poll = openPollOf(state, command.poll);
  if ('code' in poll) return poll;
  const giver = giverOf(command);
  if (giver === null || state.people.get(giver)?.presence !== 'here') return reject('not-present');
  const before = poll.votes.get(giver);
  if (poll.secret && before) return reject('already-voted');
  const choices = choicesIn(command.choices, poll);
  if ('code' in choices) return choices;
  const reason = reasonOf(command, poll, choices);
  if (!reason.ok) return reason;
  if (poll.secret) {
    return { ...accept({ type: 'BallotCast', poll: poll.id }), box: { kind: 'put', poll: poll.id, choices } };
  }
  if (before?.reason === reason.text && sameChoices(before.choices, choices)) return accept();
  const words = reason.text === '' ? null : { reason: reason.text };
  return accept({ type: 'VoteCast', poll: poll.id, choices, changed: before !== undefined, words });
}

/** Ends a poll. What was cast in secret is counted next, when no more ballot can come (`countPoll`). */
export function closePoll(state: SessionState, command: CommandOf<'ClosePoll'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const poll = openPollOf(state, command.poll);
  return 'code' in poll ? poll : accept(...closing(state, poll));
}

/** What ends a poll that may still be open, for whatever ends it with it. */
export function closeOpenPoll(state: SessionState): EventBody[] {
  return isOpen(state.poll) ? closing(state, state.poll) : [];
}

/**
 * Given by the server with what it read in the ballot box after the poll was closed: everybody who voted is in
 * it by then, and nobody can be added. It counts once; the box is emptied with the same stroke.
 */
export function countPoll(state: SessionState, command: CommandOf<'CountPoll'>): Decision {
  const poll = pollToCount(state);
  if (poll === null || poll.id !== command.poll) return reject('no-such-poll');
  const { ballots, blank, counts } = command.tally;
  const tally = { ballots, blank, counts: emptyTally(poll.choiceCount).counts.map((_, i) => counts[i] ?? 0) };
  return { ...accept({ type: 'PollCounted', poll: poll.id, tally }), box: { kind: 'empty', poll: poll.id } };
}

/** Shows the result to all. Until then only moderators know it. */
export function showPollResults(state: SessionState, command: CommandOf<'ShowPollResults'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const { poll } = state;
  if (poll?.id !== command.poll) return reject('no-such-poll');
  if (!poll.closed) return reject('poll-still-open');
  if (!poll.tally) return reject('poll-not-counted');
  return poll.shown ? accept() : accept({ type: 'PollResultsShown', poll: poll.id, tally: poll.tally });
}

/** Takes an open poll away without a result; what was cast is gone. */
export function withdrawPoll(state: SessionState, command: CommandOf<'WithdrawPoll'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const poll = openPollOf(state, command.poll);
  if ('code' in poll) return poll;
  const withdrawn = accept({ type: 'PollWithdrawn', poll: poll.id });
  return poll.secret ? { ...withdrawn, box: { kind: 'empty', poll: poll.id } } : withdrawn;
}

/** The secret poll that is closed and waits for its ballots to be counted, or null. */
export function pollToCount({ poll }: SessionState): Poll | null {
  return poll?.secret && poll.closed && !poll.tally ? poll : null;
}

/** Folds a new poll in; the one before leaves the floor. */
export function pollOpened(state: SessionState, event: EventOf<'PollOpened'>): void {
  const { kind, secret, choiceCount, mostChoices, words } = event;
  state.poll = {
    id: event.seq,
    kind,
    secret,
    choiceCount,
    mostChoices,
    question: words?.question ?? '',
    options: optionLines(words?.options),
    by: event.by,
    at: event.at,
    voted: 0,
    votes: new Map(),
    cast: emptyTally(choiceCount),
    closed: null,
    tally: null,
    shown: false,
  };
}

/** Folds a vote in. Who may not know whose it is gets it without a name, and only counts it. */
export function voteCast(state: SessionState, event: EventOf<'VoteCast' | 'BallotCast'>): void {
  const poll = pollOf(state, event.poll);
  if (!poll) return;
  const isChange = event.type === 'VoteCast' && event.changed;
  if (!isChange) poll.voted += 1;
  if (event.by === null || !state.people.has(event.by)) return;
  const choices = event.type === 'VoteCast' ? event.choices : null;
  const reason = event.type === 'VoteCast' ? (event.words?.reason ?? '') : '';
  if (choices !== null) poll.cast = withBallot(castBut(poll, event.by), choices);
  poll.votes.set(event.by, { choices, reason });
}

/** What was cast in a poll with names, without what this person cast. */
function castBut({ cast, votes }: Poll, person: PersonId): Tally {
  const before = votes.get(person)?.choices ?? null;
  return before === null ? cast : withoutBallot(cast, before);
}

/** Folds the end of a poll in. */
export function pollClosed(state: SessionState, event: EventOf<'PollClosed'>): void {
  const poll = pollOf(state, event.poll);
  if (!poll) return;
  const { at, eligible, present } = event;
  poll.closed = { at, eligible, present };
}

/** Folds the result in. */
export function pollCounted(state: SessionState, event: EventOf<'PollCounted' | 'PollResultsShown'>): void {
  const poll = pollOf(state, event.poll);
  if (!poll) return;
  poll.tally = event.tally;
  if (event.type === 'PollResultsShown') poll.shown = true;
}

/** Folds a withdrawal in. */
export function pollWithdrawn(state: SessionState, event: EventOf<'PollWithdrawn'>): void {
  if (pollOf(state, event.poll)) state.poll = null;
}

/** The options of a poll as they are stored: one a line. */
export function optionLines(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split('\n');
}

function pollOf({ poll }: SessionState, id: Seq): Poll | null {
  return poll?.id === id ? poll : null;
}

function isOpen(poll: Poll | null): poll is Poll {
  return poll !== null && poll.closed === null;
}

function openPollOf({ poll }: SessionState, id: Seq): Poll | Rejected {
  if (poll === null || id > poll.id) return reject('no-such-poll');
  return poll.id === id && isOpen(poll) ? poll : reject('poll-closed');
}

function refuseWhilePolling(poll: Poll | null): Rejected | null {
  if (poll === null) return null;
  if (!poll.closed) return reject('poll-already-open');
  // Its ballots would never be counted.
  return poll.secret && !poll.tally ? reject('poll-not-counted') : null;
}

function optionsOf(kind: PollKind, text: string): readonly string[] | Rejected {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (kind === 'scale' || kind === 'consent') {
    return lines.length === 0 ? [] : reject('bad-value', { field: 'options' });
  }
  const limits = { least: POLL_LEAST_OPTIONS, most: POLL_MOST_OPTIONS };
  if (lines.length < limits.least || lines.length > limits.most) return reject('bad-options', limits);
  const options: string[] = [];
  for (const line of lines) {
    const option = cleanLine(line, OPTION_LIMIT);
    if (!option.ok) return option;
    options.push(option.text);
  }
  return new Set(options).size === options.length ? options : reject('bad-options', limits);
}

function choicesOf(kind: PollKind, options: readonly string[]): number {
  if (kind === 'scale') return SCALE_MARKS;
  return kind === 'consent' ? Object.keys(CONSENT).length : options.length;
}

/** How many choices one vote may hold; null for a number that makes no sense. */
function mostOf({ kind, mostChoices }: CommandOf<'OpenPoll'>, choiceCount: number): number | null {
  if (kind !== 'multiple') return mostChoices === null ? 1 : null;
  if (mostChoices === null) return choiceCount;
  return mostChoices >= 1 && mostChoices <= choiceCount ? mostChoices : null;
}

/** The choices in rising order, written `1,3`; nothing is a vote too: to abstain. */
function choicesIn(text: string, { choiceCount, mostChoices }: Poll): readonly number[] | Rejected {
  const choices = text === '' ? [] : text.split(',').map(Number);
  const isGood = choices.every((choice) => Number.isInteger(choice) && choice >= 1 && choice <= choiceCount);
  const isFew = choices.length <= mostChoices && new Set(choices).size === choices.length;
  return isGood && isFew ? choices.sort((a, b) => a - b) : reject('bad-choice', { most: mostChoices });
}

/** Who objects, or agrees with reservations, says why: else nothing can be done about it. */
function reasonOf({ reason }: CommandOf<'Vote'>, poll: Poll, choices: readonly number[]) {
  const text = cleanOptionalText(reason, REASON_LIMIT);
  if (!text.ok) return text;
  if (text.text !== '') {
    // It would tell who wrote it.
    if (poll.secret) return reject('secret-without-reason');
    return poll.kind === 'consent' ? text : reject('bad-value', { field: 'reason' });
  }
  const isDue = poll.kind === 'consent' && !poll.secret && choices.some((choice) => choice !== CONSENT.agree);
  return isDue ? reject('reason-missing') : text;
}

function sameChoices(a: readonly number[] | null, b: readonly number[]): boolean {
  return a !== null && a.join() === b.join();
}

/**
 * For the minutes: `eligible` is everybody with a vote who has been in this session, `present` who is here at the
 * end of the poll or has voted in it.
 */
function closing(state: SessionState, poll: Poll): EventBody[] {
  let eligible = 0;
  let present = 0;
  for (const { id, role, presence } of state.people.values()) {
    if (!canHoldFloor(role)) continue;
    eligible += 1;
    if (presence === 'here' || poll.votes.has(id)) present += 1;
  }
  const closed: EventBody = { type: 'PollClosed', poll: poll.id, eligible, present, voted: poll.voted };
  return poll.secret ? [closed] : [closed, { type: 'PollCounted', poll: poll.id, tally: poll.cast }];
}
