import type { Language } from '../../../src/core/protocol/messages.js';
import type { RefusalCode } from '../../../src/core/protocol/refusals.js';
import type { RejectionDetails } from '../../../src/core/session/decision.js';
import { Refusals } from '../../../src/platform/refusals.js';

const texts = new Refusals();

/** A "no" is the code and the two sentences in the person's language, and nothing else. */
export function expectRefused(
  answer: unknown,
  code: RefusalCode,
  language: Language = 'pl',
  details: RejectionDetails = {},
): void {
  expect(answer).toEqual(texts.refuse(code, details, language));
}
