import type { SessionState } from '../../../../src/core/session/state.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import type { ContributionEntry, TimelineEntry, TurnEntry } from '../../../../src/core/views/timeline.js';

/** One row of the discussion as it is laid out. */
export interface Row {
  readonly key: string;
  readonly entry: TimelineEntry;
  /** The name stands above already: below the beginning of the turn, or of what was said before. */
  readonly continues: 'no' | 'turn' | 'words';
  /** Part of the running turn. */
  readonly isSpeaking: boolean;
  /** A turn that brought no words. */
  readonly isWordless: boolean;
  /** Only I see it: it waits to be revealed, or was not (T46b). */
  readonly seal: 'none' | 'waiting' | 'kept';
  /** The first that is new since the reader was here last. */
  readonly isFirstNew: boolean;
}

/** In an open discussion, words said this soon after each other belong together. */
const TOGETHER_MS = 5 * 60_000;

/** Lays the timeline out in rows: turns with what was said in them, asides left out. */
export function rowsOf(
  entries: readonly TimelineEntry[],
  state: SessionState,
  mark: Seq | null,
): readonly Row[] {
  const shown = entries.filter((entry) => entry.kind !== 'contribution' || entry.track !== 'aside');
  const spoken = new Set(shown.map((entry) => (entry.kind === 'contribution' ? entry.turn : null)));
  const firstNew = mark === null ? null : (shown.find((entry) => entry.seq > mark)?.seq ?? null);
  return shown.map((entry, index) => {
    const isTurn = entry.kind === 'turn';
    const seal = sealOf(state, entry);
    const before = shown[index - 1];
    const belongs = before !== undefined && sealOf(state, before) === seal;
    const turn = isTurn ? entry.seq : entry.kind === 'contribution' ? entry.turn : null;
    return {
      key: String(entry.seq),
      entry,
      continues: entry.kind === 'contribution' && belongs ? goesOn(before, entry) : 'no',
      isSpeaking: turn !== null && state.turn?.id === turn,
      isWordless: isTurn && entry.endedAt !== null && !spoken.has(entry.seq),
      seal,
      isFirstNew: entry.seq === firstNew && index > 0,
    };
  });
}

/** What came later than this. */
export function entriesAfter(entries: readonly TimelineEntry[], seq: Seq): readonly TimelineEntry[] {
  return entries.slice(entries.findLastIndex((entry) => entry.seq <= seq) + 1);
}

/** What was said that a reader could have missed. */
export function contributionsAfter(
  entries: readonly TimelineEntry[],
  seq: Seq,
): readonly ContributionEntry[] {
  return entriesAfter(entries, seq)
    .filter((entry) => entry.kind === 'contribution')
    .filter(({ track }) => track !== 'aside');
}

/** Posts of others that wait to be revealed are not in the timeline at all. */
function sealOf({ sealed }: SessionState, { seq }: TimelineEntry): Row['seal'] {
  const post = sealed.get(seq);
  if (post === undefined) return 'none';
  return post.withdrawn ? 'kept' : 'waiting';
}

function goesOn(before: TimelineEntry | undefined, entry: ContributionEntry): Row['continues'] {
  if (before === undefined || entry.track === 'remark' || entry.track === 'follow-up') return 'no';
  if (isTurnOf(before, entry)) return 'turn';
  const isSame =
    before.kind === 'contribution' &&
    before.track === entry.track &&
    before.author === entry.author &&
    before.turn === entry.turn &&
    (entry.turn !== null || entry.at - before.at < TOGETHER_MS);
  return isSame ? 'words' : 'no';
}

function isTurnOf(before: TimelineEntry, entry: ContributionEntry): before is TurnEntry {
  return before.kind === 'turn' && before.seq === entry.turn && before.person === entry.author;
}
