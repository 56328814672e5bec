import {
  ANNA,
  arrive,
  CO_MODERATOR,
  MINUTE,
  MODERATOR,
  openSession,
  type SessionSpec,
} from '../../test/support/session-spec.js';
import { readingEnd } from './reading-ends.js';

/** Anna, a deputy, has taken over. */
function acting(): SessionSpec {
  const spec = openSession().given(MODERATOR, { type: 'NameDeputy', person: 'anna' });
  for (const { person } of [MODERATOR, CO_MODERATOR]) {
    spec.given('server', { type: 'LoseConnection', person });
  }
  return spec.after(MINUTE).given('server', { type: 'NoteUnattended' }).given(ANNA, { type: 'TakeOver' });
}

const ends = ({ last, state }: SessionSpec) => last.map((event) => readingEnd(event, state));

describe('what ends somebody’s reading of a session', () => {
  it('a deputy who stands down reads on, but no longer as a moderator', () => {
    const spec = acting();
    expect(ends(spec)).toEqual([null, null, null]);
    arrive(spec, CO_MODERATOR);
    expect(ends(spec)).toEqual([{ person: 'anna', why: null, details: {} }, null]);
  });

  it('unless they have become a moderator of the network', () => {
    expect(ends(arrive(acting(), { person: 'anna', role: 'moderator' }))).toEqual([null, null]);
  });

  it('T60: whoever is removed is told by whom', () => {
    const why = 'krzyk';
    const spec = openSession().given(MODERATOR, { type: 'RemovePerson', person: 'jan', reason: why });
    expect(ends(spec)).toContainEqual({ person: 'jan', why: 'removed', details: { reason: why } });
    const event = {
      type: 'PersonRemoved',
      seq: 1,
      at: 0,
      by: null,
      person: 'jan',
      words: { reason: why },
    } as const;
    expect(readingEnd(event, spec.state)).toMatchObject({
      why: 'removed-by-group',
      details: { reason: why },
    });
  });
});
