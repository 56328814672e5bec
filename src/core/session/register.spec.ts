import { arrive, openSession } from '../../../test/support/session-spec.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import { byLastName } from './alphabet.js';
import { registerOf } from './register.js';

const EWA = { person: 'ewa', role: 'participant' } as const;

describe('the register', () => {
  it('holds everybody who has come, in alphabetical order', () => {
    const { state } = arrive(openSession(), EWA);
    expect(registerOf(state)).toEqual(byLastName([...state.people.values()]));
    expect(registerOf(state)).toBe(registerOf(state));
  });

  it('holds those as well whom it was not told of', () => {
    const { state } = openSession();
    const copy = restore(snapshotFor(state, EWA));
    const before = registerOf(copy).length;
    const zofia = { ...registerOf(copy)[0]!, id: 'zofia', name: 'Zofia Adamska' };
    copy.people.set('zofia', zofia);
    expect(registerOf(copy)).toHaveLength(before + 1);
    expect(registerOf(copy)[0]).toBe(zofia);
  });
});
