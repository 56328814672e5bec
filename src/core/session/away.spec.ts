import {
  ANNA,
  annaSpeaks,
  arrive,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  SessionSpec,
  START,
} from '../../../test/support/session-spec.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import { expectedBack } from './away.js';
import { dueTimers, nextTimer } from './timers.js';

const restart = { type: 'NoteRestart' } as const;
const lose = (person: string) => ({ type: 'LoseConnection', person }) as const;
const depart = (person: string) => ({ type: 'Depart', person }) as const;

/** Who is expected back, and how many seconds from now on. */
function expected({ state, now }: SessionSpec) {
  return [...expectedBack(state)].map(([person, until]) => [person, (until - now) / SECOND]);
}

/** After a restart, with nobody back but the moderators and Anna. */
function restarted() {
  const spec = openSession().after(SECOND).given('server', restart).after(SECOND);
  for (const who of [MODERATOR, CO_MODERATOR, ANNA]) arrive(spec, who);
  return spec;
}

describe('those who are expected back', () => {
  it('T48: stand in the order in which their grace time ends', () => {
    const spec = openSession().given('server', lose('ola')).after(SECOND).given('server', lose('jan'));
    arrive(spec, OLA).after(SECOND).given('server', lose('ola'));
    expect(expected(spec)).toEqual([
      ['jan', 29],
      ['ola', 30],
    ]);
  });

  it('T49: after a restart all wait together, until each is back, or gone', () => {
    const spec = restarted();
    expect(expected(spec)).toEqual([
      ['jan', 29],
      ['ola', 29],
      ['observer', 29],
    ]);
    expect(nextTimer(spec.state)).toEqual({ at: spec.now + 29 * SECOND, command: depart('jan') });
    expect(spec.refusal('server', depart('jan'), spec.now + 29 * SECOND - 1)).toBe('not-due');
    expect(spec.refusal('server', depart('anna'))).toBe('not-present');
    arrive(spec, JAN).after(29 * SECOND);
    expect(dueTimers(spec.state, spec.now - 1)).toEqual([]);
    expect(dueTimers(spec.state, spec.now).map(({ command }) => command)).toEqual([
      depart('ola'),
      depart('observer'),
    ]);
    spec.given('server', depart('ola')).given('server', depart('observer'));
    expect(spec.state.people.get('ola')?.presence).toBe('gone');
    expect([expected(spec), nextTimer(spec.state)]).toEqual([[], null]);
    expect(spec.state.away.together).toBeNull();
  });

  it('T49: whose line is lost after a restart has a grace time of their own', () => {
    const spec = restarted().after(SECOND).given('server', lose('anna')).after(SECOND);
    expect(expected(spec)).toEqual([
      ['jan', 27],
      ['ola', 27],
      ['observer', 27],
      ['anna', 29],
    ]);
    spec.after(27 * SECOND);
    for (const { command } of dueTimers(spec.state, spec.now)) spec.given('server', command);
    expect(expected(spec)).toEqual([['anna', 2]]);
    expect(spec.refusal('server', depart('anna'))).toBe('not-due');
  });

  it('T49: another restart begins the grace time of all again, but for those who are gone', () => {
    const spec = openSession()
      .given('server', lose('ola'))
      .after(30 * SECOND);
    spec.given('server', depart('ola')).given('server', lose('jan')).after(SECOND);
    spec.given('server', restart).after(SECOND);
    arrive(spec, ANNA).after(SECOND).given('server', restart);
    expect(expected(spec)).toEqual(
      ['mod', 'co-mod', 'anna', 'jan', 'observer'].map((person) => [person, 30]),
    );
    for (const { id } of spec.state.people.values()) {
      if (id !== 'ola') arrive(spec, { person: id, role: 'participant' });
    }
    expect(spec.state.away.together).toBeNull();
  });

  it('T60: nobody waits for who was removed, nor for anybody after the end', () => {
    const spec = restarted().given(MODERATOR, { type: 'RemovePerson', person: 'ola', reason: 'warunek 3' });
    expect(expected(spec).map(([person]) => person)).toEqual(['jan', 'observer']);
    spec.given('server', lose('anna')).given(MODERATOR, { type: 'CloseSession' });
    expect(expected(spec)).toEqual([]);
  });

  it('are the same in a copy, whatever comes next', () => {
    const spec = restarted().given('server', lose('anna'));
    const copy = new SessionSpec().after(spec.now - START);
    copy.state = restore(snapshotFor(spec.state, JAN));
    for (const one of [spec, copy]) arrive(one, JAN);
    expect(expected(copy)).toEqual(expected(spec));
    for (const one of [spec, copy]) arrive(arrive(one, OLA), { person: 'observer', role: 'observer' });
    expect(expected(copy)).toEqual([['anna', 30]]);
    expect(copy.state.away).toEqual(spec.state.away);
  });

  it('T24: a turn that is due comes before those who are gone', () => {
    const spec = annaSpeaks().given('server', lose('jan')).given('server', restart);
    arrive(spec, ANNA).after(10 * 60 * SECOND);
    const types = dueTimers(spec.state, spec.now).map(({ command }) => command.type);
    expect(types[0]).not.toBe('Depart');
    expect(types.filter((type) => type === 'Depart')).toHaveLength(5);
  });
});
