import type { CommandOf } from './commands.js';
import { endCall } from './calls.js';
import { cleanCondition, recorded } from './condition.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { upholdReports } from './reports.js';
import { turnsHeldBy } from './held-turns.js';
import { REASON_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanText } from './text.js';
import { endTurn } from './turns.js';

/** Hides a contribution. All see that and why, nobody but moderators what; it stays in the log. */
export function hideContribution(state: SessionState, command: CommandOf<'HideContribution'>): Decision {
  const { contribution } = command;
  // What nobody has read yet cannot break the charter.
  const isThere = state.contributions.has(contribution) && !state.sealed.has(contribution);
  if (!isThere) return reject('no-such-contribution');
  if (state.hidden.has(contribution)) return accept();
  const reason = cleanText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const condition = cleanCondition(command);
  if (!condition.ok) return condition;
  return accept(
    {
      type: 'ContributionHidden',
      contribution,
      ...recorded(condition.condition),
      words: { reason: reason.text },
    },
    ...upholdReports(state, contribution),
  );
}

/** Shows a hidden contribution again. */
export function unhideContribution(state: SessionState, command: CommandOf<'UnhideContribution'>): Decision {
  const { contribution } = command;
  if (!state.contributions.has(contribution)) return reject('no-such-contribution');
  return state.hidden.has(contribution) ? accept({ type: 'ContributionUnhidden', contribution }) : accept();
}

/** Takes a person's right to speak: a running turn ends, a request stays but is not callable (T61). */
export function mute(state: SessionState, command: CommandOf<'Mute'>): Decision {
  const { person } = command;
  const who = state.people.get(person);
  if (!who || state.phase.name === 'closed') return reject(who ? 'session-closed' : 'no-such-person');
  if (who.role === 'moderator') return reject('not-allowed');
  if (who.muted) return accept();
  const reason = cleanText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const called = state.called?.person === person ? state.called : null;
  const condition = cleanCondition(command);
  if (!condition.ok) return condition;
  const speaking = turnsHeldBy(state, person);
  return accept(
    { type: 'PersonMuted', person, ...recorded(condition.condition), words: { reason: reason.text } },
    ...speaking.flatMap((turn) => endTurn(turn, 'moderator_ended')),
    ...endCall(called, 'withdrawn'),
  );
}

/** Gives the right to speak back. */
export function unmute(state: SessionState, command: CommandOf<'Unmute'>): Decision {
  const who = state.people.get(command.person);
  if (!who || state.phase.name === 'closed') return reject(who ? 'session-closed' : 'no-such-person');
  return who.muted ? accept({ type: 'PersonUnmuted', person: command.person }) : accept();
}

/** Folds a hiding in. */
export function contributionHidden(state: SessionState, event: EventOf<'ContributionHidden'>): void {
  state.hidden.set(event.contribution, event.words?.reason ?? '');
}

/** Folds a muting in. */
export function personMuted(state: SessionState, event: EventOf<'PersonMuted'>): void {
  const { person, at, by } = event;
  const who = state.people.get(person);
  if (who) who.muted = true;
  state.mutes.set(person, { at, by, reason: event.words?.reason ?? '', condition: event.condition ?? null });
}

/** Folds its end in. */
export function personUnmuted(state: SessionState, event: EventOf<'PersonUnmuted'>): void {
  const who = state.people.get(event.person);
  if (who) who.muted = false;
  state.mutes.delete(event.person);
}
