import type { RoundOrder } from '../session/events.js';
import { partHeldBy } from '../session/held-turns.js';
import type { Millis, PersonId, Seq } from '../session/ids.js';
import type { RoundEnd, RoundPlace, SessionState } from '../session/state.js';
import { nextInRound, placeOf, runningRound } from '../session/round-course.js';

/** How somebody stands in a round: `away` and `called` are moments of waiting, `left`: it ended before their part. */
export type RoundStanding =
  'speaking' | 'called' | 'waiting' | 'away' | 'spoke' | 'passed' | 'absent' | 'left';

/** One person of a round. */
export interface RoundRow {
  readonly person: PersonId;
  readonly standing: RoundStanding;
  /** Came when the round had begun. */
  readonly isLate: boolean;
  /** Let the others go first, or did not answer a first call. */
  readonly putOff: boolean;
}

/** The round that runs, or the last one, as everybody sees it (T45). */
export interface RoundView {
  readonly id: Seq;
  readonly order: RoundOrder;
  readonly isRunning: boolean;
  readonly startedAt: Millis;
  readonly endedAt: Millis | null;
  /** In the order in which they are called. */
  readonly rows: readonly RoundRow[];
  /** Whose part comes next, as far as it can be told now. */
  readonly next: PersonId | null;
  /** How many people have had their part: spoken, passed, or been absent. */
  readonly done: number;
  readonly spoke: readonly PersonId[];
  readonly passed: readonly PersonId[];
  readonly absent: readonly PersonId[];
}

/** The round of a session, or null where there has been none. */
export function roundView(state: SessionState): RoundView | null {
  const { round } = state;
  if (!round) return null;
  const running = runningRound(state);
  const { ended } = round;
  const rows = round.places.map(placeOf).map(ended ? rowAtEnd(ended) : (place) => rowOf(state, place));
  const who = (standing: RoundStanding) =>
    rows.filter((row) => row.standing === standing).map(({ person }) => person);
  const [spoke, passed, absent] = [who('spoke'), who('passed'), who('absent')];
  return {
    id: round.id,
    order: round.order,
    isRunning: running !== null,
    startedAt: round.startedAt,
    endedAt: ended?.at ?? null,
    rows,
    next: running && nextOf(state),
    done: spoke.length + passed.length + absent.length,
    spoke,
    passed,
    absent,
  };
}

/** What a person can do in the round that runs now: while their part is to come, or is their own. */
export interface OwnPart {
  readonly round: Seq;
  readonly isSpeaking: boolean;
  /** How many come before them; 0 for who is next, speaks or is called. */
  readonly ahead: number;
  readonly mayPassForNow: boolean;
}

/** The part of one person in the round that runs, or null where they have none, or none any more. */
export function ownPart(state: SessionState, person: PersonId): OwnPart | null {
  const round = runningRound(state);
  const places = round?.places.map(placeOf) ?? [];
  const open = places.filter(({ part }) => part === 'waiting' || part === 'speaking');
  const index = open.findIndex((place) => place.person === person);
  const place = open[index];
  if (!round || !place) return null;
  const isSpeaking = place.part === 'speaking';
  const hasSpoken = (partHeldBy(state, person)?.posts ?? 0) > 0;
  const before = open.slice(0, index).filter(({ part }) => part === 'waiting');
  const ahead = isSpeaking ? 0 : before.length;
  return { round: round.id, isSpeaking, ahead, mayPassForNow: !place.putOff && !hasSpoken };
}

function rowOf(state: SessionState, { person, part, isLate, putOff }: RoundPlace): RoundRow {
  return { person, isLate, putOff, standing: part === 'waiting' ? standingOf(state, person) : part };
}

function rowAtEnd(ended: RoundEnd): (place: RoundPlace) => RoundRow {
  const [passed, absent] = [new Set(ended.passed), new Set(ended.absent)];
  const standingOf = ({ person, part, hasSpoken }: RoundPlace): RoundStanding => {
    if (part !== 'waiting' && part !== 'speaking') return part;
    if (hasSpoken) return 'spoke';
    if (passed.has(person)) return 'passed';
    return absent.has(person) ? 'absent' : 'left';
  };
  return (place) => {
    const { person, isLate, putOff } = place;
    return { person, isLate, putOff, standing: standingOf(place) };
  };
}

function standingOf({ called, people }: SessionState, person: PersonId): RoundStanding {
  if (called?.person === person && called.way === 'round') return 'called';
  return people.get(person)?.presence === 'here' ? 'waiting' : 'away';
}

function nextOf(state: SessionState): PersonId | null {
  const round = runningRound(state);
  if (!round) return null;
  const { called } = state;
  if (called?.way !== 'round') return nextInRound(state, round);
  const places = round.places.filter((place) => placeOf(place).person !== called.person);
  return nextInRound(state, { ...round, places });
}
