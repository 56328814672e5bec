import {
  ANNA,
  annaSpeaks,
  arrive,
  JAN,
  MINUTE,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  plannedSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { nextPerson } from '../views/next-person.js';
import { ownPart, roundView } from '../views/round-view.js';
import { placeOf } from './round-course.js';
import { shuffledBy } from './round-order.js';
import type { FloorSettings } from './settings.js';
import { dueTimers } from './timers.js';

const ask = { type: 'RequestTurn', person: null } as const;
const startRound = (order: 'alphabetic' | 'random' | 'least-heard' = 'alphabetic') =>
  ({ type: 'StartRound', order }) as const;
const roundOf = ({ state }: SessionSpec) => state.round?.id ?? 0;
const pass = (spec: SessionSpec) => ({ type: 'Pass', round: roundOf(spec) }) as const;
const passForNow = (spec: SessionSpec) => ({ type: 'PassForNow', round: roundOf(spec) }) as const;
const endRound = (spec: SessionSpec) => ({ type: 'EndRound', round: roundOf(spec) }) as const;
const ruled = (request: number) =>
  ({ type: 'RuleOnOrder', request, ruling: 'uphold', action: 'none', note: '' }) as const;
const yielded = (spec: SessionSpec) => ({ type: 'Yield', turn: spec.turn }) as const;
const speaker = ({ state }: SessionSpec) => state.turn?.person ?? null;
const order = ({ state }: SessionSpec) => state.round?.places.map((place) => placeOf(place).person);
const standings = ({ state }: SessionSpec) =>
  Object.fromEntries(roundView(state)?.rows.map(({ person, standing }) => [person, standing]) ?? []);

/** Lets everything happen that time alone brings about now. */
function tick(spec: SessionSpec): SessionSpec {
  for (let times = 0; times < 20; times += 1) {
    const [timer] = dueTimers(spec.state, spec.now);
    if (!timer) return spec;
    spec.given('server', timer.command);
  }
  throw new Error('time never comes to rest');
}

/** A round of Anna, Jan and Ola in which Anna, the first, has the floor. */
function inRound(settings: Partial<FloorSettings> = {}): SessionSpec {
  return tick(openSession(settings).given(MODERATOR, startRound()));
}

/** Anna's part, in which she may have said something, with Jan's point of order taken in the middle of it. */
function interruptedPart(said = '') {
  const spec = inRound();
  const part = spec.turn;
  if (said !== '') spec.given(ANNA, { type: 'Contribute', text: said, turn: part });
  const [raised] = spec.when(JAN, { type: 'RaiseOrder', category: 'technical', sentence: 'Nie słychać.' });
  const order = raised?.seq ?? 0;
  spec.given(MODERATOR, { type: 'TakeOrder', request: order, expectedTurn: spec.mark });
  return { spec, order, part };
}

/** The speaker says something and gives the floor back; then it goes on. */
function says(spec: SessionSpec, who: typeof ANNA | typeof JAN | typeof OLA): SessionSpec {
  spec.given(who, { type: 'Contribute', text: 'U nas podobnie.', turn: spec.turn });
  // One post explains a point of order, and gives the floor back.
  if (spec.state.turn?.person === who.person) spec.given(who, yielded(spec));
  return tick(spec);
}

describe('a round', () => {
  it('T45: calls everybody who is here and may speak, each once, and ends by itself', () => {
    const spec = inRound();
    expect(spec.state.mode).toBe('round');
    expect(order(spec)).toEqual(['anna', 'jan', 'ola']);
    expect(speaker(spec)).toBe('anna');
    says(spec, ANNA);
    expect(speaker(spec)).toBe('jan');
    says(spec, JAN);
    says(spec, OLA);
    expect(spec.log.find(({ type }) => type === 'RoundEnded')).toMatchObject({
      spoke: ['anna', 'jan', 'ola'],
      passed: [],
      absent: [],
      left: [],
    });
    expect(spec.state).toMatchObject({ mode: 'queue', turn: null });
    expect(roundView(spec.state)).toMatchObject({ isRunning: false, done: 3 });
  });

  it('T45: by chance in an order that anybody can check', () => {
    const spec = openSession();
    const [started] = spec
      .when(MODERATOR, { ...startRound('random'), seed: 'ziarno' } as never)
      .filter(({ type }) => type === 'RoundStarted');
    if (started?.type !== 'RoundStarted') throw new Error('no round');
    const came = spec.log.flatMap((event) => (event.type === 'PersonArrived' ? [event.person] : []));
    const pool = came.filter((person) => started.people.includes(person));
    expect(pool).toHaveLength(3);
    expect(started).toMatchObject({ seed: 'ziarno', people: shuffledBy('ziarno', pool) });
    expect(shuffledBy('ziarno', pool)).not.toEqual(pool);
  });

  it('T45: those who were heard least come first', () => {
    const spec = annaSpeaks().given(JAN, ask);
    spec.given(MODERATOR, { type: 'Next', expectedTurn: spec.mark }).after(MINUTE);
    spec.given(JAN, yielded(spec)).given(MODERATOR, startRound('least-heard'));
    expect(order(spec)).toEqual(['ola', 'anna', 'jan']);
  });

  it('T45: whoever passes has had their part, also before being called', () => {
    const spec = inRound().given(OLA, pass(inRound()));
    tick(spec.given(ANNA, pass(spec)));
    expect(speaker(spec)).toBe('jan');
    expect(standings(spec)).toEqual({ anna: 'passed', jan: 'speaking', ola: 'passed' });
    expect(spec.refusal(ANNA, pass(spec))).toBe('no-part-in-round');
    says(spec, JAN);
    expect(roundView(spec.state)).toMatchObject({
      isRunning: false,
      spoke: ['jan'],
      passed: ['anna', 'ola'],
    });
  });

  it('T45: whoever passes for now comes last, once', () => {
    const spec = inRound();
    tick(spec.given(ANNA, passForNow(spec)));
    expect(order(spec)).toEqual(['jan', 'ola', 'anna']);
    expect(speaker(spec)).toBe('jan');
    expect(spec.refusal(ANNA, passForNow(spec))).toBe('passed-for-now');
    says(says(spec, JAN), OLA);
    expect(speaker(spec)).toBe('anna');
    expect(ownPart(spec.state, 'anna')).toMatchObject({ isSpeaking: true, mayPassForNow: false });
    expect(spec.refusal(ANNA, passForNow(spec))).toBe('passed-for-now');
  });

  it('T45: whoever has said something cannot pass for now; passing gives the floor back', () => {
    const spec = inRound();
    spec.given(ANNA, { type: 'Contribute', text: 'Zaczynam.', turn: spec.turn });
    expect(spec.refusal(ANNA, passForNow(spec))).toBe('part-begun');
    spec.given(ANNA, pass(spec));
    expect(standings(spec)).toMatchObject({ anna: 'spoke' });
  });

  it('T45: whoever comes late has a place at the end; observers and moderators have none', () => {
    const spec = inRound();
    arrive(spec, { person: 'ewa', role: 'participant' });
    arrive(spec, { person: 'guest', role: 'observer' });
    expect(order(spec)).toEqual(['anna', 'jan', 'ola', 'ewa']);
    expect(roundView(spec.state)?.rows.at(-1)).toMatchObject({ person: 'ewa', isLate: true });
    expect(spec.refusal(MODERATOR, pass(spec))).toBe('no-part-in-round');
    expect(spec.refusal(OBSERVER, pass(spec))).toBe('not-allowed');
  });

  it('T45: whoever leaves is marked and passed over, and called when they are back in time', () => {
    const spec = inRound().given('server', { type: 'LoseConnection', person: 'jan' });
    says(spec, ANNA);
    expect(standings(spec)).toMatchObject({ jan: 'away' });
    expect(speaker(spec)).toBe('ola');
    arrive(spec, JAN);
    says(spec, OLA);
    expect(speaker(spec)).toBe('jan');
  });

  it('T45, T47: the end waits for a lost connection as long as its grace time, then tells who was absent', () => {
    const spec = inRound().given('server', { type: 'LoseConnection', person: 'ola' });
    says(says(spec, ANNA), JAN);
    expect(roundView(spec.state)).toMatchObject({ isRunning: true, next: null });
    tick(spec.after(spec.state.settings.awayGraceMs));
    expect(roundView(spec.state)).toMatchObject({
      isRunning: false,
      absent: ['ola'],
      spoke: ['anna', 'jan'],
    });
  });

  it('T26, T45: a called person answers; who does not is called once more at the end, then absent', () => {
    const spec = inRound({ acceptMs: 15 * SECOND });
    const call = () => ({ type: 'Accept', call: spec.state.called?.id ?? 0 }) as const;
    expect(spec.state.called?.person).toBe('anna');
    tick(spec.after(15 * SECOND));
    expect(order(spec)).toEqual(['jan', 'ola', 'anna']);
    spec.given(JAN, { ...call(), type: 'NotYet' });
    tick(spec);
    says(spec.given(OLA, call()), OLA);
    tick(spec.after(15 * SECOND));
    expect(standings(spec)).toMatchObject({ anna: 'absent', jan: 'called' });
    expect(spec.refusal(JAN, { ...call(), type: 'NotYet' })).toBe('passed-for-now');
    tick(spec.given(JAN, { ...call(), type: 'Decline' }));
    expect(roundView(spec.state)).toMatchObject({ spoke: ['ola'], passed: ['jan'], absent: ['anna'] });
  });

  it('T45: ordinary requests wait, and are served when it is over', () => {
    const spec = openSession({ advance: 'automatic' }).given(MODERATOR, startRound());
    tick(spec).given(OLA, ask);
    expect(spec.refusal(MODERATOR, { type: 'Call', person: 'ola', expectedTurn: spec.mark })).toBe(
      'round-runs',
    );
    says(spec, ANNA);
    expect(speaker(spec)).toBe('jan');
    tick(spec.given(MODERATOR, endRound(spec)));
    expect(spec.state.turn).toMatchObject({ person: 'ola', way: 'automatic' });
  });

  it('T28, T45: a moderator goes on before a part is over, once for two who press at once', () => {
    const spec = inRound({ acceptMs: 15 * SECOND });
    const next = () => ({ type: 'Next', expectedTurn: spec.mark }) as const;
    expect(spec.refusal(MODERATOR, next())).toBe('just-changed');
    const first = next();
    tick(spec.after(5 * SECOND).given(MODERATOR, first));
    expect(spec.refusal(MODERATOR, first)).toBe('just-changed');
    expect(order(spec)).toEqual(['jan', 'ola', 'anna']);
    spec.given(JAN, { type: 'Accept', call: spec.state.called?.id ?? 0 });
    spec.given(JAN, { type: 'Contribute', text: 'U nas podobnie.', turn: spec.turn });
    tick(spec.after(5 * SECOND).given(MODERATOR, next()));
    spec.given(OLA, { type: 'Accept', call: spec.state.called?.id ?? 0 });
    tick(spec.after(5 * SECOND).given(MODERATOR, next()));
    expect(standings(spec)).toEqual({ anna: 'called', jan: 'spoke', ola: 'passed' });
  });

  it('T28, T45: it is plain who comes next: a point of order first, then the round, then the list', () => {
    const spec = inRound().given(OLA, ask);
    expect(nextPerson(spec.state)).toBe('jan');
    spec.given(OLA, { ...ask, kind: 'order', subject: 'Przerwa' });
    expect(nextPerson(spec.state)).toBe('ola');
    // One post explains a point of order, and gives the floor back.
    tick(says(spec, ANNA).given(OLA, { type: 'Contribute', text: 'Zróbmy przerwę.', turn: spec.turn }));
    expect(speaker(spec)).toBe('jan');
    says(says(spec, JAN), OLA);
    expect(spec.state.mode).toBe('queue');
    expect(nextPerson(spec.state)).toBe('ola');
  });

  it('T45, T47: while a round waits for a lost connection there is nothing to go on from', () => {
    const spec = inRound().given('server', { type: 'LoseConnection', person: 'ola' });
    spec.given('server', { type: 'LoseConnection', person: 'jan' });
    says(spec, ANNA).after(5 * SECOND);
    expect(spec.refusal(MODERATOR, { type: 'Next', expectedTurn: spec.mark })).toBe('round-runs');
  });

  it('T37, T45: between two parts a point of order comes first, and counts as nobody’s part', () => {
    const spec = inRound().given(OLA, { ...ask, kind: 'order', subject: 'Przerwa' });
    says(spec, ANNA);
    expect(spec.state.turn).toMatchObject({ person: 'ola', kind: 'order' });
    says(spec, OLA);
    expect(speaker(spec)).toBe('jan');
    says(spec, JAN);
    expect(spec.state.turn).toMatchObject({ person: 'ola', kind: 'topic', way: 'round' });
  });

  it('T37, T45: a point of order may interrupt a part, which goes on after the ruling', () => {
    const { spec, order, part } = interruptedPart();
    expect(spec.state).toMatchObject({
      turn: { person: 'jan', way: 'order' },
      interrupted: { person: 'anna', clock: { kind: 'paused' } },
    });
    expect(ownPart(spec.state, 'anna')).toMatchObject({ isSpeaking: true, mayPassForNow: true });
    tick(spec.given(JAN, { type: 'Contribute', text: 'Mikrofon.', turn: spec.turn }));
    expect(spec.state.turn).toMatchObject({ id: part, clock: { kind: 'paused' } });
    tick(spec.given(MODERATOR, ruled(order)));
    expect(spec.state.turn).toMatchObject({ id: part, clock: { kind: 'running' } });
    says(spec, ANNA);
    expect(speaker(spec)).toBe('jan');
    expect(standings(spec)).toEqual({ anna: 'spoke', jan: 'speaking', ola: 'waiting' });
  });

  it('T45: whoever is interrupted may pass; what was said before counts', () => {
    const { spec } = interruptedPart();
    expect(spec.types(ANNA, pass(spec))).toEqual(['RoundPassed', 'TurnEnded']);
    expect(spec.state).toMatchObject({ turn: { person: 'jan', way: 'order' }, interrupted: null });
    expect(standings(spec)).toMatchObject({ anna: 'passed' });
    const said = interruptedPart('U nas podobnie.').spec;
    expect(ownPart(said.state, 'anna')).toMatchObject({ mayPassForNow: false });
    expect(said.refusal(ANNA, passForNow(said))).toBe('part-begun');
    expect(said.types(ANNA, pass(said))).toEqual(['TurnEnded']);
    expect(standings(said)).toMatchObject({ anna: 'spoke' });
  });

  it('T6, T45: a round that ends while a part is interrupted ends both turns, and tells who had spoken', () => {
    const { spec } = interruptedPart('U nas podobnie.');
    expect(spec.types(MODERATOR, endRound(spec))).toEqual([
      'TurnEnded',
      'TurnEnded',
      'RoundEnded',
      'FloorModeChanged',
    ]);
    expect(spec.log.find(({ type }) => type === 'RoundEnded')).toMatchObject({
      spoke: ['anna'],
      left: ['jan', 'ola'],
    });
    expect(spec.state).toMatchObject({ turn: null, interrupted: null });
  });

  it('T33, T45: a question put into a part is nobody’s part; who passed before has still passed', () => {
    const spec = inRound().given(OLA, pass(inRound()));
    const part = spec.turn;
    const [asked] = spec.when(OLA, { type: 'Interpose', turn: part, question: '' });
    spec.given(ANNA, { type: 'AllowInterposed', question: asked?.seq ?? 0, allow: true });
    const turn = spec.turn;
    spec.after(62 * SECOND).given('server', { type: 'ExpireTurn', turn: spec.turn }, spec.now + 4 * SECOND);
    spec.given(OLA, { type: 'Contribute', text: 'Od kiedy?', turn });
    expect(spec.state.turn).toMatchObject({ id: part, clock: { kind: 'running' } });
    expect(standings(spec)).toEqual({ anna: 'speaking', jan: 'waiting', ola: 'passed' });
  });

  it('T43, T45: a moderator gives a part back: its person comes next, and what was said before counts', () => {
    const back = (person: string) => ({ type: 'ReAdd', person }) as const;
    const spec = says(inRound(), ANNA);
    tick(spec.given(JAN, pass(spec)));
    expect(speaker(spec)).toBe('ola');
    expect(spec.refusal(MODERATOR, back('ola'))).toBe('already-waiting');
    expect(spec.refusal(MODERATOR, back('observer'))).toBe('nothing-to-re-add');
    expect(spec.refusal(MODERATOR, back('stranger'))).toBe('no-such-person');
    expect(spec.refusal(ANNA, back('anna'))).toBe('not-allowed');
    spec.given(MODERATOR, back('jan')).given(MODERATOR, back('anna'));
    expect(order(spec)).toEqual(['ola', 'anna', 'jan']);
    says(spec, OLA);
    expect(speaker(spec)).toBe('anna');
    tick(spec.given(ANNA, pass(spec)));
    says(spec, JAN);
    expect(spec.log.find(({ type }) => type === 'RoundEnded')).toMatchObject({
      spoke: ['ola', 'anna', 'jan'],
      passed: [],
      left: [],
    });
  });

  it('T45: a moderator ends it; who was not called is told apart from who passed', () => {
    const spec = openSession().given(MODERATOR, { type: 'SetFloorMode', mode: 'open' });
    tick(spec.given(MODERATOR, startRound())).given(OLA, pass(spec));
    expect(spec.refusal(MODERATOR, { type: 'EndRound', round: 1 })).toBe('no-round');
    expect(spec.types(MODERATOR, endRound(spec))).toEqual(['TurnEnded', 'RoundEnded', 'FloorModeChanged']);
    expect(spec.state.mode).toBe('open');
    expect(standings(spec)).toEqual({ anna: 'left', jan: 'left', ola: 'passed' });
    expect(spec.refusal(ANNA, pass(spec))).toBe('no-round');
  });

  it('T45: two who press at once begin one round', () => {
    const spec = inRound();
    expect(spec.refusal(MODERATOR, startRound())).toBe('round-runs');
    expect(plannedSession().refusal(MODERATOR, startRound())).toBe('session-not-open');
  });

  it('T23, T45: a floor that stands for a while keeps its round; another mode ends it', () => {
    const spec = inRound().given(MODERATOR, { type: 'SetFloorMode', mode: 'paused' });
    expect(spec.state.turn?.clock.kind).toBe('paused');
    tick(spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'round' }));
    expect(speaker(spec)).toBe('anna');
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'moderator' });
    expect(roundView(spec.state)).toMatchObject({ isRunning: false });
    expect(spec.state.mode).toBe('moderator');
  });

  it('T45: nobody who is muted is called, and the list does not tell', () => {
    const spec = openSession().given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    tick(spec.given(MODERATOR, startRound()));
    expect(order(spec)).toContain('anna');
    expect(speaker(spec)).toBe('jan');
    says(says(spec, JAN), OLA);
    expect(roundView(spec.state)).toMatchObject({ isRunning: false, passed: ['anna'] });
  });

  it('T24, T45: after a restart it goes on where it was', () => {
    const spec = inRound().given('server', { type: 'NoteRestart' });
    tick(spec);
    expect(speaker(spec)).toBe('anna');
    for (const who of [ANNA, JAN, OLA]) arrive(spec, who);
    says(spec, ANNA);
    expect(speaker(spec)).toBe('jan');
  });

  it('T45: an item of the agenda in this mode begins a round; the end of the item ends it', () => {
    const spec = openSession();
    const item = { type: 'AddItem', before: null, minutes: 20, note: '' } as const;
    spec.given(MODERATOR, { ...item, title: 'Jak nam idzie?', mode: 'round' });
    const [first] = spec.state.agenda.items;
    tick(spec.given(MODERATOR, { type: 'StartItem', item: first?.id ?? 0, expected: null }));
    expect(speaker(spec)).toBe('anna');
    spec.given(MODERATOR, { type: 'FinishItem', item: first?.id ?? 0, running: 'end' });
    expect(roundView(spec.state)).toMatchObject({ isRunning: false });
    expect(spec.state.mode).toBe('queue');
  });

  it('T59: a closed session has no round', () => {
    const spec = inRound();
    expect(spec.types(MODERATOR, { type: 'CloseSession' })).toContain('RoundEnded');
  });
});
