import { momentInWarsaw, shownInWarsaw } from './warsaw.js';

describe('a time on the clocks in Poland', () => {
  it('is that of winter in winter and that of summer in summer', () => {
    expect(momentInWarsaw('2026-01-15', '14:30')).toBe(Date.parse('2026-01-15T13:30:00Z'));
    expect(momentInWarsaw('2026-07-15', '14:30')).toBe(Date.parse('2026-07-15T12:30:00Z'));
  });

  it('is right on the day on which the clocks change', () => {
    expect(momentInWarsaw('2026-03-29', '01:30')).toBe(Date.parse('2026-03-29T00:30:00Z'));
    expect(momentInWarsaw('2026-03-29', '03:30')).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });

  it('is shown as it is read, a day ahead of UTC at night', () => {
    expect(shownInWarsaw(Date.parse('2026-07-15T23:45:00Z'))).toEqual({ day: '2026-07-16', time: '01:45' });
  });

  it('is nothing for nonsense', () => {
    expect(momentInWarsaw('', '14:30')).toBeNull();
  });
});
