import type { EventOf } from './events.js';
import type { SessionState } from './state.js';

/** Folds a changed setting in. Apart from the table of what can be changed (policy.ts), which only those need who lead. */
export function settingChanged(state: SessionState, event: EventOf<'SettingChanged'>): void {
  state.settings = { ...state.settings, [event.setting]: event.value };
}
