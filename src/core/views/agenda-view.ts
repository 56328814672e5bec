import { itemOf } from '../session/agenda.js';
import type { Millis, PersonId, Seq } from '../session/ids.js';
import type { AgendaItem, CarriedInRequest, SessionState, SettledRequest } from '../session/state.js';

/** The time of an agenda item. */
export interface ItemClock {
  readonly item: Seq;
  /** Time left, negative when it is over. */
  readonly leftMs: Millis;
  readonly wholeMs: Millis;
  /** When its time is over; null while its clock stands. */
  readonly deadline: Millis | null;
  /** By how much it took longer; 0 while there is time left. */
  readonly overrunMs: Millis;
}

/** When a session comes to its end. */
export interface SessionEnd {
  /** By its plan: when it was to begin, and all timeboxes as they were planned. */
  readonly plannedAt: Millis;
  /** As it looks now: what is left of the running item, and all that is still to come. */
  readonly expectedAt: Millis;
  /** By how much it will be later than planned; negative: earlier. */
  readonly lateMs: Millis;
}

/** The clock of an item at this moment of the server's time, or null for an id that none has. */
export function itemClock(state: SessionState, id: Seq | null, now: Millis): ItemClock | null {
  const item = itemOf(state, id);
  if (!item) return null;
  const leftMs = item.timeboxMs - spentMs(item, now);
  const deadline = item.since === null ? null : now + leftMs;
  return { item: item.id, leftMs, wholeMs: item.timeboxMs, deadline, overrunMs: Math.max(0, -leftMs) };
}

/** The item that runs, or null. */
export function runningItem(state: SessionState): AgendaItem | null {
  return itemOf(state, state.agenda.current) ?? null;
}

/** The item that comes next, or null: the first one that has not begun. */
export function nextItem({ agenda }: SessionState): AgendaItem | null {
  return agenda.items.find(({ status }) => status === 'planned') ?? null;
}

/** When the session will be over; null for an agenda without items, and for a session that is over. */
export function sessionEnd(state: SessionState, now: Millis): SessionEnd | null {
  const { items } = state.agenda;
  if (items.length === 0 || state.phase.name === 'closed') return null;
  const planned = items.reduce((sum, { timeboxMs, extendedMs }) => sum + timeboxMs - extendedMs, 0);
  const left = items.reduce((sum, item) => sum + timeToCome(item, now), 0);
  const plannedAt = state.startsAt + planned;
  const beginsAt = state.phase.name === 'planned' ? Math.max(now, state.startsAt) : now;
  const expectedAt = beginsAt + left;
  return { plannedAt, expectedAt, lateMs: expectedAt - plannedAt };
}

/** What became of a person's requests when a topic or the session ended, the latest first (T57). */
export function settledOf(
  { settled }: SessionState,
  person: PersonId,
): readonly (SettledRequest & { readonly request: Seq })[] {
  return [...settled]
    .filter(([, one]) => one.person === person)
    .map(([request, one]) => ({ request, ...one }))
    .reverse();
}

/** The follow-ups that a person may still write (T57). */
export function followUpsToWrite(
  state: SessionState,
  person: PersonId,
): readonly (SettledRequest & { readonly request: Seq })[] {
  return settledOf(state, person).filter(({ fate, written }) => fate === 'follow-up' && written === null);
}

/** Why a person finds themselves in the list: the request that the last session carried over, or null. */
export function carriedInOf({ carriedIn }: SessionState, person: PersonId): CarriedInRequest | null {
  return carriedIn.find((carried) => carried.person === person) ?? null;
}

function spentMs({ spentMs: before, since }: AgendaItem, now: Millis): Millis {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** A running item that is over its time ends any moment. */
function timeToCome(item: AgendaItem, now: Millis): Millis {
  return item.status === 'finished' ? 0 : Math.max(0, item.timeboxMs - spentMs(item, now));
}
