import { pollSayings, type PollFacts } from './poll-news.js';

const NONE: PollFacts = { id: null, isClosed: false, isShown: false, hasVoted: false };
const OPEN: PollFacts = { ...NONE, id: 7 };
const CLOSED: PollFacts = { ...OPEN, isClosed: true };
const SHOWN: PollFacts = { ...CLOSED, isShown: true };

describe('what a screen reader is told of a poll', () => {
  it('each step once, and nothing when nothing has changed', () => {
    expect(pollSayings(NONE, OPEN)).toEqual(['opened']);
    expect(pollSayings(OPEN, OPEN)).toEqual([]);
    expect(pollSayings(OPEN, { ...OPEN, hasVoted: true })).toEqual(['voted']);
    expect(pollSayings(OPEN, CLOSED)).toEqual(['closed']);
    expect(pollSayings(CLOSED, SHOWN)).toEqual(['shown']);
    expect(pollSayings(OPEN, NONE)).toEqual(['withdrawn']);
  });

  it('the open poll to whoever comes late, and nothing of one that is over', () => {
    expect(pollSayings(null, OPEN)).toEqual(['opened']);
    expect(pollSayings(null, SHOWN)).toEqual([]);
    expect(pollSayings(null, NONE)).toEqual([]);
    expect(pollSayings(SHOWN, { ...OPEN, id: 9 })).toEqual(['opened']);
  });
});
