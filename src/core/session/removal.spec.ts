import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  openSession,
  ORGANISER,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { carriedOver } from './carrying.js';
import { audience } from '../views/audience.js';
import { snapshotFor } from '../views/snapshot.js';
import { briefFor } from '../views/brief.js';

const remove = { type: 'RemovePerson', person: 'anna', reason: 'obraża innych', condition: 3 } as const;
const arriveAnna = { type: 'Arrive', person: 'anna', role: 'participant', name: 'Anna', unit: '' } as const;

/** Anna has spoken, has the floor, and has asked for another turn. */
function annaIsBusy(): SessionSpec {
  const spec = annaSpeaks();
  return spec
    .given(ANNA, { type: 'Contribute', text: 'Moje zdanie.', turn: spec.turn })
    .given(ANNA, { type: 'RequestTurn', person: null });
}
const said = (spec: SessionSpec) => [...spec.state.contributions.keys()][0] ?? 0;

describe('removing a person', () => {
  it('T60: withdraws their requests and ends their turn; what they said stays', () => {
    const spec = annaIsBusy();
    expect(spec.types(MODERATOR, remove)).toEqual(['TurnEnded', 'RequestRemoved', 'PersonRemoved']);
    expect(spec.state.queue.waiting).toEqual([]);
    expect(spec.state.contributions.size).toBe(1);
    expect(spec.state.hidden.size).toBe(0);
    expect(spec.types(MODERATOR, remove)).toEqual([]);
  });

  it('T60: they neither write nor come back until they are readmitted', () => {
    const spec = annaIsBusy().given(MODERATOR, remove);
    expect(spec.refusal(ANNA, { type: 'SayAside', text: 'Halo?' })).toBe('removed');
    expect(spec.refusal('server', arriveAnna)).toBe('removed');
    expect(spec.refusal(ANNA, { type: 'Readmit', person: 'anna' })).toBe('not-allowed');
    spec.given(MODERATOR, { type: 'Readmit', person: 'anna' }).given('server', arriveAnna);
    expect(spec.refusal(ANNA, { type: 'SayAside', text: 'Dziękuję.' })).toBe('accepted');
  });

  it('T60: takes their questions away, and hands nothing of theirs on', () => {
    const spec = annaIsBusy();
    spec.given(JAN, { type: 'Interpose', turn: spec.turn, question: 'Od kiedy?' });
    spec.given(MODERATOR, { ...remove, person: 'jan' });
    expect(spec.state.interposed).toEqual([]);
    const [asked] = spec.state.queue.waiting;
    spec.given(MODERATOR, { type: 'SettleRequest', request: asked?.id ?? 0, fate: 'carry' });
    expect(carriedOver(spec.state)).toMatchObject([{ person: 'anna' }]);
    spec.given(MODERATOR, remove);
    expect(carriedOver(spec.state)).toEqual([]);
  });

  it('T60: who was removed stands in no list by what an earlier session handed on', () => {
    const spec = openSession().given('server', { type: 'LoseConnection', person: 'anna' });
    const request = { request: 7, person: 'anna', subject: 'Dojazd' };
    spec.given('server', { type: 'CarryIn', from: 'earlier', title: 'Poprzednie', ...request });
    spec.given(MODERATOR, remove).given(MODERATOR, { type: 'Readmit', person: 'anna' });
    spec.given('server', arriveAnna);
    expect(spec.state.queue.waiting).toEqual([]);
  });

  it('T60: a vote that was cast stays, like all that was said before', () => {
    const spec = openSession().given(MODERATOR, {
      type: 'OpenPoll',
      kind: 'single',
      question: 'Kontynuujemy?',
      options: 'tak\nnie',
      secret: false,
      mostChoices: null,
    });
    const poll = spec.state.poll?.id ?? 0;
    spec.given(ANNA, { type: 'Vote', poll, choices: '1', reason: '' }).given(MODERATOR, remove);
    spec.given(MODERATOR, { type: 'ClosePoll', poll });
    expect(spec.state.poll).toMatchObject({ voted: 1, closed: { present: 5 } });
  });

  it('T60: takes back what was entrusted to them', () => {
    const spec = openSession()
      .given(MODERATOR, { type: 'DelegateQueue', person: 'anna', mayCall: true, mayExtend: true })
      .given(MODERATOR, { type: 'NameDeputy', person: 'anna' });
    spec.given(MODERATOR, remove);
    expect(spec.state).toMatchObject({ keeper: null, deputy: null });
  });

  it('T60: removes no moderator, needs a reason, and tells nobody else why', () => {
    const spec = openSession();
    expect(spec.refusal(MODERATOR, { ...remove, person: 'co-mod' })).toBe('not-allowed');
    expect(spec.refusal(MODERATOR, { ...remove, person: 'stranger' })).toBe('no-such-person');
    expect(spec.refusal(MODERATOR, { ...remove, reason: ' ' })).toBe('empty-text');
    const [event] = spec.when(MODERATOR, remove);
    if (!event) throw new Error('nothing happened');
    expect(audience(event, JAN, spec.state)).toMatchObject({ type: 'PersonDeparted', by: null });
    expect(audience(event, ANNA, spec.state)).toEqual(event);
    expect(snapshotFor(spec.state, JAN).removed).toEqual([]);
    expect(snapshotFor(spec.state, ANNA).removed).toMatchObject([['anna', { condition: 3 }]]);
  });
});

describe('what a sanction refers to', () => {
  it('T30: a rule of the charter may be named, is recorded, and is one that can be', () => {
    const spec = annaSpeaks();
    const end = { type: 'EndTurn', turn: spec.turn, reason: 'nie na temat', condition: 2 } as const;
    expect(spec.refusal(MODERATOR, { ...end, condition: 0 })).toBe('bad-value');
    expect(spec.when(MODERATOR, end)).toMatchObject([{ type: 'TurnEnded', condition: 2 }]);
    const mute = { type: 'Mute', person: 'anna', reason: 'krzyk' } as const;
    expect(spec.when(MODERATOR, mute)[0]).not.toHaveProperty('condition');
    expect(spec.state.mutes.get('anna')).toMatchObject({ reason: 'krzyk', condition: null });
    expect(snapshotFor(spec.state, ANNA).muted).toHaveLength(1);
    expect(snapshotFor(spec.state, JAN).muted).toEqual([]);
    spec.given(MODERATOR, { type: 'Unmute', person: 'anna' });
    expect(spec.state.mutes.size).toBe(0);
  });
});

describe('private notes', () => {
  const note = {
    type: 'WriteNote',
    text: 'Zapytać po spotkaniu.',
    person: 'anna',
    contribution: null,
  } as const;

  it('are seen by moderators and organisers alone, and can be taken away', () => {
    const spec = openSession();
    const [event] = spec.when(MODERATOR, note);
    if (!event) throw new Error('nothing happened');
    expect(audience(event, ANNA, spec.state)).toBeNull();
    expect(audience(event, ORGANISER, spec.state)).toEqual(event);
    expect(snapshotFor(spec.state, ANNA).notes).toEqual([]);
    expect(spec.refusal(ANNA, note)).toBe('not-allowed');
    expect(spec.refusal(MODERATOR, { ...note, contribution: 1 })).toBe('bad-value');
    spec.given(MODERATOR, { type: 'RemoveNote', note: event.seq });
    expect(spec.state.notes.size).toBe(0);
    expect(spec.refusal(MODERATOR, { type: 'RemoveNote', note: event.seq })).toBe('no-such-note');
  });
});

describe('reports', () => {
  const report = (spec: SessionSpec) =>
    ({ type: 'ReportContribution', contribution: said(spec), reason: 'warunek 3' }) as const;

  it('are private, one of each person for a contribution, and settled by a moderator', () => {
    const spec = annaIsBusy();
    expect(spec.refusal(ANNA, report(spec))).toBe('own-report');
    const [event] = spec.when(JAN, report(spec));
    if (!event) throw new Error('nothing happened');
    expect(spec.refusal(JAN, report(spec))).toBe('already-reported');
    expect(audience(event, ANNA, spec.state)).toBeNull();
    expect(audience(event, JAN, spec.state)).toEqual(event);
    const settle = {
      type: 'SettleReport',
      report: event.seq,
      outcome: 'dismissed',
      note: 'To nie obraza.',
    } as const;
    expect(spec.refusal(JAN, settle)).toBe('not-allowed');
    spec.given(MODERATOR, settle);
    expect(spec.state.reports.get(event.seq)?.settled).toEqual({
      outcome: 'dismissed',
      note: 'To nie obraza.',
    });
    expect(spec.refusal(MODERATOR, settle)).toBe('report-settled');
  });

  it('are upheld by hiding what was reported', () => {
    const spec = annaIsBusy();
    spec.given(JAN, report(spec));
    const hide = { type: 'HideContribution', contribution: said(spec), reason: 'warunek 3' } as const;
    expect(spec.types(MODERATOR, hide)).toEqual(['ContributionHidden', 'ReportSettled']);
    expect(spec.refusal(JAN, report(spec))).toBe('contribution-hidden');
  });

  it('T9: nobody settles a report of what they said themselves while another moderator is here', () => {
    const spec = openSession().given(MODERATOR, { type: 'Remark', text: 'Cisza!' });
    const [event] = spec.when(JAN, report(spec));
    const settle = { type: 'SettleReport', report: event?.seq ?? 0, outcome: 'dismissed', note: '' } as const;
    expect(spec.refusal(MODERATOR, settle)).toBe('own-matter');
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    expect(spec.when(MODERATOR, settle)).toMatchObject([{ ownRuling: true }]);
  });
});

describe('the brief for a new lead', () => {
  it('T51: tells who has the floor, who waits, what is open, and who has not spoken', () => {
    const spec = annaIsBusy().given(MODERATOR, { type: 'PutPrompt', text: 'Co się udało?' });
    spec
      .given(JAN, { type: 'ReportContribution', contribution: said(spec), reason: 'x' })
      .given(MODERATOR, { type: 'WriteNote', text: 'Uwaga.', person: null, contribution: null })
      .given(MODERATOR, { type: 'Mute', person: 'ola', reason: 'x' });
    expect(briefFor(spec.state, spec.now)).toMatchObject({
      lead: 'mod',
      prompt: { text: 'Co się udało?' },
      floor: { person: 'anna' },
      queue: [{ person: 'anna' }],
      pointsOfOrder: [],
      reports: [{ by: 'jan' }],
      notes: [{ text: 'Uwaga.' }],
      silent: ['jan', 'ola'],
      sanctioned: ['ola'],
    });
  });
});
