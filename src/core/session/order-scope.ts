import { isInterruption, turnsHeldBy } from './held-turns.js';
import type { PersonId } from './ids.js';
import type { Figures, SessionState, TopicScope, Turn, UnitFigures } from './state.js';
import { isOfTopic } from './topic-scope.js';

/** What the order compares of a person. */
type OfPerson = Pick<Figures, 'turns' | 'floorMs'>;
/** What it compares of a unit. */
type OfUnit = Pick<UnitFigures, 'turns' | 'heardAt'>;

const NOT_HEARD: OfPerson & OfUnit = { turns: 0, floorMs: 0, heardAt: 0 };

/** How a person has been heard in the scope that the settings name (T42). A turn that runs counts as one. */
export function heardInScope(state: SessionState, person: PersonId): OfPerson {
  const here = counted(state).figures.get(person) ?? NOT_HEARD;
  const before = (isSeries(state) ? state.earlier.figures.get(person) : null) ?? NOT_HEARD;
  const turns = here.turns + before.turns + (turnsHeldBy(state, person).some(countsFor(state)) ? 1 : 0);
  return { turns, floorMs: here.floorMs + before.floorMs };
}

/** As `heardInScope`, of a unit, by what it is counted under. */
export function unitInScope(state: SessionState, unit: string): OfUnit {
  const here = counted(state).units.get(unit) ?? NOT_HEARD;
  const before = isSeries(state) ? state.earlier.units.get(unit) : undefined;
  if (before === undefined) return here;
  return { turns: here.turns + before.turns, heardAt: Math.max(here.heardAt, before.heardAt) };
}

/** What is counted in this session. A series is this and what was carried in. */
function counted(state: SessionState): Pick<TopicScope, 'figures' | 'units'> {
  return state.settings.orderScope === 'topic' ? state.topic : state;
}

/** Whether a turn that runs, or stands beneath another, will count once it is over. */
function countsFor(state: SessionState): (turn: Turn) => boolean {
  const isTopic = state.settings.orderScope === 'topic';
  return (turn) => !isInterruption(turn) && (!isTopic || isOfTopic(state, turn));
}

function isSeries({ settings }: SessionState): boolean {
  return settings.orderScope === 'series';
}
