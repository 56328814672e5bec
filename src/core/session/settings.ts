import { ORDER_CATEGORIES, type OrderCategory } from './order-categories.js';
import type { Millis } from './ids.js';

/**
 * What becomes of a session without a moderator (T53): the list of speakers waits, asides go on (`hold`); nobody
 * posts (`lock`); people are called in turn by the server (`selfRun`); it is held, and closed after a while (`end`).
 */
export type UnattendedPolicy = 'hold' | 'lock' | 'selfRun' | 'end';

/** The settings of a session's floor. They are part of its log and change only by events. */
export interface FloorSettings {
  /** A whole turn, from the grant (T21); null for no limit. */
  readonly turnMs: Millis | null;
  /** From the grant to the first post (T21); null for no limit. */
  readonly composingMs: Millis | null;
  /** Posts in one turn (T21); null for no limit. */
  readonly postsPerTurn: number | null;
  /** `hard` ends a turn at its deadline, `soft` only shows that it is over (T22). */
  readonly expiry: 'hard' | 'soft';
  /** For a post that is on its way when the time is up (T22). */
  readonly graceMs: Millis;
  /** When to warn before the deadline, first and last call (T22). */
  readonly firstWarningMs: Millis;
  readonly lastWarningMs: Millis;
  /** How long a lost connection keeps a person's turn and presence (T47). */
  readonly awayGraceMs: Millis;
  /** What a turn has at least when its clock goes on after the server was away (T24). */
  readonly regrantMs: Millis;
  /** How long a place at the head is kept for a speaker whose turn ended by a lost connection (T47). */
  readonly reservedMs: Millis;
  /** A second `next` sooner than this after a change is refused (T28). */
  readonly justChangedMs: Millis;
  /** How long a called person has to accept (T26); null: the call itself gives the floor. */
  readonly acceptMs: Millis | null;
  /**
   * How the next turn begins when one has ended (T25): a moderator calls, the server proposes somebody and calls
   * them unless a moderator acts, or the server calls at once.
   */
  readonly advance: 'manual' | 'assisted' | 'automatic';
  /** How long a moderator has to act before the server calls whom it proposed (T25). */
  readonly assistMs: Millis;
  /** Whether whoever speaks may name the next person (T27). */
  readonly speakersNominate: boolean;
  /** For how long the last call or end can be taken back (T43). */
  readonly undoMs: Millis;
  /** Whether participants see who is waiting, not only how many (T62). */
  readonly namesInQueue: boolean;

  // Requests
  /** Which kinds of request there are beside speech (T12). */
  readonly orderRequests: boolean;
  readonly clarifyRequests: boolean;
  readonly replyRequests: boolean;
  /** How many requests of speech one person may have waiting (T11). */
  readonly ordinaryRequests: number;
  /** Whether one has to be here to be put on the list (T10). */
  readonly presenceNeeded: boolean;
  /** How many requests of one person are answered in one topic, points of order left out (T10); null for no limit. */
  readonly requestsPerTopic: number | null;
  /** How many questions, and replies, one person has before somebody else's own speech (T14); null for no limit. */
  readonly clarifyCap: number | null;
  readonly replyCap: number | null;
  /** Whether points of order may be raised while the queue is closed (T31). */
  readonly ordersWhenClosed: boolean;
  /** Whether a closed queue opens when a topic starts (T31). */
  readonly reopensAtTopic: boolean;
  /** Who sees what a request is about (T15); its owner always does. */
  readonly subjectsSeenBy: 'all' | 'moderators';

  // The agenda
  /** Whether a change of topic lets the running turn finish, or ends it (T58). */
  readonly topicChange: TopicChange;
  /** A second change of the agenda item sooner than this after one is refused. */
  readonly itemJustChangedMs: Millis;
  // Without a moderator
  /** How long none may be here until the session is unattended (T52); null for ever. */
  readonly unattendedAfterMs: Millis | null;
  readonly unattendedPolicy: UnattendedPolicy;
  /** After how long without a moderator a session is closed, where the policy says so. */
  readonly unattendedEndMs: Millis;

  // The order of the queue
  /** Who comes first (T35): who asked first, who has been heard less (T42), or the units in turn. */
  readonly queueOrder: 'arrival' | 'balanced' | 'by-unit';
  /** What counts for it (T42): turns on this topic, in the whole session, or in this and the earlier ones of the network. */
  readonly orderScope: 'topic' | 'session' | 'series';
  /** The parts of the balanced order (T42): no turn yet, fewer turns, less time, a unit that was less heard. */
  readonly balanceSpoken: boolean;
  readonly balanceTurns: boolean;
  readonly balanceTime: boolean;
  readonly balanceUnits: boolean;
  /** How often, and for how long, others who asked later can be called before somebody (T42). */
  readonly overtakenMost: number;
  readonly overtakenForMs: Millis;
  /** The time that each unit has on a topic (T44); null for no limit. */
  readonly unitBudgetMs: Millis | null;

  // Policy
  /** The settings that the plan decides for good: nobody changes them while the session runs (T35). */
  readonly locked: readonly string[];
  // Time
  /** What becomes of the rest of a turn that is yielded early (T40). */
  readonly unusedTime: 'pool' | 'reserve' | 'named' | 'questions';

  // Questions put between, and points of order
  /** Who lets a question into a running turn (T33). */
  readonly interposed: 'off' | 'speaker' | 'speaker-or-moderator';
  /** The time to ask it. */
  readonly interposedMs: Millis;
  /** What points of order can be about, by rank (T36). */
  readonly orderCategories: readonly OrderCategory[];
  /** The time to explain one. */
  readonly orderMs: Millis;
  /** Who sees the sentence of a point of order before the ruling (T39). */
  readonly ordersSeenBy: 'all' | 'moderators';

  // Posts
  /** The longest post on the floor in code points (T21); null for no limit but that of every text. */
  readonly postLength: number | null;
  /** On the open floor, from one post of a person to their next (T1); null for no wait. */
  readonly slowModeMs: Millis | null;
  /** When a floor that nobody uses and nobody waits for counts as silent (T46a); null for never. */
  readonly silentFloorMs: Millis | null;
}

/** The name of a setting. */
export type SettingName = keyof FloorSettings;

/** What a setting can be changed to while the session runs. */
export type SettingValue = string | number | boolean | null;

/** What a setting can be in a plan: also some of a list, in an order. */
export type PlannedValue = SettingValue | readonly string[];

/** What a change of topic does to the running turn (T58). */
export type TopicChange = 'finish' | 'end';

/**
 * The settings of a session whose plan does not name them: also of plans from before there were such settings, so
 * that an old record is read as it was written.
 */
export const DEFAULT_SETTINGS: FloorSettings = {
  turnMs: 300_000,
  composingMs: null,
  postsPerTurn: null,
  expiry: 'hard',
  graceMs: 5_000,
  firstWarningMs: 30_000,
  lastWarningMs: 10_000,
  awayGraceMs: 30_000,
  regrantMs: 10_000,
  reservedMs: 300_000,
  justChangedMs: 2_000,
  acceptMs: null,
  advance: 'manual',
  assistMs: 10_000,
  speakersNominate: false,
  undoMs: 60_000,
  namesInQueue: true,
  orderRequests: true,
  clarifyRequests: true,
  replyRequests: true,
  ordinaryRequests: 1,
  presenceNeeded: true,
  requestsPerTopic: null,
  clarifyCap: 2,
  replyCap: 2,
  ordersWhenClosed: true,
  reopensAtTopic: true,
  subjectsSeenBy: 'all',
  topicChange: 'finish',
  itemJustChangedMs: 5_000,
  queueOrder: 'arrival',
  orderScope: 'topic',
  balanceSpoken: true,
  balanceTurns: true,
  balanceTime: true,
  balanceUnits: true,
  overtakenMost: 3,
  overtakenForMs: 600_000,
  unitBudgetMs: null,
  unattendedAfterMs: 60_000,
  unattendedPolicy: 'hold',
  unattendedEndMs: 600_000,
  locked: [],
  unusedTime: 'pool',
  interposed: 'speaker',
  interposedMs: 60_000,
  orderCategories: ORDER_CATEGORIES,
  orderMs: 60_000,
  ordersSeenBy: 'all',
  postLength: null,
  slowModeMs: null,
  silentFloorMs: 120_000,
};

/** What new plans have besides, unless they say otherwise: how the next turn begins, and the time to accept (T25, T26). */
export const NEW_SESSION_SETTINGS = {
  acceptMs: 15_000,
  advance: 'assisted',
} as const satisfies Partial<FloorSettings>;

/** The longest contribution, in Unicode code points after NFC. */
export const CONTRIBUTION_LIMIT = 20_000;

/** The longest aside, in code points: it is short by its nature, and everybody's line carries it. */
export const ASIDE_LIMIT = 2_000;

/** The longest prompt, in code points. */
export const PROMPT_LIMIT = 1_000;

/** The longest reason or note, in code points. */
export const REASON_LIMIT = 500;

/** What a request is about, in code points (T15). */
export const SUBJECT_LIMIT = 120;
/** The longest question of a poll, in code points. */
export const QUESTION_LIMIT = 500;

/** The longest option of a poll, in code points. */
export const OPTION_LIMIT = 200;

/** The fewest options that a poll can have. */
export const POLL_LEAST_OPTIONS = 2;

/** The most options that a poll can have. */
export const POLL_MOST_OPTIONS = 12;

/** The longest note on an agenda item, or private note of a moderator, in code points. */
export const NOTE_LIMIT = 2_000;

/** The most items that an agenda has. */
export const ITEMS_LIMIT = 50;

/** The most prompts that are prepared for one item. */
export const PREPARED_LIMIT = 20;

/** The longest timebox of an agenda item, and the most that it is lengthened by at once, in minutes. */
export const ITEM_MINUTES_LIMIT = 480;
export const EXTENSION_MINUTES_LIMIT = 120;

/** How long the discussion of a topic is planned to take, in minutes, where nobody says it. */
export const TOPIC_MINUTES = 20;

/** A question put into somebody's turn, in code points (T33). */
export const INTERPOSED_LIMIT = 300;

/** The longest private draft, in code points: longer than what may be said, since it may still be cut down. */
export const DRAFT_LIMIT = 40_000;

/** The longest text that is shown while it is written, in code points. */
export const LIVE_DRAFT_LIMIT = 2_000;

/** The longest title of a session or of an agenda item, in code points. */
export const TITLE_LIMIT = 200;

/** 1 January 2100: later plans are slips of the hand. */
export const LATEST_START = 4_102_444_800_000;

/** The longest name of a person or of their unit, in code points. */
export const NAME_LIMIT = 120;

/** The longest title of a topic, in code points. */
export const TOPIC_TITLE_LIMIT = 200;

/** The longest description of a topic, and what is noted when it has been discussed, in code points. */
export const TOPIC_DESCRIPTION_LIMIT = 2_000;

/** The most proposals of one person that wait on the open list of a network at a time. */
export const OPEN_PROPOSALS_LIMIT = 10;

/** The most topics that an open list holds, apart from those that are done with. */
export const OPEN_LIST_LIMIT = 500;

/** The most prompts in the library of a network. */
export const PROMPT_LIBRARY_LIMIT = 1_000;
