import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Room for a panel beside the discussion. The same width stands in the style sheets. */
export const WIDE = '(min-width: 60rem)';

/** Room for a panel on either side of it. The same width stands in the style sheets. */
export const ROOMY = '(min-width: 80rem)';
