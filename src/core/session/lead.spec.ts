import {
  ANNA,
  arrive,
  CO_MODERATOR,
  MODERATOR,
  openSession,
  plannedSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';

const offer = (person = 'co-mod') => ({ type: 'OfferLead', person }) as const;
const offerOf = (spec: SessionSpec, person = 'co-mod') => spec.state.leadOffers.get(person)?.id ?? 0;
const accept = (spec: SessionSpec, person = 'co-mod') =>
  ({ type: 'AcceptLead', offer: offerOf(spec, person) }) as const;

/** The line of this person is lost for good. */
function drop(spec: SessionSpec, person: string): SessionSpec {
  spec.given('server', { type: 'LoseConnection', person }).after(30 * SECOND);
  return spec.given('server', { type: 'Depart', person });
}

describe('several moderators', () => {
  it('T50: whoever opens the session leads it', () => {
    expect(plannedSession().state.lead).toBeNull();
    expect(plannedSession().given(CO_MODERATOR, { type: 'OpenSession' }).state.lead).toBe('co-mod');
  });

  it('T50: all have the same commands, and two at once are decided by versions, not by rank', () => {
    const spec = openSession().given(ANNA, { type: 'RequestTurn', person: null });
    const next = { type: 'Next', expectedTurn: spec.mark } as const;
    expect(spec.types(CO_MODERATOR, next)).toEqual(['TurnGranted']);
    expect(spec.refusal(MODERATOR, next)).toBe('just-changed');
  });
});

describe('handing the lead over', () => {
  it('T51: is offer and acceptance, and the record shows both', () => {
    const spec = openSession();
    expect(spec.types(MODERATOR, offer())).toEqual(['LeadOffered']);
    expect(spec.types(MODERATOR, offer())).toEqual([]);
    expect(spec.state.lead).toBe('mod');
    expect(spec.refusal(MODERATOR, accept(spec))).toBe('no-lead-offer');
    expect(spec.types(CO_MODERATOR, accept(spec))).toEqual(['LeadPassed']);
    expect(spec.state.lead).toBe('co-mod');
    expect(spec.refusal(MODERATOR, offer('co-mod'))).toBe('not-lead');
  });

  it('T51: can be declined and taken back, and an answer to an old offer is stale', () => {
    const spec = openSession().given(MODERATOR, offer());
    const first = offerOf(spec);
    spec.given(MODERATOR, { type: 'WithdrawLeadOffer', offer: first }).given(MODERATOR, offer());
    expect(spec.refusal(CO_MODERATOR, { type: 'AcceptLead', offer: first })).toBe('no-lead-offer');
    expect(spec.refusal(MODERATOR, { type: 'WithdrawLeadOffer', offer: first })).toBe('no-lead-offer');
    spec.given(CO_MODERATOR, { type: 'DeclineLead', offer: offerOf(spec) });
    expect(spec.state.lead).toBe('mod');
    expect(spec.refusal(CO_MODERATOR, accept(spec))).toBe('no-lead-offer');
  });

  it('T51: goes to another moderator who is here, from who has the lead', () => {
    const spec = openSession();
    expect(spec.refusal(CO_MODERATOR, offer('mod'))).toBe('not-lead');
    expect(spec.refusal(MODERATOR, offer('mod'))).toBe('person-not-moderator');
    expect(spec.refusal(MODERATOR, offer('anna'))).toBe('person-not-moderator');
    expect(spec.refusal(MODERATOR, offer('stranger'))).toBe('no-such-person');
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    expect(spec.refusal(MODERATOR, offer())).toBe('person-not-present');
  });
});

describe('a lead whose line is lost', () => {
  it('T52: the others simply continue, and one of them may take the lead', () => {
    const spec = openSession();
    expect(spec.refusal(CO_MODERATOR, { type: 'TakeLead' })).toBe('lead-taken');
    drop(spec, 'mod');
    expect(spec.state.lead).toBeNull();
    expect(spec.refusal(CO_MODERATOR, { type: 'SetFloorMode', mode: 'open' })).toBe('accepted');
    expect(spec.types(CO_MODERATOR, { type: 'TakeLead' })).toEqual(['LeadPassed']);
  });

  it('keeps the lead during the grace time', () => {
    const spec = openSession().given('server', { type: 'LoseConnection', person: 'mod' });
    expect(spec.state.lead).toBe('mod');
    arrive(spec, MODERATOR);
    expect(spec.last.map(({ type }) => type)).toEqual(['PersonReturned']);
  });

  it('T55: is offered the lead back and does not get it silently', () => {
    const spec = drop(openSession(), 'mod').given(CO_MODERATOR, { type: 'TakeLead' });
    arrive(spec, MODERATOR);
    expect(spec.last).toMatchObject([
      { type: 'PersonReturned' },
      { type: 'LeadOffered', person: 'mod', by: null },
    ]);
    expect(spec.state.lead).toBe('co-mod');
    // It is theirs to answer.
    const id = offerOf(spec, 'mod');
    expect(spec.refusal(CO_MODERATOR, { type: 'WithdrawLeadOffer', offer: id })).toBe('no-lead-offer');
    spec.given(MODERATOR, accept(spec, 'mod'));
    expect(spec.state.lead).toBe('mod');
  });

  it('T55: whoever declines is not asked again', () => {
    const spec = drop(openSession(), 'mod');
    arrive(spec, MODERATOR).given(MODERATOR, { type: 'DeclineLead', offer: offerOf(spec, 'mod') });
    arrive(drop(spec, 'mod'), MODERATOR);
    expect(spec.state.leadOffers.size).toBe(0);
  });

  it('loses the lead with the role', () => {
    const spec = openSession();
    arrive(spec, { person: 'mod', role: 'participant' });
    expect(spec.state.lead).toBeNull();
    expect(spec.types(CO_MODERATOR, { type: 'TakeLead' })).toEqual(['LeadPassed']);
  });
});

describe('the last moderator', () => {
  const alone = () => drop(openSession(), 'co-mod');

  it('T56: cannot give up the lead without a successor or a policy', () => {
    const spec = alone();
    const giveUp = { type: 'GiveUpLead', policy: null } as const;
    expect(spec.refusal(MODERATOR, giveUp)).toBe('last-moderator');
    // A policy is chosen even if it is the one that there is.
    expect(spec.refusal(MODERATOR, { ...giveUp, policy: 'hold' })).toBe('accepted');
    expect(spec.types(MODERATOR, { ...giveUp, policy: 'end' })).toEqual(['LeadGivenUp', 'SettingChanged']);
    expect(spec.state.settings.unattendedPolicy).toBe('end');
    expect(spec.state.lead).toBeNull();
    expect(openSession().refusal(MODERATOR, giveUp)).toBe('accepted');
  });

  it('T56: cannot leave either; a deputy who is here is a successor', () => {
    const spec = alone();
    const leave = { type: 'LeaveSession', policy: null } as const;
    expect(spec.refusal(MODERATOR, leave)).toBe('last-moderator');
    spec.given(MODERATOR, { type: 'NameDeputy', person: 'anna' });
    expect(spec.refusal(MODERATOR, leave)).toBe('accepted');
    spec.given('server', { type: 'LoseConnection', person: 'anna' });
    expect(spec.refusal(MODERATOR, leave)).toBe('last-moderator');
    expect(spec.types(MODERATOR, { ...leave, policy: 'lock' })).toEqual([
      'LeadGivenUp',
      'SettingChanged',
      'PersonDeparted',
    ]);
    // What was laid down on purpose is not offered back.
    arrive(spec, MODERATOR);
    expect(spec.state.leadOffers.size).toBe(0);
  });

  it('T56: a policy that the plan has fixed is chosen, and stays', () => {
    const spec = drop(openSession({ locked: ['unattendedPolicy'] }), 'co-mod');
    expect(spec.refusal(MODERATOR, { type: 'GiveUpLead', policy: 'end' })).toBe('setting-locked');
    expect(spec.refusal(MODERATOR, { type: 'GiveUpLead', policy: null })).toBe('accepted');
  });
});

describe('leaving on purpose', () => {
  it('takes effect at once and gives the floor back; a request keeps its place', () => {
    const spec = openSession().given(ANNA, { type: 'RequestTurn', person: null });
    spec.given(MODERATOR, { type: 'Next', expectedTurn: null });
    spec.given(ANNA, { type: 'RequestTurn', person: null });
    const leave = { type: 'LeaveSession', policy: 'end' } as const;
    expect(spec.when(ANNA, leave)).toMatchObject([
      { type: 'TurnEnded', reason: 'yielded' },
      { type: 'PersonDeparted', person: 'anna', by: 'anna' },
    ]);
    expect(spec.state.people.get('anna')?.presence).toBe('gone');
    expect(spec.state.queue.waiting).toHaveLength(1);
    // Only moderators choose what the session does without them.
    expect(spec.state.settings.unattendedPolicy).toBe('hold');
    expect(spec.refusal(ANNA, leave)).toBe('not-present');
  });
});
