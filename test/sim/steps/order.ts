import fc from 'fast-check';
import type { SettingName, SettingValue } from '../../../src/core/session/settings.js';
import type { SessionSpec } from '../../support/session-spec.js';
import { person, type Steps } from './step.js';

const earlier = fc.record({
  person,
  unit: fc.constantFrom('gmina Lipowo', 'gmina 1', ''),
  turns: fc.integer({ min: 1, max: 3 }),
  floorMs: fc.constantFrom(0, 60_000),
});

/** The order of the queue: its policy and what it counts, moves by hand, who wants to be advanced, more time for units. */
export const ORDER_STEPS: Steps = [
  fc
    .constantFrom<readonly [SettingName, SettingValue]>(
      ['queueOrder', 'balanced'],
      ['queueOrder', 'balanced'],
      ['queueOrder', 'by-unit'],
      ['queueOrder', 'arrival'],
      ['orderScope', 'session'],
      ['orderScope', 'series'],
      ['balanceSpoken', false],
      ['balanceTurns', false],
      ['overtakenMost', 1],
      ['overtakenForMs', 30_000],
      ['unitBudgetMs', 30_000],
      ['unitBudgetMs', null],
    )
    .map(([setting, value]) => () => ({ type: 'ChangeSetting' as const, setting, value })),
  fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()).map(([from, to, isStale]) => (spec: SessionSpec) => ({
    type: 'MoveRequest' as const,
    request: spec.state.queue.waiting[from]?.id ?? 1,
    before: spec.state.queue.waiting[to]?.id ?? null,
    version: spec.state.queue.version - (isStale ? 1 : 0),
  })),
  fc.boolean().map((advanced) => () => ({ type: 'ChooseAdvance' as const, advanced })),
  person.map((who) => () => ({ type: 'AddUnitTime' as const, person: who, seconds: 30 })),
  fc.constant(() => ({ type: 'OrderQueue' as const })),
  earlier.map((figures) => () => ({ type: 'CarryFigures' as const, ...figures })),
];
