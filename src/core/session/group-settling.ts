import { leaveFor, nextPlanned } from './agenda-course.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventBody } from './events.js';
import { groupDecides, isVoter, neededFor, openDecision } from './group-decision.js';
import type { Millis } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { removalOf } from './removal.js';
import { silentFloorAt } from './silent-floor.js';
import type { GroupDecision, SessionState } from './state.js';

/** Asks those who are here whether to go on with the next item, since nobody says anything (T46a). */
export function askGroup(state: SessionState, command: CommandOf<'AskGroup'>): Decision {
  const due = askingDue(state);
  if (due === null || command.at < due) return reject('not-due');
  return accept({ type: 'GroupAsked', about: 'move-on', person: null, words: null });
}

/** Ends a question that enough people have answered, or whose time is over, and does what was agreed. */
export function settleGroup(state: SessionState, command: CommandOf<'SettleGroup'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const decision = openDecision(state);
  if (decision?.id !== command.decision) return reject('not-due');
  const isAgreed = isAgreedOn(state, decision) ?? (command.at >= decision.until ? false : null);
  if (isAgreed === null) return reject('not-due');
  const { id, about, person, agreed, against } = decision;
  return accept(
    { type: 'GroupDecided', decision: id, about, person, isAgreed, agreed, against },
    ...(isAgreed ? consequences(state, decision) : []),
  );
}

/** When those who are here are asked whether to move on, or null: there is nothing to move on to, or no silence. */
export function askingDue(state: SessionState): Millis | null {
  const { agenda, group, unattended, mode, settings } = state;
  if (!groupDecides(state) || openDecision(state)) return null;
  // Where people write in hiding, silence is what is meant to be.
  if (mode === 'hidden' || agenda.current === null || agenda.ending !== null) return null;
  if (nextPlanned(state) === null || !hasVoters(state)) return null;
  const silentAt = silentFloorAt(state);
  if (silentAt === null) return null;
  // Whoever has only just decided, or lost the moderator, is left in peace for as long as that silence took.
  const since = Math.max(group.decision?.ended?.at ?? 0, unattended?.since ?? 0);
  return Math.max(silentAt, since + (settings.silentFloorMs ?? 0));
}

function hasVoters({ people }: SessionState): boolean {
  for (const one of people.values()) if (isVoter(one, null)) return true;
  return false;
}

/** When the open question ends: at once where the answers suffice, else when its time is over; null without one. */
export function settlingDue(state: SessionState): Millis | null {
  const decision = openDecision(state);
  if (!decision) return null;
  return isAgreedOn(state, decision) === null ? decision.until : state.at;
}

/** What those who are here have agreed on; null while it can still go either way. */
function isAgreedOn({ people }: SessionState, { about, person, answers }: GroupDecision): boolean | null {
  let [voters, agreed, against] = [0, 0, 0];
  for (const one of people.values()) if (isVoter(one, person)) voters += 1;
  for (const [id, isForIt] of answers) {
    const one = people.get(id);
    if (!one || !isVoter(one, person)) continue;
    if (isForIt) agreed += 1;
    else against += 1;
  }
  const needed = neededFor(about, voters);
  if (agreed >= needed) return true;
  return voters - against < needed ? false : null;
}

function consequences(state: SessionState, { about, person, reason }: GroupDecision): readonly EventBody[] {
  if (about === 'removal') return person === null ? [] : removalOf(state, person, reason, 'group_decided');
  const next = nextPlanned(state);
  return next === null ? [] : leaveFor(state, next);
}
