import type { ProposedTopic, TopicStatus } from '../../../src/core/protocol/http.js';
import { alike } from './alike.js';

const topic = (title: string, status: TopicStatus = 'proposed') => ({ title, status }) as ProposedTopic;

describe('topics that are alike', () => {
  const list = [
    topic('Dowożenie uczniów do szkół'),
    topic('Jak liczyć koszty dowożenia?'),
    topic('Stołówki'),
    topic('Dowóz i dowożenie', 'declined'),
  ];

  it('share a word, whatever its ending, the most alike first', () => {
    const titles = alike('Koszty DOWOŻENIA', list).map(({ title }) => title);
    expect(titles).toEqual(['Jak liczyć koszty dowożenia?', 'Dowożenie uczniów do szkół']);
  });

  it('are none where only short words are shared, or nothing is written yet', () => {
    expect(alike('do i jak', list)).toEqual([]);
    expect(alike('', list)).toEqual([]);
  });
});
