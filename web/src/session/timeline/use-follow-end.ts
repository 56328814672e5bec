import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Seq } from '../../../../src/core/session/ids.js';
import { TO_END_EVENT } from '../use-session-shortcuts.js';

/** This near to the end counts as reading along. */
const NEAR_PX = 80;

/** What is in the text now. */
interface Extent {
  readonly first: Seq;
  readonly last: Seq;
  readonly size: number;
}

/** How a reader stands to the end of a growing text. */
export interface FollowEnd {
  readonly isAtEnd: boolean;
  /** The last entry that was there when the reader left the end. */
  readonly leftAt: Seq;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/**
 * Follows a growing text only while the reader is at its end; who reads something else is never
 * moved, also not when earlier pages come in above (a windowed list sees to that itself).
 */
export function useFollowEnd(
  box: HTMLDivElement | null,
  { first, last, size }: Extent,
  isWindowed: boolean,
): FollowEnd {
  const [isAtEnd, setAtEnd] = useState(true);
  const [leftAt, setLeftAt] = useState<Seq>(0);
  const before = useRef({ first, height: 0 });

  const onScroll = (): void => {
    if (box === null) return;
    const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    if (isAtEnd && !isNear) setLeftAt(last);
    setAtEnd(isNear);
  };
  const toEnd = (): void => {
    setAtEnd(true);
    box?.scrollTo({ top: box.scrollHeight });
  };

  useLayoutEffect(() => {
    if (box === null) return;
    const grewAbove = before.current.first !== 0 && first < before.current.first;
    if (isAtEnd) box.scrollTo({ top: box.scrollHeight });
    else if (grewAbove && !isWindowed) box.scrollBy({ top: box.scrollHeight - before.current.height });
    before.current = { first, height: box.scrollHeight };
  }, [box, first, last, size, isAtEnd, isWindowed]);

  useEffect(() => {
    if (box === null || !isAtEnd) return undefined;
    // The composer grows, the keyboard of a phone comes up: the end stays in sight.
    const observer = new ResizeObserver(() => box.scrollTo({ top: box.scrollHeight }));
    observer.observe(box);
    return () => observer.disconnect();
  }, [box, isAtEnd]);

  const toEndByKey = useEffectEvent(toEnd);
  useEffect(() => {
    window.addEventListener(TO_END_EVENT, toEndByKey);
    return () => window.removeEventListener(TO_END_EVENT, toEndByKey);
  }, []);

  return { isAtEnd, leftAt, onScroll, toEnd };
}
