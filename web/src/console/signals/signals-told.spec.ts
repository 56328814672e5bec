import type { Signal } from '../../../../src/core/views/signals.js';
import { SignalsTold } from './signals-told.js';

const MINUTE = 60_000;
const silence = (minutes: number): Signal => ({ kind: 'silence', sinceMs: minutes * MINUTE });
const longWait = (person: string): Signal => ({ kind: 'long-wait', person, waitedMs: 15 * MINUTE });

describe('the signals that a moderator hears', () => {
  it('are told once while they stand, whatever they count', () => {
    const told = new SignalsTold();
    expect(told.fresh([silence(1)], 0)).toEqual([silence(1)]);
    for (let minute = 1; minute < 20; minute += 1) {
      expect(told.fresh([silence(1 + minute)], minute * MINUTE)).toEqual([]);
    }
  });

  it('are not told again when they were away for a moment, but when they were for long', () => {
    const told = new SignalsTold();
    told.fresh([silence(1)], 0);
    told.fresh([], MINUTE);
    expect(told.fresh([silence(1)], 2 * MINUTE)).toEqual([]);
    told.fresh([], 3 * MINUTE);
    expect(told.fresh([silence(1)], 8 * MINUTE)).toEqual([silence(1)]);
  });

  it('are told beside one another, and for each person who waits', () => {
    const told = new SignalsTold();
    told.fresh([longWait('anna')], 0);
    const standing = [silence(1), longWait('jan')];
    expect(told.fresh(standing, 1_000)).toEqual(standing);
  });
});
