import type { RefusalCode } from '../../../src/core/protocol/refusals.js';

const FINAL: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'not-signed-in',
  'signed-out',
  'session-expired',
  'no-rights',
  'not-found',
  'no-such-session',
  'left-session',
  'removed',
  'removed-by-group',
  'charter-not-accepted',
  'foreign-origin',
  'unsupported-version',
]);

/** Whether a person has to do something first, so that trying again by itself would not help. */
export function isFinal(code: RefusalCode): boolean {
  return FINAL.has(code);
}

const PASSING: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'slow-down',
  'storage',
  'too-many-connections',
]);

/** Whether the same command may well be taken a little later. */
export function isPassing(code: RefusalCode): boolean {
  return PASSING.has(code);
}
