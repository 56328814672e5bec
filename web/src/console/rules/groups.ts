import type { LiveSettingName } from '../../../../src/core/session/policy.js';

/** The parts in which the rules of a session are read. */
export const GROUPS = ['clock', 'course', 'requests', 'order', 'unattended'] as const;

/** One of these parts. */
export type Group = (typeof GROUPS)[number];

/** To which part a setting belongs, and in which order they are read; the compiler asks for the part of a new one. */
const GROUP_OF: Readonly<Record<LiveSettingName, Group>> = {
  turnMs: 'clock',
  composingMs: 'clock',
  postsPerTurn: 'clock',
  postLength: 'clock',
  expiry: 'clock',
  graceMs: 'clock',
  firstWarningMs: 'clock',
  lastWarningMs: 'clock',
  slowModeMs: 'clock',
  advance: 'course',
  assistMs: 'course',
  acceptMs: 'course',
  speakersNominate: 'course',
  reservedMs: 'course',
  topicChange: 'course',
  interposed: 'course',
  interposedMs: 'course',
  unusedTime: 'course',
  silentFloorMs: 'course',
  clarifyRequests: 'requests',
  replyRequests: 'requests',
  orderRequests: 'requests',
  ordersWhenClosed: 'requests',
  orderMs: 'requests',
  ordinaryRequests: 'requests',
  presenceNeeded: 'requests',
  requestsPerTopic: 'requests',
  clarifyCap: 'requests',
  replyCap: 'requests',
  reopensAtTopic: 'requests',
  queueOrder: 'order',
  orderScope: 'order',
  balanceSpoken: 'order',
  balanceTurns: 'order',
  balanceTime: 'order',
  balanceUnits: 'order',
  overtakenMost: 'order',
  overtakenForMs: 'order',
  unitBudgetMs: 'order',
  unattendedAfterMs: 'unattended',
  unattendedPolicy: 'unattended',
  unattendedEndMs: 'unattended',
};

/** The settings of one part, in the order of the table above. */
export function settingsOf(group: Group): readonly LiveSettingName[] {
  return (Object.keys(GROUP_OF) as LiveSettingName[]).filter((name) => GROUP_OF[name] === group);
}
