import fc from 'fast-check';
import type { SettingName, SettingValue } from '../../../src/core/session/settings.js';
import type { Steps } from './step.js';

/** Settings that change while people speak and wait. */
export const POLICY_STEPS: Steps = [
  fc
    .constantFrom<readonly [SettingName, SettingValue]>(
      ['turnMs', 60_000],
      ['turnMs', null],
      ['composingMs', 20_000],
      ['postsPerTurn', 1],
      ['expiry', 'soft'],
      ['expiry', 'hard'],
      ['graceMs', 0],
      ['reservedMs', 0],
      ['topicChange', 'end'],
      ['turnMs', 1],
    )
    .map(([setting, value]) => () => ({ type: 'ChangeSetting' as const, setting, value })),
];
