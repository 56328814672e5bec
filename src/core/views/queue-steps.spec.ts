import { ANNA, annaSpeaks, JAN, MODERATOR, OLA, openSession } from '../../../test/support/session-spec.js';
import { queueSteps } from './queue-steps.js';

const ask = { type: 'RequestTurn', person: null } as const;

describe('moving a request by one place', () => {
  it('T34: one up or one down changes the list by just that, and not at its edges', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask).given(OLA, ask);
    const order = () => spec.state.queue.waiting.map(({ person }) => person);
    const [anna = 0, jan = 0, ola = 0] = spec.state.queue.waiting.map(({ id }) => id);
    const move = (request: number, step: 'up' | 'down') => {
      const { before } = queueSteps(spec.state, request)[step] ?? { before: NaN };
      const { version } = spec.state.queue;
      spec.given(MODERATOR, { type: 'MoveRequest', request, before, version });
      return order();
    };
    expect(queueSteps(spec.state, anna).up).toBeNull();
    expect(queueSteps(spec.state, ola).down).toBeNull();
    expect(move(ola, 'up')).toEqual(['anna', 'ola', 'jan']);
    expect(move(anna, 'down')).toEqual(['ola', 'anna', 'jan']);
    expect(move(anna, 'down')).toEqual(['ola', 'jan', 'anna']);
    expect(move(jan, 'up')).toEqual(['jan', 'ola', 'anna']);
  });

  it('T34: nobody is moved among another kind, nor when they no longer wait', () => {
    const spec = annaSpeaks();
    spec.given(OLA, ask).given(JAN, { ...ask, kind: 'reply', replyTo: spec.turn });
    const [reply = 0, topic = 0] = spec.state.queue.waiting.map(({ id }) => id);
    expect(queueSteps(spec.state, reply)).toEqual({ up: null, down: null });
    expect(queueSteps(spec.state, topic)).toEqual({ up: null, down: null });
    expect(queueSteps(spec.state, 999)).toEqual({ up: null, down: null });
  });
});
