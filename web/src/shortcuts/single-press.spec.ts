import { singlePress } from './single-press.js';

const alone = {
  key: 'M',
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
};

describe('a single press', () => {
  it('is a key alone, whatever the case of its letter', () => {
    expect(singlePress(alone)).toBe('m');
    expect(singlePress({ ...alone, key: 'm' })).toBe('m');
  });

  it('is not repeated by holding the key down', () => {
    expect(singlePress({ ...alone, repeat: true })).toBeNull();
  });

  it('is neither part of a command of the browser nor what something else has taken already', () => {
    for (const more of ['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented'] as const) {
      expect(singlePress({ ...alone, [more]: true })).toBeNull();
    }
  });
});
