import { GROUPS, settingsOf } from '../../console/rules/groups.js';
import { PLAN_ONLY_NAMES, PLAN_SETTINGS } from '../../../../src/core/session/policy.js';
import { UNCHANGED } from '../session-plan.js';
import { plannedValue, unusual, withSetting } from './planned-rules.js';

const TEMPLATE = { queueOrder: 'by-unit', unitBudgetMs: 600_000 };

describe('the rules of a plan', () => {
  it('T35: every setting that a plan can name is offered, once', () => {
    const offered = [...GROUPS.flatMap(settingsOf), ...PLAN_ONLY_NAMES];
    expect(offered.sort()).toEqual([...PLAN_SETTINGS.keys()].sort());
  });

  it('are as usual, or as the template has them, or as somebody has made them', () => {
    expect(plannedValue('acceptMs', TEMPLATE, {})).toBe(15_000);
    expect(plannedValue('unitBudgetMs', TEMPLATE, {})).toBe(600_000);
    expect(plannedValue('unitBudgetMs', TEMPLATE, { unitBudgetMs: null })).toBeNull();
  });

  it('say what is otherwise than usual', () => {
    const names = ['advance', 'unitBudgetMs', 'queueOrder', 'orderCategories'] as const;
    expect(unusual(names, {}, {})).toEqual([]);
    expect(unusual(names, TEMPLATE, { queueOrder: 'arrival', orderCategories: ['time'] })).toEqual([
      ['unitBudgetMs', 600_000],
      ['orderCategories', ['time']],
    ]);
  });

  it('keep of what somebody changes only what is otherwise than before', () => {
    const changed = withSetting(UNCHANGED, TEMPLATE, 'queueOrder', 'arrival');
    expect(changed.settings).toEqual({ queueOrder: 'arrival' });
    expect(withSetting(changed, TEMPLATE, 'queueOrder', 'by-unit')).toEqual(UNCHANGED);
    const ranked = withSetting(UNCHANGED, {}, 'orderCategories', ['time']);
    const all = plannedValue('orderCategories', {}, {});
    expect(withSetting(ranked, {}, 'orderCategories', all)).toEqual(UNCHANGED);
  });

  it('are not sound with a value out of its range, also where there may be none', () => {
    const wrong = withSetting(UNCHANGED, {}, 'composingMs', Number.NaN);
    expect(wrong.isSound).toBe(false);
    expect(withSetting(wrong, {}, 'composingMs', null)).toEqual(UNCHANGED);
    expect(withSetting(UNCHANGED, {}, 'orderCategories', []).isSound).toBe(false);
  });
});
