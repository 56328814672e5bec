import { LiveDrafts, type LiveWords } from './live-drafts.js';

const words = (text: string, session = 's1'): LiveWords => ({ session, turn: 7, person: 'anna', text });

describe('the pace of live words', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('lets the first through at once, then the newest four times a second', () => {
    const sent: string[] = [];
    const live = new LiveDrafts(({ text }) => sent.push(text));
    for (let i = 0; i < 100; i++) {
      live.show(words(`${i}`));
      jest.advanceTimersByTime(10);
    }
    jest.advanceTimersByTime(1_000);
    expect(sent.length).toBeLessThanOrEqual(6);
    expect(sent[0]).toBe('0');
    expect(sent.at(-1)).toBe('99');
  });

  it('keeps sessions apart, and sends nothing after the end', () => {
    const sent: string[] = [];
    const live = new LiveDrafts(({ text }) => sent.push(text));
    live.show(words('a'));
    live.show(words('b', 's2'));
    live.show(words('c'));
    live.close();
    jest.advanceTimersByTime(1_000);
    expect(sent).toEqual(['a', 'b']);
  });
});
