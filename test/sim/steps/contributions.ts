import fc from 'fast-check';
import { REACTIONS } from '../../../src/core/session/reactions.js';
import type { SessionSpec } from '../../support/session-spec.js';
import { meant, text, turnOf, type Steps } from './step.js';

/** What people say. */
export const CONTRIBUTIONS_STEPS: Steps = [
  fc
    .record({ type: fc.constant('Contribute' as const), text, meant })
    .map((c) => (spec: SessionSpec) => ({ type: c.type, text: c.text, turn: turnOf(spec, c.meant) })),
  text.map((words) => () => ({ type: 'Remark' as const, text: words })),
  ...(['React', 'React', 'Unreact'] as const).map((type) =>
    fc
      .record({ back: fc.nat(30), reaction: fc.constantFrom(...REACTIONS) })
      .map(({ back, reaction }) => (spec: SessionSpec) => {
        const known = [...spec.state.contributions.keys()];
        return { type, contribution: known[known.length - 1 - (back % 4)] ?? back, reaction };
      }),
  ),
  fc.constantFrom('open', 'open', 'reactions-only', 'closed' as const).map((mode) => () => ({
    type: 'SetAsides' as const,
    mode: mode as 'open',
  })),
  text.map((words) => () => ({ type: 'SayAside' as const, text: words })),
];
