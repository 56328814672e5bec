import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { PersonId, Role } from './ids.js';
import { ORDER_CATEGORIES } from './order-categories.js';
import { refuseUnlessRunning } from './phase.js';
import { anotherModeratorHere, giverOf } from './rights.js';
import {
  CONTRIBUTION_LIMIT,
  DEFAULT_SETTINGS,
  NEW_SESSION_SETTINGS,
  type FloorSettings,
  type PlannedValue,
  type SettingName,
} from './settings.js';
import type { SessionState } from './state.js';

/** What a setting can be while the session runs. Times are whole seconds, in milliseconds. */
export type LiveRange =
  | { readonly kind: 'time' | 'number'; readonly from: number; readonly to: number; readonly orNone: boolean }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'switch' };

/** What a setting of a plan can be: also some of a list, at least one of them, the first of them first. */
export type SettingRange = LiveRange | { readonly kind: 'ranking'; readonly of: readonly string[] };

/** A setting that can be changed while the session runs. */
export interface LiveSetting {
  readonly range: LiveRange;
  /** Which roles may change it. */
  readonly by: readonly Role[];
  /**
   * What of the giver's own it touches: the turn that runs, or the request that waits. Who has one asks another
   * moderator, or it is marked as their own ruling (T9).
   */
  readonly touches: 'turn' | 'request' | null;
}

const SECOND = 1_000;
const MODERATORS: readonly Role[] = ['moderator'];
const PLANNERS: readonly Role[] = ['moderator', 'organiser'];

/** One line a setting: whatever is not named here stays as the plan has it. */
const LIVE = {
  // The clock; a new limit counts from the next turn on
  turnMs: live(time(10, 3_600, 'or none')),
  composingMs: live(time(5, 600, 'or none')),
  postsPerTurn: live(number(1, 100, 'or none'), 'turn'),
  expiry: live(choice('hard', 'soft'), 'turn'),
  graceMs: live(time(0, 60), 'turn'),
  firstWarningMs: live(time(0, 600)),
  lastWarningMs: live(time(0, 600)),
  reservedMs: live(time(0, 3_600)),

  // Time
  unusedTime: live(choice('pool', 'reserve', 'named', 'questions'), 'turn'),

  // Questions put between, and points of order
  interposed: live(choice('off', 'speaker', 'speaker-or-moderator'), 'turn'),
  interposedMs: live(time(10, 600)),
  orderMs: live(time(10, 600)),

  // Posts
  postLength: live(number(100, CONTRIBUTION_LIMIT, 'or none'), 'turn'),
  slowModeMs: live(time(5, 3_600, 'or none')),
  silentFloorMs: live(time(10, 3_600, 'or none')),
  // Calls: a new time to accept counts from the next call on
  acceptMs: live(time(5, 120, 'or none')),
  advance: live(choice('manual', 'assisted', 'automatic')),
  assistMs: live(time(3, 120)),
  speakersNominate: live({ kind: 'switch' }),
  // The agenda
  topicChange: live(choice('finish', 'end'), 'turn'),

  // Requests; what waits already stays as it is
  clarifyRequests: live(onOrOff()),
  replyRequests: live(onOrOff()),
  orderRequests: live(onOrOff()),
  ordersWhenClosed: live(onOrOff()),
  ordinaryRequests: live(number(1, 10)),
  presenceNeeded: live(onOrOff()),
  requestsPerTopic: live(number(1, 50, 'or none')),
  clarifyCap: live(number(1, 20, 'or none')),
  replyCap: live(number(1, 20, 'or none')),
  reopensAtTopic: live(onOrOff()),
  // The order of the queue
  queueOrder: live(choice('arrival', 'balanced', 'by-unit'), 'request'),
  orderScope: live(choice('topic', 'session', 'series'), 'request'),
  balanceSpoken: live(onOrOff(), 'request'),
  balanceTurns: live(onOrOff(), 'request'),
  balanceTime: live(onOrOff(), 'request'),
  balanceUnits: live(onOrOff(), 'request'),
  overtakenMost: live(number(0, 100), 'request'),
  overtakenForMs: live(time(0, 7_200), 'request'),
  unitBudgetMs: live(time(30, 14_400, 'or none'), 'request'),
  // Without a moderator
  unattendedAfterMs: live(time(10, 3_600, 'or none')),
  unattendedPolicy: live(choice('hold', 'lock', 'selfRun', 'end')),
  unattendedEndMs: live(time(60, 7_200)),
} as const satisfies { readonly [name in SettingName]?: LiveSetting };

/** The name of a setting that can be changed while the session runs. */
export type LiveSettingName = keyof typeof LIVE;

/** All settings that can be changed while the session runs (T35), by name. */
export const LIVE_SETTINGS: ReadonlyMap<string, LiveSetting> = new Map(Object.entries(LIVE));

/** A setting that a plan can name. */
export interface PlanSetting {
  readonly range: SettingRange;
  /** Which roles may plan it otherwise than it is by itself. */
  readonly by: readonly Role[];
}

/**
 * What a plan alone decides, since people act by it: whoever wrote for moderators, or asked for the floor unseen, is
 * not shown to others later.
 */
const PLAN_ONLY = {
  /** T62 */
  namesInQueue: { range: onOrOff(), by: PLANNERS },
  /** T15 */
  subjectsSeenBy: { range: choice('all', 'moderators'), by: PLANNERS },
  /** T39 */
  ordersSeenBy: { range: choice('all', 'moderators'), by: PLANNERS },
  /** T36: an organiser configures them. */
  orderCategories: { range: { kind: 'ranking', of: ORDER_CATEGORIES }, by: ['organiser'] },
} as const satisfies { readonly [name in SettingName]?: PlanSetting };

/** The name of a setting that a plan decides for good. */
export type PlanOnlyName = keyof typeof PLAN_ONLY;

/** The names of those, in the order in which they are read. */
export const PLAN_ONLY_NAMES = Object.keys(PLAN_ONLY) as readonly PlanOnlyName[];

/** The name of a setting that a plan can name. */
export type PlanSettingName = LiveSettingName | PlanOnlyName;

/** All settings that a plan can name: those that can be changed later, and those that cannot. */
export const PLAN_SETTINGS: ReadonlyMap<string, PlanSetting> = new Map<string, PlanSetting>([
  ...[...LIVE_SETTINGS].map(([name, { range }]) => [name, { range, by: PLANNERS }] as const),
  ...Object.entries(PLAN_ONLY),
]);

/** Changes one setting of the running session, as far as the organiser's plan leaves it free (T35). */
export function changeSetting(state: SessionState, command: CommandOf<'ChangeSetting'>): Decision {
  const refused = state.phase.name === 'planned' ? null : refuseUnlessRunning(state);
  if (refused) return refused;
  const { setting, value } = command;
  const known = LIVE_SETTINGS.get(setting);
  if (!known) return reject('bad-value', { field: 'setting' });
  if (command.by === 'server' || !known.by.includes(command.by.role)) return reject('not-allowed');
  if (state.settings.locked.includes(setting)) return reject('setting-locked');
  if (!isWithin(known.range, value)) return reject('bad-value', { field: 'value' });
  if (state.settings[setting] === value) return accept();
  const giver = giverOf(command);
  const ownRuling = giver !== null && touchesOwn(state, known, giver);
  if (ownRuling && anotherModeratorHere(state, giver)) return reject('own-turn');
  return accept({ type: 'SettingChanged', setting, value, ownRuling });
}

/** Settings as a plan names them, and which of those that could be changed later stay as they are. */
export interface PlannedSettings {
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** They cannot be changed while the session runs; only an organiser may say so (T35). */
  readonly locked?: readonly string[] | undefined;
}

/**
 * The settings of a new session; refused with the name of the first that is unknown or out of its range, and where
 * somebody plans or locks what is not theirs to decide.
 */
export function settingsOf(
  { settings = {}, locked = [] }: PlannedSettings,
  by: Role,
): FloorSettings | Rejected {
  if (locked.length > 0 && by !== 'organiser') return reject('not-allowed');
  for (const [name, value] of Object.entries(settings)) {
    const known = PLAN_SETTINGS.get(name);
    if (known === undefined || !isWithin(known.range, value)) return reject('bad-value', { field: name });
    if (!known.by.includes(by)) return reject('not-allowed');
  }
  const unknown = locked.find((name) => !LIVE_SETTINGS.has(name));
  if (unknown !== undefined) return reject('bad-value', { field: unknown });
  return { ...DEFAULT_SETTINGS, ...NEW_SESSION_SETTINGS, ...settings, locked: [...new Set(locked)] };
}

/** Whether this value is one that the setting can have. */
export function isWithin(range: SettingRange, value: unknown): value is PlannedValue {
  switch (range.kind) {
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && range.of.includes(value);
    case 'ranking':
      return Array.isArray(value) && value.length > 0 && isSomeOf(range.of, value);
    default:
      if (value === null) return range.orNone;
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= range.from &&
        value <= range.to &&
        (range.kind === 'number' || value % SECOND === 0)
      );
  }
}

/** Whether each of these is of that list, and none there twice. */
function isSomeOf(list: readonly unknown[], values: readonly unknown[]): boolean {
  return new Set(values).size === values.length && values.every((value) => list.includes(value));
}

function touchesOwn(state: SessionState, { touches }: LiveSetting, giver: PersonId): boolean {
  if (touches === 'turn') return state.turn?.person === giver;
  return touches === 'request' && state.queue.waiting.some(({ person }) => person === giver);
}

function live(range: LiveRange, touches: LiveSetting['touches'] = null, by = MODERATORS): LiveSetting {
  return { range, by, touches };
}

function time(from: number, to: number, none?: 'or none'): LiveRange {
  return { kind: 'time', from: from * SECOND, to: to * SECOND, orNone: none !== undefined };
}

function number(from: number, to: number, none?: 'or none'): LiveRange {
  return { kind: 'number', from, to, orNone: none !== undefined };
}

function choice(...of: readonly string[]): LiveRange {
  return { kind: 'choice', of };
}

function onOrOff(): LiveRange {
  return { kind: 'switch' };
}
