import { TAKING_PART } from './decide-taking-part.js';
import { RIGHTS } from './rights.js';

it('holds every command that a participant may give, and the remark of moderators', () => {
  const given = Object.entries(RIGHTS).flatMap(([type, who]) => (who.includes('participant') ? [type] : []));
  expect([...TAKING_PART].sort()).toEqual([...given, 'Remark'].sort());
});
