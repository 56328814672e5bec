import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { person, type Steps } from './step.js';

/** What moderators do about people and contributions. */
export const MODERATION_STEPS: Steps = [
  person.map((who) => () => ({ type: 'Mute' as const, person: who, reason: 'warunek 3' })),
  person.map((who) => () => ({ type: 'Unmute' as const, person: who })),
  fc.nat(40).map((back) => (spec: SessionSpec) => ({
    type: 'HideContribution' as const,
    contribution: Math.max(0, spec.state.seq - back),
    reason: 'warunek 3',
  })),
  fc.nat(40).map((back) => (spec: SessionSpec) => ({
    type: 'UnhideContribution' as const,
    contribution: Math.max(0, spec.state.seq - back),
  })),
];
