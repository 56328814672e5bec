import { ANNA, JAN, MODERATOR, openSession } from '../../../test/support/session-spec.js';

const ask = { type: 'RequestTurn', person: null } as const;
const askFor = (person: string) => ({ type: 'RequestTurn', person }) as const;
const close = { type: 'SetQueueStatus', status: 'closed', reason: 'kończymy temat' } as const;

describe('the status of the queue', () => {
  it('T5: the queue is open, closed or frozen, and says why', () => {
    const spec = openSession().given(MODERATOR, close);
    expect(spec.state.queue).toMatchObject({ status: 'closed', reason: 'kończymy temat' });
    expect(spec.refusal(ANNA, ask)).toBe('queue-closed');
    expect(spec.types(MODERATOR, close)).toEqual([]);
    spec.given(MODERATOR, { type: 'SetQueueStatus', status: 'frozen', reason: '' });
    expect(spec.refusal(ANNA, ask)).toBe('queue-closed');
    spec.given(MODERATOR, { type: 'SetQueueStatus', status: 'open', reason: '' });
    expect(spec.refusal(ANNA, ask)).toBe('accepted');
  });

  it('a closed queue is served, can be left, and moderators may add others but not themselves (T9)', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask).given(MODERATOR, close);
    const jan = spec.state.queue.waiting[1]?.id ?? 0;
    expect(spec.refusal(MODERATOR, { type: 'Next', expectedTurn: null })).toBe('accepted');
    expect(spec.refusal(JAN, { type: 'WithdrawRequest', request: jan })).toBe('accepted');
    expect(spec.refusal(MODERATOR, askFor('ola'))).toBe('accepted');
    expect(spec.refusal(MODERATOR, ask)).toBe('queue-closed');
  });
});
