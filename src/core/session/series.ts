import type { CommandOf, HeardBefore } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import type { PersonId } from './ids.js';
import { NAME_LIMIT } from './settings.js';
import type { EarlierFigures, EarlierScope, SessionState } from './state.js';
import { cleanOptionalLine } from './text.js';
import { keyOfUnit, unitKey, unitOf } from './topic-scope.js';

/**
 * Takes over how somebody was heard in the earlier sessions of the network (T42). Whatever the scope of the order is
 * now: a moderator can change it while the session runs.
 */
export function carryFigures(state: SessionState, command: CommandOf<'CarryFigures'>): Decision {
  const { name } = state.phase;
  if (name !== 'open' && name !== 'paused') return reject('bad-phase');
  const { person, unit, turns, floorMs } = command;
  // Once, however often the server asks.
  if (state.earlier.figures.has(person)) return accept();
  const clean = cleanOptionalLine(unit, NAME_LIMIT);
  const words = { unit: clean.ok ? clean.text : '' };
  return accept({ type: 'FiguresCarriedIn', person, turns, floorMs, words });
}

/** Folds in how somebody was heard in earlier sessions. */
export function figuresCarriedIn(state: SessionState, event: EventOf<'FiguresCarriedIn'>): void {
  const { person, turns, floorMs, words, seq } = event;
  noteEarlier(state.earlier, person, { turns, floorMs, unit: words?.unit ?? '', heardAt: seq });
}

/** What was counted in earlier sessions, from the people's figures: their units' are the sum of them. */
export function earlierScope(figures: Iterable<readonly [PersonId, EarlierFigures]>): EarlierScope {
  const earlier: EarlierScope = { figures: new Map(), units: new Map() };
  for (const [person, own] of figures) noteEarlier(earlier, person, own);
  return earlier;
}

/**
 * How people were heard in the sessions of a network that are over, those first who have not been heard for longest:
 * in that order `heardAt` of their units rises. Each session counts what happened in itself and nothing that was
 * carried into it, so none is counted twice, whatever their order; none is left out either, not even one from before
 * there was such a scope. A session hands on nothing of those who were removed from it (T60).
 */
export function heardBefore(sessions: readonly SessionState[]): Omit<HeardBefore, 'unit'>[] {
  const sums = new Map<PersonId, Omit<HeardBefore, 'unit'>>();
  for (const state of [...sessions].sort((one, other) => one.at - other.at)) {
    for (const person of heardHere(state)) {
      const before = sums.get(person);
      const here = state.figures.get(person);
      // Put in anew: now they are the last.
      sums.delete(person);
      sums.set(person, {
        person,
        turns: (before?.turns ?? 0) + (here?.turns ?? 0),
        floorMs: (before?.floorMs ?? 0) + (here?.floorMs ?? 0),
      });
    }
  }
  return [...sums.values()];
}

/** Who had the floor in a session, those first whose units were heard first. */
function heardHere(state: SessionState): PersonId[] {
  const heardAt = (person: PersonId) => state.units.get(unitKey(state, person))?.heardAt ?? 0;
  return [...state.figures]
    .filter(([person, { turns, floorMs }]) => turns + floorMs > 0 && !state.removed.has(person))
    .map(([person]) => person)
    .sort((one, other) => heardAt(one) - heardAt(other));
}

function noteEarlier({ figures, units }: EarlierScope, person: PersonId, own: EarlierFigures): void {
  figures.set(person, own);
  const unit = unitOf(units, keyOfUnit(own.unit, person));
  unit.turns += own.turns;
  unit.floorMs += own.floorMs;
  unit.heardAt = own.heardAt;
}
