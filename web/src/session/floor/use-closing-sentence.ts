import { useTranslation } from 'react-i18next';
import type { Millis } from '../../../../src/core/session/ids.js';
import { useFormats } from '../../texts/use-formats.js';

/** When the list is going to close (T31). */
export interface Closing {
  /** After so many more requests; null: however many there are. */
  readonly afterMore: number | null;
  readonly until: Millis | null;
}

/** Says in a sentence when the list is going to close. */
export function useClosingSentence(): (closing: Closing) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ afterMore, until }) => {
    const time = until === null ? '' : formats.time(until);
    if (afterMore === null) return t('timeline.queueClosesAt', { time });
    return t(until === null ? 'timeline.queueClosesAfter' : 'timeline.queueClosesEither', {
      time,
      count: afterMore,
    });
  };
}
