import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventOf, Reaction } from './events.js';
import type { PersonId, Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import type { SessionState } from './state.js';

/** All reactions, in the order in which they are shown: I agree, thank you, food for thought, I have a question. */
export const REACTIONS: readonly Reaction[] = ['agree', 'thanks', 'insight', 'question'];

/**
 * Reacts to what somebody said: each kind once. All see how many, nobody sees who (`audience`): whoever is the
 * first to agree with a bold thought, or does not agree with a popular one, is exposed by a name and not by a number.
 */
export function react(state: SessionState, command: CommandOf<'React'>): Decision {
  const refused = refuseReaction(state, command);
  if (refused) return refused;
  const { contribution, reaction } = command;
  const isThere = reactionsOf(state, giverOf(command), contribution).includes(reaction);
  return isThere ? accept() : accept({ type: 'Reacted', contribution, reaction });
}

/** Takes one's reaction back. */
export function unreact(state: SessionState, command: CommandOf<'Unreact'>): Decision {
  const refused = refuseUnlessRunning(state) ?? refuseUnlessSpeaker(state, giverOf(command));
  if (refused) return refused;
  const { contribution, reaction } = command;
  const isThere = reactionsOf(state, giverOf(command), contribution).includes(reaction);
  return isThere ? accept({ type: 'ReactionTakenBack', contribution, reaction }) : accept();
}

/** How somebody has reacted to a contribution. */
export function reactionsOf(
  { reactions }: SessionState,
  person: PersonId | null,
  contribution: Seq,
): readonly Reaction[] {
  const mask = (person === null ? undefined : reactions.own.get(person)?.get(contribution)) ?? 0;
  return REACTIONS.filter((_, index) => (mask & (1 << index)) !== 0);
}

/** Folds a reaction in. Who may not know whose it is gets it without a name, and only counts it. */
export function reacted(state: SessionState, event: EventOf<'Reacted'>): void {
  count(state, event.contribution, event.reaction, 1);
  note(state, event, (mask, bit) => mask | bit);
}

/** Folds a reaction out again. */
export function reactionTakenBack(state: SessionState, event: EventOf<'ReactionTakenBack'>): void {
  count(state, event.contribution, event.reaction, -1);
  note(state, event, (mask, bit) => mask & ~bit);
}

function refuseReaction(state: SessionState, command: CommandOf<'React'>): Rejected | null {
  const refused = refuseUnlessRunning(state) ?? refuseUnlessSpeaker(state, giverOf(command));
  if (refused) return refused;
  if (state.asides === 'closed') return reject('reactions-closed');
  const { contribution } = command;
  const said = state.contributions.get(contribution);
  // What cannot be read cannot be reacted to.
  const isCovered = state.hidden.has(contribution) || state.sealed.has(contribution);
  if (!said || isCovered) return reject('no-such-contribution');
  return said.author === giverOf(command) ? reject('own-contribution') : null;
}

function count({ reactions }: SessionState, contribution: Seq, reaction: Reaction, by: 1 | -1): void {
  const before = reactions.counts.get(contribution) ?? REACTIONS.map(() => 0);
  const after = before.map((number, index) => (REACTIONS[index] === reaction ? number + by : number));
  if (after.every((number) => number === 0)) reactions.counts.delete(contribution);
  else reactions.counts.set(contribution, after);
}

function note(
  { reactions, people }: SessionState,
  { by, contribution, reaction }: EventOf<'Reacted' | 'ReactionTakenBack'>,
  change: (mask: number, bit: number) => number,
): void {
  if (by === null || !people.has(by)) return;
  const own = reactions.own.get(by) ?? new Map<Seq, number>();
  const mask = change(own.get(contribution) ?? 0, 1 << REACTIONS.indexOf(reaction));
  if (mask === 0) own.delete(contribution);
  else own.set(contribution, mask);
  if (own.size === 0) reactions.own.delete(by);
  else reactions.own.set(by, own);
}
