import type { Millis, PersonId } from '../session/ids.js';
import { openReports } from '../session/reports.js';
import type { AgendaItem, Note, Prompt, Report, Request, SessionState } from '../session/state.js';
import { itemClock, runningItem, type ItemClock } from './agenda-view.js';
import { heardHere } from './heard-view.js';
import { turnClock, type TurnClockView } from './turn-view.js';

/** What somebody needs who takes over the lead (T51). */
export interface Brief {
  readonly lead: PersonId | null;
  /** The agenda item that runs, and its time; null without an agenda. */
  readonly topic: { readonly item: AgendaItem; readonly clock: ItemClock | null } | null;
  /** The question that stands. */
  readonly prompt: Prompt | null;
  readonly floor: { readonly person: PersonId; readonly clock: TurnClockView } | null;
  /** Who is waiting, in the order of calling; points of order apart. */
  readonly queue: readonly Request[];
  readonly pointsOfOrder: readonly Request[];
  readonly reports: readonly Report[];
  /** The moderators' notes, newest first. */
  readonly notes: readonly Note[];
  /** Who is here, could speak, and has not said anything. */
  readonly silent: readonly PersonId[];
  /** Who is muted or was removed. */
  readonly sanctioned: readonly PersonId[];
}

/** The brief for who takes over now. Of a participant's copy it holds what they may see. */
export function briefFor(state: SessionState, now: Millis): Brief {
  const clock = turnClock(state, now);
  const waiting = state.queue.waiting;
  const item = runningItem(state);
  return {
    lead: state.lead,
    topic: item && { item, clock: itemClock(state, item.id, now) },
    prompt: state.prompt,
    floor: state.turn && clock && { person: state.turn.person, clock },
    queue: waiting.filter(({ kind }) => kind !== 'order'),
    pointsOfOrder: waiting.filter(({ kind }) => kind === 'order'),
    reports: openReports(state),
    notes: [...state.notes.values()].reverse(),
    silent: heardHere(state).silent,
    sanctioned: [...state.mutes.keys(), ...state.removed.keys()],
  };
}
