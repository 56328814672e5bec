import type { PlanSettingName } from '../session/policy.js';

/** The name of a setting, and of its values where they are words. */
export interface SettingText {
  readonly name: string;
  readonly values?: Readonly<Record<string, string>>;
  /** What it means that there is none, where that is more than “no limit”. */
  readonly none?: string;
}

/** How a language names the settings that a session can be planned with; the compiler finds a missing one. */
export interface SettingTexts {
  readonly settings: { readonly [name in PlanSettingName]: SettingText };
  readonly none: string;
  readonly on: string;
  readonly off: string;
}
