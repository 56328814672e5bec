/**
 * Every reason for which a command can be refused. Each code has a sentence and a way on in both
 * languages (src/core/texts), so that nobody is told only "no" (T66).
 */
export const REJECTION_CODES = [
  // rights and presence
  'not-allowed',
  'not-present',
  'muted',
  'own-turn',
  'not-delegated',
  // the session's life
  'no-such-session',
  'already-planned',
  'session-not-open',
  'session-paused',
  'session-closed',
  'bad-phase',
  // the floor
  'not-your-turn',
  'floor-for-moderators',
  'mode-has-no-turns',
  'mode-has-no-queue',
  'already-speaking',
  'person-not-present',
  'person-cannot-speak',
  'stale-turn',
  'just-changed',
  'no-turn',
  'nobody-waiting',
  'turn-time-over',
  'posts-used-up',
  'floor-paused',
  'slow-mode',
  'posts-unrevealed',
  'nothing-to-reveal',
  'not-due',
  'turn-paused',
  // calls
  'stale-call',
  'not-your-call',
  'already-called',
  'put-off-twice',
  'no-call-missed',
  // the queue
  'queue-closed',
  'already-waiting',
  'no-such-request',
  'not-your-request',
  'kind-is-off',
  'nothing-to-answer',
  'subject-missing',
  // the agenda
  'no-such-item',
  'item-started',
  'item-not-running',
  'item-not-finished',
  'item-finished',
  'item-running',
  'item-just-changed',
  'stale-item',
  'item-edited',
  'agenda-changed',
  'people-waiting',
  'follow-up-written',
  'no-such-prompt',
  'prompt-put',
  'too-many-items',
  'too-many-prompts',
  // texts
  'empty-text',
  'text-too-long',
  'bad-characters',
  // moderation, prompts, asides
  'no-such-contribution',
  'no-such-person',
  'no-prompt',
  'asides-locked',
  'reactions-closed',
  'own-contribution',
  'bad-value',
  // policy
  'setting-locked',
  // polls
  'poll-already-open',
  'poll-still-open',
  'poll-closed',
  'poll-not-counted',
  'no-such-poll',
  'bad-options',
  'bad-choice',
  'already-voted',
  'reason-missing',
  'secret-without-reason',
] as const;

/** One of the closed list of reasons. */
export type RejectionCode = (typeof REJECTION_CODES)[number];
