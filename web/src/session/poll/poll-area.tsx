import { useState } from 'react';
import { pollView } from '../../../../src/core/views/poll-view.js';
import { useLive } from '../live-context.js';
import { PollCard } from './poll-card.js';
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

/** Whether the discussion has gone on to another question since the result was shown. */
function useIsPast(): boolean {
  const { poll, prompt } = useLive().state;
  const isShown = poll?.shown === true;
  const present = prompt?.id ?? 0;
  const isLater = prompt !== null && poll?.closed != null && prompt.at > poll.closed.at;
  // Who comes when the result is there already does not know which question was there before it.
  const [before, setBefore] = useState({ isShown, prompt: isLater ? 0 : present });
  if (before.isShown !== isShown) setBefore({ isShown, prompt: present });
  return isShown && present > before.prompt && before.isShown;
}
