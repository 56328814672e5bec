import type { EventBody, SessionEvent, SessionPlanned } from '../session/events.js';
import type { PersonId, Role } from '../session/ids.js';
import { DEFAULT_SETTINGS } from '../session/settings.js';
import { transcriptOf, type Transcript } from './transcript.js';

const MODERATOR = 'dorota';
const START = 1_000_000;

/** Events one second apart, unless they say when. */
function log(...bodies: readonly (EventBody & { readonly by?: PersonId | null; readonly at?: number })[]) {
  let at = START;
  return bodies.map((body, place): SessionEvent => {
    at = body.at ?? at + 1_000;
    return { by: MODERATOR, ...body, seq: place + 1, at };
  });
}

const PLANNED: SessionPlanned = {
  type: 'SessionPlanned',
  session: 's',
  network: 'n',
  startsAt: START,
  settings: DEFAULT_SETTINGS,
  mode: 'queue',
  words: { title: 'Nasza sieć' },
};
const arrived = (person: PersonId, role: Role = 'participant') =>
  ({ type: 'PersonArrived', person, role, words: { name: person, unit: 'urząd' }, by: null }) as const;
const said = (by: PersonId, text: string | null) =>
  ({
    type: 'ContributionMade',
    track: 'floor',
    turn: null,
    words: text === null ? null : { text },
    by,
  }) as const;

const as = (role: Role, events: readonly SessionEvent[], person = 'reader'): Transcript =>
  transcriptOf(events, { person, role });

describe('the transcript', () => {
  it('tells what the session was, and how far the record goes', () => {
    const transcript = as('participant', log(PLANNED, { type: 'SessionOpened' }, { type: 'SessionClosed' }));
    expect(transcript).toMatchObject({
      session: 's',
      network: 'n',
      title: 'Nasza sieć',
      phase: 'closed',
      openedAt: START + 2_000,
      closedAt: START + 3_000,
      head: 3,
    });
    expect(transcript.acts.map((act) => act.kind)).toEqual(['opened', 'closed']);
  });

  it('goes by the changed plan, and tells each change', () => {
    const moved: EventBody = { type: 'PlanEdited', startsAt: START + 60_000, words: { title: 'Co dalej?' } };
    const transcript = as('participant', log(PLANNED, moved, { type: 'SessionOpened' }));
    expect(transcript).toMatchObject({ title: 'Co dalej?', startsAt: START + 60_000, isCalledOff: false });
    expect(transcript.acts[0]).toMatchObject({
      kind: 'plan-edited',
      by: MODERATOR,
      title: 'Co dalej?',
      startsAt: START + 60_000,
    });
    const erased = as('participant', log(PLANNED, { ...moved, words: null }));
    expect(erased).toMatchObject({ title: null, acts: [{ kind: 'plan-edited', title: '' }] });
  });

  it('tells a session that was called off from one that was held', () => {
    const closed = { type: 'SessionClosed' } as const;
    expect(as('participant', log(PLANNED, closed))).toMatchObject({ isCalledOff: true, openedAt: null });
    expect(as('participant', log(PLANNED, { type: 'SessionOpened' }, closed)).isCalledOff).toBe(false);
  });

  it('keeps what was said, by whom and when, in order', () => {
    const { contributions } = as(
      'participant',
      log(PLANNED, said('ewa', 'Dzień dobry'), said('jan', 'Witam')),
    );
    expect(contributions).toMatchObject([
      { seq: 2, at: START + 2_000, by: 'ewa', text: 'Dzień dobry', isErased: false, hidden: null },
      { seq: 3, at: START + 3_000, by: 'jan', text: 'Witam' },
    ]);
  });

  it('says where words were erased', () => {
    const { contributions, title } = as('participant', log({ ...PLANNED, words: null }, said('ewa', null)));
    expect(contributions).toMatchObject([{ text: null, isErased: true }]);
    expect(title).toBeNull();
  });

  it('counts the time on the floor without its pauses', () => {
    const { turns } = as(
      'participant',
      log(
        PLANNED,
        arrived('ewa'),
        { type: 'TurnGranted', person: 'ewa', request: null, way: 'call', at: START + 10_000 },
        { type: 'TurnPaused', turn: 3, cause: 'moderator', words: { reason: 'Dzwonek' }, at: START + 20_000 },
        { type: 'TurnResumed', turn: 3, cause: 'moderator', at: START + 50_000 },
        {
          type: 'TurnEnded',
          turn: 3,
          reason: 'moderator_ended',
          words: { note: 'Czas' },
          at: START + 55_000,
        },
        { type: 'TurnGranted', person: 'ewa', request: null, way: 'call', at: START + 60_000 },
      ),
    );
    expect(turns).toEqual([
      {
        seq: 3,
        person: 'ewa',
        from: START + 10_000,
        to: START + 55_000,
        floorMs: 15_000,
        end: 'moderator_ended',
        note: 'Czas',
        condition: null,
      },
      {
        seq: 7,
        person: 'ewa',
        from: START + 60_000,
        to: null,
        floorMs: null,
        end: null,
        note: '',
        condition: null,
      },
    ]);
  });

  it('keeps prompts with the time for which they stood', () => {
    const { prompts } = as(
      'participant',
      log(
        PLANNED,
        { type: 'PromptPut', words: { text: 'Jedno?' } },
        { type: 'PromptPut', words: { text: 'Drugie?' } },
        { type: 'PromptWithdrawn' },
      ),
    );
    expect(prompts).toMatchObject([
      { text: 'Jedno?', until: START + 3_000 },
      { text: 'Drugie?', until: START + 4_000 },
    ]);
  });

  describe('attendance', () => {
    const staysIn = (...events: readonly (EventBody & { readonly at?: number })[]) =>
      as('participant', log(PLANNED, ...events)).people.map(({ person, stays }) => [person, stays]);
    const away = { type: 'PersonAway', person: 'ewa' } as const;
    const back = { type: 'PersonReturned', person: 'ewa', role: 'participant' } as const;
    const gone = { type: 'PersonDeparted', person: 'ewa' } as const;

    it('overlooks a short loss of the connection', () => {
      expect(staysIn(arrived('ewa'), away, back)).toEqual([['ewa', [{ from: START + 2_000, to: null }]]]);
    });

    it('ends with the last connection, not with the grace time', () => {
      expect(staysIn(arrived('ewa'), away, gone, back)).toEqual([
        [
          'ewa',
          [
            { from: START + 2_000, to: START + 3_000 },
            { from: START + 5_000, to: null },
          ],
        ],
      ]);
    });

    it('ends with the session', () => {
      expect(staysIn(arrived('ewa'), { type: 'SessionClosed' })).toEqual([
        ['ewa', [{ from: START + 2_000, to: START + 3_000 }]],
      ]);
    });

    it('leaves out the time for which the server was down', () => {
      expect(
        staysIn(arrived('ewa'), { type: 'ServerRestarted', downSince: 0, at: START + 90_000 }, gone),
      ).toEqual([['ewa', [{ from: START + 2_000, to: START + 2_000 }]]]);
    });

    it('goes on when only the role changes', () => {
      expect(staysIn(arrived('ewa'), { ...back, role: 'moderator' })).toEqual([
        ['ewa', [{ from: START + 2_000, to: null }]],
      ]);
    });
  });

  describe('what not everybody may see', () => {
    const hidden = log(PLANNED, said('ewa', 'Obelga'), {
      type: 'ContributionHidden',
      contribution: 2,
      words: { reason: 'Warunki' },
    });
    const muted = log(PLANNED, arrived('ewa'), {
      type: 'PersonMuted',
      person: 'ewa',
      words: { reason: 'Krzyk' },
    });

    it.each(['moderator', 'organiser'] as const)('shows a %s what is hidden, and why', (role) => {
      const transcript = as(role, hidden);
      expect(transcript.contributions).toMatchObject([{ text: 'Obelga', hidden: { reason: 'Warunki' } }]);
      expect(transcript.acts).toMatchObject([{ kind: 'hidden', contribution: 2, reason: 'Warunki' }]);
    });

    it.each(['participant', 'observer'] as const)(
      'tells a %s that something is hidden and why, not what',
      (role) => {
        const transcript = as(role, hidden);
        expect(transcript.contributions).toMatchObject([
          { text: null, isErased: false, hidden: { reason: 'Warunki' } },
        ]);
        expect(transcript.acts).toMatchObject([{ kind: 'hidden', contribution: 2, reason: 'Warunki' }]);
        expect(JSON.stringify(transcript)).not.toContain('Obelga');
      },
    );

    it('shows it to all again once it is not hidden any more', () => {
      const shown: SessionEvent = {
        type: 'ContributionUnhidden',
        contribution: 2,
        seq: 4,
        at: START + 9_000,
        by: MODERATOR,
      };
      expect(as('participant', [...hidden, shown]).contributions).toMatchObject([
        { text: 'Obelga', hidden: null },
      ]);
    });

    it('tells of a mute only moderators and whom it concerns', () => {
      expect(as('moderator', muted).acts).toMatchObject([{ kind: 'muted', person: 'ewa', reason: 'Krzyk' }]);
      expect(as('participant', muted, 'ewa').acts).toHaveLength(1);
      expect(as('participant', muted, 'jan').acts).toEqual([]);
    });
  });

  it.each([
    [true, 'participant', 'ewa'],
    [false, 'moderator', 'ewa'],
    [false, 'participant', null],
  ] as const)(
    'names whose request was taken off the list, where names are shown',
    (namesInQueue, role, person) => {
      const events = log(
        { ...PLANNED, settings: { ...DEFAULT_SETTINGS, namesInQueue } },
        arrived('ewa'),
        { type: 'TurnRequested', person: 'ewa', kind: 'topic', front: false, words: { subject: '' } },
        { type: 'RequestRemoved', request: 3 },
      );
      expect(as(role, events).acts).toMatchObject([{ kind: 'request-removed', person }]);
    },
  );

  it.each([
    [true, ['ewa', 'jan']],
    [false, [null, null]],
  ] as const)(
    'tells of each of those who were settled together (names in the list: %s)',
    (namesInQueue, people) => {
      const events = log(
        { ...PLANNED, settings: { ...DEFAULT_SETTINGS, namesInQueue } },
        arrived('ewa'),
        arrived('jan'),
        { type: 'TurnRequested', person: 'ewa', kind: 'topic', front: false, words: { subject: '' } },
        { type: 'TurnRequested', person: 'jan', kind: 'topic', front: false, words: { subject: '' } },
        { type: 'RequestsSettled', requests: [4, 5], fate: 'carry' },
      );
      expect(as('participant', events).acts).toMatchObject(
        people.map((person, index) => ({
          kind: 'request-settled',
          request: 4 + index,
          person,
          fate: 'carry',
        })),
      );
    },
  );
});
