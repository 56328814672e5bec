import type { FloorMode } from '../session/events.js';
import type { PlannedValue } from '../session/settings.js';
import type { Phase } from '../session/state.js';
import type { Millis, NetworkId, PersonId, Role, SessionId, TopicId } from '../session/ids.js';
import type { Language } from './messages.js';

/**
 * The JSON bodies of the HTTP interface. Every answer that is not 2xx is a `Refusal`.
 * Every text that exists in both languages is a `Bilingual`.
 */

/** A text kept in Polish and in English. */
export interface Bilingual {
  readonly pl: string;
  readonly en: string;
}

/** POST /api/sign-in. The token is the part of the link behind `#`; it is never part of a URL that a server sees. */
export interface SignInRequest {
  readonly token: string;
}

/** GET /api/me, and the answer to POST /api/sign-in. */
export interface Me {
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly language: Language;
  /** Runs the whole server: networks, people, transcripts. */
  readonly isOrganiser: boolean;
  readonly memberships: readonly MyMembership[];
}

/** PUT /api/me/language */
export interface LanguageRequest {
  readonly language: Language;
}

/** One network that I am in. */
export interface MyMembership {
  readonly network: NetworkId;
  readonly code: string;
  readonly title: Bilingual;
  readonly role: Role;
  /** Whether the charter's present version still waits for my consent. */
  readonly mustAcceptCharter: boolean;
}

/** GET /api/networks: those I may see. GET /api/networks/:network */
export interface NetworkSummary {
  readonly id: NetworkId;
  /** For instance `JST_POWIATY`. */
  readonly code: string;
  readonly title: Bilingual;
  readonly members: number;
  /** The session to join: the live one, else the next planned, else the one that ended last. */
  readonly session: SessionSummary | null;
}

/** GET /api/networks/:network/about: what the network is for. */
export interface NetworkAbout {
  readonly network: NetworkId;
  readonly goal: Bilingual;
  readonly objectives: readonly Bilingual[];
  /** What a participant and their office gain. */
  readonly benefits: readonly Bilingual[];
}

/** GET /api/networks/:network/charter */
export interface Charter {
  readonly network: NetworkId;
  readonly version: number;
  readonly intro: Bilingual;
  readonly conditions: readonly { readonly title: Bilingual; readonly text: Bilingual }[];
}

/** POST /api/networks/:network/charter/acceptance */
export interface CharterAcceptance {
  /** The version that was read; refused with `charter-changed` when it is no longer the present one. */
  readonly version: number;
}

/** GET /api/networks/:network/topics: the standing topics that its charter gives a network. */
export interface Topic {
  readonly id: TopicId;
  readonly position: number;
  readonly title: Bilingual;
  /** The list that participants add to. */
  readonly isOpenList: boolean;
}

// The open list: topics that members propose

/** Where a proposed topic stands. `merged` and `withdrawn` are for good; what was withdrawn is not listed. */
export type TopicStatus = 'proposed' | 'planned' | 'discussed' | 'declined' | 'merged' | 'withdrawn';

/** The statuses to which moderators and organisers bring a topic; `proposed` takes back the other three. */
export type TendedStatus = 'proposed' | 'planned' | 'discussed' | 'declined';

/** GET /api/networks/:network/open-list */
export interface OpenList {
  /** The best supported first, of the same support the oldest first. */
  readonly topics: readonly ProposedTopic[];
  /** How many more the caller may propose now; 0 also for those who only read. */
  readonly mayPropose: number;
  /** Whether the caller may support, which those who only read may not. */
  readonly maySupport: boolean;
}

/** A topic that somebody proposed; also the answer to POST /api/networks/:network/open-list. */
export interface ProposedTopic {
  readonly id: TopicId;
  readonly title: string;
  /** Possibly empty. */
  readonly description: string;
  readonly proposer: PersonId;
  readonly proposerName: string;
  readonly proposedAt: Millis;
  readonly status: TopicStatus;
  /** What came of the discussion, or why it was declined; possibly empty. */
  readonly note: string;
  /** The topic that it was merged into. */
  readonly mergedInto: TopicId | null;
  /** How many people support it; who proposes supports. */
  readonly support: number;
  /** Whether the caller is one of them. */
  readonly isSupported: boolean;
  /** The sessions that have it on their agenda, the earliest first. */
  readonly meetings: readonly { readonly id: SessionId; readonly title: string; readonly startsAt: Millis }[];
  /** Whether the caller may withdraw it. */
  readonly mayWithdraw: boolean;
}

/** POST /api/networks/:network/open-list (participant, moderator) */
export interface NewProposal {
  readonly title: string;
  /** Possibly empty. */
  readonly description: string;
  /** The meeting during which it was made, whose record then shows it; null for none. */
  readonly session: SessionId | null;
}

// DELETE /api/topics/:topic withdraws one's own topic while nobody else supports it.
// PUT and DELETE /api/topics/:topic/support give one's support and take it back (participant, moderator).
// These, and the two below, answer 204.

/** POST /api/topics/:topic/merge (organiser, moderator): the supports of both are united in the other one. */
export interface MergeRequest {
  readonly into: TopicId;
}

/** PUT /api/topics/:topic/status (organiser, moderator) */
export interface StatusRequest {
  readonly status: TendedStatus;
  /** For `declined` the reason, which everybody reads; for `discussed` what came of it, possibly empty. */
  readonly note: string;
}

/** GET /api/topics/:topic/acts (organiser, moderator): who did what to a topic, in order. */
export interface TopicAct {
  readonly at: Millis;
  readonly by: PersonId;
  readonly name: string;
  /** What it was made then. */
  readonly status: TopicStatus;
  readonly note: string;
}

// The library of prompts

/** GET /api/networks/:network/prompts (organiser, moderator), in the order in which they came in. */
export interface LibraryPrompt {
  readonly id: string;
  /** Kept in both languages where it came with the program; what people add is the same in both. */
  readonly text: Bilingual;
  /** What it is about: a standing topic or one of the open list. */
  readonly topic: TopicId | null;
}

/** POST /api/networks/:network/prompts (organiser, moderator): 201; the one that is there where it is known already. */
export interface NewLibraryPrompt {
  readonly text: string;
  readonly topic: TopicId | null;
}

/** PUT /api/prompts/:prompt (organiser, moderator); DELETE takes it out of the library (204). */
export interface ChangedLibraryPrompt {
  readonly text: string;
  /** The language in which it was read: where the two differ, the other stays as it is. */
  readonly language: Language;
  readonly topic: TopicId | null;
}

/** POST /api/networks/:network/people (organiser) */
export interface NewMember {
  readonly name: string;
  readonly unit: string;
  readonly role: Role;
}

/** GET /api/networks/:network/people (organiser, moderator) */
export interface Member {
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly role: Role;
  readonly acceptedCharterVersion: number | null;
  /** The personal links that still work. Their secret is shown once, when they are made. */
  readonly links: readonly JoinLinkSummary[];
}

/** A personal join link without its secret. */
export interface JoinLinkSummary {
  readonly id: string;
  readonly createdAt: Millis;
  readonly lastUsedAt: Millis | null;
}

/** The answer to POST /api/networks/:network/people/:person/links (organiser): shown once. */
export interface NewJoinLink {
  readonly id: string;
  readonly url: string;
}

// DELETE /api/links/:link revokes a link and ends every sign-in that came from it.
// It, POST /api/sign-out and the charter's acceptance answer 204, without a body; what is made answers 201.

/** POST /api/networks/:network/sessions (organiser, moderator) */
export interface NewSession {
  readonly title: string;
  readonly startsAt: Millis;
  readonly mode: 'open' | 'queue' | 'moderator';
  /** Seconds of a turn, 10 to 3,600; null for no limit. */
  readonly turnSeconds: number | null;
  /** The template that the agenda is made from; null or absent for none. */
  readonly template?: string | null;
  /**
   * What to talk about: standing topics, and topics of the open list that are proposed or planned. One item each, where
   * the template has its place for them, in this order.
   */
  readonly topics?: readonly TopicId[];
  /** In which the agenda is written; Polish unless it is said. */
  readonly language?: Language;
  /**
   * Other settings of the floor than the length of a turn, by name; where it names none, the template's, else the usual
   * ones. Most can be changed during the session as well (`ChangeSetting`).
   */
  readonly settings?: Readonly<Record<string, PlannedValue>>;
  /** Settings that stay as they are planned (organiser). */
  readonly locked?: readonly string[];
}

/** PATCH /api/sessions/:session (organiser, moderator), until it is opened; what is left out stays. */
export interface PlanChange {
  readonly title?: string;
  readonly startsAt?: Millis;
}

// POST /api/sessions/:session/call-off (organiser, moderator) closes a session that has not been opened.
// Both answer with the session as it is then.

/** GET /api/session-templates: agendas for whole sessions, for those who plan one. */
export interface SessionTemplate {
  readonly id: string;
  readonly title: Bilingual;
  /** What it is good for. */
  readonly summary: Bilingual;
  /** How long a turn best is in it; null for no limit. */
  readonly turnSeconds: number | null;
  /** Settings that it needs otherwise than they usually are, by name; a plan can change them. */
  readonly settings?: Readonly<Record<string, PlannedValue>>;
  readonly items: readonly TemplateItem[];
  /** After how many of its items the topics come that a plan names. */
  readonly topicsAfter: number;
}

/** One item of a template. */
export interface TemplateItem {
  readonly title: Bilingual;
  readonly minutes: number;
  readonly mode: FloorMode;
  /** For the moderators. */
  readonly note: Bilingual;
  /** The questions that are prepared for it. */
  readonly prompts: readonly Bilingual[];
}

/** GET /api/networks/:network/sessions, newest first; GET /api/sessions/:session */
export interface SessionSummary {
  readonly id: SessionId;
  readonly network: NetworkId;
  readonly title: string;
  readonly startsAt: Millis;
  readonly phase: Phase['name'];
  /** It is closed, and was never opened. */
  readonly isCalledOff: boolean;
  /** People connected now. */
  readonly present: number;
  readonly contributions: number;
}

// GET /api/sessions/:session/transcript        Transcript (core/views/transcript.ts), JSON
// GET /api/sessions/:session/transcript.md     Markdown
// GET /api/sessions/:session/transcript.jsonl  JSON Lines, for `npm run verify`
// GET /api/health                              { "ok": true }
