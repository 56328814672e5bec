import { type Decision } from './decision.js';
import type { EventBody, PauseCause } from './events.js';
import type { SessionState, Turn } from './state.js';
import { endTurn, isInBreak, pauseTurn, resumeTurn, standsFor } from './turns.js';

/** What stops the whole floor goes over from a turn to the one beneath it. */
const OF_THE_FLOOR: readonly PauseCause[] = ['session', 'floor', 'unattended'];

/**
 * Completes a decision that ends the running turn while another lies interrupted beneath it (T6): that one goes on
 * with what was left, or ends too where the floor goes to somebody else. The one place that decides it, whatever
 * ended the turn above.
 */
export function withInterrupted(state: SessionState, decision: Decision): Decision {
  const { turn, interrupted } = state;
  if (!decision.ok || !turn || !interrupted) return decision;
  const { events } = decision;
  const index = events.findIndex((event) => event.type === 'TurnEnded' && event.turn === turn.id);
  const end = events[index];
  if (end?.type !== 'TurnEnded' || events.some((event) => endsTurn(event, interrupted))) return decision;
  const rest = events.slice(index + 1);
  const below = isFloorGivenOn(end, rest)
    ? endTurn(interrupted, OF_ALL.has(end.reason) ? end.reason : 'preempted')
    : goOn(state, turn, interrupted);
  return { ok: true, events: [...events.slice(0, index + 1), ...below, ...rest] };
}

/** What ends every turn there is. */
const OF_ALL: ReadonlySet<string> = new Set(['session_closed', 'floor_mode_changed', 'topic_closed']);

/** What gives the floor to somebody else. */
const GIVES_ON: ReadonlySet<string> = new Set(['TurnGranted', 'TurnCalled']);

function endsTurn(event: EventBody, turn: Turn): boolean {
  return event.type === 'TurnEnded' && event.turn === turn.id;
}

function isFloorGivenOn(end: Extract<EventBody, { type: 'TurnEnded' }>, rest: readonly EventBody[]): boolean {
  return OF_ALL.has(end.reason) || rest.some(({ type }) => GIVES_ON.has(type));
}

/** A question is over as soon as it was asked; a point of order when it is ruled on. */
function goOn(state: SessionState, above: Turn, below: Turn): EventBody[] {
  const isGone = state.people.get(below.person)?.presence === 'gone';
  if (isGone && !isInBreak(above)) return endTurn(below, 'speaker_gone');
  const standing = OF_THE_FLOOR.filter((cause) => standsFor(above, cause));
  return [...standing.flatMap((cause) => pauseTurn(below, cause, '')), ...resumeTurn(below, ['interposed'])];
}
