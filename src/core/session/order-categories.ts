/** What a point of order can be about, by rank (T36); a session's settings say which of them there are. */
export const ORDER_CATEGORIES = [
  'charter',
  'technical',
  'off-topic',
  'time',
  'queue',
  'break',
  'other',
] as const;

/** One of them. */
export type OrderCategory = (typeof ORDER_CATEGORIES)[number];
