import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventOf } from './events.js';
import { isInterruption, turnWith } from './held-turns.js';
import type { Seq } from './ids.js';
import { refuseUnlessOpen, refuseUnlessRunning } from './phase.js';
import { byModerator, giverOf, isCallable, refuseUnlessSpeaker } from './rights.js';
import { INTERPOSED_LIMIT } from './settings.js';
import type { InterposedQuestion, SessionState } from './state.js';
import { cleanOptionalLine } from './text.js';
import { pauseTurn } from './turns.js';

/** Asks to put a question between, while somebody else speaks (T33). It waits for consent and costs nobody time. */
export function interpose(state: SessionState, command: CommandOf<'Interpose'>): Decision {
  const giver = giverOf(command);
  const refused = refuseUnlessOpen(state) ?? refuseUnlessSpeaker(state, giver);
  if (refused) return refused;
  if (state.settings.interposed === 'off') return reject('interposed-off');
  const turn = turnWith(state, command.turn);
  if (!turn) return reject(state.lastTurn?.id === command.turn ? 'stale-turn' : 'no-turn');
  if (isInterruption(turn)) return reject('no-nesting');
  if (turn.person === giver) return reject('already-speaking');
  if (state.interposed.some(({ person }) => person === giver)) return reject('already-waiting');
  const question = cleanOptionalLine(command.question, INTERPOSED_LIMIT);
  if (!question.ok) return question;
  return accept({ type: 'InterposedAsked', turn: turn.id, words: { question: question.text } });
}

/** The speaker, or a moderator where the session says so, lets a question in or not (T33). */
export function allowInterposed(state: SessionState, command: CommandOf<'AllowInterposed'>): Decision {
  const refused = refuseUnlessOpen(state);
  if (refused) return refused;
  const question = questionWith(state, command.question);
  if (!question) return reject('no-such-question');
  const notAsked = refuseConsent(state, question, command);
  if (notAsked) return notAsked;
  if (!command.allow) return accept({ type: 'InterposedRefused', question: question.id });
  const { turn } = state;
  if (turn?.id !== question.turn) return reject('no-nesting');
  if (turn.clock.kind === 'paused') return reject('turn-paused');
  if (!isCallable(state.people.get(question.person))) return reject('person-cannot-speak');
  return accept(...pauseTurn(turn, 'interposed', ''), {
    type: 'TurnGranted',
    person: question.person,
    request: null,
    way: 'interposed',
  });
}

/** Takes one's question back; always possible (T19). */
export function withdrawInterposed(state: SessionState, command: CommandOf<'WithdrawInterposed'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const question = questionWith(state, command.question);
  if (!question) return reject('no-such-question');
  if (question.person !== giverOf(command)) return reject('not-your-request');
  return accept({ type: 'InterposedWithdrawn', question: question.id });
}

/** Folds a question in. */
export function interposedAsked(state: SessionState, event: EventOf<'InterposedAsked'>): void {
  const { seq: id, at, turn, words } = event;
  state.interposed.push({ id, at, turn, person: event.by ?? '', question: words?.question ?? '' });
}

/** Takes a question off the list: refused, or taken back. */
export function interposedGone(state: SessionState, question: Seq): void {
  const index = state.interposed.findIndex(({ id }) => id === question);
  if (index >= 0) state.interposed.splice(index, 1);
}

function questionWith(state: SessionState, id: Seq): InterposedQuestion | null {
  return state.interposed.find((question) => question.id === id) ?? null;
}

function refuseConsent(
  state: SessionState,
  question: InterposedQuestion,
  command: CommandOf<'AllowInterposed'>,
): Rejected | null {
  const giver = giverOf(command);
  if (turnWith(state, question.turn)?.person === giver) return null;
  // The rest of a turn whose speaker is done is for questions, whoever lets them in (T40).
  const isForAll =
    state.settings.interposed === 'speaker-or-moderator' || turnWith(state, question.turn)?.takesQuestions;
  const mayModerator = isForAll && byModerator(command);
  // T9: nobody lets their own question in.
  return mayModerator && question.person !== giver ? null : reject('not-your-turn');
}
