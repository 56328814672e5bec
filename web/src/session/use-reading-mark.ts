import { useEffect } from 'react';
import { useLive } from './live-context.js';

/** Notes when a person turns away from the page or loses the connection, and when they are back. */
export function useReadingMark(): void {
  const { readingMark, replica, view } = useLive();
  const { connection } = view;

  useEffect(() => {
    const last = (): number => replica.timeline.at(-1)?.seq ?? 0;
    const look = (): void => {
      if (document.visibilityState === 'hidden' || connection === 'lost') readingMark.leave(last());
      else readingMark.comeBack(last());
    };
    look();
    const leave = (): void => readingMark.leave(last());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
    };
  }, [readingMark, replica, connection]);
}
