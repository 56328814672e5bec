import { REFUSAL_CODES } from '../core/protocol/refusals.js';
import { Refusals } from './refusals.js';

const refusals = new Refusals();

/** Something for every place in a sentence. */
const DETAILS = {
  seconds: 3,
  limit: 10,
  length: 12,
  field: 'x',
  reason: 'Dane osobowe.',
  count: 2,
  item: 'Runda',
  least: 2,
  most: 12,
};

describe('Refusals', () => {
  it.each(REFUSAL_CODES)('%s: has whole sentences in both languages', (code) => {
    for (const language of ['pl', 'en'] as const) {
      const { message, remedy } = refusals.refuse(code, DETAILS, language);
      for (const text of [message, remedy]) expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u);
    }
  });

  it.each([
    [1, 'Spróbuj ponownie za 1 sekundę.', 'Try again in 1 second.'],
    [2, 'Spróbuj ponownie za 2 sekundy.', 'Try again in 2 seconds.'],
    [5, 'Spróbuj ponownie za 5 sekund.', 'Try again in 5 seconds.'],
    [22, 'Spróbuj ponownie za 22 sekundy.', 'Try again in 22 seconds.'],
  ])('uses the right form of a number: %i', (seconds, polish, english) => {
    expect(refusals.refuse('slow-down', { seconds }, 'pl')).toMatchObject({
      remedy: polish,
      retryAfterMs: seconds * 1000,
    });
    expect(refusals.refuse('slow-down', { seconds }, 'en').remedy).toBe(english);
  });

  it('gives the reason of a closed list, if there is one', () => {
    expect(refusals.refuse('queue-closed', { reason: 'Zaraz przerwa.' }, 'pl').message).toBe(
      'Lista mówców jest teraz zamknięta. Zaraz przerwa.',
    );
    expect(refusals.refuse('queue-closed', { reason: '' }, 'pl').message).toBe(
      'Lista mówców jest teraz zamknięta.',
    );
  });

  it('takes a value for a value, not for a template', () => {
    const reason = '<b>$t(internal.message) {{field}}</b>';
    expect(refusals.refuse('queue-closed', { reason, field: 'x' }, 'en').message).toContain(reason);
  });
});
