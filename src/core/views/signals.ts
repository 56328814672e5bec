import type { Millis, PersonId } from '../session/ids.js';
import type { SessionState } from '../session/state.js';
import { itemClock, runningItem } from './agenda-view.js';
import { silentFloorAt } from '../session/silent-floor.js';

/** What a moderator might not notice by themselves: a private hint, never a judgement. */
export type Signal =
  /** The running item's time is nearly over. */
  | { readonly kind: 'time-short'; readonly leftMs: Millis }
  /** Nobody has said anything for so long, and nobody is about to. */
  | { readonly kind: 'silence'; readonly sinceMs: Millis }
  /** Hearing all who wait would take longer than there is time. */
  | {
      readonly kind: 'too-many-waiting';
      readonly waiting: number;
      readonly fitting: number;
      /** Whether closing the list is worth a thought (T31): it is open, and no closing is planned. */
      readonly suggestsClosing: boolean;
    }
  /** Somebody has waited for very long. */
  | { readonly kind: 'long-wait'; readonly person: PersonId; readonly waitedMs: Millis }
  /** Few of those who are here take most of the time. */
  | { readonly kind: 'few-speak'; readonly people: readonly PersonId[]; readonly silent: number };

/** More at a time is noise. */
const MOST = 2;

const MINUTE_MS = 60_000;
const SHORT_MS = 3 * MINUTE_MS;
const LONG_WAIT_MS = 15 * MINUTE_MS;
/** Before so many turns nothing can be said about who speaks. */
const TURNS_TO_JUDGE = 8;
const FEW = 2;
const MOST_OF_IT = 0.6;
/** With fewer people than this, two who speak are no few. */
const PEOPLE_TO_JUDGE = 6;

/** The hints that are worth a moderator's eye now, the most urgent first; never more than two. */
export function signals(state: SessionState, now: Millis): readonly Signal[] {
  if (state.phase.name !== 'open') return [];
  const all = [
    timeShort(state, now),
    silence(state, now),
    tooManyWaiting(state, now),
    longWait(state, now),
    fewSpeak(state),
  ];
  return all.filter((signal) => signal !== null).slice(0, MOST);
}

/** How long a turn takes here: as those before, or (before there are any) about half of what one may take. */
export function usualTurnMs({ figures, settings }: SessionState): Millis | null {
  let turns = 0;
  let floorMs = 0;
  for (const one of figures.values()) {
    turns += one.turns;
    floorMs += one.floorMs;
  }
  if (turns > 0 && floorMs > 0) return floorMs / turns;
  return settings.turnMs === null ? null : settings.turnMs / 2;
}

/** A short item is not short of time as it begins. */
function timeShort(state: SessionState, now: Millis): Signal | null {
  const clock = itemClock(state, state.agenda.current, now);
  if (clock === null || clock.leftMs <= 0) return null;
  const { leftMs, wholeMs } = clock;
  return leftMs <= Math.min(SHORT_MS, wholeMs / 3) ? { kind: 'time-short', leftMs } : null;
}

function silence(state: SessionState, now: Millis): Signal | null {
  const at = silentFloorAt(state);
  if (at === null || now < at) return null;
  return { kind: 'silence', sinceMs: now - at + (state.settings.silentFloorMs ?? 0) };
}

/** Only where turns are given: in the open mode nobody is waited for. */
function tooManyWaiting(state: SessionState, now: Millis): Signal | null {
  const clock = itemClock(state, runningItem(state)?.id ?? null, now);
  const turnMs = usualTurnMs(state);
  const waiting = state.queue.waiting.length;
  if (clock === null || turnMs === null || waiting < 2) return null;
  const fitting = Math.max(0, Math.floor(clock.leftMs / turnMs));
  if (fitting >= waiting) return null;
  const suggestsClosing = state.queue.status === 'open' && state.queue.closing === null;
  return { kind: 'too-many-waiting', waiting, fitting, suggestsClosing };
}

function longWait({ queue }: SessionState, now: Millis): Signal | null {
  let longest: Signal | null = null;
  for (const { person, at } of queue.waiting) {
    const waitedMs = now - at;
    if (waitedMs >= LONG_WAIT_MS && (longest?.kind !== 'long-wait' || waitedMs > longest.waitedMs)) {
      longest = { kind: 'long-wait', person, waitedMs };
    }
  }
  return longest;
}

/** By time where turns are given, by contributions where everybody speaks when they like. */
function fewSpeak({ people, figures, mode }: SessionState): Signal | null {
  const here = [...people.values()].filter(
    ({ role, presence }) => role === 'participant' && presence === 'here',
  );
  if (here.length < PEOPLE_TO_JUDGE) return null;
  const shares = here
    .map(({ id }) => {
      const had = figures.get(id);
      const count = (mode === 'open' ? had?.contributions : had?.turns) ?? 0;
      return { id, count, share: mode === 'open' ? count : (had?.floorMs ?? 0) };
    })
    .sort((one, other) => other.share - one.share);
  const all = shares.reduce((sum, { share }) => sum + share, 0);
  const count = shares.reduce((sum, one) => sum + one.count, 0);
  const first = shares.slice(0, FEW);
  const theirs = first.reduce((sum, { share }) => sum + share, 0);
  if (count < TURNS_TO_JUDGE || theirs <= all * MOST_OF_IT) return null;
  const silent = shares.filter((one) => one.count === 0).length;
  return { kind: 'few-speak', people: first.map(({ id }) => id), silent };
}
