import { Suspense, useState } from 'react';
import { needTexts } from '../../texts/i18n.js';
import { lazily } from '../../ui/lazily.js';
import { useLive } from '../live-context.js';

const PollArea = lazily(async () => {
  const [area] = await Promise.all([import('./poll-area.js'), needTexts('polls')]);
  return { default: area.PollArea };
});

/** Where a poll appears. What it needs is loaded with the first one, and stays to tell how it ended. */
export function PollSlot() {
  const { state } = useLive();
  const isWanted = state.poll !== null && state.phase.name !== 'closed';
  const [isLoaded, setLoaded] = useState(isWanted);
  if (isWanted && !isLoaded) setLoaded(true);
  return isLoaded ? (
    <Suspense>
      <PollArea />
    </Suspense>
  ) : null;
}
