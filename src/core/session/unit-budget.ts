import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { refuseUnlessRunning } from './phase.js';
import { anotherModeratorHere, giverOf } from './rights.js';
import type { SessionState } from './state.js';
import { unitKey } from './topic-scope.js';

/**
 * Gives a unit more time on the present topic (T44). The unit is named by one of its people: names are words, which
 * can be erased. A moderator’s own unit needs another moderator, or it is marked as their own ruling (T9).
 */
export function addUnitTime(state: SessionState, command: CommandOf<'AddUnitTime'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const { person, seconds } = command;
  const who = state.people.get(person);
  if (!who) return reject('no-such-person');
  if (state.settings.unitBudgetMs === null || who.unit === '') return reject('no-unit-budget');
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3_600) {
    return reject('bad-value', { field: 'seconds' });
  }
  const giver = giverOf(command);
  const ownRuling = giver !== null && unitKey(state, giver) === who.unit;
  if (ownRuling && anotherModeratorHere(state, giver)) return reject('own-turn');
  return accept({ type: 'UnitTimeAdded', person, byMs: seconds * 1_000, ownRuling });
}

/** Folds more time for a unit in. */
export function unitTimeAdded(state: SessionState, event: EventOf<'UnitTimeAdded'>): void {
  const { budgets } = state.topic;
  const unit = unitKey(state, event.person);
  budgets.set(unit, (budgets.get(unit) ?? 0) + event.byMs);
}
