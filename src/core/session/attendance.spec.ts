import {
  ANNA,
  annaSpeaks,
  arrive,
  JAN,
  MINUTE,
  MODERATOR,
  openSession,
  plannedSession,
  SECOND,
} from '../../../test/support/session-spec.js';
import { dueTimers, nextTimer } from './timers.js';

const ask = { type: 'RequestTurn', person: null } as const;
const lose = (person: string) => ({ type: 'LoseConnection', person }) as const;
const depart = (person: string) => ({ type: 'Depart', person }) as const;

describe('coming and going', () => {
  it('joining twice is normal and changes nothing', () => {
    const spec = openSession();
    const before = spec.log.length;
    arrive(spec, ANNA);
    expect(spec.log).toHaveLength(before);
  });

  it('somebody who comes back in another role has that role', () => {
    const spec = openSession();
    arrive(spec, { person: 'anna', role: 'moderator' });
    expect(spec.state.people.get('anna')?.role).toBe('moderator');
  });

  it('keeps a person for the grace time, and no longer', () => {
    const spec = openSession().given('server', lose('jan'));
    expect(spec.state.people.get('jan')?.presence).toBe('away');
    expect(spec.refusal('server', depart('jan'), spec.now + 30 * SECOND - 1)).toBe('not-due');
    spec.after(30 * SECOND).given('server', depart('jan'));
    expect(spec.state.people.get('jan')?.presence).toBe('gone');
    expect(spec.refusal('server', depart('jan'))).toBe('not-present');
  });

  it('nobody departs who is back', () => {
    const spec = openSession()
      .given('server', lose('jan'))
      .after(10 * SECOND);
    arrive(spec, JAN).after(MINUTE);
    expect(spec.refusal('server', depart('jan'))).toBe('not-present');
  });

  it('a planned session has attendance too, a closed one none any more', () => {
    const spec = plannedSession();
    expect(spec.state.people.get('anna')?.presence).toBe('here');
    spec.given(MODERATOR, { type: 'OpenSession' }).given(MODERATOR, { type: 'CloseSession' });
    expect(spec.types('server', lose('anna'))).toEqual([]);
    expect(
      spec.types('server', { type: 'Arrive', person: 'new', role: 'participant', name: 'x', unit: '' }),
    ).toEqual([]);
  });

  it('T49: after a restart everybody is away until they are back', () => {
    const spec = openSession();
    expect(spec.types('server', { type: 'NoteRestart' })).toEqual(['ServerRestarted']);
    expect([...spec.state.people.values()].every((person) => person.presence === 'away')).toBe(true);
    arrive(spec, ANNA);
    expect(spec.state.people.get('anna')?.presence).toBe('here');
  });

  it('a restart of a session in which nobody is leaves no trace', () => {
    const spec = openSession();
    for (const person of [...spec.state.people.keys()]) spec.given('server', lose(person));
    spec.after(MINUTE);
    for (const person of [...spec.state.away.alone.keys()]) spec.given('server', depart(person));
    expect(spec.types('server', { type: 'NoteRestart' })).toEqual([]);
  });
});

describe('the speaker’s line goes', () => {
  it('T47: the clock stands, and goes on when they are back', () => {
    const spec = annaSpeaks();
    expect(spec.types('server', lose('anna'))).toEqual(['PersonAway', 'TurnPaused']);
    spec.after(20 * SECOND);
    arrive(spec, ANNA);
    expect(spec.last.map(({ type }) => type)).toEqual(['PersonReturned', 'TurnResumed']);
    expect(spec.state.turn).toMatchObject({ pausedMs: 20 * SECOND, graceUsed: true });
  });

  it('T47: the grace is given once a turn', () => {
    const spec = annaSpeaks().given('server', lose('anna')).after(SECOND);
    arrive(spec, ANNA).after(SECOND);
    expect(spec.when('server', lose('anna'))).toMatchObject([
      { type: 'PersonAway' },
      { type: 'TurnEnded', reason: 'speaker_gone' },
    ]);
  });

  it('T47: without a return the turn ends, and a place at the head is kept for five minutes after it', () => {
    const spec = annaSpeaks()
      .given(JAN, ask)
      .given('server', lose('anna'))
      .after(30 * SECOND);
    expect(spec.when('server', depart('anna'))).toMatchObject([
      { type: 'PersonDeparted' },
      { type: 'TurnEnded', reason: 'speaker_gone' },
    ]);
    arrive(spec.after(20 * MINUTE), ANNA);
    spec.after(5 * MINUTE).given(ANNA, ask);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['anna', 'jan']);
  });

  it('T47: a place is kept once, not again for the turn that it led to', () => {
    const spec = annaSpeaks()
      .given(JAN, ask)
      .given('server', lose('anna'))
      .after(30 * SECOND);
    spec.given('server', depart('anna'));
    arrive(spec, ANNA).given(ANNA, ask).given(MODERATOR, { type: 'Next', expectedTurn: spec.mark });
    spec
      .after(10 * SECOND)
      .given('server', lose('anna'))
      .after(30 * SECOND)
      .given('server', depart('anna'));
    arrive(spec, ANNA).given(ANNA, ask);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['jan', 'anna']);
  });

  it('T47: nor for the last seconds of a turn', () => {
    const spec = annaSpeaks()
      .given(JAN, ask)
      .after(4 * MINUTE + 45 * SECOND)
      .given('server', lose('anna'));
    spec.after(30 * SECOND).given('server', depart('anna'));
    arrive(spec, ANNA).given(ANNA, ask);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['jan', 'anna']);
  });

  it('T47: who had asked for another turn already comes back to the head with that request', () => {
    const spec = annaSpeaks().given(JAN, ask).given(ANNA, ask).given('server', lose('anna'));
    spec.after(30 * SECOND).given('server', depart('anna'));
    arrive(spec, ANNA);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['anna', 'jan']);
  });

  it('T47: in a break a lost line costs nothing, and the turn is there when the break is over', () => {
    const spec = annaSpeaks().given(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    spec.given('server', lose('anna')).after(30 * SECOND);
    expect(spec.types('server', depart('anna'))).toEqual(['PersonDeparted']);
    arrive(spec.after(MINUTE), ANNA);
    spec.given(MODERATOR, { type: 'ResumeSession' });
    expect(spec.state.turn).toMatchObject({ person: 'anna', graceUsed: false, clock: { kind: 'running' } });
  });

  it('T47: who is not back when the break is over has lost the turn', () => {
    const spec = annaSpeaks().given(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    spec
      .given('server', lose('anna'))
      .after(30 * SECOND)
      .given('server', depart('anna'));
    expect(spec.when(MODERATOR, { type: 'ResumeSession' })).toMatchObject([
      { type: 'SessionResumed' },
      { type: 'TurnEnded', reason: 'speaker_gone' },
    ]);
  });

  it('who comes back in a role that cannot speak has no turn any more', () => {
    const spec = annaSpeaks().given('server', lose('anna'));
    arrive(spec, { person: 'anna', role: 'observer' });
    expect(spec.state.turn).toBeNull();
  });

  it('T47: later than that they queue like everybody', () => {
    const spec = annaSpeaks()
      .given(JAN, ask)
      .given('server', lose('anna'))
      .after(30 * SECOND);
    spec.given('server', depart('anna'));
    arrive(spec, ANNA);
    spec.after(5 * MINUTE + 1).given(ANNA, ask);
    expect(spec.state.queue.waiting.map(({ person }) => person)).toEqual(['jan', 'anna']);
  });

  it('T47: a moderator may cut the wait', () => {
    const spec = annaSpeaks().given(JAN, ask).given('server', lose('anna'));
    expect(spec.types(MODERATOR, { type: 'Next', expectedTurn: spec.turn })).toEqual([
      'TurnEnded',
      'TurnGranted',
    ]);
  });

  it('T48: who is waiting keeps their place, and is removed only by the end of the session', () => {
    const spec = openSession().given(ANNA, ask).given('server', lose('anna')).after(MINUTE);
    spec.given('server', depart('anna'));
    expect(spec.state.queue.waiting).toHaveLength(1);
    spec.given(MODERATOR, { type: 'CloseSession' });
    expect(spec.state.queue.waiting).toHaveLength(0);
  });
});

describe('timers', () => {
  it('T24: everything that is due is asked for at once', () => {
    const spec = annaSpeaks()
      .given('server', lose('jan'))
      .given('server', lose('ola'))
      .after(6 * MINUTE);
    expect(dueTimers(spec.state, spec.now).map(({ command }) => command.type)).toEqual([
      'ExpireTurn',
      'Depart',
      'Depart',
    ]);
    expect(dueTimers(spec.state, spec.now - 6 * MINUTE)).toEqual([]);
  });

  it('T24: are derived from the state: the turn’s end, or somebody’s departure, whichever comes first', () => {
    const spec = annaSpeaks();
    expect(nextTimer(spec.state)).toEqual({
      at: spec.now - 10 * SECOND + 5 * MINUTE + 5 * SECOND,
      command: { type: 'ExpireTurn', turn: spec.turn },
    });
    spec.given('server', lose('jan'));
    expect(nextTimer(spec.state)).toEqual({ at: spec.now + 30 * SECOND, command: depart('jan') });
  });

  it('there are none without a turn and with everybody here, nor after the end', () => {
    expect(nextTimer(openSession().state)).toBeNull();
    expect(nextTimer(annaSpeaks().given(MODERATOR, { type: 'CloseSession' }).state)).toBeNull();
  });
});
