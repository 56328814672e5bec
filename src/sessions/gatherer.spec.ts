import { Gatherer } from './gatherer.js';

describe('the gatherer', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('does the first at once and what follows together, in order', () => {
    const done: number[] = [];
    const gatherer = new Gatherer(25);
    for (let job = 1; job <= 3; job += 1) gatherer.add(() => done.push(job));
    expect(done).toEqual([1]);
    jest.advanceTimersByTime(25);
    expect(done).toEqual([1, 2, 3]);
  });

  it('does what comes seldom at once', () => {
    const done: number[] = [];
    const gatherer = new Gatherer(25);
    gatherer.add(() => done.push(1));
    jest.advanceTimersByTime(26);
    gatherer.add(() => done.push(2));
    expect(done).toEqual([1, 2]);
  });

  it('does at once what is waiting, and only once, when something must come after it', () => {
    const done: number[] = [];
    const gatherer = new Gatherer(25);
    gatherer.add(() => done.push(1));
    gatherer.add(() => done.push(2));
    gatherer.flush();
    jest.advanceTimersByTime(100);
    expect(done).toEqual([1, 2]);
  });
});
