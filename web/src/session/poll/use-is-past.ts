import { useState } from 'react';
import { useLive } from '../live-context.js';

/** Whether the discussion has gone on to another question since the result was shown. */
export function useIsPast(): boolean {
  const { poll, prompt } = useLive().state;
  const isShown = poll?.shown === true;
  const present = prompt?.id ?? 0;
  const isLater = prompt !== null && poll?.closed != null && prompt.at > poll.closed.at;
  // Who comes when the result is there already does not know which question was there before it.
  const [before, setBefore] = useState({ isShown, prompt: isLater ? 0 : present });
  if (before.isShown !== isShown) setBefore({ isShown, prompt: present });
  return isShown && present > before.prompt && before.isShown;
}
