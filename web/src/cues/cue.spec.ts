import { cueOf } from './cue.js';

describe('cues', () => {
  it('T63: sound for what concerns me, and tell the two warnings apart', () => {
    expect(cueOf('next', 'calm')).toBe('next');
    expect(cueOf('called-you', 'calm')).toBe('called');
    expect(cueOf('your-turn', 'calm')).toBe('turn');
    expect(cueOf('time-left', 'first-warning')).toBe('first-warning');
    expect(cueOf('time-left', 'last-warning')).toBe('last-warning');
  });

  it('are silent about others, and about what I have just done myself', () => {
    expect(cueOf('floor-of', 'calm')).toBeNull();
    expect(cueOf('called', 'calm')).toBeNull();
    expect(cueOf('accepted', 'calm')).toBeNull();
  });
});
