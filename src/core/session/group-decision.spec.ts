import {
  ANNA,
  arrive,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { audience } from '../views/audience.js';
import { groupQuestion } from '../views/group-view.js';
import { snapshotFor } from '../views/snapshot.js';
import { transcriptOf } from '../views/transcript.js';
import type { FloorSettings } from './settings.js';
import { dueTimers, nextTimer } from './timers.js';

const PIOTR = { person: 'piotr', role: 'participant' } as const;
const item = (title: string) =>
  ({ type: 'AddItem', before: null, title, minutes: 20, mode: 'queue', note: '' }) as const;

/** A session with two items that goes on without a moderator: Anna, Jan, Ola and Piotr are here. */
function alone(settings: Partial<FloorSettings> = {}): SessionSpec {
  const spec = openSession({ unattendedPolicy: 'selfRun', ...settings });
  arrive(spec, PIOTR).given(MODERATOR, item('Dojazd')).given(MODERATOR, item('Budżet'));
  const first = spec.state.agenda.items[0]?.id ?? 0;
  spec.given(MODERATOR, { type: 'StartItem', item: first, expected: null });
  for (const { person } of [MODERATOR, CO_MODERATOR]) {
    spec.given('server', { type: 'LoseConnection', person }).after(31 * SECOND);
    spec.given('server', { type: 'Depart', person });
  }
  return spec.after(MINUTE).given('server', { type: 'NoteUnattended' });
}

const propose = (person: string, reason = 'obraża innych') =>
  ({ type: 'ProposeRemoval', person, reason }) as const;
const decision = ({ state }: SessionSpec) => state.group.decision?.id ?? 0;
const answer = (spec: SessionSpec, agree: boolean) =>
  ({ type: 'AnswerGroup', decision: decision(spec), agree }) as const;
const presence = ({ state }: SessionSpec, person: string) => state.people.get(person)?.presence;

/** Lets everything happen that time alone brings about now. */
function tick(spec: SessionSpec): SessionSpec {
  for (let times = 0; times < 20; times += 1) {
    const [timer] = dueTimers(spec.state, spec.now);
    if (!timer) return spec;
    spec.given('server', timer.command);
  }
  throw new Error('time never comes to rest');
}

describe('removing somebody without a moderator', () => {
  it('T53: needs more than half of those who are here, the person concerned left out', () => {
    const spec = alone().given(ANNA, propose('piotr'));
    expect(groupQuestion(spec.state, 'jan')).toMatchObject({
      agreed: 1,
      against: 0,
      needed: 2,
      mayAnswer: true,
    });
    expect(groupQuestion(spec.state, 'piotr')).toMatchObject({ mayAnswer: false });
    expect(presence(tick(spec), 'piotr')).toBe('here');
    spec.given(JAN, answer(spec, true));
    expect(spec.types('server', { type: 'SettleGroup', decision: decision(spec) })).toEqual([
      'GroupDecided',
      'PersonRemoved',
    ]);
    expect(presence(spec, 'piotr')).toBe('gone');
    expect(spec.refusal(PIOTR, { type: 'SayAside', text: 'Halo?' })).toBe('removed-by-group');
    expect(snapshotFor(spec.state, PIOTR).removed).toMatchObject([['piotr', { by: null }]]);
  });

  it('T53: ends their turn and withdraws their requests as every removal does', () => {
    const spec = alone().given(PIOTR, { type: 'RequestTurn', person: null });
    tick(spec).given(ANNA, propose('piotr'));
    expect(spec.state.turn).toMatchObject({ person: 'piotr' });
    spec.given(JAN, answer(spec, true));
    spec.given('server', { type: 'SettleGroup', decision: decision(spec) });
    expect(spec.last.filter(({ type }) => type === 'TurnEnded')).toMatchObject([{ reason: 'group_decided' }]);
    expect(spec.state.turn).toBeNull();
  });

  it('T53: is off when it cannot be agreed on any more, or nobody answers in time; then the person stays', () => {
    const spec = alone().given(ANNA, propose('piotr'));
    spec.given(JAN, answer(spec, false)).given(OLA, answer(spec, false));
    expect(nextTimer(spec.state)).toMatchObject({ at: spec.now, command: { type: 'SettleGroup' } });
    tick(spec);
    expect(presence(spec, 'piotr')).toBe('here');
    expect(spec.refusal(JAN, propose('piotr'))).toBe('group-has-decided');
    const silent = alone({ silentFloorMs: null }).given(ANNA, propose('jan'));
    expect(silent.refusal('server', { type: 'SettleGroup', decision: decision(silent) })).toBe('not-due');
    tick(silent.after(2 * MINUTE));
    expect(silent.state.group.decision).toMatchObject({ ended: { isAgreed: false } });
  });

  it('T53: whoever left does not count any more, and one person alone removes nobody', () => {
    const spec = alone();
    for (const person of ['jan', 'ola']) spec.given('server', { type: 'LoseConnection', person });
    tick(spec.given(ANNA, propose('piotr')));
    expect(presence(spec, 'piotr')).toBe('here');
  });

  it('T53: is proposed by participants, about participants, with a reason, one at a time', () => {
    const spec = alone();
    expect(spec.refusal(OBSERVER, propose('piotr'))).toBe('not-allowed');
    expect(spec.refusal(ANNA, propose('anna'))).toBe('bad-value');
    expect(spec.refusal(ANNA, propose('stranger'))).toBe('no-such-person');
    expect(spec.refusal(ANNA, propose('mod'))).toBe('not-allowed');
    expect(spec.refusal(ANNA, propose('piotr', ' '))).toBe('empty-text');
    spec.given(ANNA, propose('piotr'));
    expect(spec.refusal(JAN, propose('ola'))).toBe('group-is-deciding');
    expect(spec.refusal(ANNA, answer(spec, false))).toBe('already-voted');
    expect(spec.refusal(PIOTR, answer(spec, false))).toBe('not-allowed');
    expect(spec.refusal(OBSERVER, answer(spec, true))).toBe('not-allowed');
    expect(spec.refusal(JAN, { type: 'AnswerGroup', decision: 1, agree: true })).toBe('no-such-decision');
  });

  it('T53: only while the session runs by itself; a moderator who is back decides', () => {
    expect(openSession().refusal(ANNA, propose('jan'))).toBe('group-does-not-decide');
    expect(alone({ unattendedPolicy: 'hold' }).refusal(ANNA, propose('jan'))).toBe('group-does-not-decide');
    const spec = alone().given(ANNA, propose('piotr'));
    const asked = answer(spec, true);
    arrive(spec, MODERATOR);
    expect(spec.refusal(JAN, asked)).toBe('no-such-decision');
    expect(groupQuestion(spec.state, 'jan')).toBeNull();
  });

  it('T53: participants see how many agree, not who', () => {
    const spec = alone().given(ANNA, propose('piotr'));
    const [event] = spec.when(JAN, answer(spec, false));
    if (!event) throw new Error('nothing happened');
    expect(seenOtherwiseBy(event, spec.state)).toEqual(['jan']);
    expect(audience(event, OLA, spec.state)).toMatchObject({ by: '', agree: false });
    expect(audience(event, JAN, spec.state)).toBe(event);
    const answersFor = (viewer: typeof OLA | typeof MODERATOR) =>
      snapshotFor(spec.state, viewer).group.decision?.answers.map(([person]) => person);
    expect([answersFor(OLA), answersFor(MODERATOR)]).toEqual([[], ['anna', 'jan']]);
  });

  it('T65: the record tells what was asked and what was decided', () => {
    const spec = alone().given(ANNA, propose('piotr'));
    tick(spec.given(JAN, answer(spec, true)));
    expect(transcriptOf(spec.log, OLA).acts.slice(-2)).toMatchObject([
      { kind: 'group-asked', about: 'removal', person: 'piotr', by: 'anna', reason: 'obraża innych' },
      { kind: 'group-decided', isAgreed: true, agreed: 2, against: 0 },
    ]);
  });
});

describe('a silent floor without a moderator', () => {
  it('T46a: the group is asked whether to move on, and half of those who are here decide', () => {
    const spec = alone();
    expect(tick(spec).state.group.decision).toBeNull();
    tick(spec.after(2 * MINUTE));
    expect(groupQuestion(spec.state, 'anna')).toMatchObject({ about: 'move-on', by: null, needed: 2 });
    tick(spec.given(ANNA, answer(spec, true)));
    expect(spec.state.group.decision?.ended).toBeNull();
    tick(spec.given(JAN, answer(spec, true)));
    const { agenda } = spec.state;
    expect(agenda.items.find(({ id }) => id === agenda.current)).toMatchObject({ title: 'Budżet' });
  });

  it('T46a: who wants to stay is not asked again at once, and after the last item nobody is', () => {
    const spec = tick(alone().after(2 * MINUTE));
    for (const who of [ANNA, JAN, OLA]) spec.given(who, answer(spec, false));
    tick(spec);
    const first = decision(spec);
    tick(spec.after(2 * MINUTE - 1));
    expect(decision(spec)).toBe(first);
    tick(spec.after(1));
    expect(decision(spec)).not.toBe(first);
    for (const who of [ANNA, JAN]) spec.given(who, answer(spec, true));
    tick(tick(spec).after(10 * MINUTE));
    expect(groupQuestion(spec.state, 'anna')).toBeNull();
  });

  it('T46a: nobody is asked while somebody speaks, and a speaker who began meanwhile is not cut off', () => {
    const spec = tick(alone().after(2 * MINUTE));
    tick(spec.given(OLA, { type: 'RequestTurn', person: null }));
    expect(spec.state.turn).toMatchObject({ person: 'ola' });
    for (const who of [ANNA, JAN]) spec.given(who, answer(spec, true));
    tick(spec);
    expect(spec.state.turn).toMatchObject({ person: 'ola' });
    tick(spec.given(OLA, { type: 'Yield', turn: spec.turn }));
    const { agenda } = spec.state;
    expect(agenda.items.find(({ id }) => id === agenda.current)).toMatchObject({ title: 'Budżet' });
  });

  it('T46a: with a moderator the group is not asked: they have their private hint', () => {
    const spec = openSession({ unattendedPolicy: 'selfRun' });
    spec.given(MODERATOR, item('Dojazd')).given(MODERATOR, item('Budżet'));
    const first = spec.state.agenda.items[0]?.id ?? 0;
    spec.given(MODERATOR, { type: 'StartItem', item: first, expected: null });
    expect(tick(spec.after(10 * MINUTE)).state.group.decision).toBeNull();
    expect(spec.refusal('server', { type: 'AskGroup' })).toBe('not-due');
  });
});
