import type { Seq } from '../../../../src/core/session/ids.js';
import type { TimelineEntry } from '../../../../src/core/views/timeline.js';
import { entriesAfter } from '../timeline/rows.js';

/** What changes for everybody, and is told in the words of the timeline: there is nothing else to hear it by. */
const TOLD: ReadonlySet<TimelineEntry['kind']> = new Set<TimelineEntry['kind']>([
  'mode',
  'queue',
  'queue-closing',
  'round-started',
  'posts-revealed',
  'order-ruled',
  'lead',
]);

/** What is told of all that came later than this; an agenda item only when it begins or is taken up again. */
export function toldAfter(entries: readonly TimelineEntry[], seq: Seq): readonly TimelineEntry[] {
  return entriesAfter(entries, seq).filter((entry) =>
    entry.kind === 'item' ? entry.change === 'started' || entry.change === 'reopened' : TOLD.has(entry.kind),
  );
}
