import type { Seq } from '../../../src/core/session/ids.js';
import type { Act } from '../../../src/core/views/acts.js';
import type { PollRecord } from '../../../src/core/views/poll-record.js';
import type { Contribution, PutPrompt, Transcript } from '../../../src/core/views/transcript.js';

/** One line of the book. */
export type BookLine = { readonly seq: Seq; readonly at: number } & (
  | { readonly kind: 'said'; readonly contribution: Contribution; readonly continues: boolean }
  | { readonly kind: 'prompt'; readonly prompt: PutPrompt }
  | { readonly kind: 'poll'; readonly poll: PollRecord }
  | { readonly kind: 'act'; readonly act: Act }
);

/** Acts that a reader needs to follow what was said; the others are in the downloads. */
const TOLD: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'opened',
  'paused',
  'resumed',
  'closed',
  'restarted',
  'mode',
  'order-ruled',
  'group-decided',
  'posts-revealed',
  'posts-withdrawn',
  'topic-proposed',
  'item-started',
  'item-finished',
  'item-reopened',
]);

/** Puts what was said, asked and done into one order. */
export function lineUp(transcript: Transcript, withAsides: boolean): readonly BookLine[] {
  const said = transcript.contributions.filter((one) => withAsides || one.track !== 'aside');
  const lines: BookLine[] = [
    ...said.map((contribution): BookLine => {
      return { kind: 'said', seq: contribution.seq, at: contribution.at, contribution, continues: false };
    }),
    ...transcript.prompts.map((prompt): BookLine => ({
      kind: 'prompt',
      seq: prompt.seq,
      at: prompt.at,
      prompt,
    })),
    ...transcript.polls.map((poll): BookLine => ({ kind: 'poll', seq: poll.seq, at: poll.at, poll })),
    ...transcript.acts
      .filter((act) => TOLD.has(act.kind))
      .map((act): BookLine => ({ kind: 'act', seq: act.seq, at: act.at, act })),
  ];
  lines.sort((a, b) => a.seq - b.seq);
  return lines.map((line, index) => ({ ...line, continues: goesOn(lines[index - 1], line) }));
}

/** The same person in the same turn: the name stands above already. */
function goesOn(before: BookLine | undefined, line: BookLine): boolean {
  if (before?.kind !== 'said' || line.kind !== 'said') return false;
  const [a, b] = [before.contribution, line.contribution];
  return a.by === b.by && a.track === b.track && a.turn === b.turn && b.turn !== null;
}
