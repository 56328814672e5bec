import { useState } from 'react';
import { useServices } from '../../app/services.js';
import { KEY_PREFIX } from '../../live/storage.js';
import { useLive } from '../live-context.js';

/** Which notices of this session were read and put away. */
export interface Dismissed {
  readonly has: (notice: string) => boolean;
  readonly add: (notice: string) => void;
}

/** Kept in the browser, so that what was put away does not come back with the next reload. */
export function useDismissed(): Dismissed {
  const { store } = useServices();
  const { state, you } = useLive();
  const key = `${KEY_PREFIX}dismissed:${you.person}:${state.session}`;
  const [notices, setNotices] = useState<readonly string[]>(() => store.get(key)?.split(' ') ?? []);
  return {
    has: (notice) => notices.includes(notice),
    add: (notice) => {
      const all = [...notices, notice];
      store.set(key, all.join(' '));
      setNotices(all);
    },
  };
}
