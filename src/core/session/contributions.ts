import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import { grantFor } from './answers.js';
import type { EventBody, EventOf } from './events.js';
import type { PersonId, Seq } from './ids.js';
import { isInterruption } from './held-turns.js';
import { postSealed, writerNumber } from './hidden-writing.js';
import { refuseUnlessOpen, refuseUnlessRunning } from './phase.js';
import { byModerator, giverOf, refuseUnlessSpeaker } from './rights.js';
import { partSpoken } from './round-course.js';
import { CONTRIBUTION_LIMIT, type FloorSettings } from './settings.js';
import type { Called, SessionState, Turn } from './state.js';
import { refuseIfTooSoon } from './slow-mode.js';
import { noteFollowUp } from './settle-requests.js';
import { cleanText } from './text.js';
import { topicFiguresOf } from './topic-scope.js';
import { deadlineOf, isHard, stopComposing } from './turn-clock.js';
import { endTurn, figuresOf } from './turns.js';
import { refuseIfLocked } from './unattended.js';

/** Says something on the floor: the place where turn-taking is enforced (T1, T7, T22). */
export function contribute(state: SessionState, command: CommandOf<'Contribute'>): Decision {
  const giver = giverOf(command);
  const refused =
    refuseUnlessOpen(state) ??
    refuseUnlessSpeaker(state, giver) ??
    refuseIfLocked(state, command) ??
    refuseByMode(state, command, giver);
  if (refused) return refused;
  const text = cleanText(command.text, Math.min(CONTRIBUTION_LIMIT, state.settings.postLength ?? Infinity));
  if (!text.ok) return text;
  const answered = answeredCall(state, command, giver);
  const turn = answered === null ? meantTurn(state, command) : state.seq + 1;
  const writer = writerNumber(state, command);
  const said = {
    type: 'ContributionMade',
    track: 'floor',
    turn,
    ...(writer === null ? {} : { sealed: writer }),
    words: { text: text.text },
  } as const;
  if (answered === null) return accept(said, ...endIfPostsUsedUp(state, command));
  return accept(grantFor(answered), said, ...endIfFirstIsLast(state));
}

/** A moderator's procedural remark: takes no turn, needs none, also during a pause (T8). */
export function remark(state: SessionState, command: CommandOf<'Remark'>): Decision {
  const refused = refuseUnlessRunning(state) ?? refuseUnlessSpeaker(state, giverOf(command));
  if (refused) return refused;
  const text = cleanText(command.text, CONTRIBUTION_LIMIT);
  if (!text.ok) return text;
  return accept({ type: 'ContributionMade', track: 'remark', turn: null, words: { text: text.text } });
}

/** Folds a contribution in, without its words. */
export function contributionMade(state: SessionState, event: EventOf<'ContributionMade'>): void {
  state.contributions.set(event.seq, { author: event.by, track: event.track });
  if (event.track === 'floor') state.lastPostAt = event.at;
  if (event.sealed !== undefined) return postSealed(state, event, event.sealed);
  noteFollowUp(state, event);
  if (event.track !== 'floor' || event.by === null) return;
  state.postedAt.set(event.by, event.at);
  figuresOf(state, event.by).contributions += 1;
  topicFiguresOf(state, event.by).contributions += 1;
  // From the next post on, what was done is done (T43).
  state.undo = null;
  const { turn } = state;
  if (turn === null || turn.id !== event.turn) return partSpoken(state, event);
  turn.posts += 1;
  turn.clock = stopComposing(turn.clock);
}

function refuseByMode(
  state: SessionState,
  command: CommandOf<'Contribute'>,
  giver: PersonId | null,
): Rejected | null {
  switch (state.mode) {
    case 'open':
      // A text that was meant for a turn must not slip in later (T7).
      if (command.turn !== null) return reject('stale-turn');
      return refuseIfTooSoon(state, giver, command.at);
    case 'hidden':
      return command.turn === null ? null : reject('stale-turn');
    case 'paused':
      return reject('floor-paused');
    case 'moderator':
      if (!byModerator(command)) return reject('floor-for-moderators');
      return command.turn === null ? null : reject('stale-turn');
    case 'queue':
    case 'round':
      return refuseByTurn(state, command, giver);
  }
}

/** In the modes `queue` and `round` a post names a turn of its author that was running when it reached the server. */
function refuseByTurn(
  state: SessionState,
  command: CommandOf<'Contribute'>,
  giver: PersonId | null,
): Rejected | null {
  const { turn, lastTurn } = state;
  if (answeredCall(state, command, giver) !== null) return null;
  if (turn?.person === giver && turn?.id === meantTurn(state, command))
    return refuseByClock(state, command, turn);
  if (command.turn !== null && lastTurn?.id === command.turn && lastTurn.person === giver) {
    const inTime = lastTurn.postsUntil !== null && command.at <= lastTurn.postsUntil;
    if (inTime) return null;
    return reject(lastTurn.reason === 'time_expired' ? 'turn-time-over' : 'stale-turn');
  }
  if (turn === null) return reject('nobody-has-floor');
  return reject(turn.person === giver ? 'stale-turn' : 'not-your-turn');
}

function refuseByClock(state: SessionState, command: CommandOf<'Contribute'>, turn: Turn): Rejected | null {
  if (turn.clock.kind === 'paused') return reject('turn-paused');
  const { settings } = state;
  const deadline = deadlineOf(turn.clock);
  const over = isHard(turn, settings) && deadline !== null && command.at > deadline + settings.graceMs;
  if (over) return reject('turn-time-over');
  const most = postsOf(turn, settings);
  const usedUp = most !== null && turn.posts >= most;
  return usedUp ? reject('posts-used-up') : null;
}

/** T26: beginning to speak accepts a call. What is said then names the call, since there is no turn yet. */
function answeredCall(
  { called }: SessionState,
  command: CommandOf<'Contribute'>,
  giver: PersonId | null,
): Called | null {
  return called !== null && called.id === command.turn && called.person === giver ? called : null;
}

/** The turn that a contribution means: what was sent on a call means the turn that it became. */
function meantTurn({ turn }: SessionState, command: CommandOf<'Contribute'>): Seq | null {
  return turn !== null && turn.call !== null && turn.call === command.turn ? turn.id : command.turn;
}

/** T21, for a turn that begins with this post: its grant is the event before. */
function endIfFirstIsLast(state: SessionState): EventBody[] {
  if (state.settings.postsPerTurn !== 1) return [];
  return [{ type: 'TurnEnded', turn: state.seq + 1, reason: 'yielded', words: { note: '' } }];
}

/** T21: the last post that a turn allows also ends it. */
function endIfPostsUsedUp(state: SessionState, command: CommandOf<'Contribute'>) {
  const { turn, settings } = state;
  if (turn === null || turn.id !== meantTurn(state, command)) return [];
  const most = postsOf(turn, settings);
  return most !== null && turn.posts + 1 >= most ? endTurn(turn, 'yielded') : [];
}

/** How many posts a turn has (T21); what interrupts another is one. */
function postsOf(turn: Turn, settings: FloorSettings): number | null {
  return isInterruption(turn) ? 1 : settings.postsPerTurn;
}
