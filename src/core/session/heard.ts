import type { SessionEvent } from './events.js';
import type { Millis, PersonId, Seq } from './ids.js';
import { heardInScope, unitInScope } from './order-scope.js';
import type { FloorSettings } from './settings.js';
import type { SessionState, TopicScope } from './state.js';
import { keyOfUnit, timeLeftOf, unitKey } from './topic-scope.js';

/** How a person has been heard in the scope of the order, as far as orders compare it (T42, T44). */
export interface Heard {
  readonly turns: number;
  readonly floorMs: Millis;
  readonly unit: HeardUnit;
}

/** As `Heard`, of a unit: one for all its people. */
export interface HeardUnit {
  /** Its number among those that were looked up, from 0: a list is faster than a table. */
  readonly index: number;
  readonly turns: number;
  /** The last of them, 0 before the first. */
  readonly heardAt: Seq;
  /** Whether its time on this topic is used up. */
  readonly isUsedUp: boolean;
  /** The version with which it changed last, or somebody of it did. */
  readonly version: number;
}

/**
 * What was looked up for those who wait. No part of the state: all of it follows from it, and `renewHeard` sees to it
 * that it goes on to. Without it each turn that begins or ends would look up three tables for everybody in the list.
 */
export interface Known {
  /** For which topic, and under which rules. */
  readonly topic: TopicScope;
  readonly settings: FloorSettings;
  /** Counts the changes. */
  version: number;
  readonly people: Map<PersonId, Changing<Heard>>;
  /** By what a unit is counted under. */
  readonly units: Map<string, Changing<HeardUnit>>;
}

/** Renewed in place, since others refer to it. */
type Changing<T> = { -readonly [key in keyof T]: T[key] };

/** The settings of which another value makes it another order. */
const RULES = [
  'queueOrder',
  'orderScope',
  'balanceSpoken',
  'balanceTurns',
  'balanceTime',
  'balanceUnits',
  'unitBudgetMs',
] as const satisfies readonly (keyof FloorSettings)[];

const KNOWN = new WeakMap<SessionState, Known>();

/** What is known of those who wait: the same object for as long as the topic and the rules are the same. */
export function knownOf(state: SessionState): Known {
  const found = KNOWN.get(state);
  if (found !== undefined && holds(found, state)) return found;
  const { topic, settings } = state;
  const known = { topic, settings, version: 0, people: new Map(), units: new Map() };
  KNOWN.set(state, known);
  return known;
}

/** How a person has been heard: the same object for as long as `known` is, renewed in place. */
export function heardOf(state: SessionState, known: Known, person: PersonId): Heard {
  return known.people.get(person) ?? lookUp(state, known, person);
}

/** Takes over what an event has changed. Told of each one, after it was folded in. */
export function renewHeard(state: SessionState, event: SessionEvent): void {
  const person = personHeard(state, event);
  const known = person === null ? undefined : KNOWN.get(state);
  if (person === null || known === undefined) return;
  // Whoever was heard in an earlier session need not have come here yet: then nobody knows their unit but the event.
  const unit =
    event.type === 'FiguresCarriedIn' ? keyOfUnit(event.words?.unit ?? '', person) : unitKey(state, person);
  if (known.people.has(person)) lookUp(state, known, person);
  if (known.units.has(unit)) lookUpUnit(state, known, unit);
}

/** Whose figures, or whose unit's, an event changes. */
function personHeard(state: SessionState, event: SessionEvent): PersonId | null {
  switch (event.type) {
    case 'TurnGranted':
    case 'FiguresCarriedIn':
    case 'UnitTimeAdded':
    case 'LastUndone':
      return event.person;
    case 'TurnEnded':
      return state.lastTurn?.person ?? null;
    default:
      return null;
  }
}

function holds(known: Known, { topic, settings }: SessionState): boolean {
  return known.topic === topic && RULES.every((rule) => known.settings[rule] === settings[rule]);
}

function lookUp(state: SessionState, known: Known, person: PersonId): Heard {
  const { turns, floorMs } = heardInScope(state, person);
  const unit = lookUpUnit(state, known, unitKey(state, person));
  return put(known.people, person, { turns, floorMs, unit });
}

function lookUpUnit(state: SessionState, known: Known, key: string): HeardUnit {
  const { turns, heardAt } = unitInScope(state, key);
  const index = known.units.get(key)?.index ?? known.units.size;
  const isUsedUp = timeLeftOf(state, key) === 0;
  return put(known.units, key, { index, turns, heardAt, isUsedUp, version: (known.version += 1) });
}

function put<T extends object>(map: Map<string, T>, key: string, now: T): T {
  const found = map.get(key);
  if (found !== undefined) return Object.assign(found, now);
  map.set(key, now);
  return now;
}
