import {
  ANNA,
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
} from '../../../test/support/session-spec.js';
import { itemClock, nextItem, sessionEnd } from '../views/agenda-view.js';
import { agendaMark } from './agenda-course.js';
import { dueTimers, nextTimer } from './timers.js';

const ask = { type: 'RequestTurn', person: null } as const;
const next = (spec: SessionSpec) => ({ type: 'Next', expectedTurn: spec.mark }) as const;
const item = ({ state }: SessionSpec, place: number) => state.agenda.items[place]?.id ?? 0;

type More = { waiting?: 'refuse' | 'carry' | 'follow-up' | 'drop'; running?: 'finish' | 'end' };
const start = (spec: SessionSpec, place: number, more: More = {}) =>
  ({ type: 'StartItem', item: item(spec, place), expected: agendaMark(spec.state), ...more }) as const;
const finish = (spec: SessionSpec, place: number, more: More = {}) =>
  ({ type: 'FinishItem', item: item(spec, place), ...more }) as const;

/** An open session with three items of 10, 20 and 30 minutes; the first has a prompt, and runs. */
function running(settings: Parameters<typeof openSession>[0] = {}): SessionSpec {
  const spec = openSession(settings);
  (['queue', 'open', 'queue'] as const).forEach((mode, place) =>
    spec.given(MODERATOR, {
      type: 'AddItem',
      title: `Punkt ${place + 1}`,
      minutes: 10 * (place + 1),
      mode,
      note: '',
      before: null,
    }),
  );
  spec.given(MODERATOR, { type: 'PreparePrompt', item: item(spec, 0), text: 'Z czym przychodzisz?' });
  return spec.given(MODERATOR, start(spec, 0)).after(MINUTE);
}

describe('the course of the agenda', () => {
  it('an item brings its mode, an open queue and its first prompt', () => {
    const spec = running().given(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: 'koniec' });
    expect(spec.state.prompt?.text).toBe('Z czym przychodzisz?');
    expect(spec.types(MODERATOR, start(spec, 1))).toEqual([
      'ItemFinished',
      'ItemStarted',
      'FloorModeChanged',
      'QueueStatusChanged',
      'PromptWithdrawn',
    ]);
    expect(spec.state).toMatchObject({ mode: 'open', queue: { status: 'open' }, prompt: null });
  });

  it('a prompt that was put outside of all items stays when one begins', () => {
    const spec = running().given(MODERATOR, finish(running(), 0));
    spec.given(MODERATOR, { type: 'PutPrompt', text: 'Co dalej?' }).given(MODERATOR, start(spec, 1));
    expect(spec.state.prompt?.text).toBe('Co dalej?');
  });

  it('T28: two presses of “next item” go on by one, and the second is told which item it is', () => {
    const spec = running();
    const press = start(spec, 1);
    spec.given(MODERATOR, press).after(SECOND);
    expect(spec.types(CO_MODERATOR, press)).toEqual([]);
    expect(spec.refusal(CO_MODERATOR, start(spec, 2))).toBe('item-just-changed');
    const stale = { ...start(spec, 2), expected: press.expected };
    expect(spec.refusal(CO_MODERATOR, stale)).toBe('item-just-changed');
    spec.after(MINUTE);
    expect(spec.refusal(CO_MODERATOR, stale)).toBe('stale-item');
    expect(spec.refusal(CO_MODERATOR, start(spec, 2))).toBe('accepted');
  });

  it('T57: a topic with people waiting ends only when it is said what becomes of them', () => {
    const spec = running().given(ANNA, ask).given(JAN, ask);
    expect(spec.refusal(MODERATOR, finish(spec, 0))).toBe('people-waiting');
    expect(spec.refusal(MODERATOR, start(spec, 1))).toBe('people-waiting');
    expect(spec.types(MODERATOR, finish(spec, 0, { waiting: 'carry' }))).toEqual([
      'RequestsSettled',
      'ItemFinished',
    ]);
    expect(spec.state.queue.waiting).toEqual([]);
    expect([...spec.state.settled.values()]).toMatchObject([
      { person: 'anna', fate: 'carry', item: item(spec, 0) },
      { person: 'jan', fate: 'carry' },
    ]);
  });

  it('T57: each of those who wait can be decided about alone', () => {
    const spec = running().given(ANNA, ask).given(JAN, ask);
    const [anna = 0, jan = 0] = spec.state.queue.waiting.map(({ id }) => id);
    spec.given(MODERATOR, { type: 'SettleRequest', request: anna, fate: 'follow-up' });
    spec.given(MODERATOR, { type: 'SettleRequest', request: jan, fate: 'drop' });
    expect(spec.refusal(CO_MODERATOR, { type: 'SettleRequest', request: jan, fate: 'carry' })).toBe(
      'no-such-request',
    );
    expect(spec.refusal(MODERATOR, finish(spec, 0))).toBe('accepted');
  });

  it('T57: a follow-up is written once, by its owner, without a turn', () => {
    const spec = running().given(ANNA, ask);
    const request = spec.state.queue.waiting[0]?.id ?? 0;
    const write = { type: 'WriteFollowUp', request, text: 'U nas zaczęło się od rodziców.' } as const;
    expect(spec.refusal(ANNA, write)).toBe('no-such-request');
    spec.given(MODERATOR, finish(spec, 0, { waiting: 'follow-up' }));
    expect(spec.refusal(JAN, write)).toBe('not-your-request');
    expect(spec.when(ANNA, write)).toMatchObject([{ type: 'ContributionMade', track: 'follow-up' }]);
    expect(spec.refusal(ANNA, write)).toBe('follow-up-written');
  });

  it('T57: a point of order is about the session: it stays, and stops no change of topic', () => {
    const order = { ...ask, kind: 'order', subject: 'Proszę o przerwę' } as const;
    const spec = running().given(ANNA, order);
    spec.given(MODERATOR, start(spec, 1));
    expect(spec.state.queue.waiting).toMatchObject([{ person: 'anna', kind: 'order' }]);
    const request = spec.state.queue.waiting[0]?.id ?? 0;
    expect(spec.refusal(MODERATOR, { type: 'SettleRequest', request, fate: 'carry' })).toBe('bad-value');
  });

  it('T58: the running turn is finished first, then the item changes by itself, once', () => {
    const spec = running().given(ANNA, ask);
    spec.given(MODERATOR, next(spec)).after(10 * SECOND);
    const change = start(spec, 1);
    expect(spec.types(MODERATOR, change)).toEqual(['ItemEnding']);
    expect(spec.state).toMatchObject({ turn: { person: 'anna' }, agenda: { current: item(spec, 0) } });
    expect(spec.types(CO_MODERATOR, change)).toEqual([]);
    const complete = { type: 'CompleteItem', item: item(spec, 0) } as const;
    expect(spec.refusal('server', complete)).toBe('not-due');
    // Whoever asks meanwhile is not lost.
    spec.given(JAN, ask).given(ANNA, { type: 'Yield', turn: spec.turn });
    expect(nextTimer(spec.state)?.command).toEqual(complete);
    expect(dueTimers(spec.state, spec.now)).toHaveLength(1);
    expect(spec.types('server', complete).slice(0, 3)).toEqual([
      'RequestsSettled',
      'ItemFinished',
      'ItemStarted',
    ]);
    expect(spec.refusal('server', complete)).toBe('not-due');
    expect(spec.state.agenda.current).toBe(item(spec, 1));
  });

  it('T58: the change can end the running turn, by the setting or by what the moderator says', () => {
    const spec = running({ topicChange: 'end' }).given(ANNA, ask);
    spec.given(MODERATOR, next(spec));
    expect(spec.when(MODERATOR, finish(spec, 0))).toMatchObject([
      { type: 'TurnEnded', reason: 'topic_closed' },
      { type: 'ItemFinished' },
    ]);
    const other = running().given(ANNA, ask);
    other.given(MODERATOR, next(other)).given(MODERATOR, start(other, 1));
    expect(other.types(MODERATOR, start(other, 1, { running: 'end' }))[0]).toBe('TurnEnded');
    expect(other.state.agenda.current).toBe(item(other, 1));
  });

  it('T58: who speaks before the first item finishes, too, and who waits then goes on waiting', () => {
    const spec = running();
    spec.given(MODERATOR, finish(spec, 0));
    const fresh = openSession().given(ANNA, ask).given(JAN, ask);
    fresh.given(MODERATOR, {
      type: 'AddItem',
      title: 'A',
      minutes: 5,
      mode: 'queue',
      note: '',
      before: null,
    });
    fresh.given(MODERATOR, next(fresh)).given(MODERATOR, start(fresh, 0));
    expect(fresh.state.agenda).toMatchObject({ current: null, ending: { item: null } });
    fresh.given(ANNA, { type: 'Yield', turn: fresh.turn });
    fresh.given('server', { type: 'CompleteItem', item: null });
    expect(fresh.state.agenda.current).toBe(item(fresh, 0));
    expect(fresh.state.queue.waiting).toMatchObject([{ person: 'jan' }]);
  });

  it('an item that waits for the next one goes on without it when that is dropped, or when it is reopened', () => {
    const spec = running().given(ANNA, ask);
    spec.given(MODERATOR, next(spec)).given(MODERATOR, start(spec, 1));
    spec.given(MODERATOR, { type: 'DropItem', item: item(spec, 1) });
    expect(spec.state.agenda.ending).toMatchObject({ next: null });
    spec.given(MODERATOR, { type: 'ReopenItem', item: item(spec, 0) });
    expect(spec.state.agenda).toMatchObject({ ending: null, current: item(spec, 0) });
  });

  it('a finished item is reopened where it stopped, unless another one runs', () => {
    const spec = running();
    spec.given(MODERATOR, finish(spec, 0)).after(5 * MINUTE);
    spec.given(MODERATOR, { type: 'ReopenItem', item: item(spec, 0) });
    expect(itemClock(spec.state, item(spec, 0), spec.now)).toMatchObject({ leftMs: 9 * MINUTE });
    spec.after(MINUTE).given(MODERATOR, start(spec, 1));
    expect(spec.refusal(MODERATOR, { type: 'ReopenItem', item: item(spec, 0) })).toBe('item-running');
    expect(spec.refusal(MODERATOR, { ...start(spec, 1), item: item(spec, 0) })).toBe('item-just-changed');
  });

  it('T46b: an item that leaves the hidden mode says what becomes of what was written in it', () => {
    const spec = running().given(MODERATOR, { type: 'SetFloorMode', mode: 'hidden' });
    spec.given(ANNA, { type: 'Contribute', text: 'Brakuje nam czasu.', turn: null });
    expect(spec.refusal(MODERATOR, start(spec, 1))).toBe('posts-unrevealed');
    expect(spec.types(MODERATOR, { ...start(spec, 1), hiddenPosts: 'reveal' })).toContain('PostsRevealed');
  });

  it('T59: closing ends all of it, carries those who wait, and nothing is added afterwards', () => {
    const spec = running()
      .given(ANNA, ask)
      .given(JAN, ask)
      .given(OLA, { ...ask, kind: 'order', subject: 'Czas' });
    spec.given(MODERATOR, next(spec)).given(JAN, { ...ask, kind: 'order', subject: 'Głos' });
    expect(spec.when(MODERATOR, { type: 'CloseSession' })).toMatchObject([
      { type: 'TurnEnded', reason: 'session_closed' },
      { type: 'RequestsSettled', fate: 'carry', requests: [expect.any(Number), expect.any(Number)] },
      { type: 'RequestsSettled', fate: 'drop' },
      { type: 'ItemFinished' },
      { type: 'SessionClosed' },
    ]);
    expect(spec.state).toMatchObject({ turn: null, queue: { waiting: [] }, agenda: { current: null } });
    for (const command of [
      start(spec, 1),
      finish(spec, 0),
      { type: 'ReopenItem', item: item(spec, 0) },
    ] as const)
      expect(spec.refusal(MODERATOR, command)).toBe('session-closed');
    expect(nextTimer(spec.state)).toBeNull();
  });
});

describe('the time of the agenda', () => {
  it('an item has a deadline, and shows what it takes beyond it', () => {
    const spec = running();
    const first = item(spec, 0);
    const begun = spec.now - MINUTE;
    expect(itemClock(spec.state, first, spec.now)).toEqual({
      item: first,
      leftMs: 9 * MINUTE,
      wholeMs: 10 * MINUTE,
      deadline: begun + 10 * MINUTE,
      overrunMs: 0,
    });
    spec.given(MODERATOR, { type: 'ExtendItem', item: first, minutes: 5 });
    expect(itemClock(spec.state, first, begun + 17 * MINUTE)).toMatchObject({
      leftMs: -2 * MINUTE,
      overrunMs: 2 * MINUTE,
    });
    expect(nextItem(spec.state)?.id).toBe(item(spec, 1));
  });

  it('neither a break nor the server’s absence uses an item’s time', () => {
    const spec = running()
      .given(MODERATOR, { type: 'PauseSession', reason: 'kawa' })
      .after(20 * MINUTE);
    const first = item(spec, 0);
    expect(itemClock(spec.state, first, spec.now)).toMatchObject({ leftMs: 9 * MINUTE, deadline: null });
    spec.given(MODERATOR, { type: 'ResumeSession' }).after(30 * MINUTE);
    spec.given('server', { type: 'NoteRestart' });
    expect(itemClock(spec.state, first, spec.now)).toMatchObject({ leftMs: 9 * MINUTE });
  });

  it('the session’s end moves with what its items take', () => {
    const spec = running();
    const begun = spec.now - MINUTE;
    expect(sessionEnd(spec.state, spec.now)).toEqual({
      plannedAt: begun + 60 * MINUTE,
      expectedAt: begun + 60 * MINUTE,
      lateMs: 0,
    });
    expect(sessionEnd(spec.state, begun + 15 * MINUTE)).toMatchObject({ lateMs: 5 * MINUTE });
    spec.given(MODERATOR, finish(spec, 0));
    expect(sessionEnd(spec.state, spec.now)).toMatchObject({ lateMs: -9 * MINUTE });
    expect(sessionEnd(openSession().state, spec.now)).toBeNull();
  });
});
