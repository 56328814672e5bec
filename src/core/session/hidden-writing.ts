import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, HiddenPosts } from './events.js';
import type { PersonId, Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { byModerator, giverOf } from './rights.js';
import type { SealedPost, SessionState } from './state.js';
import { figuresOf } from './turns.js';

/**
 * The number of the writer of a post that is sealed on its way in (T46b): 1 for who wrote first. With it everybody
 * can count the writers and nobody learns who they are. Null: this post is read at once, as moderators' are.
 */
export function writerNumber(state: SessionState, command: CommandOf<'Contribute'>): number | null {
  if (state.mode !== 'hidden' || byModerator(command)) return null;
  const giver = giverOf(command);
  let last = 0;
  for (const post of state.sealed.values()) {
    if (post.withdrawn) continue;
    if (post.author === giver) return post.writer;
    last = Math.max(last, post.writer);
  }
  return last + 1;
}

/** Shows all that was written, at once (T46b). */
export function revealPosts(state: SessionState): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  return hasUnrevealed(state) ? accept(...settlePosts(state, 'reveal')) : reject('nothing-to-reveal');
}

/** Refuses to leave the hidden mode as long as nobody said what becomes of what was written in it. */
export function refuseUnlessSettled(
  state: SessionState,
  posts: HiddenPosts | null | undefined,
): Rejected | null {
  return hasUnrevealed(state) && !posts ? reject('posts-unrevealed') : null;
}

/** What becomes of all that is not revealed yet; nothing where there is none. */
export function settlePosts(state: SessionState, posts: HiddenPosts): EventBody[] {
  if (!hasUnrevealed(state)) return [];
  if (posts === 'withdraw') return [{ type: 'PostsWithdrawn', count: awaiting(state).length }];
  const revealed: EventOf<'PostsRevealed'>['posts'][number][] = [];
  for (const [contribution, { author, withdrawn }] of state.sealed)
    if (!withdrawn) revealed.push({ contribution, author });
  return [{ type: 'PostsRevealed', posts: revealed }];
}

/** Whether somebody wrote what has been neither revealed nor withdrawn. */
export function hasUnrevealed(state: SessionState): boolean {
  for (const { withdrawn } of state.sealed.values()) if (!withdrawn) return true;
  return false;
}

/** What is told of hidden writing while it goes on (T46b). */
export interface HiddenWriting {
  /** How many people have written. */
  readonly writers: number;
  /** How many posts they have written. */
  readonly posts: number;
}

/** How much has been written that waits to be revealed. */
export function hiddenWriting(state: SessionState): HiddenWriting {
  const posts = awaiting(state);
  return { writers: new Set(posts.map(({ writer }) => writer)).size, posts: posts.length };
}

/** Folds a sealed post in; it counts for its author when it is revealed. */
export function postSealed(state: SessionState, event: EventOf<'ContributionMade'>, writer: number): void {
  state.sealed.set(event.seq, { author: event.by ?? '', writer, withdrawn: false });
}

/** Folds the reveal in. */
export function postsRevealed(state: SessionState, event: EventOf<'PostsRevealed'>): void {
  for (const { contribution, author } of event.posts) {
    const known = state.contributions.get(contribution);
    if (known) state.contributions.set(contribution, { author, track: known.track });
    state.sealed.delete(contribution);
    figuresOf(state, author).contributions += 1;
  }
}

/** Folds in that what was written stays sealed for good. */
export function postsWithdrawn(state: SessionState): void {
  for (const [contribution, post] of state.sealed)
    state.sealed.set(contribution, { ...post, withdrawn: true });
}

/** Whether this post is sealed from this person. */
export function isSealedFrom(
  sealed: ReadonlyMap<Seq, SealedPost>,
  contribution: Seq,
  person: PersonId,
): boolean {
  const post = sealed.get(contribution);
  return post !== undefined && post.author !== person;
}

function awaiting(state: SessionState): readonly SealedPost[] {
  return [...state.sealed.values()].filter(({ withdrawn }) => !withdrawn);
}
