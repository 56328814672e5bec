import { useEffect, useEffectEvent, useState } from 'react';
import { signals } from '../../../../src/core/views/signals.js';
import { useServices } from '../../app/services.js';
import { useLive, useServerNow } from '../../session/live-context.js';
import { SignalsTold } from './signals-told.js';
import { useSignalWords } from './use-signal-words.js';

/** Says the signals to a moderator who does not see them appear; so also while a phone's console is shut. */
export function SignalVoice() {
  const { announcer } = useServices();
  const { state } = useLive();
  const now = useServerNow();
  const words = useSignalWords();
  const [told] = useState(() => new SignalsTold());
  const tell = useEffectEvent(() => {
    for (const signal of told.fresh(signals(state, now), now)) announcer.say(words(signal), 'news');
  });
  useEffect(() => tell(), [now]);
  return null;
}
