import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { person, type Steps } from './step.js';

const decisionIn = ({ state }: SessionSpec) => state.group.decision?.id ?? 0;

/** What those who are here decide together while nobody moderates. */
export const GROUP_STEPS: Steps = [
  person.map((who) => () => ({ type: 'ProposeRemoval' as const, person: who, reason: 'warunek 3' })),
  ...[true, true, false].map((agree) =>
    fc.constant((spec: SessionSpec) => ({ type: 'AnswerGroup' as const, decision: decisionIn(spec), agree })),
  ),
  fc.constant(() => ({ type: 'AskGroup' as const })),
  fc.constant((spec: SessionSpec) => ({ type: 'SettleGroup' as const, decision: decisionIn(spec) })),
];
