import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { meant, text, turnOf, type Steps } from './step.js';

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
    .tuple(fc.constantFrom('Advance', 'Advance', 'HoldNext'), meant)
    .map(([type, which]) => (spec: SessionSpec) => ({ type, expectedTurn: turnOf(spec, which) })),
];
