import type { InterposedQuestion, SessionState, Turn } from '../../../../src/core/session/state.js';
import { isLost } from './lost-question.js';

const question: InterposedQuestion = { id: 7, at: 0, turn: 3, person: 'anna', question: 'Ile to kosztuje?' };
const turnOf = (person: string, way: Turn['way']) => ({ person, way }) as Turn;
const after = (interposed: InterposedQuestion[], turn: Turn | null) =>
  isLost(question, { interposed, turn } satisfies Pick<SessionState, 'interposed' | 'turn'>, 'anna');

describe('T33: a question of mine', () => {
  it('is not lost while it waits, nor when I am let in to ask it', () => {
    expect(after([question], turnOf('jan', 'call'))).toBe(false);
    expect(after([], turnOf('anna', 'interposed'))).toBe(false);
  });

  it('is lost when it is refused, when the turn ends, and when somebody else is let in', () => {
    expect(after([], turnOf('jan', 'call'))).toBe(true);
    expect(after([], null)).toBe(true);
    expect(after([], turnOf('maria', 'interposed'))).toBe(true);
  });
});
