import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Seq } from '../../../../src/core/session/ids.js';
import { END_BUTTON_EVENT } from '../use-session-shortcuts.js';

/** This near to the end counts as reading along. */
const NEAR_PX = 80;

/** How a reader stands to the end of a growing text. */
export interface FollowEnd {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly isAtEnd: boolean;
  /** The last entry that was there when the reader left the end. */
  readonly leftAt: Seq;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/**
 * Follows a growing text only while the reader is at its end; who reads something else is never
 * moved, also not when earlier pages come in above.
 */
export function useFollowEnd(first: Seq, last: Seq, size: number): FollowEnd {
  const scroller = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const [leftAt, setLeftAt] = useState<Seq>(0);
  const before = useRef({ first, height: 0 });

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (box === null) return;
    const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    setAtEnd((was) => {
      if (was && !isNear) setLeftAt(last);
      return isNear;
    });
  }, [last]);

  const toEnd = useCallback(() => {
    setAtEnd(true);
    const box = scroller.current;
    box?.scrollTo({ top: box.scrollHeight });
  }, []);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const grewAbove = before.current.first !== 0 && first < before.current.first;
    if (isAtEnd) box.scrollTop = box.scrollHeight;
    else if (grewAbove) box.scrollTop += box.scrollHeight - before.current.height;
    before.current = { first, height: box.scrollHeight };
  }, [first, last, size, isAtEnd]);

  useEffect(() => {
    const box = scroller.current;
    if (box === null || !isAtEnd) return undefined;
    // The composer grows, the keyboard of a phone comes up: the end stays in sight.
    const observer = new ResizeObserver(() => (box.scrollTop = box.scrollHeight));
    observer.observe(box);
    return () => observer.disconnect();
  }, [isAtEnd]);

  useEffect(() => {
    window.addEventListener(END_BUTTON_EVENT, toEnd);
    return () => window.removeEventListener(END_BUTTON_EVENT, toEnd);
  }, [toEnd]);

  return { scroller, isAtEnd, leftAt, onScroll, toEnd };
}
