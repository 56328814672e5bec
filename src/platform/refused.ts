import type { RefusalCode } from '../core/protocol/refusals.js';
import type { RejectionDetails } from '../core/session/decision.js';

/**
 * Thrown by services and controllers to answer "no" over HTTP; the filter in http-refusals.ts makes a
 * `Refusal` of it in the language of who asked. Not a bug, so it is not logged.
 */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RejectionDetails = {},
  ) {
    super(code);
  }
}
