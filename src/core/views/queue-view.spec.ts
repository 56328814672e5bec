import {
  ANNA,
  annaSpeaks,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
} from '../../../test/support/session-spec.js';
import { restore, snapshotFor } from './snapshot.js';
import { isNext, placesInQueue, queueRows } from './queue-view.js';

const ask = { type: 'RequestTurn', person: null } as const;

describe('the list that people see', () => {
  it('T62: a place for each request, in the list and among its kind', () => {
    const spec = annaSpeaks({ turnMs: 2 * MINUTE });
    const reply = { ...ask, kind: 'reply', replyTo: spec.turn } as const;
    spec.given(OLA, ask).given(JAN, ask).given(OLA, reply).given(JAN, reply);
    const [first, second] = placesInQueue(spec.state, 'jan');
    expect(first).toMatchObject({ kind: 'reply', position: 2, ahead: 1, aheadInKind: 1 });
    expect(second).toMatchObject({ kind: 'topic', position: 4, aheadInKind: 1, roughWaitMs: 4 * MINUTE });
    expect(placesInQueue(spec.state, 'anna')).toEqual([]);
  });

  it('T61: who lost the right to speak keeps the place, is not called, and is shown so', () => {
    const spec = openSession().given(ANNA, ask).given(JAN, ask).given(OLA, ask);
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    spec.given('server', { type: 'LoseConnection', person: 'jan' });
    const rows = queueRows(spec.state).map(({ position, obstacle }) => [position, obstacle]);
    expect(rows).toEqual([
      [null, 'cannot-speak'],
      [null, 'away'],
      [1, null],
    ]);
    // Nobody is exposed: the others see no more than a place.
    const seen = queueRows(restore(snapshotFor(spec.state, OLA)));
    expect(seen.map(({ obstacle }) => obstacle)).toEqual([null, 'away', null]);
    spec.given(MODERATOR, { type: 'Unmute', person: 'anna' });
    expect(queueRows(spec.state)[0]).toMatchObject({ position: 1, obstacle: null });
  });

  it('T63: only whoever is next is told so, and only while they can be called', () => {
    const spec = openSession({ namesInQueue: false }).given(ANNA, ask).given(JAN, ask);
    const next = () => ['anna', 'jan', 'ola'].filter((person) => isNext(spec.state, person));
    expect(next()).toEqual(['anna']);
    const [annas, jans] = [ANNA, JAN].map((viewer) => restore(snapshotFor(spec.state, viewer)));
    expect([annas && isNext(annas, 'anna'), jans && isNext(jans, 'jan')]).toEqual([true, false]);
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(next()).toEqual(['jan']);
  });
});
