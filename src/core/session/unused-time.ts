import { reject, type Rejected } from './decision.js';
import type { EventOf } from './events.js';
import { isInterruption } from './held-turns.js';
import type { Millis, PersonId } from './ids.js';
import { isCallable } from './rights.js';
import type { SessionState, Turn } from './state.js';
import { timeLeft } from './turn-clock.js';

/** Refuses to pass the rest of a turn on to this person (T40): one hop only, and where the session has it. */
export function refuseToPassOn(state: SessionState, turn: Turn, to: PersonId, at: Millis): Rejected | null {
  if (state.settings.unusedTime !== 'named' || isInterruption(turn)) return reject('time-not-passed-on');
  if (turn.way === 'handed') return reject('passed-on-once');
  if (to === turn.person || !isCallable(state.people.get(to))) return reject('person-cannot-speak');
  return restOf(turn, at) > 0 ? null : reject('turn-time-over');
}

/** Whether a speaker who yields early stays for questions, since that is what the rest is for (T40). */
export function staysForQuestions({ settings }: SessionState, turn: Turn, at: Millis): boolean {
  if (settings.unusedTime !== 'questions' || turn.takesQuestions || isInterruption(turn)) return false;
  return restOf(turn, at) > settings.regrantMs;
}

/** What is left of a turn now; nothing where it has no limit. */
export function restOf(turn: Turn, at: Millis): Millis {
  return Math.max(0, timeLeft(turn.clock, at) ?? 0);
}

/** Refuses more than the pool of the topic holds (T41). */
export function refuseBeyondPool({ spareTime }: SessionState, byMs: Millis): Rejected | null {
  if (spareTime.poolMs >= byMs) return null;
  return reject('pool-too-small', { seconds: Math.max(0, Math.floor(spareTime.poolMs / 1_000)) });
}

/**
 * The time of a turn of this kind beyond the usual: an answer may use what its speaker saved on this topic (T40).
 */
export function savedFor(state: SessionState, person: PersonId, kind: Turn['kind']): Millis {
  return kind === 'reply' ? (state.spareTime.reserves.get(person) ?? 0) : 0;
}

/** Folds in what a turn left over or took too much (T40, T41). What interrupts another costs and saves nothing. */
export function timeSettled(state: SessionState, turn: Turn, event: EventOf<'TurnEnded'>): void {
  const { settings, spareTime } = state;
  spareTime.lastPoolMs = 0;
  const left = timeLeft(turn.clock, event.at);
  // A turn that outlasts its topic belongs to the one in which it was given.
  const isOfTopic = turn.id > state.topic.since;
  if (left === null || !isOfTopic || isInterruption(turn)) return;
  const isOverrun = left < 0 && settings.expiry === 'soft';
  // Time that was passed on by mistake comes back, too.
  const isBack = event.reason === 'undone' && turn.way === 'handed';
  const isSaved = left > 0 && (event.reason === 'yielded' || isBack);
  if (isSaved && settings.unusedTime === 'reserve') {
    const saved = (spareTime.reserves.get(turn.person) ?? 0) + left;
    spareTime.reserves.set(turn.person, Math.min(saved, settings.turnMs ?? saved));
  } else if (isSaved || (isOverrun && event.reason !== 'undone')) {
    spareTime.lastPoolMs = left;
    spareTime.poolMs += left;
  }
}

/** Folds in that the last end is taken back (T43): what it left over goes on with its speaker. */
export function timeTakenBack({ spareTime, undo }: SessionState, person: PersonId): void {
  spareTime.poolMs -= spareTime.lastPoolMs;
  spareTime.lastPoolMs = 0;
  const saved = spareTime.reserves.get(person);
  if (saved === undefined) return;
  const kept = saved - (undo?.leftMs ?? 0);
  if (kept > 0) spareTime.reserves.set(person, kept);
  else spareTime.reserves.delete(person);
}

/** Folds a grant in: what was passed on leaves the pool again, and what was saved is used. */
export function timeGranted(state: SessionState, event: EventOf<'TurnGranted'>, kind: Turn['kind']): void {
  state.spareTime.poolMs -= event.handedMs ?? 0;
  if (savedFor(state, event.person, kind) > 0) state.spareTime.reserves.delete(event.person);
}

/** A new topic begins: its pool is empty, and nobody has saved anything on it (T40). */
export function spareTimeAtNewTopic(state: SessionState): void {
  state.spareTime.poolMs = 0;
  state.spareTime.lastPoolMs = 0;
  state.spareTime.reserves.clear();
}
