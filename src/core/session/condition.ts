import { reject, type Rejected } from './decision.js';

/** More conditions than any charter has. */
const MOST_CONDITIONS = 99;

/** Which condition of the charter a sanction refers to (T30); null: none was named. */
export type Condition = { readonly ok: true; readonly condition: number | null } | Rejected;

/** The condition that a command names, if it names one: counted from 1, as the charter lists them. */
export function cleanCondition({ condition = null }: { readonly condition?: number | null }): Condition {
  if (condition === null) return { ok: true, condition };
  const isOne = Number.isInteger(condition) && condition >= 1 && condition <= MOST_CONDITIONS;
  return isOne ? { ok: true, condition } : reject('bad-value', { field: 'condition' });
}

/** As an event records it: only where one was named. */
export function recorded(condition: number | null): { readonly condition?: number } {
  return condition === null ? {} : { condition };
}
