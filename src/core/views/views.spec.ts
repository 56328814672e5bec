import {
  ANNA,
  annaSpeaks,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { audience, NOBODY } from './audience.js';
import { placeInQueue } from './queue-view.js';
import { restore, snapshotFor } from './snapshot.js';
import { Timeline } from './timeline.js';
import { turnClock } from './turn-view.js';

const ask = { type: 'RequestTurn', person: null } as const;

describe('what people see of the queue', () => {
  it('T62: position, people ahead, a rough wait, status and mode', () => {
    const spec = annaSpeaks().given(JAN, ask).given(OLA, ask);
    expect(placeInQueue(spec.state, 'ola')).toMatchObject({ position: 2, ahead: 1, roughWaitMs: 5 * MINUTE });
    const seen = restore(snapshotFor(spec.state, JAN));
    expect(seen.queue.waiting.map(({ person }) => person)).toEqual(['jan', 'ola']);
    expect(seen).toMatchObject({ mode: 'queue', queue: { status: 'open' } });
    expect(placeInQueue(spec.state, 'anna')).toBeNull();
  });

  it('T62: people who cannot be called now are not counted as ahead', () => {
    const spec = annaSpeaks().given(JAN, ask).given(OLA, ask);
    spec.given('server', { type: 'LoseConnection', person: 'jan' });
    expect(placeInQueue(spec.state, 'ola')).toMatchObject({ position: 1, ahead: 0 });
  });

  it('T62: there is no wait to guess where turns have no limit', () => {
    const spec = openSession({ turnMs: null }).given(JAN, ask);
    expect(placeInQueue(spec.state, 'jan')).toMatchObject({ position: 1, ahead: 0, roughWaitMs: null });
  });

  it('T62: names in the queue are a setting; one’s own is always seen', () => {
    const spec = openSession({ namesInQueue: false }).given(JAN, ask).given(OLA, ask);
    const names = (viewer: typeof ANNA | typeof MODERATOR) =>
      snapshotFor(spec.state, viewer).queue.waiting.map(({ person }) => person);
    expect(names(OLA as never)).toEqual([NOBODY, 'ola']);
    expect(names(MODERATOR)).toEqual(['jan', 'ola']);
    const [request] = spec.last;
    if (!request) throw new Error('no event');
    expect(audience(request, ANNA, spec.state)).toMatchObject({ person: NOBODY, by: NOBODY });
    expect(audience(request, OLA, spec.state)).toBe(request);
    expect(seenOtherwiseBy(request, spec.state)).toEqual(['ola']);
    expect(placeInQueue(restore(snapshotFor(spec.state, OLA)), 'ola')).toMatchObject({ ahead: 1 });
    const [gone] = spec.when(OLA, { type: 'WithdrawRequest', request: request.seq });
    if (!gone) throw new Error('no event');
    expect(audience(gone, ANNA, spec.state)).toMatchObject({ by: NOBODY });
    expect(seenOtherwiseBy(gone, spec.state)).toEqual(['ola']);
  });

  it('T63: who is next can be told from the queue alone', () => {
    const spec = annaSpeaks().given(JAN, ask);
    expect(placeInQueue(spec.state, 'jan')?.position).toBe(1);
  });
});

describe('what people see of the clock', () => {
  it('T22: warns first, then for the last time, then counts the grace', () => {
    const spec = openSession().given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: null });
    const at = (ms: number) => turnClock(spec.state, spec.now + ms);
    expect(at(0)).toEqual({
      leftMs: 5 * MINUTE,
      wholeMs: 5 * MINUTE,
      phase: 'calm',
      overrunMs: 0,
      paused: [],
    });
    expect(at(5 * MINUTE - 30 * SECOND)?.phase).toBe('first-warning');
    expect(at(5 * MINUTE - 10 * SECOND)?.phase).toBe('last-warning');
    expect(at(5 * MINUTE)?.phase).toBe('grace');
    expect(at(5 * MINUTE + 5 * SECOND)?.phase).toBe('over');
  });

  it('T23: stands, and says why', () => {
    const spec = annaSpeaks();
    spec.given(MODERATOR, { type: 'PauseTurn', turn: spec.turn, reason: '' }).after(MINUTE);
    expect(turnClock(spec.state, spec.now)).toMatchObject({ leftMs: 290 * SECOND, paused: ['moderator'] });
    spec.given(MODERATOR, { type: 'PauseTurn', turn: spec.turn, reason: 'szukamy danych' });
    expect(snapshotFor(spec.state, JAN).turn?.pauseReason).toBe('szukamy danych');
  });
});

describe('who sees what', () => {
  it('T64: people see their own figures, moderators everybody’s', () => {
    const spec = annaSpeaks();
    spec.given(ANNA, { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: spec.turn });
    const figures = (viewer: typeof ANNA | typeof JAN | typeof MODERATOR) =>
      snapshotFor(spec.state, viewer).figures.map(([person]) => person);
    expect([figures(ANNA), figures(JAN), figures(MODERATOR)]).toEqual([['anna'], [], ['anna']]);
  });

  it('tells of a muting the muted and the moderators', () => {
    const spec = openSession().given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    const [muted] = spec.last;
    if (!muted) throw new Error('no event');
    expect(audience(muted, JAN, spec.state)).toBeNull();
    expect(audience(muted, ANNA, spec.state)).toBe(muted);
    expect(audience(muted, CO_MODERATOR, spec.state)).toBe(muted);
    expect(snapshotFor(spec.state, JAN).muted).toEqual([]);
    expect(snapshotFor(spec.state, ANNA).muted).toMatchObject([['anna', { reason: 'warunek 3' }]]);
  });

  it('lets nobody but moderators read what is hidden', () => {
    const spec = annaSpeaks();
    const [said] = spec.when(ANNA, { type: 'Contribute', text: 'Nazwiska…', turn: spec.turn });
    if (!said) throw new Error('no event');
    spec.given(MODERATOR, { type: 'HideContribution', contribution: said.seq, reason: 'warunek 3' });
    expect(audience(said, JAN, spec.state)).toMatchObject({ words: null });
    expect(audience(said, MODERATOR, spec.state)).toMatchObject({ words: { text: 'Nazwiska…' } });
  });
});

describe('the timeline', () => {
  const lines = (viewer: typeof JAN | typeof MODERATOR, hiddenLater: boolean) => {
    const spec = annaSpeaks();
    const [said] = spec.when(ANNA, { type: 'Contribute', text: 'Nazwiska…', turn: spec.turn });
    spec.given(ANNA, { type: 'Yield', turn: spec.turn });
    const timeline = new Timeline(viewer, spec.state.hidden);
    if (hiddenLater) spec.log.forEach((event) => timeline.append(event));
    const hide = { type: 'HideContribution', contribution: said?.seq ?? 0, reason: 'warunek 3' } as const;
    spec.given(MODERATOR, hide);
    const seen = spec.log
      .map((event) => audience(event, viewer, spec.state))
      .filter((event) => event !== null);
    if (hiddenLater) spec.last.forEach((event) => timeline.append(event));
    else timeline.prepend(seen);
    return timeline.entries;
  };

  it.each([true, false])('T65: is a fold of the log, live or read later (live: %s)', (live) => {
    const kinds = lines(MODERATOR, live).map(({ kind }) => kind);
    expect(kinds).toEqual(['phase', 'turn', 'contribution']);
    expect(lines(MODERATOR, live)[1]).toMatchObject({ person: 'anna', endReason: 'yielded' });
  });

  it.each([true, false])('shows that something was hidden and why, not what (live: %s)', (live) => {
    expect(lines(JAN, live)[2]).toMatchObject({ text: null, hidden: 'warunek 3' });
    expect(lines(MODERATOR, live)[2]).toMatchObject({ text: 'Nazwiska…', hidden: 'warunek 3' });
  });

  it.each([true, false])('T30: says why a moderator ended a turn (live: %s)', (live) => {
    const spec = annaSpeaks();
    spec.given(MODERATOR, { type: 'EndTurn', turn: spec.turn, reason: 'warunek 3' });
    const timeline = new Timeline(JAN, spec.state.hidden);
    if (live) spec.log.forEach((event) => timeline.append(event));
    else timeline.prepend(spec.log);
    expect(timeline.entries.at(-1)).toMatchObject({ endReason: 'moderator_ended', endNote: 'warunek 3' });
  });

  it('T38: says what follows from a ruling', () => {
    const spec = annaSpeaks();
    spec.given(JAN, { type: 'RaiseOrder', category: 'time', sentence: 'Kończy się czas.' });
    const [{ id: request = 0 } = {}] = spec.state.queue.waiting;
    const ruling = { request, ruling: 'uphold', action: 'extend-time', seconds: 60, note: '' } as const;
    spec.given(MODERATOR, { type: 'RuleOnOrder', ...ruling });
    const timeline = new Timeline(ANNA, spec.state.hidden);
    spec.log.forEach((event) => timeline.append(event));
    expect(timeline.entries.at(-1)).toMatchObject({ kind: 'order-ruled', action: 'extend-time' });
  });

  it('finds the end of a turn whose beginning is on an earlier page', () => {
    const spec = annaSpeaks();
    spec.given(ANNA, { type: 'Yield', turn: spec.turn });
    const timeline = new Timeline(JAN, spec.state.hidden);
    timeline.prepend(spec.log.slice(-1));
    timeline.prepend(spec.log.slice(0, -1));
    expect(timeline.entries.at(-1)).toMatchObject({ kind: 'turn', endReason: 'yielded' });
  });

  it('tells all who may take over when no moderator is left, that person among them', () => {
    const spec = openSession();
    const timeline = new Timeline(ANNA, spec.state.hidden);
    for (const person of ['anna', null]) {
      spec.given(MODERATOR, { type: 'NameDeputy', person });
      for (const event of spec.last) timeline.append(audience(event, ANNA, spec.state) ?? event);
    }
    expect(timeline.entries).toMatchObject([
      { kind: 'deputy-named', person: 'anna' },
      { kind: 'deputy-named', person: null },
    ]);
  });

  it('takes words back when a contribution is shown again', () => {
    const spec = annaSpeaks();
    const [said] = spec.when(ANNA, { type: 'Contribute', text: 'Jednak nie.', turn: spec.turn });
    if (!said) throw new Error('no event');
    const timeline = new Timeline(JAN, spec.state.hidden);
    timeline.append({ ...said, words: null } as never);
    timeline.refill([said]);
    expect(timeline.entries[0]).toMatchObject({ text: 'Jednak nie.' });
  });
});
