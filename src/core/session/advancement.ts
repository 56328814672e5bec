import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { refuseUnlessRunning } from './phase.js';
import { giverOf } from './rights.js';
import type { SessionState } from './state.js';

/** Somebody says whether the policy may put them before others who asked earlier (T42). */
export function chooseAdvance(state: SessionState, command: CommandOf<'ChooseAdvance'>): Decision {
  const person = giverOf(command);
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  if (person === null || !state.people.has(person)) return reject('not-present');
  const { advanced } = command;
  if (advanced !== state.notAdvanced.has(person)) return accept();
  return accept({ type: 'AdvanceChosen', person, advanced });
}

/** Folds the choice in. */
export function advanceChosen(state: SessionState, event: EventOf<'AdvanceChosen'>): void {
  if (event.advanced) state.notAdvanced.delete(event.person);
  else state.notAdvanced.add(event.person);
}
