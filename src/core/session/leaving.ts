import { turnsHeldBy } from './held-turns.js';
import { endCall } from './calls.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventBody } from './events.js';
import { deputyStandsDown, isActing } from './deputy.js';
import { refuseUnlessRunning } from './phase.js';
import { giverOf } from './rights.js';
import type { SessionState } from './state.js';
import { endTurn } from './turns.js';
import { choosePolicy, refuseLastModerator } from './unattended.js';

/**
 * Leaves on purpose: at once, without the grace of a lost line, and with the floor given back. The last moderator
 * only with a successor or a policy (T56). A request keeps its place, as with everybody who goes (T48).
 */
export function leaveSession(state: SessionState, command: CommandOf<'LeaveSession'>): Decision {
  const person = giverOf(command);
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  if (person === null || state.people.get(person)?.presence !== 'here') return reject('not-present');
  const isDeputy = isActing(state, person);
  const isModerator = state.people.get(person)?.role === 'moderator';
  const last = isModerator && !isDeputy ? refuseLastModerator(state, person, command.policy) : null;
  if (last) return last;
  const policy = isModerator ? command.policy : null;
  const lead: EventBody[] =
    state.lead === person && !isDeputy ? [{ type: 'LeadGivenUp', person, policy }] : [];
  return accept(
    ...lead,
    ...choosePolicy(state, policy),
    ...(isDeputy ? deputyStandsDown(state) : []),
    ...endCall(state.called?.person === person ? state.called : null, 'withdrawn'),
    ...turnsHeldBy(state, person).flatMap((turn) => endTurn(turn, 'yielded')),
    { type: 'PersonDeparted', person },
  );
}
