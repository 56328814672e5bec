import { useState } from 'react';
import { isFloorBusy } from '../../../src/core/session/agenda-course.js';
import type { Seq } from '../../../src/core/session/ids.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { useLive, useServerNow } from '../session/live-context.js';

/**
 * The floor as the moderator has seen it while a dialog is open: its `floorMark`. The floor may move on meanwhile, and
 * the dialog says who has it now; that counts as seen when it has been in sight for `justChangedMs`, so that nobody is
 * called over unknowingly (T28, T30). Where nobody has the floor there is nobody to call over: that counts at once.
 */
export function useFloorSeen(): Seq | null {
  const { state } = useLive();
  const now = useServerNow();
  const mark = floorMark(state);
  const [seen, setSeen] = useState(mark);
  if (seen === mark) return mark;
  if (isFloorBusy(state) && now - state.floorChangedAt < state.settings.justChangedMs) return seen;
  setSeen(mark);
  return mark;
}
