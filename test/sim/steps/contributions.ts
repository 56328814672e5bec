import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { meant, text, turnOf, type Steps } from './step.js';

/** What people say. */
export const CONTRIBUTIONS_STEPS: Steps = [
  fc
    .record({ type: fc.constant('Contribute' as const), text, meant })
    .map((c) => (spec: SessionSpec) => ({ type: c.type, text: c.text, turn: turnOf(spec, c.meant) })),
  text.map((words) => () => ({ type: 'Remark' as const, text: words })),
  text.map((words) => () => ({ type: 'SayAside' as const, text: words })),
];
