import {
  ANNA,
  annaSpeaks,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
} from '../../../test/support/session-spec.js';
import type { Viewer } from './audience.js';
import { figuresFor, heardHere, isSilent, unitTimeLeftFor } from './heard-view.js';
import { restore, snapshotFor } from './snapshot.js';

/** Anna has said something and has the floor no more. */
function annaHasSpoken() {
  const spec = annaSpeaks();
  spec.given(ANNA, { type: 'Contribute', turn: spec.turn, text: 'Zaczęliśmy od rozmów.' });
  return spec.after(MINUTE).given(ANNA, { type: 'Yield', turn: spec.turn });
}

describe('who has been heard', () => {
  it('counts those who are here and could speak, without who leads', () => {
    expect(heardHere(openSession().state)).toEqual({ all: 3, silent: ['anna', 'jan', 'ola'] });
    expect(heardHere(annaHasSpoken().state)).toEqual({ all: 3, silent: ['jan', 'ola'] });
  });

  it('leaves out who has gone', () => {
    const spec = annaHasSpoken().given('server', { type: 'LoseConnection', person: 'jan' });
    expect(heardHere(spec.state)).toEqual({ all: 2, silent: ['ola'] });
    const jan = spec.state.people.get('jan');
    expect(jan && isSilent(spec.state, jan)).toBe(true);
  });

  it('T64: others’ figures are for who leads, one’s own for each', () => {
    const { state } = annaHasSpoken();
    const annas = { turns: 1, floorMs: MINUTE + 10 * SECOND, contributions: 1 };
    expect(figuresFor(state, 'anna', MODERATOR)).toEqual(annas);
    expect(figuresFor(restore(snapshotFor(state, ANNA)), 'anna', ANNA)).toEqual(annas);
    expect(figuresFor(state, 'ola', OLA)).toEqual({ turns: 0, floorMs: 0, contributions: 0 });
    // Also where a copy has counted for itself what all could see.
    expect(figuresFor(state, 'anna', JAN)).toBeNull();
  });

  it('T44, T64: what is left of the time of a unit is for who leads', () => {
    const spec = annaSpeaks({ unitBudgetMs: 5 * MINUTE });
    spec.after(MINUTE).given(ANNA, { type: 'Yield', turn: spec.turn });
    const leftMs = (viewer: Viewer) =>
      unitTimeLeftFor(restore(snapshotFor(spec.state, viewer)), 'anna', viewer);
    expect(leftMs(MODERATOR)).toBeGreaterThan(0);
    expect(leftMs(MODERATOR)).toBeLessThanOrEqual(4 * MINUTE);
    expect(leftMs(ANNA)).toBeNull();
  });
});
