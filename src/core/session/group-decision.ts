import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventOf } from './events.js';
import type { Millis, PersonId } from './ids.js';
import { refuseUnlessOpen } from './phase.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import { REASON_LIMIT } from './settings.js';
import type { GroupDecision, PersonState, SessionState } from './state.js';
import { cleanText } from './text.js';

// While a session runs by itself (`selfRun`, T53), those who are here decide together what is otherwise up to a
// moderator: whether somebody is removed, and whether to move on when nobody says anything (T46a). One question at a
// time; what is open when a moderator is back falls, since they decide then.

/** How long the group has to answer. */
export const GROUP_DECISION_MS = 120_000;

/** One person, whoever it is, does not remove another. */
const LEAST_FOR_REMOVAL = 2;

/** Asks the others to agree that somebody is removed (T53); whoever asks agrees by that. */
export function proposeRemoval(state: SessionState, command: CommandOf<'ProposeRemoval'>): Decision {
  const giver = giverOf(command);
  const refused = refuseUnlessOpen(state) ?? refuseUnlessSpeaker(state, giver) ?? refuseUnlessSelfRun(state);
  if (refused) return refused;
  const { person } = command;
  const who = state.people.get(person);
  if (!who) return reject('no-such-person');
  if (person === giver) return reject('bad-value', { field: 'person' });
  if (who.role === 'moderator') return reject('not-allowed');
  if (who.presence === 'gone') return reject('person-not-present');
  if (openDecision(state)) return reject('group-is-deciding');
  if (state.group.kept.has(person)) return reject('group-has-decided');
  const reason = cleanText(command.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  return accept({ type: 'GroupAsked', about: 'removal', person, words: { reason: reason.text } });
}

/** Answers the open question: once, for good. */
export function answerGroup(state: SessionState, command: CommandOf<'AnswerGroup'>): Decision {
  const giver = giverOf(command);
  const refused = refuseUnlessOpen(state);
  if (refused) return refused;
  const decision = openDecision(state);
  if (decision?.id !== command.decision) return reject('no-such-decision');
  // Being muted is about speaking, not about having a voice in this.
  if (giver === null || state.people.get(giver)?.presence !== 'here') return reject('not-present');
  if (giver === decision.person) return reject('not-allowed');
  if (decision.answers.has(giver)) return reject('already-voted');
  return accept({ type: 'GroupAnswered', decision: decision.id, agree: command.agree });
}

/** Whether those who are here decide now what a moderator would. */
export function groupDecides({ unattended, phase }: SessionState): boolean {
  return unattended?.policy === 'selfRun' && phase.name === 'open';
}

/** The question that waits for answers, or null. */
export function openDecision({ group }: SessionState): GroupDecision | null {
  return group.decision?.ended === null ? group.decision : null;
}

/** Whether somebody has a voice: the participants who are here, but for the one whom it is about. */
export function isVoter({ id, role, presence }: PersonState, about: PersonId | null): boolean {
  return role === 'participant' && presence === 'here' && id !== about;
}

/** Who has a voice. */
export function votersIn({ people }: SessionState, about: PersonId | null): readonly PersonId[] {
  return [...people.values()].filter((one) => isVoter(one, about)).map(({ id }) => id);
}

/** How many have to agree: half of those who are here to move on, more than half to remove somebody. */
export function neededFor(about: GroupDecision['about'], voters: number): number {
  if (about === 'removal') return Math.max(LEAST_FOR_REMOVAL, Math.floor(voters / 2) + 1);
  return Math.max(1, Math.ceil(voters / 2));
}

/** Folds a question in. */
export function groupAsked(state: SessionState, event: EventOf<'GroupAsked'>): void {
  const { seq: id, at, about, person, by, words } = event;
  const until: Millis = at + GROUP_DECISION_MS;
  state.group.decision = {
    id,
    about,
    person,
    by,
    reason: words?.reason ?? '',
    at,
    until,
    answers: new Map(by === null ? [] : [[by, true]]),
    agreed: by === null ? 0 : 1,
    against: 0,
    ended: null,
  };
}

/** Folds an answer in. Who may not know whose it is gets it without a name, and only counts it. */
export function groupAnswered(state: SessionState, event: EventOf<'GroupAnswered'>): void {
  const { decision } = state.group;
  if (decision?.id !== event.decision) return;
  if (event.agree) decision.agreed += 1;
  else decision.against += 1;
  if (event.by !== null && state.people.has(event.by)) decision.answers.set(event.by, event.agree);
}

/** Folds the end of a question in. */
export function groupDecided(state: SessionState, event: EventOf<'GroupDecided'>): void {
  const { decision, kept } = state.group;
  if (decision?.id !== event.decision) return;
  decision.ended = { at: event.at, isAgreed: event.isAgreed };
  if (!event.isAgreed && decision.person !== null) kept.add(decision.person);
}

/** Folds in that the group decides no longer: a moderator is back, or the session is over. */
export function groupDismissed(state: SessionState): void {
  state.group.decision = null;
  state.group.kept.clear();
}

function refuseUnlessSelfRun(state: SessionState): Rejected | null {
  return groupDecides(state) ? null : reject('group-does-not-decide');
}
