/** What becomes of a session without a moderator, in a sentence (T53). */
export const UNATTENDED = {
  hold: 'timeline.unattendedHold',
  lock: 'timeline.unattendedLock',
  selfRun: 'timeline.unattendedSelfRun',
  end: 'timeline.unattendedEnd',
} as const;
