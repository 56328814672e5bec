import type { Millis, PersonId, Seq } from '../../../../src/core/session/ids.js';
import type { TurnEndReason } from '../../../../src/core/session/events.js';
import { openDecision } from '../../../../src/core/session/group-decision.js';
import { goesRound } from '../../../../src/core/session/round-course.js';
import type { UnattendedPolicy } from '../../../../src/core/session/settings.js';
import type { SessionState } from '../../../../src/core/session/state.js';
import { carriedInOf, settledOf } from '../../../../src/core/views/agenda-view.js';
import { placeInQueue } from '../../../../src/core/views/queue-view.js';
import { ownPart } from '../../../../src/core/views/round-view.js';
import type { TurnClockView } from '../../../../src/core/views/turn-view.js';

/** What a person who does not see the page would want to hear of when it changes. */
export interface Facts {
  readonly phase: SessionState['phase']['name'];
  /** What is planned: before the session opens, it may be renamed and moved. */
  readonly title: string;
  readonly startsAt: Millis;
  readonly turn: Seq | null;
  readonly speaker: PersonId | null;
  readonly isMine: boolean;
  /** What became of my turn, if it was the last; `stands`: it is interrupted, and goes on (T33, T37). */
  readonly myEnd: TurnEndReason | 'stands' | null;
  /** The call that waits for its answer, and whether it is mine (T26). */
  readonly call: Seq | null;
  readonly isCalled: boolean;
  /** A call of mine that was not answered (T46). */
  readonly missed: boolean;
  readonly ahead: number | null;
  readonly clock: TurnClockView['phase'];
  readonly prompt: Seq | null;
  /** By which policy the session goes on without a moderator; null while it has one (T52). */
  readonly unattended: UnattendedPolicy | null;
  /** The lead, offered to me (T51). */
  readonly leadOffer: Seq | null;
  /** What the group is asked to decide (T46a, T53). */
  readonly question: Seq | null;
  /** A moderator has muted me. */
  readonly isMuted: boolean;
  /** How many requests of mine were settled (T57). */
  readonly settled: number;
  /** The last session carried me over to this list (T57). */
  readonly carriedIn: boolean;
}

/** The facts of this moment. */
export function factsOf(state: SessionState, me: PersonId, clock: TurnClockView | null): Facts {
  return {
    phase: state.phase.name,
    title: state.title,
    startsAt: state.startsAt,
    turn: state.turn?.id ?? null,
    speaker: state.turn?.person ?? null,
    isMine: state.turn?.person === me,
    myEnd: myEndOf(state, me),
    call: state.called?.id ?? null,
    isCalled: state.called?.person === me,
    missed: hasMissed(state, me),
    ahead: aheadOf(state, me),
    clock: clock?.phase ?? 'calm',
    prompt: state.prompt?.id ?? null,
    unattended: state.unattended?.policy ?? null,
    leadOffer: state.leadOffers.get(me)?.id ?? null,
    question: openDecision(state)?.id ?? null,
    isMuted: state.people.get(me)?.muted ?? false,
    settled: settledOf(state, me).length,
    carriedIn: carriedInOf(state, me)?.isListed ?? false,
  };
}

/** Something to say, with the words still to be found. */
export type Saying =
  | 'called-you'
  | 'accepted'
  | 'your-turn'
  | 'call-missed'
  | 'turn-over'
  | 'turn-stands'
  | 'muted'
  | 'unmuted'
  | 'next'
  | 'place'
  | 'called'
  | 'floor-of'
  | 'time-left'
  | 'prompt'
  | 'paused'
  | 'resumed'
  | 'closed'
  | 'unattended'
  | 'attended'
  | 'lead-offered'
  | 'group-asked'
  | 'group-decided'
  | 'settled'
  | 'carried-in'
  | 'plan-changed';

/** What has to be said after a change, the most pressing first. */
export function sayingsBetween(before: Facts, after: Facts): readonly Saying[] {
  const sayings: Saying[] = [];
  if (after.isCalled && after.call !== before.call) sayings.push('called-you');
  if (after.isMine && after.turn !== before.turn) sayings.push(before.isCalled ? 'accepted' : 'your-turn');
  if (before.isMine && !after.isMine) {
    if (after.myEnd === 'stands') sayings.push('turn-stands');
    // Whoever gave the floor back knows it; that the session is closed says enough.
    else if (after.myEnd !== 'yielded' && after.phase !== 'closed') sayings.push('turn-over');
  }
  if (after.isMuted !== before.isMuted) sayings.push(after.isMuted ? 'muted' : 'unmuted');
  if (after.missed && !before.missed) sayings.push('call-missed');
  if (after.isMine && after.clock !== before.clock && isWarning(after.clock)) sayings.push('time-left');
  if (after.ahead !== before.ahead && after.ahead !== null)
    sayings.push(after.ahead === 0 ? 'next' : 'place');
  if (after.phase !== before.phase) {
    if (after.phase === 'paused') sayings.push('paused');
    if (after.phase === 'open' && before.phase === 'paused') sayings.push('resumed');
    if (after.phase === 'closed') sayings.push('closed');
  }
  if (after.title !== before.title || after.startsAt !== before.startsAt) sayings.push('plan-changed');
  if (after.unattended !== before.unattended && after.phase !== 'closed')
    sayings.push(after.unattended === null ? 'attended' : 'unattended');
  if (after.leadOffer !== before.leadOffer && after.leadOffer !== null) sayings.push('lead-offered');
  if (after.settled > before.settled) sayings.push('settled');
  if (after.carriedIn && !before.carriedIn) sayings.push('carried-in');
  if (after.question !== before.question) {
    if (after.question !== null) sayings.push('group-asked');
    // A moderator who is back decides: the question falls.
    else if (after.unattended !== null && after.phase !== 'closed') sayings.push('group-decided');
  }
  if (after.prompt !== before.prompt && after.prompt !== null) sayings.push('prompt');
  if (after.call !== before.call && after.call !== null && !after.isCalled) sayings.push('called');
  if (after.turn !== before.turn && after.turn !== null && !after.isMine) sayings.push('floor-of');
  return sayings;
}

/** In a round it is the part that counts: what else somebody waits for comes after it. */
function aheadOf(state: SessionState, me: PersonId): number | null {
  if (!goesRound(state)) return placeInQueue(state, me)?.ahead ?? null;
  const part = ownPart(state, me);
  return part === null || part.isSpeaking || state.called?.person === me ? null : part.ahead;
}

function myEndOf({ interrupted, lastTurn }: SessionState, me: PersonId): Facts['myEnd'] {
  if (interrupted?.person === me) return 'stands';
  return lastTurn?.person === me ? lastTurn.reason : null;
}

function hasMissed({ queue, pastRequests }: SessionState, me: PersonId): boolean {
  const waits = queue.waiting.some(({ person, missed }) => person === me && missed?.kind === 'unanswered');
  return waits || pastRequests.get(me)?.end === 'skipped';
}

function isWarning(phase: TurnClockView['phase']): boolean {
  return phase === 'first-warning' || phase === 'last-warning';
}
