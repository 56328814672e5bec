import type { Millis, PersonId } from '../session/ids.js';
import { canHoldFloor } from '../session/rights.js';
import type { SessionState } from '../session/state.js';
import { unitKey, unitTimeLeft } from '../session/topic-scope.js';

/** What a unit has left of its time on the present topic (T44). */
export interface UnitTime {
  /** Its name. */
  readonly unit: string;
  /** One of its people, by whom it is named in a command; somebody who waits, if anybody does. */
  readonly person: PersonId;
  /** Without the turn that runs: that is counted when it ends. */
  readonly leftMs: Millis;
  /** Whether somebody of the unit waits for the floor. */
  readonly isWaiting: boolean;
}

/**
 * What each unit has left of its time: first those with somebody who waits, in the order of the list, then the others,
 * those with the least time first. Empty where units have no time of their own. For moderators: nobody else is told
 * what units have used.
 */
export function unitTimes(state: SessionState): readonly UnitTime[] {
  const units = new Map<string, UnitTime>();
  const note = (person: PersonId, isWaiting: boolean): void => {
    const unit = unitKey(state, person);
    const leftMs = unitTimeLeft(state, person);
    if (leftMs !== null && !units.has(unit)) units.set(unit, { unit, person, leftMs, isWaiting });
  };
  for (const { person } of state.queue.waiting) note(person, true);
  for (const { id, role } of state.people.values()) if (canHoldFloor(role)) note(id, false);
  const all = [...units.values()];
  const others = all.filter(({ isWaiting }) => !isWaiting).sort((one, other) => one.leftMs - other.leftMs);
  return [...all.filter(({ isWaiting }) => isWaiting), ...others];
}
