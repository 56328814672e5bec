import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { AsidesMode } from './events.js';
import { refuseUnlessRunning } from './phase.js';
import { byModerator, giverOf, refuseUnlessSpeaker } from './rights.js';
import { ASIDE_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanText } from './text.js';
import { refuseIfLocked } from './unattended.js';

/** Says something beside the floor; who has the floor does not matter (T2). */
export function sayAside(state: SessionState, command: CommandOf<'SayAside'>): Decision {
  const refused =
    refuseUnlessRunning(state) ??
    refuseUnlessSpeaker(state, giverOf(command)) ??
    refuseIfLocked(state, command) ??
    (state.asides !== 'open' && !byModerator(command) ? reject('asides-locked') : null);
  if (refused) return refused;
  const text = cleanText(command.text, ASIDE_LIMIT);
  if (!text.ok) return text;
  return accept({ type: 'ContributionMade', track: 'aside', turn: null, words: { text: text.text } });
}

/** Chooses what goes on beside the floor, apart from the floor itself (T2). */
export function setAsides(state: SessionState, command: CommandOf<'SetAsides'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const { mode } = command;
  return state.asides === mode ? accept() : accept({ type: 'AsidesModeChanged', mode });
}

/** The two of these modes that have a command of their own: all of it, or nothing. */
export function setAsidesLocked(state: SessionState, locked: boolean): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const mode: AsidesMode = locked ? 'closed' : 'open';
  if (state.asides === mode) return accept();
  return accept({ type: locked ? 'AsidesLocked' : 'AsidesUnlocked' });
}
