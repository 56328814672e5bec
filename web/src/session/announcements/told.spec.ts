import type { TimelineEntry } from '../../../../src/core/views/timeline.js';
import { toldAfter } from './told.js';

const ENTRIES: readonly TimelineEntry[] = [
  { kind: 'mode', seq: 3, at: 0, mode: 'queue' },
  { kind: 'queue', seq: 5, at: 0, status: 'closed', reason: '' },
  { kind: 'item', seq: 6, at: 0, change: 'started', item: 4 },
  { kind: 'item', seq: 7, at: 0, change: 'extended', item: 4 },
  { kind: 'request-moved', seq: 8, at: 0 },
  { kind: 'round-started', seq: 9, at: 0, order: 'random' },
];

describe('what is told in the words of the timeline', () => {
  it('what changes for everybody, in order, and nothing from before', () => {
    expect(toldAfter(ENTRIES, 3).map(({ seq }) => seq)).toEqual([5, 6, 9]);
    expect(toldAfter(ENTRIES, 0).map(({ seq }) => seq)).toEqual([3, 5, 6, 9]);
    expect(toldAfter(ENTRIES, 9)).toEqual([]);
  });
});
