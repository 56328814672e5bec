import {
  ANNA,
  annaSpeaks,
  arrive,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  openSession,
  OBSERVER,
  type SessionSpec,
} from '../../../test/support/session-spec.js';

const name = (person: string | null) => ({ type: 'NameDeputy', person }) as const;
const takeOver = { type: 'TakeOver' } as const;
const lock = { type: 'LockAsides' } as const;

/** Anna is the deputy, and no moderator has been here for a minute. */
function left(spec: SessionSpec = openSession()): SessionSpec {
  spec.given(MODERATOR, name('anna'));
  for (const { person } of [MODERATOR, CO_MODERATOR]) {
    spec.given('server', { type: 'LoseConnection', person });
  }
  return spec.after(MINUTE).given('server', { type: 'NoteUnattended' });
}

const acting = () => left().given(ANNA, takeOver);

describe('the deputy', () => {
  it('is a participant whom a moderator has named beforehand', () => {
    const spec = openSession();
    expect(spec.refusal(ANNA, name('anna'))).toBe('not-allowed');
    expect(spec.refusal(MODERATOR, name('co-mod'))).toBe('person-cannot-speak');
    expect(spec.refusal(MODERATOR, name(OBSERVER.person))).toBe('person-cannot-speak');
    expect(spec.refusal(MODERATOR, name('stranger'))).toBe('no-such-person');
    expect(spec.types(MODERATOR, name('anna'))).toEqual(['DeputyNamed']);
    expect(spec.types(MODERATOR, name('anna'))).toEqual([]);
    spec.given(MODERATOR, name(null));
    expect(spec.state.deputy).toBeNull();
  });

  it('T54: nobody becomes a moderator because a line broke: the deputy takes over by a step of their own', () => {
    const spec = left();
    expect(spec.refusal(ANNA, lock)).toBe('not-allowed');
    expect(spec.refusal(JAN, takeOver)).toBe('not-deputy');
    expect(spec.types(ANNA, takeOver)).toEqual(['DeputyTookOver', 'SessionAttended', 'QueueStatusChanged']);
    expect(spec.refusal(ANNA, lock)).toBe('accepted');
    expect(spec.refusal(JAN, lock)).toBe('not-allowed');
    expect(spec.state.lead).toBe('anna');
    expect(spec.refusal(ANNA, takeOver)).toBe('not-allowed');
  });

  it('T54: not before the session is unattended, nor while muted or away', () => {
    const spec = openSession().given(MODERATOR, name('anna'));
    expect(spec.refusal(ANNA, takeOver)).toBe('not-unattended');
    const away = left().given('server', { type: 'LoseConnection', person: 'anna' });
    expect(away.refusal(ANNA, takeOver)).toBe('not-present');
    const muted = openSession().given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(muted.refusal(MODERATOR, name('anna'))).toBe('person-cannot-speak');
  });

  it('T54: also in a break, which nobody else could end', () => {
    const spec = left(openSession().given(MODERATOR, { type: 'PauseSession', reason: 'kawa' }));
    spec.given(ANNA, takeOver).given(ANNA, { type: 'ResumeSession' });
    expect(spec.state.phase.name).toBe('open');
  });

  it('T54: has the rights of a moderator in this session until one is back', () => {
    const spec = acting();
    arrive(spec, CO_MODERATOR);
    expect(spec.last.map(({ type }) => type)).toEqual(['DeputyStoodDown', 'PersonReturned']);
    expect(spec.refusal(ANNA, lock)).toBe('not-allowed');
    expect(spec.state.people.get('anna')?.role).toBe('participant');
    expect(spec.state.lead).toBeNull();
  });

  it('T55: a lead who is back after a deputy is offered the lead', () => {
    const spec = acting();
    arrive(spec, MODERATOR);
    expect(spec.last.map(({ type }) => type)).toEqual(['DeputyStoodDown', 'PersonReturned', 'LeadOffered']);
    expect(spec.state.lead).toBeNull();
    spec.given(MODERATOR, { type: 'AcceptLead', offer: spec.state.leadOffers.get('mod')?.id ?? 0 });
    expect(spec.state.lead).toBe('mod');
  });

  it('keeps the rights over a lost line, and gives them back with their own word', () => {
    const spec = acting().given('server', { type: 'LoseConnection', person: 'anna' });
    arrive(spec, ANNA);
    expect(spec.refusal(ANNA, lock)).toBe('accepted');
    expect(spec.refusal(MODERATOR, { type: 'StandDown' })).toBe('not-deputy');
    expect(spec.types(ANNA, { type: 'StandDown' })).toEqual(['DeputyStoodDown']);
    expect(spec.refusal(ANNA, lock)).toBe('not-allowed');
    expect(spec.refusal('server', { type: 'NoteUnattended' }, spec.now + MINUTE)).toBe('accepted');
  });

  it('does not pass on what was lent', () => {
    expect(acting().refusal(ANNA, name('jan'))).toBe('deputy-acting');
    expect(acting().refusal(ANNA, { type: 'OfferLead', person: 'jan' })).toBe('person-not-moderator');
  });

  it('has none of it after the session', () => {
    const spec = acting().given(ANNA, { type: 'CloseSession' });
    expect(spec.last.map(({ type }) => type)).toEqual(['DeputyStoodDown', 'SessionClosed']);
    expect(spec.state.people.get('anna')?.role).toBe('participant');
  });

  it('who becomes something else in the network is that here too', () => {
    const spec = acting();
    arrive(spec, { person: 'anna', role: 'observer' });
    expect(spec.state.people.get('anna')?.role).toBe('observer');
    expect(spec.refusal({ person: 'anna', role: 'observer' }, lock)).toBe('not-allowed');
    const promoted = acting();
    arrive(promoted, { person: 'anna', role: 'moderator' });
    expect(promoted.state.deputy?.acting).toBe(false);
    expect(promoted.state.people.get('anna')?.role).toBe('moderator');
  });

  it('keeps the floor that they have while taking over', () => {
    const spec = left(annaSpeaks());
    const { turn } = spec;
    spec.given(ANNA, takeOver);
    expect(spec.turn).toBe(turn);
  });
});
