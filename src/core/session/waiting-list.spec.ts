import { annaSpeaks, CO_MODERATOR, JAN, OLA } from '../../../test/support/session-spec.js';
import { takeRequests, waitingRequest, waitingRequestOf } from './waiting-list.js';

const ask = { type: 'RequestTurn', person: null } as const;

function threeWait() {
  const { state } = annaSpeaks().given(JAN, ask).given(OLA, ask).given(CO_MODERATOR, ask);
  const ids = state.queue.waiting.map(({ id }) => id);
  return { state, ids, version: state.queue.version };
}

describe('the waiting list', () => {
  it.each([
    ['in the order in which they stand', [0, 2]],
    ['in another order', [2, 0]],
  ])('hands over several, named %s', (_, places) => {
    const { state, ids, version } = threeWait();
    const named = places.map((place) => ids[place] ?? 0);
    expect(takeRequests(state, named).map(({ id }) => id)).toEqual(named);
    expect(state.queue.waiting).toMatchObject([{ person: 'ola' }]);
    expect(state.queue.version).toBeGreaterThan(version);
  });

  it('passes over one that is not on it, and takes those named after it', () => {
    const { state, ids, version } = threeWait();
    const [jan = 0, ola = 0, last = 0] = ids;
    expect(takeRequests(state, [jan, 9_999, last])).toMatchObject([
      { person: 'jan' },
      { person: CO_MODERATOR.person },
    ]);
    expect(state.queue.waiting.map(({ id }) => id)).toEqual([ola]);
    expect(state.queue.version).toBeGreaterThan(version);
  });

  it('is as it was when none of those named is on it', () => {
    const { state, ids, version } = threeWait();
    expect(takeRequests(state, [9_998, 9_999])).toEqual([]);
    expect(state.queue.waiting.map(({ id }) => id)).toEqual(ids);
    expect(state.queue.version).toBe(version);
  });

  it('finds a request by its id and by its person', () => {
    const { state, ids } = threeWait();
    expect(waitingRequest(state, ids[1] ?? 0)).toMatchObject({ person: 'ola' });
    expect(waitingRequestOf(state, 'ola')?.id).toBe(ids[1]);
    expect(waitingRequest(state, 9_999)).toBeNull();
    expect(waitingRequest(state, null)).toBeNull();
    expect(waitingRequestOf(state, 'nobody')).toBeNull();
  });
});
