import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import type { Steps } from './step.js';

const round = ({ state }: SessionSpec) => state.round?.id ?? 0;
const order = fc.constantFrom('alphabetic', 'random', 'least-heard' as const);

/** Rounds: their beginning, everybody's part, their end. What goes on by itself is among the calls. */
export const ROUNDS_STEPS: Steps = [
  order.map((which) => () => ({ type: 'StartRound' as const, order: which })),
  order.map((which) => () => ({ type: 'StartRound' as const, order: which })),
  fc.constant(() => ({ type: 'SetFloorMode' as const, mode: 'round' as const })),
  fc
    .constantFrom('Pass', 'Pass', 'PassForNow', 'PassForNow', 'EndRound' as const)
    .map((type) => (spec: SessionSpec) => ({ type, round: round(spec) })),
];
