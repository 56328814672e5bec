import { itemTime } from './item-time.js';

describe('the time of an agenda item', () => {
  it('counts begun minutes while there is time left', () => {
    expect(itemTime({ leftMs: 8 * 60_000 })).toEqual({ phase: 'left', minutes: 8 });
    expect(itemTime({ leftMs: 7 * 60_000 + 1 })).toEqual({ phase: 'left', minutes: 8 });
  });

  it('names the last minute', () => {
    expect(itemTime({ leftMs: 60_000 }).phase).toBe('last-minute');
    expect(itemTime({ leftMs: 1 }).phase).toBe('last-minute');
  });

  it('counts whole minutes once the time is over', () => {
    expect(itemTime({ leftMs: 0 })).toEqual({ phase: 'over', minutes: 0 });
    expect(itemTime({ leftMs: -119_000 })).toEqual({ phase: 'over', minutes: 1 });
  });
});
