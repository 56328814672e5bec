import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { meant, person, text, turnOf, type Steps } from './step.js';

const called = ({ state }: SessionSpec) => state.called?.id ?? 0;

/** Calls, their answers, and what begins by itself. */
export const CALLS_STEPS: Steps = [
  fc
    .constantFrom('Accept', 'Accept', 'Decline', 'NotYet', 'ExpireCall', 'ExpireCall')
    .map((type) => (spec: SessionSpec) => ({ type, call: called(spec) })),
  text.map((words) => (spec: SessionSpec) => ({
    type: 'Contribute' as const,
    text: words,
    turn: called(spec) || null,
  })),
  fc.constant(() => ({ type: 'Rejoin' as const })),
  fc
    .tuple(fc.constantFrom('present', 'waiting', 'unspoken' as const), meant)
    .map(([pool, which]) => (spec: SessionSpec) => ({
      type: 'Draw' as const,
      pool,
      expectedTurn: turnOf(spec, which),
    })),
  fc.tuple(person, meant).map(([who, which]) => (spec: SessionSpec) => ({
    type: 'Nominate' as const,
    person: who,
    expectedTurn: turnOf(spec, which),
  })),
  fc
    .tuple(person, meant, fc.constantFrom('carry', 'empty' as const))
    .map(([who, which, rest]) => (spec: SessionSpec) => ({
      type: 'LastWord' as const,
      person: who,
      rest,
      expectedTurn: turnOf(spec, which),
    })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'UndoLast' as const,
    expectedTurn: turnOf(spec, which),
  })),
  person.map((who) => () => ({ type: 'ReAdd' as const, person: who })),
  fc
    .tuple(fc.constantFrom('Advance', 'Advance', 'HoldNext'), meant)
    .map(([type, which]) => (spec: SessionSpec) => ({ type, expectedTurn: turnOf(spec, which) })),
];
