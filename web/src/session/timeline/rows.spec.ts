import { initialState, type SessionState } from '../../../../src/core/session/state.js';
import type { ContributionEntry } from '../../../../src/core/views/timeline.js';
import { rowsOf } from './rows.js';

const said = (seq: number): ContributionEntry => {
  return {
    kind: 'contribution',
    seq,
    at: seq,
    author: 'me',
    track: 'floor',
    turn: null,
    text: 'a',
    hidden: null,
  };
};

const sealing = (withdrawn: boolean): SessionState => {
  const state = initialState();
  for (const seq of [2, 3]) state.sealed.set(seq, { author: 'me', writer: 1, withdrawn });
  return state;
};

describe('rows of what I wrote in hiding (T46b)', () => {
  const entries = [said(1), said(2), said(3)];

  it('stand apart from what everybody reads, and belong together', () => {
    const rows = rowsOf(entries, sealing(false), null);
    expect(rows.map(({ seal }) => seal)).toEqual(['none', 'waiting', 'waiting']);
    expect(rows.map(({ continues }) => continues)).toEqual(['no', 'no', 'words']);
  });

  it('say when they were not revealed', () => {
    expect(rowsOf(entries, sealing(true), null).map(({ seal }) => seal)).toEqual(['none', 'kept', 'kept']);
  });

  it('are like all others once they are revealed', () => {
    const rows = rowsOf(entries, initialState(), null);
    expect(rows.map(({ continues }) => continues)).toEqual(['no', 'words', 'words']);
  });
});
