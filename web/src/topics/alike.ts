import type { ProposedTopic } from '../../../src/core/protocol/http.js';

/** Shorter words stand in every title, and Polish endings change: the beginnings of the longer ones tell. */
const STEM = 5;
const MOST = 3;

/** Topics of the list that share words with a title which is being written. */
export function alike(title: string, topics: readonly ProposedTopic[]): readonly ProposedTopic[] {
  const wanted = stems(title);
  const shared = (topic: ProposedTopic): number =>
    [...stems(topic.title)].filter((stem) => wanted.has(stem)).length;
  return topics
    .filter(({ status }) => status === 'proposed' || status === 'planned')
    .filter((topic) => shared(topic) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, MOST);
}

function stems(text: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
}
