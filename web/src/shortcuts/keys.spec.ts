import { FOR_ALL, FOR_LEADING, KEYS } from './keys.js';

describe('shortcuts', () => {
  it('no two share a key', () => {
    const keys = Object.values(KEYS);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('help lists each of them once', () => {
    expect([...FOR_ALL, ...FOR_LEADING].sort()).toEqual(Object.keys(KEYS).sort());
  });
});
