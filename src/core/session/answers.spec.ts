import {
  ANNA,
  arrive,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  START,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { dueTimers, nextTimer } from './timers.js';

const ask = { type: 'RequestTurn', person: null } as const;
const next = (expectedTurn: number | null) => ({ type: 'Next', expectedTurn }) as const;
const call = (person: string, expectedTurn: number | null) =>
  ({ type: 'Call', person, expectedTurn }) as const;
const say = (turn: number | null) => ({ type: 'Contribute', text: 'U nas było tak.', turn }) as const;
const accept = (id: number) => ({ type: 'Accept', call: id }) as const;

/** Anna has been called, Jan and Ola wait. */
function annaCalled(): SessionSpec {
  const spec = openSession({ acceptMs: 15 * SECOND });
  spec.given(ANNA, ask).given(JAN, ask).given(OLA, ask);
  return spec.given(MODERATOR, next(null));
}
const idOf = ({ state }: SessionSpec): number => {
  if (!state.called) throw new Error('nobody has been called');
  return state.called.id;
};
const waiting = ({ state }: SessionSpec) => state.queue.waiting.map(({ person }) => person);

describe('a called person', () => {
  it('T26: has the time of the setting to accept, and has the floor from then on', () => {
    const spec = annaCalled();
    expect(spec.last).toMatchObject([{ type: 'TurnCalled', person: 'anna', way: 'next' }]);
    expect(spec.state.turn).toBeNull();
    expect(waiting(spec)).toEqual(['jan', 'ola']);
    spec.after(8 * SECOND);
    expect(spec.when(ANNA, accept(idOf(spec)))).toMatchObject([
      { type: 'TurnGranted', person: 'anna', way: 'next' },
    ]);
    expect(spec.state).toMatchObject({
      called: null,
      turn: { person: 'anna', grantedAt: START + 8 * SECOND },
    });
  });

  it('T26: without a time to accept the call itself gives the floor', () => {
    const spec = openSession().given(ANNA, ask);
    expect(spec.types(MODERATOR, next(null))).toEqual(['TurnGranted']);
  });

  it('T26: accepts by beginning to write, and what follows on the same call is part of the turn', () => {
    const spec = annaCalled();
    const called = idOf(spec);
    expect(spec.types(ANNA, say(called))).toEqual(['TurnGranted', 'ContributionMade']);
    expect(spec.last[1]).toMatchObject({ turn: spec.turn });
    expect(spec.when(ANNA, say(called))).toMatchObject([{ type: 'ContributionMade', turn: spec.turn }]);
    expect(spec.state.turn?.posts).toBe(2);
    expect(spec.refusal(JAN, say(called))).toBe('not-your-turn');
  });

  it('T21, T26: a post that is the only one of its turn begins and ends it', () => {
    const spec = openSession({ acceptMs: 15 * SECOND, postsPerTurn: 1 }).given(MODERATOR, call('anna', null));
    expect(spec.types(ANNA, say(idOf(spec)))).toEqual(['TurnGranted', 'ContributionMade', 'TurnEnded']);
    expect(spec.state).toMatchObject({ turn: null, lastTurn: { person: 'anna', reason: 'yielded' } });
  });

  it('T26: answers alone, and only to the call that waits', () => {
    const spec = annaCalled();
    for (const type of ['Accept', 'Decline', 'NotYet'] as const) {
      expect(spec.refusal(JAN, { type, call: idOf(spec) })).toBe('not-your-call');
      expect(spec.refusal(ANNA, { type, call: idOf(spec) - 1 })).toBe('stale-call');
      expect(openSession().refusal(ANNA, { type, call: 1 })).toBe('stale-call');
    }
  });

  it('T26: who declines is off the list and no longer called', () => {
    const spec = annaCalled();
    expect(spec.types(ANNA, { type: 'Decline', call: idOf(spec) })).toEqual([
      'CallEnded',
      'RequestWithdrawn',
    ]);
    expect(spec.state).toMatchObject({ called: null, turn: null });
    expect(waiting(spec)).toEqual(['jan', 'ola']);
    expect(spec.state.pastRequests.get('anna')?.end).toBe('withdrawn');
  });

  it('T26: “not yet” lets the next one go first, twice at most', () => {
    const spec = annaCalled();
    for (const other of ['jan', 'ola']) {
      spec.given(ANNA, { type: 'NotYet', call: idOf(spec) }).after(5 * SECOND);
      expect(spec.when(MODERATOR, next(spec.mark))).toMatchObject([{ type: 'TurnCalled', person: other }]);
      spec.after(5 * SECOND).given(other === 'jan' ? JAN : OLA, accept(idOf(spec)));
      spec.after(5 * SECOND).given(MODERATOR, next(spec.mark));
      expect(spec.state.called?.person).toBe('anna');
    }
    expect(spec.refusal(ANNA, { type: 'NotYet', call: idOf(spec) })).toBe('put-off-twice');
  });

  it('T26: who put a call off is called again when nobody else waits', () => {
    const spec = openSession({ acceptMs: 15 * SECOND })
      .given(ANNA, ask)
      .given(MODERATOR, next(null));
    spec.given(ANNA, { type: 'NotYet', call: idOf(spec) }).after(5 * SECOND);
    expect(spec.when(MODERATOR, next(spec.mark))).toMatchObject([{ person: 'anna' }]);
  });

  it('T11: does not ask for the same again while the call waits', () => {
    expect(annaCalled().refusal(ANNA, ask)).toBe('already-called');
  });

  it('T28: a second press within two seconds does not pass over who has just been called', () => {
    const spec = annaCalled();
    expect(spec.refusal(MODERATOR, next(spec.mark), START + 1_999)).toBe('just-changed');
    expect(spec.refusal(MODERATOR, next(spec.mark), START + 2_000)).toBe('accepted');
  });

  it('T28: two moderators who press next at once call once', () => {
    const spec = openSession({ acceptMs: 15 * SECOND })
      .given(ANNA, ask)
      .given(JAN, ask);
    spec.given(MODERATOR, next(null)).after(400);
    expect(spec.refusal(CO_MODERATOR, next(null))).toBe('just-changed');
    expect(spec.after(5 * SECOND).refusal(CO_MODERATOR, next(null))).toBe('stale-turn');
    expect(spec.refusal(CO_MODERATOR, call('anna', null))).toBe('already-called');
    expect(spec.state.called?.person).toBe('anna');
  });

  it('T6: calling somebody else takes the call back; the first stays at the head', () => {
    const spec = annaCalled();
    const first = idOf(spec);
    expect(spec.types(MODERATOR, call('ola', spec.mark))).toEqual(['CallEnded', 'TurnCalled']);
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    expect(spec.state.queue.waiting[0]).toMatchObject({ missed: null, front: false });
    expect(spec.refusal(ANNA, accept(first))).toBe('stale-call');
  });

  it('T61: who is muted is no longer called and keeps the place', () => {
    const spec = annaCalled().given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(spec.state.called).toBeNull();
    expect(waiting(spec)).toEqual(['anna', 'jan', 'ola']);
    expect(spec.after(5 * SECOND).when(MODERATOR, next(spec.mark))).toMatchObject([{ person: 'jan' }]);
  });

  it('T23: has as long to answer after a break as before it', () => {
    const spec = annaCalled().after(5 * SECOND);
    spec.given(MODERATOR, { type: 'PauseSession', reason: 'kawa' }).after(MINUTE);
    expect(dueTimers(spec.state, spec.now)).toEqual([]);
    expect(spec.refusal('server', { type: 'ExpireCall', call: idOf(spec) })).toBe('session-paused');
    expect(spec.refusal(ANNA, accept(idOf(spec)))).toBe('session-paused');
    spec.given(MODERATOR, { type: 'ResumeSession' });
    expect(nextTimer(spec.state)?.at).toBe(START + MINUTE + 15 * SECOND);
  });

  it('T24: has time to come back and to answer after a restart', () => {
    const spec = annaCalled()
      .after(20 * MINUTE)
      .given('server', { type: 'NoteRestart' });
    expect(spec.state.called?.acceptBy).toBe(spec.now + 25 * SECOND);
    arrive(spec.after(5 * SECOND), ANNA);
    expect(spec.refusal(ANNA, accept(idOf(spec)))).toBe('accepted');
  });

  it('a grant and a withdrawal cross: whichever comes second finds what the first left', () => {
    const granted = openSession().given(ANNA, ask);
    const [request] = granted.state.queue.waiting;
    const withdraw = { type: 'WithdrawRequest', request: request?.id ?? 0 } as const;
    granted.given(MODERATOR, next(null));
    expect(granted.refusal(ANNA, withdraw)).toBe('no-such-request');

    const called = openSession({ acceptMs: 15 * SECOND })
      .given(ANNA, ask)
      .given(MODERATOR, next(null));
    expect(called.types(ANNA, withdraw)).toEqual(['CallEnded', 'RequestWithdrawn']);
    expect(called.state).toMatchObject({ called: null, turn: null, queue: { waiting: [] } });
  });
});

describe('no answer', () => {
  const expire = (spec: SessionSpec) => ({ type: 'ExpireCall', call: idOf(spec) }) as const;

  it('T46: keeps the person at the head, and the next one is called', () => {
    const spec = annaCalled();
    expect(spec.refusal('server', expire(spec), START + 14_999)).toBe('not-due');
    spec.after(15 * SECOND);
    expect(dueTimers(spec.state, spec.now)).toEqual([{ at: spec.now, command: expire(spec) }]);
    expect(spec.when('server', expire(spec))).toMatchObject([{ type: 'CallEnded', reason: 'unanswered' }]);
    expect(waiting(spec)).toEqual(['anna', 'jan', 'ola']);
    expect(spec.when(MODERATOR, next(spec.mark))).toMatchObject([{ person: 'jan' }]);
  });

  it('T46: the place is kept for two calls after the next one, then the request is skipped', () => {
    const spec = annaCalled().after(15 * SECOND);
    spec.given('server', expire(spec));
    const others = ['jan', 'ola', 'mod'];
    spec.given(MODERATOR, { type: 'RequestTurn', person: null });
    const seen = others.map((person) => {
      spec.after(5 * SECOND).given(CO_MODERATOR, next(spec.mark));
      expect(spec.state.called?.person).toBe(person);
      const skipped = spec.last.some(({ type }) => type === 'RequestSkipped');
      spec.given(person === 'jan' ? JAN : person === 'ola' ? OLA : MODERATOR, accept(idOf(spec)));
      return skipped;
    });
    expect(seen).toEqual([false, false, true]);
    expect(spec.state.pastRequests.get('anna')?.end).toBe('skipped');
  });

  it('T46: who shows up in time is called next', () => {
    const spec = annaCalled().after(15 * SECOND);
    spec.given('server', expire(spec));
    expect(spec.types(ANNA, { type: 'Rejoin' })).toEqual(['RequestReady']);
    expect(spec.when(MODERATOR, next(spec.mark))).toMatchObject([{ person: 'anna' }]);
  });

  it('T46: coming back after a lost connection is showing up', () => {
    const spec = annaCalled().given('server', { type: 'LoseConnection', person: 'anna' });
    spec.after(15 * SECOND).given('server', expire(spec));
    arrive(spec, ANNA);
    expect(spec.state.queue.waiting[0]).toMatchObject({ person: 'anna', missed: null, unanswered: true });
  });

  it('T46: who was skipped rejoins at the head with one tap, unless the list is closed', () => {
    const spec = annaCalled().after(15 * SECOND);
    const asked = spec.state.called?.asked?.id;
    spec.given('server', expire(spec));
    // Nobody else: each further call that is not answered counts.
    spec.given(JAN, { type: 'WithdrawRequest', request: spec.state.queue.waiting[1]?.id ?? 0 });
    spec.given(OLA, { type: 'WithdrawRequest', request: spec.state.queue.waiting[1]?.id ?? 0 });
    for (const _ of [1, 2, 3]) {
      spec.after(5 * SECOND).given(MODERATOR, next(spec.mark));
      spec.after(15 * SECOND).given('server', expire(spec));
    }
    expect(waiting(spec)).toEqual([]);
    spec.given(JAN, ask);
    const closed = { type: 'SetQueueStatus', status: 'closed', reason: '' } as const;
    spec.given(MODERATOR, closed);
    expect(spec.refusal(ANNA, { type: 'Rejoin' })).toBe('queue-closed');
    spec.given(MODERATOR, { ...closed, status: 'open' });
    expect(spec.when(ANNA, { type: 'Rejoin' })).toMatchObject([{ front: true, again: asked }]);
    expect(waiting(spec)).toEqual(['anna', 'jan']);
    expect(spec.refusal(ANNA, { type: 'Rejoin' })).toBe('already-waiting');
    expect(spec.refusal(OLA, { type: 'Rejoin' })).toBe('no-call-missed');
  });

  it('T46: somebody who was not waiting has no place to keep', () => {
    const spec = openSession({ acceptMs: 15 * SECOND })
      .given(MODERATOR, call('anna', null))
      .after(15 * SECOND);
    expect(spec.types('server', expire(spec))).toEqual(['CallEnded']);
    expect(waiting(spec)).toEqual([]);
  });

  it('acceptance and the end of the time to accept cross: the first to be taken counts, once', () => {
    const late = annaCalled().after(15 * SECOND);
    const timer = expire(late);
    late.given(ANNA, accept(idOf(late)));
    expect(late.refusal('server', timer)).toBe('stale-call');
    expect(late.state.turn?.person).toBe('anna');

    const over = annaCalled().after(15 * SECOND);
    const answer = accept(idOf(over));
    over.given('server', expire(over));
    expect(over.refusal(ANNA, answer)).toBe('stale-call');
    expect(over.refusal(ANNA, say(answer.call))).toBe('nobody-has-floor');
    expect(over.types(ANNA, { type: 'Rejoin' })).toEqual(['RequestReady']);
  });

  it('the timer fires while the speaker sends: a post that arrived in time counts, and the turn ends once', () => {
    const spec = openSession({ acceptMs: 15 * SECOND }).given(MODERATOR, call('anna', null));
    spec.given(ANNA, accept(idOf(spec)));
    const { turn } = spec;
    const over = START + 5 * MINUTE + 5 * SECOND;
    spec.given('server', { type: 'ExpireTurn', turn }, over);
    expect(spec.refusal(ANNA, say(turn), over)).toBe('accepted');
    expect(spec.refusal('server', { type: 'ExpireTurn', turn }, over)).toBe('stale-turn');
  });

  it('the only tab of the speaker closes when the time is up: one end, with one reason', () => {
    const over = START + 5 * MINUTE + 5 * SECOND;
    const ends = (first: 'tab' | 'timer') => {
      const spec = openSession().given(MODERATOR, call('anna', null));
      const expiry = { type: 'ExpireTurn', turn: spec.turn } as const;
      const lost = { type: 'LoseConnection', person: 'anna' } as const;
      if (first === 'timer') spec.given('server', expiry, over).given('server', lost, over);
      else {
        spec.given('server', lost, over);
        // The clock stands for the lost line: what is left is the grace that T47 gives.
        expect(spec.refusal('server', expiry, over)).toBe('not-due');
        spec.given('server', { type: 'Depart', person: 'anna' }, over + 30 * SECOND);
      }
      return spec.log.filter(({ type }) => type === 'TurnEnded');
    };
    expect(ends('timer')).toMatchObject([{ reason: 'time_expired' }]);
    expect(ends('tab')).toMatchObject([{ reason: 'speaker_gone' }]);
  });
});
