import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { PersonId, Role } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { anotherModeratorHere, giverOf } from './rights.js';
import {
  CONTRIBUTION_LIMIT,
  DEFAULT_SETTINGS,
  NEW_SESSION_SETTINGS,
  type FloorSettings,
  type SettingName,
  type SettingValue,
} from './settings.js';
import type { SessionState } from './state.js';

/** What a setting can be. Times are whole seconds, in milliseconds. */
export type SettingRange =
  | { readonly kind: 'time' | 'number'; readonly from: number; readonly to: number; readonly orNone: boolean }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'switch' };

/** A setting that can be changed while the session runs. */
export interface LiveSetting {
  readonly range: SettingRange;
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

/** Settings as a plan names them: any of those that could be changed later, and which of them stay as they are. */
export interface PlannedSettings {
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** They cannot be changed while the session runs; only an organiser may say so (T35). */
  readonly locked?: readonly string[] | undefined;
}

/** The settings of a new session; refused with the name of the first that is unknown or out of its range. */
export function settingsOf(
  { settings = {}, locked = [] }: PlannedSettings,
  by: Role,
): FloorSettings | Rejected {
  if (locked.length > 0 && by !== 'organiser') return reject('not-allowed');
  const bad =
    Object.entries(settings).find(([name, value]) => {
      const known = LIVE_SETTINGS.get(name);
      return known === undefined || !isWithin(known.range, value);
    })?.[0] ?? locked.find((name) => !LIVE_SETTINGS.has(name));
  if (bad !== undefined) return reject('bad-value', { field: bad });
  return { ...DEFAULT_SETTINGS, ...NEW_SESSION_SETTINGS, ...settings, locked: [...new Set(locked)] };
}

/** Whether this value is one that the setting can have. */
export function isWithin(range: SettingRange, value: unknown): value is SettingValue {
  switch (range.kind) {
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && range.of.includes(value);
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

function touchesOwn(state: SessionState, { touches }: LiveSetting, giver: PersonId): boolean {
  if (touches === 'turn') return state.turn?.person === giver;
  return touches === 'request' && state.queue.waiting.some(({ person }) => person === giver);
}

function live(range: SettingRange, touches: LiveSetting['touches'] = null, by = MODERATORS): LiveSetting {
  return { range, by, touches };
}

function time(from: number, to: number, none?: 'or none'): SettingRange {
  return { kind: 'time', from: from * SECOND, to: to * SECOND, orNone: none !== undefined };
}

function number(from: number, to: number, none?: 'or none'): SettingRange {
  return { kind: 'number', from, to, orNone: none !== undefined };
}

function choice(...of: readonly string[]): SettingRange {
  return { kind: 'choice', of };
}

function onOrOff(): SettingRange {
  return { kind: 'switch' };
}
