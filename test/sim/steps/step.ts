import fc from 'fast-check';
import type { CommandBody } from '../../../src/core/session/commands.js';
import {
  ANNA,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  type SessionSpec,
} from '../../support/session-spec.js';

/** Everybody who takes part in the random runs. */
export const PEOPLE = [MODERATOR, CO_MODERATOR, ANNA, JAN, OLA, OBSERVER];

/** Makes a command when its moment has come, from what there is then. */
export type Make = (spec: SessionSpec) => CommandBody;

/** Commands of one concern, as they might come; also such as must be refused. */
export type Steps = readonly fc.Arbitrary<Make>[];

export const person = fc.constantFrom(...PEOPLE.map((who) => who.person));
export const text = fc.constantFrom('Zgoda.', 'U nas inaczej.', '', 'a\u0000b');

/** Mostly the running turn, sometimes the one before, sometimes none: resolved when the command is given. */
export const meant = fc.constantFrom<'running' | 'last' | null>('running', 'running', 'last', null);

/** The turn that is meant, or what somebody sees of a floor without one. */
export function turnOf(spec: SessionSpec, which: 'running' | 'last' | null): number | null {
  const hasTurns = spec.state.mode === 'queue' || spec.state.mode === 'round';
  if (which === null) return hasTurns ? spec.mark : null;
  return (which === 'running' ? spec.state.turn?.id : spec.state.lastTurn?.id) ?? null;
}
