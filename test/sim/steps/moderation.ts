import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { person, text, type Steps } from './step.js';

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
  person.map((who) => () => ({
    type: 'RemovePerson' as const,
    person: who,
    reason: 'warunek 3',
    condition: 3,
  })),
  person.map((who) => () => ({ type: 'Readmit' as const, person: who })),
  fc.tuple(fc.option(person), text).map(([who, words]) => () => ({
    type: 'WriteNote' as const,
    text: words,
    person: who,
    contribution: null,
  })),
  fc.constant((spec: SessionSpec) => ({
    type: 'RemoveNote' as const,
    note: [...spec.state.notes.keys()][0] ?? 0,
  })),
  fc.nat(40).map((back) => (spec: SessionSpec) => ({
    type: 'ReportContribution' as const,
    contribution: Math.max(0, spec.state.seq - back),
    reason: 'warunek 3',
  })),
  fc.constantFrom('upheld', 'dismissed' as const).map((outcome) => (spec: SessionSpec) => ({
    type: 'SettleReport' as const,
    report: [...spec.state.reports.values()].find(({ settled }) => settled === null)?.id ?? 0,
    outcome,
    note: '',
  })),
];
