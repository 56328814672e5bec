import { useMemo } from 'react';
import type { ContributionEntry } from '../../../../src/core/views/timeline.js';
import { useLive } from '../live-context.js';

/** What was said beside the main discussion. */
export function useAsides(): readonly ContributionEntry[] {
  const { replica, view } = useLive();
  const { revision } = view;
  return useMemo(
    () =>
      replica.timeline
        .filter((entry) => entry.kind === 'contribution')
        .filter((one) => one.track === 'aside'),
    // The timeline is one array that changes in place; the revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [replica, revision],
  );
}
