import { neededFor, openDecision, votersIn } from '../session/group-decision.js';
import type { Millis, PersonId, Seq } from '../session/ids.js';
import type { GroupDecision, SessionState } from '../session/state.js';

/** What the group decides now, as one person sees it (T46a, T53). */
export interface GroupQuestion {
  readonly decision: Seq;
  readonly about: GroupDecision['about'];
  /** Whom a removal is about. */
  readonly person: PersonId | null;
  /** Who asks; null: the rules do. */
  readonly by: PersonId | null;
  readonly reason: string;
  readonly until: Millis;
  readonly agreed: number;
  readonly against: number;
  /** How many have to agree, as many as are here now. */
  readonly needed: number;
  /** Whether this person has a voice in it and has not answered. */
  readonly mayAnswer: boolean;
  /** How they answered; null: not yet. */
  readonly answer: boolean | null;
}

/** The question that waits for the group's answer, or null. */
export function groupQuestion(state: SessionState, viewer: PersonId): GroupQuestion | null {
  const open = openDecision(state);
  if (!open) return null;
  const { id, about, person, by, reason, until, agreed, against, answers } = open;
  const voters = votersIn(state, person);
  const answer = answers.get(viewer) ?? null;
  const mayAnswer = answer === null && voters.includes(viewer);
  const needed = neededFor(about, voters.length);
  return { decision: id, about, person, by, reason, until, agreed, against, needed, mayAnswer, answer };
}
