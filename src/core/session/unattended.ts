import type { Command, CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import type { Millis, PersonId } from './ids.js';
import { isLastModerator } from './moderators-here.js';
import { byModerator } from './rights.js';
import { DEFAULT_SETTINGS, type UnattendedPolicy } from './settings.js';
import type { QueueClosing, SessionState } from './state.js';
import { expiryOf } from './turn-clock.js';
import { endTurn, pauseTurn, resumeTurn } from './turns.js';

/** How long a turn without a limit lasts at most where nobody could end it. */
const LONGEST_SELF_RUN_MS = DEFAULT_SETTINGS.turnMs ?? 300_000;

/**
 * No moderator has been here for a while: the session becomes unattended, and goes on by the policy that was
 * chosen beforehand (T52, T53). A running turn ends normally; under `lock`, where its speaker could not use it,
 * its clock stands until a moderator is back.
 */
export function noteUnattended(state: SessionState, command: CommandOf<'NoteUnattended'>): Decision {
  const due = unattendedDue(state);
  if (due === null || command.at < due) return reject('not-due');
  const policy = state.settings.unattendedPolicy;
  const freezes = policy !== 'selfRun' && state.queue.status !== 'frozen';
  return accept(
    { type: 'SessionUnattended', policy },
    ...(freezes ? [queueBecomes('frozen', '')] : []),
    ...(policy === 'lock' ? pauseTurn(state.turn, 'unattended', '') : []),
  );
}

/** A moderator is here again: all is as it was before (T53). */
export function attendedAgain(state: SessionState): EventBody[] {
  const { unattended, queue, turn } = state;
  if (unattended === null) return [];
  const { status, reason, closing } = unattended.queue;
  const thaws = unattended.policy !== 'selfRun' && queue.status === 'frozen' && status !== 'frozen';
  return [
    { type: 'SessionAttended' },
    ...(thaws ? [queueBecomes(status, reason)] : []),
    ...(thaws ? closingAgain(closing) : []),
    ...resumeTurn(turn, ['unattended']),
  ];
}

/**
 * Under `selfRun` turns follow one another by themselves (advance.ts); one that has no limit, or whose clock a
 * moderator has stopped, ends after a while, since nobody else could end it.
 */
export function runItself(state: SessionState, command: CommandOf<'RunItself'>): Decision {
  const due = selfRunDue(state);
  if (due === null || command.at < due) return reject('not-due');
  return accept(...endTurn(state.turn, 'time_expired'));
}

/** When the session becomes unattended, or null while it will not. */
export function unattendedDue({ settings, unattended, moderatorsGoneSince }: SessionState): Millis | null {
  const { unattendedAfterMs } = settings;
  if (unattended !== null || moderatorsGoneSince === null || unattendedAfterMs === null) return null;
  return moderatorsGoneSince + unattendedAfterMs;
}

/** When a turn without a limit ends in a session that runs by itself (`selfRun`), or null. */
export function selfRunDue({ phase, turn, unattended, settings }: SessionState): Millis | null {
  if (unattended?.policy !== 'selfRun' || phase.name !== 'open' || turn === null) return null;
  if (expiryOf(turn, settings) !== null) return null;
  return Math.max(turn.grantedAt, unattended.since) + (settings.turnMs ?? LONGEST_SELF_RUN_MS);
}

/** When an unattended session is closed by itself (policy `end`), or null. */
export function closingDue({ unattended, settings }: SessionState): Millis | null {
  return unattended?.policy === 'end' ? unattended.since + settings.unattendedEndMs : null;
}

/** Refuses what people post while nobody is there to moderate it, where that was the choice (policy `lock`). */
export function refuseIfLocked(state: SessionState, command: Command): Rejected | null {
  return state.unattended?.policy === 'lock' && !byModerator(command) ? reject('unattended') : null;
}

/**
 * T56: the last moderator who is here lays nothing down without another moderator, a deputy who is here, or a
 * policy that was chosen for the time without one: now, or in the plan.
 */
export function refuseLastModerator(
  state: SessionState,
  person: PersonId,
  policy: UnattendedPolicy | null,
): Rejected | null {
  const { settings, deputy } = state;
  const isFixed = settings.locked.includes('unattendedPolicy');
  if (isFixed && policy !== null && policy !== settings.unattendedPolicy) return reject('setting-locked');
  if (policy !== null || isFixed || !isLastModerator(state, person)) return null;
  const successor = deputy !== null && deputy.person !== person ? state.people.get(deputy.person) : undefined;
  return successor?.presence === 'here' ? null : reject('last-moderator');
}

/** The event by which a policy becomes the session's, where it is not yet. */
export function choosePolicy(state: SessionState, policy: UnattendedPolicy | null): EventBody[] {
  if (policy === null || policy === state.settings.unattendedPolicy) return [];
  return [{ type: 'SettingChanged', setting: 'unattendedPolicy', value: policy, ownRuling: false }];
}

/** Folds in that nobody moderates. */
export function sessionUnattended(state: SessionState, event: EventOf<'SessionUnattended'>): void {
  const { status, reason, closing } = state.queue;
  state.unattended = { since: event.at, policy: event.policy, queue: { status, reason, closing } };
}

function queueBecomes(status: SessionState['queue']['status'], reason: string): EventBody {
  return { type: 'QueueStatusChanged', status, words: { reason } };
}

/** A closing that was planned before is planned again (T31); where its time is past, the timer closes at once. */
function closingAgain(closing: QueueClosing | null): EventBody[] {
  if (closing === null) return [];
  const { afterMore, until, reason } = closing;
  return [{ type: 'QueueClosingPlanned', afterMore, until, words: { reason } }];
}
