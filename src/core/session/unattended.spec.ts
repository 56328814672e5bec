import {
  ANNA,
  annaSpeaks,
  arrive,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import type { FloorSettings } from './settings.js';
import { dueTimers, nextTimer } from './timers.js';

const note = { type: 'NoteUnattended' } as const;
const run = { type: 'RunItself' } as const;
const ask = { type: 'RequestTurn', person: null } as const;

/** Both moderators lose their line now. */
function bothGone(spec: SessionSpec): SessionSpec {
  for (const { person } of [MODERATOR, CO_MODERATOR]) {
    spec.given('server', { type: 'LoseConnection', person });
  }
  return spec;
}

/** A session without a moderator for long enough. */
function unattended(spec: SessionSpec): SessionSpec {
  return bothGone(spec).after(MINUTE).given('server', note);
}

const withPolicy = (unattendedPolicy: FloorSettings['unattendedPolicy']) => ({ unattendedPolicy });

describe('a session without a moderator', () => {
  it('T52: becomes unattended after a minute, with a notice to all, and the running turn goes on', () => {
    const spec = bothGone(annaSpeaks());
    expect(spec.refusal('server', note, spec.now + MINUTE - 1)).toBe('not-due');
    expect(nextTimer(spec.after(30 * SECOND).state)?.at).toBeLessThan(spec.now + 1);
    spec
      .given('server', { type: 'Depart', person: 'mod' })
      .given('server', { type: 'Depart', person: 'co-mod' });
    expect(nextTimer(spec.state)).toEqual({ at: spec.now + 30 * SECOND, command: note });
    expect(spec.after(30 * SECOND).when('server', note)).toMatchObject([
      { type: 'SessionUnattended', policy: 'hold' },
      { type: 'QueueStatusChanged', status: 'frozen' },
    ]);
    expect(spec.state.turn?.clock.kind).toBe('running');
    expect(spec.refusal('server', note)).toBe('not-due');
    expect(spec.refusal(ANNA, { type: 'Contribute', text: 'Dalej.', turn: spec.turn })).toBe('accepted');
  });

  it('T52: does not while one of them is here, nor when one is back in time', () => {
    const spec = openSession().given('server', { type: 'LoseConnection', person: 'mod' });
    expect(spec.refusal('server', note, spec.now + MINUTE)).toBe('not-due');
    const back = arrive(bothGone(openSession()).after(59 * SECOND), CO_MODERATOR);
    expect(back.refusal('server', note, back.now + MINUTE)).toBe('not-due');
  });

  it('T52: counts anew after a restart, and never where that is switched off', () => {
    const spec = openSession()
      .after(10 * MINUTE)
      .given('server', { type: 'NoteRestart' });
    expect(spec.refusal('server', note, spec.now + MINUTE - 1)).toBe('not-due');
    expect(spec.refusal('server', note, spec.now + MINUTE)).toBe('accepted');
    const never = bothGone(openSession({ unattendedAfterMs: null })).after(60 * MINUTE);
    expect(never.refusal('server', note)).toBe('not-due');
  });

  it('T53: hold freezes the list and leaves the asides open, until a moderator is back', () => {
    const spec = openSession().given(MODERATOR, {
      type: 'SetQueueStatus',
      status: 'closed',
      reason: 'kończymy temat',
    });
    unattended(spec);
    expect(spec.state.queue).toMatchObject({ status: 'frozen', reason: '' });
    expect(spec.refusal(ANNA, ask)).toBe('queue-closed');
    expect(spec.refusal(ANNA, { type: 'SayAside', text: 'Co teraz?' })).toBe('accepted');
    arrive(spec, CO_MODERATOR);
    expect(spec.last.map(({ type }) => type)).toEqual([
      'PersonReturned',
      'SessionAttended',
      'QueueStatusChanged',
    ]);
    expect(spec.state.queue).toMatchObject({ status: 'closed', reason: 'kończymy temat' });
    expect(spec.state.unattended).toBeNull();
  });

  it('T53: a list that was frozen before stays frozen', () => {
    const spec = openSession().given(MODERATOR, { type: 'SetQueueStatus', status: 'frozen', reason: 'x' });
    expect(bothGone(spec).after(MINUTE).types('server', note)).toEqual(['SessionUnattended']);
    arrive(spec, MODERATOR);
    expect(spec.state.queue).toMatchObject({ status: 'frozen', reason: 'x' });
  });

  it('T53: lock lets nobody post, and keeps the speaker what was left of the turn', () => {
    const spec = unattended(annaSpeaks(withPolicy('lock')));
    const { turn } = spec;
    expect(spec.state.turn?.clock).toMatchObject({ kind: 'paused', leftMs: 300_000 - 70 * SECOND });
    expect(spec.refusal(ANNA, { type: 'Contribute', text: 'Dalej.', turn })).toBe('unattended');
    expect(spec.refusal(JAN, { type: 'SayAside', text: 'Halo?' })).toBe('unattended');
    arrive(spec.after(20 * MINUTE), MODERATOR);
    expect(spec.state.turn?.clock).toMatchObject({
      kind: 'running',
      deadline: spec.now + 300_000 - 70 * SECOND,
    });
    expect(spec.refusal(ANNA, { type: 'Contribute', text: 'Dalej.', turn })).toBe('accepted');
  });

  it('T53: end closes the session after a while, unless a moderator is back', () => {
    const close = { type: 'CloseUnattended' } as const;
    const spec = unattended(annaSpeaks(withPolicy('end')));
    expect(spec.state.queue.status).toBe('frozen');
    expect(spec.refusal('server', close, spec.now + 10 * MINUTE - 1)).toBe('not-due');
    const back = arrive(unattended(openSession(withPolicy('end'))), MODERATOR);
    expect(back.refusal('server', close, back.now + 60 * MINUTE)).toBe('not-due');
    spec.after(10 * MINUTE);
    expect(dueTimers(spec.state, spec.now).map(({ command }) => command.type)).toContain('CloseUnattended');
    spec.given('server', close);
    expect(spec.state.phase.name).toBe('closed');
    expect(nextTimer(spec.state)).toBeNull();
  });

  it('T53: selfRun calls the next person by itself, with the limits that there are', () => {
    const spec = unattended(annaSpeaks(withPolicy('selfRun')));
    spec.given(JAN, ask).given(ANNA, { type: 'Yield', turn: spec.turn });
    const advance = { type: 'Advance', expectedTurn: spec.mark } as const;
    expect(dueTimers(spec.state, spec.now).map(({ command }) => command)).toContainEqual(advance);
    expect(spec.when('server', advance)).toMatchObject([
      { type: 'TurnGranted', person: 'jan', way: 'automatic' },
    ]);
    expect(spec.refusal('server', run, spec.now + 60 * MINUTE)).toBe('not-due');
  });

  it('T53: selfRun also ends a turn that has no limit, since nobody else could', () => {
    const spec = unattended(annaSpeaks({ ...withPolicy('selfRun'), turnMs: null })).given(JAN, ask);
    expect(spec.refusal('server', run, spec.now + 5 * MINUTE - 1)).toBe('not-due');
    expect(spec.after(5 * MINUTE).types('server', run)).toEqual(['TurnEnded']);
  });

  it('T53: selfRun calls nobody in a break, nor when a moderator is back', () => {
    const advances = (spec: SessionSpec) =>
      dueTimers(spec.state, spec.now).some(({ command }) => command.type === 'Advance');
    expect(advances(unattended(openSession(withPolicy('selfRun'))).given(JAN, ask))).toBe(true);
    const inBreak = openSession(withPolicy('selfRun')).given(JAN, ask);
    unattended(inBreak.given(MODERATOR, { type: 'PauseSession', reason: 'kawa' }));
    expect(advances(inBreak)).toBe(false);
    const back = arrive(unattended(openSession(withPolicy('selfRun'))).given(JAN, ask), MODERATOR);
    expect(advances(back)).toBe(false);
  });
});
