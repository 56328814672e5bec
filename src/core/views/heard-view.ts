import type { Millis, PersonId } from '../session/ids.js';
import { canHoldFloor } from '../session/rights.js';
import type { Figures, PersonState, SessionState } from '../session/state.js';
import { unitTimeLeft } from '../session/topic-scope.js';
import { seesAll, type Viewer } from './audience.js';

/** Of those who are here and could speak, without who leads: all, and who has not said anything yet. */
export interface HeardHere {
  readonly all: number;
  readonly silent: readonly PersonId[];
}

/** Who of those here has not been heard. Only the copies of those who lead know it of everybody (T64). */
export function heardHere(state: SessionState): HeardHere {
  let all = 0;
  const silent: PersonId[] = [];
  for (const who of state.people.values()) {
    if (who.presence !== 'here' || !isToBeHeard(who)) continue;
    all += 1;
    if (isSilent(state, who)) silent.push(who.id);
  }
  return { all, silent };
}

/** Whether somebody could speak, does not lead, and has not said anything yet. */
export function isSilent({ figures }: SessionState, who: PersonState): boolean {
  return isToBeHeard(who) && (figures.get(who.id)?.contributions ?? 0) === 0;
}

/** How somebody has been heard, for who may know it: others’ figures are for those who lead (T64). Else null. */
export function figuresFor({ figures }: SessionState, person: PersonId, viewer: Viewer): Figures | null {
  if (!seesAll(viewer) && person !== viewer.person) return null;
  return figures.get(person) ?? { turns: 0, floorMs: 0, contributions: 0 };
}

/** What somebody's unit has left of its time on this topic (T44), for those who lead (T64); null also without a budget. */
export function unitTimeLeftFor(state: SessionState, person: PersonId, viewer: Viewer): Millis | null {
  return seesAll(viewer) ? unitTimeLeft(state, person) : null;
}

function isToBeHeard({ role }: PersonState): boolean {
  return role !== 'moderator' && canHoldFloor(role);
}
