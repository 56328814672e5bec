import { AGENDA_STEPS } from './agenda.js';
import { ATTENDANCE_STEPS } from './attendance.js';
import { CALLS_STEPS } from './calls.js';
import { CONTRIBUTIONS_STEPS } from './contributions.js';
import { FLOOR_STEPS } from './floor.js';
import { GROUP_STEPS } from './group.js';
import { INTERRUPTIONS_STEPS } from './interruptions.js';
import { MODERATION_STEPS } from './moderation.js';
import { ORDER_STEPS } from './order.js';
import { POLLS_STEPS } from './polls.js';
import { POLICY_STEPS } from './policy.js';
import { MODERATORS_STEPS } from './moderators.js';
import { REQUESTS_STEPS } from './requests.js';
import { ROUNDS_STEPS } from './rounds.js';
import { SESSION_STEPS } from './session.js';
import type { Steps } from './step.js';

/** Each concern brings its own commands, those of the server among them. */
export const ALL_STEPS: Steps = [
  ...FLOOR_STEPS,
  ...REQUESTS_STEPS,
  ...INTERRUPTIONS_STEPS,
  ...CALLS_STEPS,
  ...ROUNDS_STEPS,
  ...CONTRIBUTIONS_STEPS,
  ...ATTENDANCE_STEPS,
  ...MODERATION_STEPS,
  ...ORDER_STEPS,
  ...POLLS_STEPS,
  ...POLICY_STEPS,
  ...MODERATORS_STEPS,
  ...GROUP_STEPS,
  ...AGENDA_STEPS,
  ...SESSION_STEPS,
];
