import type { SessionEvent } from './events.js';
import { settingsOf } from './policy.js';
import { DEFAULT_SETTINGS } from './settings.js';
import type { SettingName, SettingValue } from './settings.js';
import {
  ANNA,
  CO_MODERATOR,
  MINUTE,
  MODERATOR,
  openSession,
  plannedSession,
  SECOND,
} from '../../../test/support/session-spec.js';

const change = (setting: string, value: unknown) => ({
  type: 'ChangeSetting' as const,
  setting: setting as SettingName,
  value: value as SettingValue,
});

describe('settings of a plan', () => {
  it('T25, T26: unless it says otherwise, the next person is proposed, and has 15 seconds to accept', () => {
    expect(settingsOf({}, 'moderator')).toEqual({
      ...DEFAULT_SETTINGS,
      acceptMs: 15_000,
      advance: 'assisted',
    });
  });

  it('T35: what it names stands, and an organiser can lock it', () => {
    const plan = {
      settings: { advance: 'manual', queueOrder: 'balanced' },
      locked: ['queueOrder', 'queueOrder'],
    };
    expect(settingsOf(plan, 'organiser')).toMatchObject({
      advance: 'manual',
      queueOrder: 'balanced',
      locked: ['queueOrder'],
    });
    expect(settingsOf(plan, 'moderator')).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it.each([
    ['T62: whether names are seen in the queue', { namesInQueue: false }],
    ['T15: who sees what requests are about', { subjectsSeenBy: 'moderators' }],
    ['T39: who sees points of order before the ruling', { ordersSeenBy: 'moderators' }],
  ])('%s is said by whoever plans, and stays', (_what, settings) => {
    const planned = settingsOf({ settings }, 'moderator');
    expect(planned).toEqual({ ...settingsOf({}, 'moderator'), ...settings });
    const [[setting, value]] = Object.entries(settings) as [[string, unknown]];
    expect(openSession().refusal(MODERATOR, change(setting, value))).toBe('bad-value');
  });

  it('T36: which categories of points of order there are, and their ranks, an organiser says, and they stay', () => {
    const settings = { orderCategories: ['time', 'charter'] };
    expect(settingsOf({ settings }, 'organiser')).toMatchObject(settings);
    expect(settingsOf({ settings }, 'moderator')).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(openSession().refusal(MODERATOR, change('orderCategories', ['time']))).toBe('bad-value');
  });

  it.each([
    ['an unknown setting', { settings: { nothing: 1 } }, 'nothing'],
    ['one that nobody sets', { settings: { locked: true } }, 'locked'],
    [
      'a name of every object',
      { settings: JSON.parse('{"__proto__": 1}') as Record<string, unknown> },
      '__proto__',
    ],
    ['a value out of its range', { settings: { acceptMs: 1 } }, 'acceptMs'],
    ['a value of another kind', { settings: { advance: ['manual'] } }, 'advance'],
    ['an unknown name that is locked', { locked: ['nothing'] }, 'nothing'],
    ['a lock on what nobody can change anyway', { locked: ['namesInQueue'] }, 'namesInQueue'],
    ['a word where there is yes or no', { settings: { namesInQueue: 'all' } }, 'namesInQueue'],
    ['nobody as readers', { settings: { subjectsSeenBy: 'nobody' } }, 'subjectsSeenBy'],
    ['readers who are no group', { settings: { ordersSeenBy: null } }, 'ordersSeenBy'],
    ['no category at all', { settings: { orderCategories: [] } }, 'orderCategories'],
    ['a category twice', { settings: { orderCategories: ['time', 'time'] } }, 'orderCategories'],
    ['an unknown category', { settings: { orderCategories: ['time', 'weather'] } }, 'orderCategories'],
    ['one category that is not in a list', { settings: { orderCategories: 'time' } }, 'orderCategories'],
  ])('refuses %s, and names it', (_what, plan, field) => {
    expect(settingsOf(plan, 'organiser')).toEqual({ ok: false, code: 'bad-value', details: { field } });
  });
});

describe('settings of a running session', () => {
  it('T35: a moderator changes one at a time; the next turn has it', () => {
    const spec = openSession();
    expect(spec.when(MODERATOR, change('turnMs', 2 * MINUTE))).toMatchObject([
      { type: 'SettingChanged', setting: 'turnMs', value: 2 * MINUTE, ownRuling: false },
    ] satisfies Partial<SessionEvent>[]);
    expect(spec.types(MODERATOR, change('turnMs', 2 * MINUTE))).toEqual([]);
    spec.given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: null });
    expect(spec.state.turn?.clock).toMatchObject({ deadline: spec.now + 2 * MINUTE });
  });

  it('T35: nobody else changes any', () => {
    expect(openSession().refusal(ANNA, change('turnMs', MINUTE))).toBe('not-allowed');
  });

  it('T35: what the plan has locked stays as it is', () => {
    const spec = openSession({ locked: ['turnMs'] });
    expect(spec.refusal(MODERATOR, change('turnMs', MINUTE))).toBe('setting-locked');
    expect(spec.refusal(MODERATOR, change('graceMs', 0))).toBe('accepted');
  });

  it('also before it opens, and not after it has closed', () => {
    const spec = plannedSession();
    expect(spec.refusal(MODERATOR, change('turnMs', null))).toBe('accepted');
    spec.given(MODERATOR, { type: 'CloseSession' });
    expect(spec.refusal(MODERATOR, change('turnMs', null))).toBe('session-closed');
  });

  it.each([
    ['turnMs', 9 * SECOND],
    ['turnMs', 3_601 * SECOND],
    ['turnMs', 10.5 * SECOND],
    ['turnMs', '60000'],
    ['turnMs', true],
    ['graceMs', null],
    ['postsPerTurn', 0],
    ['expiry', 'never'],
    ['expiry', null],
    // not of those that can be changed, or no setting at all
    ['awayGraceMs', MINUTE],
    ['namesInQueue', false],
    ['locked', null],
    ['constructor', null],
    ['__proto__', 1],
  ])('a value outside of the range is refused: %s = %s', (setting, value) => {
    expect(openSession().refusal(MODERATOR, change(setting, value))).toBe('bad-value');
  });

  it('T9: who has the floor does not lift its limits for themselves, unless nobody else can: then it is marked', () => {
    const spec = openSession().given(MODERATOR, { type: 'Call', person: 'mod', expectedTurn: null });
    expect(spec.refusal(MODERATOR, change('expiry', 'soft'))).toBe('own-turn');
    expect(spec.refusal(CO_MODERATOR, change('expiry', 'soft'))).toBe('accepted');
    spec.given('server', { type: 'LoseConnection', person: 'co-mod' });
    expect(spec.when(MODERATOR, change('expiry', 'soft'))).toMatchObject([{ ownRuling: true }]);
  });
});
