import { useTranslation } from 'react-i18next';
import { isWithin, type LiveRange } from '../../../../src/core/session/policy.js';
import { duration } from '../../../../src/core/texts/duration.js';

/** From where to where a number or a time can go, in a sentence, if this is outside of it; else null. */
export function useRangeFault(): (range: LiveRange, value: unknown) => string | null {
  const { t } = useTranslation('staff');
  return (range, value) => {
    if (range.kind !== 'time' && range.kind !== 'number') return null;
    if (isWithin(range, value)) return null;
    const [from, to] =
      range.kind === 'time' ? [duration(range.from), duration(range.to)] : [range.from, range.to];
    return t('rules.range', { from, to });
  };
}
