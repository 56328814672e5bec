import { useState } from 'react';
import { pollView } from '../../../../src/core/views/poll-view.js';
import { useLive } from '../live-context.js';
import { PollCard } from './poll-card.js';
import { useIsPast } from './use-is-past.js';
import { usePollNews } from './use-poll-news.js';

/** The present poll: its news for a screen reader, and its card until it is out of the way. */
export function PollArea() {
  usePollNews();
  const { state, you } = useLive();
  const view = pollView(state, you);
  const isPast = useIsPast();
  const [hidden, setHidden] = useState<number | null>(null);
  if (view === null || state.phase.name === 'closed' || isPast || hidden === view.id) return null;
  return <PollCard key={view.id} view={view} onHide={() => setHidden(view.id)} />;
}
