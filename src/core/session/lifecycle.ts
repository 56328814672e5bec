import { expectNobody } from './away.js';
import { delayAnswer, endCall } from './calls.js';
import { finishCurrent, pauseItem, resumeItem } from './agenda-course.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import { deputyStandsDown } from './deputy.js';
import type { EventOf } from './events.js';
import { refuseUnlessSettled, settlePosts } from './hidden-writing.js';
import { closeOpenPoll } from './polls.js';
import { noteModeratorsHere } from './moderators-here.js';
import { DEFAULT_SETTINGS, LATEST_START, REASON_LIMIT, TITLE_LIMIT } from './settings.js';
import { plannedAgenda } from './planned-agenda.js';
import { endRound } from './round-course.js';
import { settleSession } from './settle-requests.js';
import type { SessionState } from './state.js';
import { cleanLine, cleanOptionalText } from './text.js';
import { endTurn, pauseTurn, resumeOrEnd } from './turns.js';
import { closingDue } from './unattended.js';

/** Plans a session: the first event of its log. */
export function planSession(state: SessionState, command: CommandOf<'PlanSession'>): Decision {
  if (state.phase.name !== 'none') return reject('already-planned');
  const title = cleanLine(command.title, TITLE_LIMIT);
  if (!title.ok) return title;
  const { session, network, startsAt, settings, mode } = command;
  // The plan itself is the next event, its agenda follows.
  const agenda = plannedAgenda(command.agenda ?? [], state.seq + 2);
  if (!agenda.ok) return agenda;
  const words = { title: title.text };
  return accept(
    { type: 'SessionPlanned', session, network, startsAt, settings, mode, words },
    ...agenda.events,
  );
}

/** Renames a planned session, or moves it to another time. */
export function editPlan(state: SessionState, command: CommandOf<'EditPlan'>): Decision {
  if (state.phase.name !== 'planned') return reject('bad-phase');
  const { startsAt = state.startsAt } = command;
  if (!Number.isInteger(startsAt) || startsAt < 0 || startsAt > LATEST_START)
    return reject('bad-value', { field: 'startsAt' });
  const title = command.title === undefined ? null : cleanLine(command.title, TITLE_LIMIT);
  if (title?.ok === false) return title;
  const text = title?.text ?? state.title;
  if (text === state.title && startsAt === state.startsAt) return accept();
  return accept({ type: 'PlanEdited', startsAt, words: { title: text } });
}

/** Closes a session that will not take place. One that somebody has just opened goes on. */
export function callOffSession(state: SessionState): Decision {
  // Before a session opens nothing runs in it that would have to end, and nobody waits.
  return state.phase.name === 'planned' ? accept({ type: 'SessionClosed' }) : reject('bad-phase');
}

/** Opens a planned session. */
export function openSession(state: SessionState): Decision {
  return state.phase.name === 'planned' ? accept({ type: 'SessionOpened' }) : reject('bad-phase');
}

/** Pauses a session; a running turn's clock stands still (T23). */
export function pauseSession(state: SessionState, command: CommandOf<'PauseSession'>): Decision {
  if (state.phase.name !== 'open') return reject('bad-phase');
  const reason = cleanOptionalText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  return accept(
    { type: 'SessionPaused', words: { reason: reason.text } },
    ...pauseTurn(state.turn, 'session', reason.text),
  );
}

/** Goes on after a pause. */
export function resumeSession(state: SessionState): Decision {
  if (state.phase.name !== 'paused') return reject('bad-phase');
  return accept({ type: 'SessionResumed' }, ...resumeOrEnd(state, 'session'));
}

/**
 * Closes a session: all that runs ends with it, those who still wait are carried to the next one unless the
 * moderator says otherwise, and its record is whole from here on (T59).
 */
export function closeSession(state: SessionState, command: CommandOf<'CloseSession'>): Decision {
  const { name } = state.phase;
  if (name === 'closed' || name === 'none') return reject('bad-phase');
  // The server has nobody to ask.
  const unsettled = command.by === 'server' ? null : refuseUnlessSettled(state, command.hiddenPosts);
  if (unsettled) return unsettled;
  return accept(
    ...settlePosts(state, command.hiddenPosts ?? 'withdraw'),
    ...endTurn(state.turn, 'session_closed'),
    ...endCall(state.called, 'withdrawn'),
    ...closeOpenPoll(state),
    ...settleSession(state, command.waiting ?? 'carry'),
    ...endRound(state),
    ...finishCurrent(state),
    ...deputyStandsDown(state),
    { type: 'SessionClosed' },
  );
}

/** Closes a session to which no moderator came back in time (T53). */
export function closeUnattended(state: SessionState, command: CommandOf<'CloseUnattended'>): Decision {
  const due = closingDue(state);
  return due === null || command.at < due
    ? reject('not-due')
    : closeSession(state, { ...command, type: 'CloseSession' });
}

/** Takes up a log that was running when the server stopped (T23, T24). */
export function noteRestart(state: SessionState): Decision {
  const { name } = state.phase;
  if (name === 'closed' || name === 'none') return accept();
  if (isDeserted(state) && state.turn === null) return accept();
  return accept({ type: 'ServerRestarted', downSince: state.at });
}

function isDeserted({ people }: SessionState): boolean {
  for (const { presence } of people.values()) if (presence !== 'gone') return false;
  return true;
}

/** Folds the plan in. */
export function sessionPlanned(state: SessionState, event: EventOf<'SessionPlanned'>): void {
  state.session = event.session;
  state.network = event.network;
  state.title = event.words?.title ?? '';
  state.startsAt = event.startsAt;
  // What an older plan does not know is as it is by default.
  state.settings = { ...DEFAULT_SETTINGS, ...event.settings };
  state.mode = event.mode;
  state.phase = { name: 'planned' };
}

/** Folds a changed plan in. */
export function planEdited(state: SessionState, event: EventOf<'PlanEdited'>): void {
  state.title = event.words?.title ?? '';
  state.startsAt = event.startsAt;
}

/** Folds the opening in: whoever opens the session leads it (T50). */
export function sessionOpened(state: SessionState, event: EventOf<'SessionOpened'>): void {
  state.phase = { name: 'open', since: event.at };
  state.lead = event.by;
  noteModeratorsHere(state, event.at);
  resumeItem(state, event.at);
}

/** Folds a pause in. */
export function sessionPaused(state: SessionState, event: EventOf<'SessionPaused'>): void {
  state.proposed = null;
  state.phase = { name: 'paused', since: event.at, reason: event.words?.reason ?? '' };
  pauseItem(state, event.at);
}

/** Folds the end of a pause in: who has been called has as long to answer as before it. */
export function sessionResumed(state: SessionState, event: EventOf<'SessionResumed'>): void {
  if (state.phase.name === 'paused') delayAnswer(state, event.at - state.phase.since);
  state.phase = { name: 'open', since: event.at };
  resumeItem(state, event.at);
}

/** Folds the end in: nobody waits any longer, nobody is expected back. */
export function sessionClosed(state: SessionState, event: EventOf<'SessionClosed'>): void {
  state.phase = { name: 'closed', since: event.at, isCalledOff: state.phase.name === 'planned' };
  if (state.queue.waiting.length > 0) state.queue.version += 1;
  state.queue.waiting.length = 0;
  state.orders.clear();
  expectNobody(state);
  state.leadOffers.clear();
  state.moderatorsGoneSince = null;
  state.unattended = null;
  state.reserved.clear();
  state.proposed = null;
}
