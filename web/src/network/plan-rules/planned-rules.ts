import { isWithin, PLAN_SETTINGS, type PlanSettingName } from '../../../../src/core/session/policy.js';
import {
  DEFAULT_SETTINGS,
  NEW_SESSION_SETTINGS,
  type FloorSettings,
  type PlannedValue,
} from '../../../../src/core/session/settings.js';
import type { PlannedRules } from '../session-plan.js';

/** The settings of a new session that nobody has planned otherwise. */
const USUAL: FloorSettings = { ...DEFAULT_SETTINGS, ...NEW_SESSION_SETTINGS };

type Settings = PlannedRules['settings'];

/** What a setting is going to be: as somebody has made it, else as the template has it, else as usual. */
export function plannedValue(name: PlanSettingName, template: Settings, own: Settings): PlannedValue {
  const value = own[name] === undefined ? template[name] : own[name];
  return value === undefined ? USUAL[name] : value;
}

/** The rules with one setting changed; what is as it was before is not of the plan's own any more. */
export function withSetting(
  rules: PlannedRules,
  template: Settings,
  name: PlanSettingName,
  value: PlannedValue,
): PlannedRules {
  const { [name]: _before, ...others } = rules.settings;
  const settings = isSame(value, plannedValue(name, template, {})) ? others : { ...others, [name]: value };
  return { ...rules, settings, isSound: Object.entries(settings).every(isSound) };
}

/** The settings that are going to be otherwise than usual, in the order of these names. */
export function unusual(
  names: readonly PlanSettingName[],
  template: Settings,
  own: Settings,
): readonly (readonly [PlanSettingName, PlannedValue])[] {
  return names
    .map((name) => [name, plannedValue(name, template, own)] as const)
    .filter(([name, value]) => !isSame(value, USUAL[name]));
}

function isSound([name, value]: readonly [string, PlannedValue]): boolean {
  const known = PLAN_SETTINGS.get(name);
  return known !== undefined && isWithin(known.range, value);
}

function isSame(one: PlannedValue, other: PlannedValue): boolean {
  if (!isList(one) || !isList(other)) return Object.is(one, other);
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Whether a setting is a list that stands in an order. */
export function isList(value: PlannedValue): value is readonly string[] {
  return Array.isArray(value);
}
