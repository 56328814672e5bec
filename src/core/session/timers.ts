import type { Depart, ExpireTurn } from './commands.js';
import type { Millis, PersonId } from './ids.js';
import type { SessionState } from './state.js';
import { expiryOf } from './turn-clock.js';

/** Something that has to be asked for at a certain time. */
export interface Timer {
  readonly at: Millis;
  readonly command: ExpireTurn | Depart;
}

/**
 * The next thing that time alone brings about, or null. Derived from the state, so that timers need
 * no memory of their own: after a restart they are simply there again (T24). Any process may fire one,
 * early, late or twice: the command names what it means and `decide` judges it.
 */
export function nextTimer(state: SessionState): Timer | null {
  const { name } = state.phase;
  if (name === 'none' || name === 'closed') return null;
  const expiry = turnTimer(state);
  const departure = departureTimer(state);
  if (!expiry || !departure) return expiry ?? departure;
  return expiry.at <= departure.at ? expiry : departure;
}

/** Everything that time has brought about by now: a thousand people who did not come back share one commit. */
export function dueTimers(state: SessionState, now: Millis): Timer[] {
  const { name } = state.phase;
  if (name === 'none' || name === 'closed') return [];
  const expiry = turnTimer(state);
  const departures = [...state.away].map(([person, at]) => departure(person, at));
  return [...(expiry ? [expiry] : []), ...departures].filter((timer) => timer.at <= now);
}

function turnTimer({ turn, settings }: SessionState): Timer | null {
  const at = turn && expiryOf(turn, settings);
  return turn && at !== null ? { at, command: { type: 'ExpireTurn', turn: turn.id } } : null;
}

function departureTimer({ away }: SessionState): Timer | null {
  for (const [person, at] of away) return departure(person, at);
  return null;
}

function departure(person: PersonId, at: Millis): Timer {
  return { at, command: { type: 'Depart', person } };
}
