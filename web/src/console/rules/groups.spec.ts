import { LIVE_SETTINGS } from '../../../../src/core/session/policy.js';
import { GROUPS, settingsOf } from './groups.js';

it('T35: every setting that can be changed during a session is offered, once', () => {
  const offered = GROUPS.flatMap(settingsOf);
  expect([...offered].sort()).toEqual([...LIVE_SETTINGS.keys()].sort());
});
