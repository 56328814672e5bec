import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { explainQueue } from '../../../../src/core/views/queue-explained.js';
import { useFormats } from '../../texts/use-formats.js';
import { useLive } from '../live-context.js';

/** Why somebody stands where they stand (T42). */
export interface PlaceReasons {
  readonly words: string;
  /** Simply the time of asking: that needs no words unless somebody wants to know. */
  readonly isPlain: boolean;
}

/** By request: why it stands where it does. */
export function usePlaceReasons(): ReadonlyMap<Seq, PlaceReasons> {
  const { t } = useTranslation();
  const { state } = useLive();
  const formats = useFormats();
  return new Map(
    explainQueue(state).map(({ request, reasons }) => [
      request,
      {
        words: formats.list(reasons.map((reason) => t(`asking.because_${reason}`))),
        isPlain: reasons.every((reason) => reason === 'arrival'),
      },
    ]),
  );
}
