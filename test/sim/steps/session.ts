import fc from 'fast-check';
import { MINUTE, type SessionSpec } from '../../support/session-spec.js';
import { text, type Steps } from './step.js';

/** The life of the session, its breaks and its prompts. */
export const SESSION_STEPS: Steps = [
  text.map((words) => () => ({ type: 'PutPrompt' as const, text: words })),
  text.map((title) => () => ({ type: 'ProposeTopic' as const, topic: 'topic', title })),
  fc
    .constantFrom(
      'OpenSession',
      'OpenSession',
      'ResumeSession',
      'NoteRestart',
      'WithdrawPrompt',
      'LockAsides',
      'UnlockAsides',
    )
    .map((type) => () => ({ type })),
  fc.constant(() => ({ type: 'PauseSession' as const, reason: 'kawa' })),
];

/** What can be done to a plan until the session is opened. */
export const PLAN_STEPS: Steps = [
  fc
    .record({ title: fc.constantFrom('Nasza sieć', 'Co dalej?', ''), later: fc.nat(2) })
    .map(({ title, later }) => ({ now }: SessionSpec) => ({
      type: 'EditPlan' as const,
      title,
      startsAt: now + later * MINUTE,
    })),
];
