import type { ItemClock } from '../../../../src/core/views/agenda-view.js';

const MINUTE_MS = 60_000;

/** The time of an agenda item as it is said: in minutes, since nobody plans by the second. */
export interface ItemTime {
  readonly phase: 'left' | 'last-minute' | 'over';
  /** Left, begun minutes counted; or passed since the end, whole ones only. */
  readonly minutes: number;
}

/** What is said of an item's time at this moment. */
export function itemTime({ leftMs }: Pick<ItemClock, 'leftMs'>): ItemTime {
  if (leftMs > MINUTE_MS) return { phase: 'left', minutes: Math.ceil(leftMs / MINUTE_MS) };
  if (leftMs > 0) return { phase: 'last-minute', minutes: 1 };
  return { phase: 'over', minutes: Math.floor(Math.abs(leftMs) / MINUTE_MS) };
}
