import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../src/core/protocol/refusals.js';
import type { RejectionDetails } from '../../../src/core/session/decision.js';
import { COUNTED_DETAIL } from '../../../src/core/texts/refusal-texts.js';

/** What a person is told: what happened, and what to do now. */
export interface RefusalSentences {
  readonly message: string;
  readonly remedy: string;
}

/** Turns the code of a refusal into sentences of the language in use. */
export function useRefusalText(): (code: RefusalCode, details?: RejectionDetails) => RefusalSentences {
  const { t } = useTranslation(['refusals', 'leadingRefusals', 'app'], { nsMode: 'fallback' });
  return useCallback(
    (code, details = {}) => {
      const counted = COUNTED_DETAIL[code];
      const values = counted === undefined ? details : { ...details, count: Number(details[counted] ?? 0) };
      // What only those meet who lead comes a moment after the page; until then, that it cannot be.
      const say = (part: 'message' | 'remedy'): string =>
        t(`${code}.${part}`, { ...values, defaultValue: t(`app:refused.${part}`) }).trim();
      return { message: say('message'), remedy: say('remedy') };
    },
    [t],
  );
}
