import { sayingsBetween, type Facts } from './facts.js';

const QUIET: Facts = {
  phase: 'open',
  turn: 5,
  speaker: 'jan',
  isMine: false,
  ahead: null,
  clock: 'calm',
  prompt: 3,
};

describe('what a screen reader is told', () => {
  it('nothing when nothing has changed', () => {
    expect(sayingsBetween(QUIET, { ...QUIET })).toEqual([]);
  });

  it('T63: my turn first of all, and not also as news of somebody’s turn', () => {
    const mine = { ...QUIET, turn: 9, speaker: 'anna', isMine: true };
    expect(sayingsBetween(QUIET, mine)).toEqual(['your-turn']);
    expect(sayingsBetween(mine, { ...QUIET, turn: 12 })).toEqual(['turn-over', 'floor-of']);
  });

  it('T63: that I am next when nobody is before me', () => {
    expect(sayingsBetween({ ...QUIET, ahead: 2 }, { ...QUIET, ahead: 1 })).toEqual(['place']);
    expect(sayingsBetween({ ...QUIET, ahead: 1 }, { ...QUIET, ahead: 0 })).toEqual(['next']);
  });

  it('T22: the clock at set moments of my own turn only', () => {
    const mine = { ...QUIET, isMine: true };
    expect(sayingsBetween(mine, { ...mine, clock: 'first-warning' })).toEqual(['time-left']);
    expect(sayingsBetween(QUIET, { ...QUIET, clock: 'first-warning' })).toEqual([]);
  });
});
