import fc from 'fast-check';
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
