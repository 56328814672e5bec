import {
  ANNA,
  arrive,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  type SessionSpec,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { carriedInOf, followUpsToWrite, settledOf } from '../views/agenda-view.js';
import { audience } from '../views/audience.js';
import { snapshotFor } from '../views/snapshot.js';
import { carriedOver } from './carrying.js';

const ask = { type: 'RequestTurn', person: null } as const;
const EWA = { person: 'ewa', role: 'participant' } as const;
const before = { type: 'CarryIn', from: 'before', title: 'Jak nam idzie?' } as const;
const carryIn = (...people: string[]) =>
  people.map((person, index) => ({ ...before, request: index + 10, person, subject: 'Dowozy' }));
const waiting = ({ state }: SessionSpec) => state.queue.waiting.map(({ person }) => person);

describe('carrying over', () => {
  it('T57: an unfinished queue is taken over into the next session, with what each is about', () => {
    const unfinished = openSession()
      .given(ANNA, { ...ask, subject: 'Dowozy' })
      .given(JAN, ask)
      .given(MODERATOR, { type: 'CloseSession' });
    const requests = carriedOver(unfinished.state);
    expect(requests).toMatchObject([
      { person: 'anna', subject: 'Dowozy' },
      { person: 'jan', subject: '' },
    ]);
    const spec = openSession().givenAll(
      'server',
      requests.map((request) => ({ ...before, ...request })),
    );
    expect(spec.state.queue.waiting).toMatchObject([
      { person: 'anna', subject: 'Dowozy', kind: 'topic', carried: true },
      { person: 'jan', carried: true },
    ]);
  });

  it('T57: who comes later finds themselves waiting before those who asked here, and sees why', () => {
    const spec = openSession().givenAll('server', carryIn('anna', 'ewa')).given(JAN, ask);
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    arrive(spec, EWA);
    expect(waiting(spec)).toEqual(['anna', 'ewa', 'jan']);
    expect(carriedInOf(spec.state, 'ewa')).toMatchObject({ title: 'Jak nam idzie?', subject: 'Dowozy' });
    // Not again, when they come back.
    const request = spec.state.queue.waiting[1]?.id ?? 0;
    spec.given(EWA, { type: 'WithdrawRequest', request });
    spec.given('server', { type: 'LoseConnection', person: 'ewa' });
    expect(waiting(arrive(spec, EWA))).toEqual(['anna', 'jan']);
  });

  it('T11: who was carried over from two topics waits once, and the server may ask twice', () => {
    const spec = openSession().givenAll('server', carryIn('anna', 'jan', 'anna'));
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    spec.given(ANNA, { type: 'WithdrawRequest', request: spec.state.queue.waiting[0]?.id ?? 0 });
    expect(waiting(spec.givenAll('server', carryIn('anna', 'jan', 'anna')))).toEqual(['jan']);
  });

  it('nobody is put into the list who may not speak here', () => {
    const spec = openSession().givenAll('server', carryIn('observer', 'ewa'));
    expect(waiting(spec)).toEqual([]);
    expect(waiting(arrive(spec, { person: 'ewa', role: 'observer' }))).toEqual([]);
  });

  it('who was carried over is told to that person and to moderators alone', () => {
    const spec = openSession();
    const [carried] = spec.givenAll('server', carryIn('anna')).last;
    if (!carried) throw new Error('no event');
    expect(audience(carried, ANNA, spec.state)).toBe(carried);
    expect(audience(carried, JAN, spec.state)).toBeNull();
    expect(seenOtherwiseBy(carried, spec.state)).toEqual(['anna']);
    expect(snapshotFor(spec.state, JAN).carriedIn).toEqual([]);
    expect(snapshotFor(spec.state, MODERATOR).carriedIn).toHaveLength(1);
  });

  it('what became of a request is as covered as the request was', () => {
    const spec = openSession({ namesInQueue: false, subjectsSeenBy: 'moderators' });
    spec.given(ANNA, { ...ask, subject: 'Dowozy' }).given(OLA, ask);
    const [anna = 0, ola = 0] = spec.state.queue.waiting.map(({ id }) => id);
    spec.given(MODERATOR, { type: 'SettleRequest', request: anna, fate: 'follow-up' });
    spec.given(MODERATOR, { type: 'SettleRequest', request: ola, fate: 'drop' });
    expect(snapshotFor(spec.state, JAN).settled).toMatchObject([
      [anna, { person: '', subject: '' }],
      [ola, { person: '' }],
    ]);
    expect(snapshotFor(spec.state, ANNA).settled[0]).toMatchObject([anna, { subject: 'Dowozy' }]);
    expect(settledOf(spec.state, 'ola')).toMatchObject([{ request: ola, fate: 'drop' }]);
    expect(followUpsToWrite(spec.state, 'anna')).toHaveLength(1);
    spec.given(ANNA, { type: 'WriteFollowUp', request: anna, text: 'Dowozy są za drogie.' });
    expect(followUpsToWrite(spec.state, 'anna')).toEqual([]);
  });
});
