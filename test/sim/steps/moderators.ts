import fc from 'fast-check';
import { person, type Steps } from './step.js';

/** What moderators settle among themselves, and whom they ask for help. */
export const MODERATORS_STEPS: Steps = [
  fc.tuple(person, fc.boolean(), fc.boolean()).map(([who, mayCall, mayExtend]) => () => ({
    type: 'DelegateQueue' as const,
    person: who,
    mayCall,
    mayExtend,
  })),
  fc.constant(() => ({ type: 'EndDelegation' as const })),
];
