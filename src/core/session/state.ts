import type {
  FloorMode,
  GrantWay,
  PauseCause,
  PollKind,
  PlaceReason,
  QueueStatus,
  RequestFate,
  ReportOutcome,
  RequestKind,
  RoundOrder,
  Track,
  TurnEndReason,
} from './events.js';
import type { OrderCategory } from './order-categories.js';
import type { Millis, NetworkId, PersonId, Role, Seq, SessionId } from './ids.js';
import type { AsidesMode } from './events.js';
import type { Tally } from './tally.js';
import { DEFAULT_SETTINGS, type FloorSettings, type UnattendedPolicy } from './settings.js';

/** Where a session stands in its life. */
export type Phase =
  | { readonly name: 'none' }
  | { readonly name: 'planned' }
  | { readonly name: 'open'; readonly since: Millis }
  | { readonly name: 'paused'; readonly since: Millis; readonly reason: string }
  | {
      readonly name: 'closed';
      readonly since: Millis;
      /** It was never opened. */
      readonly isCalledOff: boolean;
    };

/** Whether a person is connected, within the grace time after it, or neither. */
export type Presence = 'here' | 'away' | 'gone';

/** Somebody who has been in this session. */
export interface PersonState {
  readonly id: PersonId;
  readonly name: string;
  readonly unit: string;
  role: Role;
  presence: Presence;
  muted: boolean;
  /** Has been drawn since the pool was last used up (T27). */
  drawn: boolean;
  /** The same as in `SessionState.figures`, for what asks everybody; null as long as there are none. */
  figures: Figures | null;
}

/** Who is expected back after a restart (T49). */
export interface AwayTogether {
  readonly until: Millis;
  /** How many of them there still are. */
  readonly left: number;
}

/** Who lost their connection and is expected back: everybody who is `away` (T47, T48). */
export interface Away {
  /**
   * Those who were here when the server stopped, and have not been since: all who are not in `alone`. They may be
   * thousands at once, and so are not listed. Null: none is left.
   */
  together: AwayTogether | null;
  /** When the grace time of each other ends, soonest first; none of them ends before that of those together. */
  readonly alone: Map<PersonId, Millis>;
}

/** What a person has said so far; moderators see all, everyone else their own (T64). */
export interface Figures {
  turns: number;
  /** Time on the floor in ended turns, pauses left out. */
  floorMs: Millis;
  contributions: number;
}

/** How a unit has been heard so far. */
export interface UnitFigures {
  /** Turns that its people were given. */
  turns: number;
  /** Their time on the floor in ended turns. */
  floorMs: Millis;
  /** The last of these turns, 0 before the first. */
  heardAt: Seq;
}

/** What is counted by topic (T42, T44, T58). */
export interface TopicScope {
  /** The topic began after this event: earlier turns do not count for it. */
  readonly since: Seq;
  readonly figures: Map<PersonId, Figures>;
  /** By the name of the unit; for moderators only (T64). */
  readonly units: Map<string, UnitFigures>;
  /** What moderators added to the time of a unit (T44). */
  readonly budgets: Map<string, Millis>;
}

/** How somebody was heard in earlier sessions of the network. */
export interface EarlierFigures {
  readonly turns: number;
  readonly floorMs: Millis;
  /** For which unit it counts; possibly empty. */
  readonly unit: string;
  /** When it was carried in: before all turns of this session, and in the order in which units were last heard. */
  readonly heardAt: Seq;
}

/** What was counted in the earlier sessions of the network (T42); nothing that happens here changes it. */
export interface EarlierScope {
  readonly figures: Map<PersonId, EarlierFigures>;
  /** As in `TopicScope`; all of it follows from the figures. */
  readonly units: Map<string, UnitFigures>;
}

/** A turn's clock (T20, T23): an absolute deadline while it runs, what is left while it stands. */
export type TurnClock =
  | {
      readonly kind: 'running';
      /** Null: this turn has no limit. */
      readonly deadline: Millis | null;
      /** When the first post must be there; null: no limit, or it is there. */
      readonly composeBy: Millis | null;
    }
  | {
      readonly kind: 'paused';
      readonly since: Millis;
      readonly leftMs: Millis | null;
      readonly composeLeftMs: Millis | null;
      /** Goes on when none is left. */
      readonly causes: ReadonlySet<PauseCause>;
    };

/** The running turn. */
export interface Turn {
  /** The seq of its grant: identity and fencing number in one (T7). */
  readonly id: Seq;
  readonly person: PersonId;
  readonly request: Seq | null;
  /** What the floor was asked for; `topic` for a person who was not waiting. */
  readonly kind: RequestKind;
  /** The turn with which its thread began: itself, unless it answers another (T13). */
  readonly thread: Seq;
  readonly way: GrantWay;
  /** The call that it answers, or null where the call itself gave the floor (T26). */
  readonly call: Seq | null;
  readonly grantedAt: Millis;
  clock: TurnClock;
  /** All pauses that have ended. */
  pausedMs: Millis;
  posts: number;
  /** The grace for a lost connection is given once a turn (T47). */
  graceUsed: boolean;
  /** Given in place of a turn that was lost with the connection (T47). */
  readonly regained: boolean;
  /** Why a moderator has stopped its clock, for all to read (T23); '' where that was not said, or it runs. */
  pauseReason: string;
  /** Its speaker has yielded, and stays for questions (T40). */
  takesQuestions: boolean;
}

/** The turn that ended last: a post that reached the server in its time still counts (T22). */
export interface EndedTurn {
  readonly id: Seq;
  readonly person: PersonId;
  /** As in `Turn`. */
  readonly thread: Seq;
  readonly way: GrantWay;
  readonly reason: TurnEndReason;
  readonly request: Seq | null;
  /** Until when a post of this turn had to reach the server; null: it ended before its time. */
  readonly postsUntil: Millis | null;
}

/** How many of a person's answers went before others, since somebody else's own speech (T14). */
export interface AnsweredAhead {
  readonly clarify: number;
  readonly reply: number;
}

/** When the list is going to close (T31). */
export interface QueueClosing {
  /** After so many more requests; null: however many there are. */
  readonly afterMore: number | null;
  /** At this time; null: at no time. */
  readonly until: Millis | null;
  readonly reason: string;
}

/** Somebody waiting for the floor. */
export interface Request {
  /** The seq of the request. */
  readonly id: Seq;
  readonly person: PersonId;
  readonly kind: RequestKind;
  /** What a point of order is about (T36); null for other kinds, and where it was not said. */
  readonly category: OrderCategory | null;
  /** What it is about (T15); empty: not said, erased, or not for this reader. */
  readonly subject: string;
  /** The turn that a reply or a question is about (T13). */
  readonly replyTo: Seq | null;
  /** The turn with which the thread of that turn began. */
  readonly thread: Seq | null;
  /** When it was made, or came to its present class (T17). */
  readonly at: Millis;
  /** At the head of its kind, in place of a turn that was lost with the connection (T47). */
  readonly front: boolean;
  /** Null: nothing but its arrival is known. */
  readonly place: Place | null;
  /** The request in whose place it stands, or null (T43, T46). */
  readonly again: Seq | null;
  /** The time for its turn where that is what was left of another (T43); null: a whole turn. */
  readonly leftMs: Millis | null;
  /** How often its person put a call off (T26). */
  readonly putOff: number;
  /** Its person did not answer a call, ever (T46). */
  readonly unanswered: boolean;
  /** Its person was called and did not come: others are called first (T26, T46). */
  readonly missed: MissedCall | null;
  /** Taken over from an earlier session (T57). */
  readonly carried?: boolean;
}

/** A call that was put off, or not answered. */
export interface MissedCall {
  readonly kind: 'not-yet' | 'unanswered';
  /** How many calls go to others: then a call that was put off is due again, and one not answered is skipped. */
  readonly callsLeft: number;
}

/** Somebody has been called and has not answered yet (T26). */
export interface Called {
  /** The seq of the call: its identity (T7). */
  readonly id: Seq;
  readonly person: PersonId;
  readonly way: GrantWay;
  readonly at: Millis;
  /** When it counts as not answered (T46); it stands while the session is paused. */
  readonly acceptBy: Millis;
  /** The request that it answers, off the list meanwhile; null for a person who was not waiting. */
  readonly asked: Request | null;
}

/** Whom the server will call, and when, unless a moderator acts (T25). */
export interface Proposal {
  readonly request: Seq;
  readonly callAt: Millis;
}

/** What an undo would take back (T43). */
export interface Undoable {
  readonly what: 'call' | 'end';
  /** The turn, or the call that waits for its answer. */
  readonly id: Seq;
  readonly person: PersonId;
  readonly at: Millis;
  /** What was left of a turn that ended; null: it had no limit, or has not ended. */
  readonly leftMs: Millis | null;
  /** The end that came before a call: what the next undo would take back. */
  readonly before: Undoable | null;
}

/** What became of somebody's part in a round so far. */
export type RoundPart = 'waiting' | 'speaking' | 'spoke' | 'passed' | 'absent';

/** Somebody's place in a round. */
export interface RoundPlace {
  readonly person: PersonId;
  readonly part: RoundPart;
  /** Came when the round had begun. */
  readonly isLate: boolean;
  /** Let the others go first, or did not answer a call: both happen once. */
  readonly putOff: boolean;
  /** Has spoken in it already, and has the part once more (T43). */
  readonly hasSpoken: boolean;
}

/** The round that runs, or the last one (T45). */
export interface Round {
  /** The seq of its start. */
  readonly id: Seq;
  readonly order: RoundOrder;
  /** The mode that follows it. */
  readonly then: FloorMode;
  /**
   * In the order in which people are called. A place of which nothing is known but whose it is, as all are at the
   * beginning, is the person alone: two thousand objects need be neither made nor sent.
   */
  readonly places: (PersonId | RoundPlace)[];
  readonly startedAt: Millis;
  /** Null while it runs. */
  ended: RoundEnd | null;
}

/** The end of a round. Whose part was still open, and is in neither list, had none: the round ended before it. */
export interface RoundEnd {
  readonly at: Millis;
  readonly passed: readonly PersonId[];
  readonly absent: readonly PersonId[];
}

/** A request that is over, and what became of it (T3). `done`: it was given the floor. */
export interface PastRequest {
  readonly request: Request;
  readonly end: 'done' | 'withdrawn' | 'skipped' | 'removed' | 'expired' | 'carried';
}

/** That somebody is muted or removed: since when, by whom, why, and by which condition of the charter (T30). */
export interface Sanction {
  readonly at: Millis;
  /** Null: those who were here decided it without a moderator (T53). */
  readonly by: PersonId | null;
  readonly reason: string;
  readonly condition: number | null;
}

/** A private note of a moderator. */
export interface Note {
  readonly id: Seq;
  readonly at: Millis;
  readonly by: PersonId | null;
  readonly person: PersonId | null;
  readonly contribution: Seq | null;
  readonly text: string;
}

/** That somebody told the moderators of a contribution, and what became of it. */
export interface Report {
  readonly id: Seq;
  readonly at: Millis;
  readonly by: PersonId | null;
  readonly contribution: Seq;
  readonly reason: string;
  readonly settled: { readonly outcome: ReportOutcome; readonly note: string } | null;
}

/** An offer of the lead that waits for an answer (T51). */
export interface LeadOffer {
  /** The seq of the offer, by which it is answered. */
  readonly id: Seq;
  /** Who made it; null: the rules did, for a lead who came back (T55). */
  readonly by: PersonId | null;
  readonly at: Millis;
}

/** The participant who may take over when no moderator is left (T54). */
export interface Deputy {
  readonly person: PersonId;
  /** Whether they have a moderator's rights now. */
  readonly acting: boolean;
}

/** A session that no moderator attends to (T52). */
export interface Unattended {
  readonly since: Millis;
  readonly policy: UnattendedPolicy;
  /** The list of speakers as it was before. */
  readonly queue: {
    readonly status: QueueStatus;
    readonly reason: string;
    readonly closing: QueueClosing | null;
  };
}

/** The participant to whom the list of speakers is delegated. */
export interface QueueKeeper {
  readonly person: PersonId;
  readonly mayCall: boolean;
  readonly mayExtend: boolean;
  /** The turn that they lengthened last: each at most once. */
  extended: Seq | null;
}

/** What is known of a request's place beside its arrival. */
export interface Place {
  /** Put there by hand (T34), or put off (T18): it keeps its number in the list whatever the policy. */
  readonly held: 'by-hand' | 'put-off' | null;
  /** What the policy put it there for; null: it stands where it came. */
  readonly why: PlaceReason | null;
  /** How often somebody of its kind who asked later had the floor before. */
  overtaken: number;
  /** When that happened first. */
  overtakenAt: Millis | null;
}

/** The question that the moderator has put. */
export interface Prompt {
  readonly id: Seq;
  readonly text: string;
  readonly at: Millis;
  readonly by: PersonId | null;
  /** The agenda item during which it was put; null outside of all items. */
  readonly item: Seq | null;
}

/** A question written beforehand. */
export interface PreparedPrompt {
  /** The seq of its preparation. */
  readonly id: Seq;
  text: string;
  /** Whether it has been put. */
  isPut: boolean;
}

/** One point of a session's agenda. */
export interface AgendaItem {
  /** The seq of its adding. */
  readonly id: Seq;
  title: string;
  topic: string | null;
  /** Extensions counted. */
  timeboxMs: Millis;
  /** By how much it was lengthened. */
  extendedMs: Millis;
  mode: FloorMode;
  /** Moderators only; empty for everybody else. */
  note: string;
  /** Moderators only; empty for everybody else. */
  prompts: PreparedPrompt[];
  /** The seq of the last change of what it says. */
  edited: Seq;
  status: 'planned' | 'running' | 'finished';
  startedAt: Millis | null;
  finishedAt: Millis | null;
  /** How long it has run, up to `since`. */
  spentMs: Millis;
  /** From when on its clock runs now; null while it stands. */
  since: Millis | null;
}

/** What a session is made of. */
export interface Agenda {
  /** Rises with every change of the order (T34). */
  version: number;
  readonly items: AgendaItem[];
  /** The running item. */
  current: Seq | null;
  /** The item that was started last: the present topic, also when it is finished. */
  topic: Seq | null;
  /** The running item, if there is one, ends with the running turn (T58). */
  ending: { readonly item: Seq | null; readonly fate: RequestFate; readonly next: Seq | null } | null;
  /** When an item was last started, finished or reopened; 0 before the first time. */
  changedAt: Millis;
}

/** What became of a request whose topic or session ended (T57). */
export interface SettledRequest {
  readonly person: PersonId;
  readonly kind: RequestKind;
  /** Empty where this reader may not see it. */
  readonly subject: string;
  readonly fate: RequestFate;
  /** The item that it was for, or null outside of all items. */
  readonly item: Seq | null;
  /** The contribution that was written in its place. */
  written: Seq | null;
}

/** A request that the last session carried over (T57). */
export interface CarriedInRequest {
  readonly person: PersonId;
  readonly subject: string;
  readonly from: SessionId;
  /** What it was called there. */
  readonly request: Seq;
  /** The title of that session. */
  readonly title: string;
  /** Whether it has been put into the list. */
  isListed: boolean;
}

/** A post of the mode `hidden` that was not revealed (T46b). */
export interface SealedPost {
  /** Nobody (''), for all but the author. */
  readonly author: PersonId;
  /** The number of its writer among those who wrote. */
  readonly writer: number;
  /** The mode was left without a reveal: sealed for good. */
  readonly withdrawn: boolean;
}

/** Reactions to contributions, told apart by their place in `REACTIONS`. */
export interface ReactionsState {
  /** How many of each; contributions without any are left out. */
  readonly counts: Map<Seq, readonly number[]>;
  /** Whose: a bit for each. The server knows everybody's, a reader only their own. */
  readonly own: Map<PersonId, Map<Seq, number>>;
}

/** How somebody voted. */
export interface CastVote {
  /** Null where the poll is secret: nobody knows. */
  readonly choices: readonly number[] | null;
  /** Why they object or have reservations, possibly empty. */
  readonly reason: string;
}

/** The poll that is open, or the last one. */
export interface Poll {
  readonly id: Seq;
  readonly kind: PollKind;
  readonly secret: boolean;
  readonly choiceCount: number;
  readonly mostChoices: number;
  readonly question: string;
  readonly options: readonly string[];
  readonly by: PersonId | null;
  readonly at: Millis;
  /** How many have voted. */
  voted: number;
  /** Everybody's for moderators, for others at most their own. */
  readonly votes: Map<PersonId, CastVote>;
  /** What these votes come to, kept as they are cast; nothing where the poll is secret. */
  cast: Tally;
  /** Null while it is open. */
  closed: { readonly at: Millis; readonly eligible: number; readonly present: number } | null;
  /** Null until it is counted; for others than moderators, until it is shown. */
  tally: Tally | null;
  shown: boolean;
}

/** What those who are here decide without a moderator (T46a, T53). */
export interface GroupDecision {
  /** The seq of the question. */
  readonly id: Seq;
  /** Whether somebody is removed, or whether to go on with the next item. */
  readonly about: 'removal' | 'move-on';
  /** Whom a removal is about. */
  readonly person: PersonId | null;
  /** Null: the rules ask, since nobody says anything. */
  readonly by: PersonId | null;
  /** Why somebody is to be removed; else empty. */
  readonly reason: string;
  readonly at: Millis;
  readonly until: Millis;
  /** Who agrees, and who does not: everybody's for moderators, for others at most their own. */
  readonly answers: Map<PersonId, boolean>;
  agreed: number;
  against: number;
  /** Null while it is open. */
  ended: { readonly at: Millis; readonly isAgreed: boolean } | null;
}

/** A question that waits to be let into somebody's turn (T33). */
export interface InterposedQuestion {
  /** The seq of its event. */
  readonly id: Seq;
  readonly at: Millis;
  readonly turn: Seq;
  readonly person: PersonId;
  /** Possibly empty. */
  readonly question: string;
}

/** A point of order that has left the list and is not ruled on yet (T37). */
export interface TakenOrder {
  /** That of its request. */
  readonly id: Seq;
  readonly person: PersonId;
  readonly category: OrderCategory | null;
  /** Empty: erased, or not for this reader. */
  readonly sentence: string;
  /** The turn that stands until the ruling, or null where none does. */
  readonly pausedTurn: Seq | null;
}

/** What the server knows about a contribution without its words. */
export interface ContributionState {
  readonly author: PersonId | null;
  readonly track: Track;
}

/**
 * A session as the fold of its log. `evolve` changes it in place, since it runs 100,000 times a
 * second; everybody else reads. Anything keyed by input is a Map, never a plain object.
 */
export interface SessionState {
  /** The last event folded in; 0 before the first. */
  seq: Seq;
  /** Its time. */
  at: Millis;
  session: SessionId;
  network: NetworkId;
  title: string;
  startsAt: Millis;
  phase: Phase;
  settings: FloorSettings;
  /** Everybody who has been here, in order of first arrival. */
  readonly people: Map<PersonId, PersonState>;
  readonly figures: Map<PersonId, Figures>;
  /** As in `TopicScope`, for the whole session. */
  readonly units: Map<string, UnitFigures>;
  /** What is counted by topic. */
  topic: TopicScope;
  readonly earlier: EarlierScope;
  /** Who does not want to be advanced by the policy (T42). */
  readonly notAdvanced: Set<PersonId>;
  readonly away: Away;
  mode: FloorMode;
  /** What `paused` returns to; null in every other mode. */
  modeBefore: FloorMode | null;
  turn: Turn | null;
  /** The turn beneath the running one: it stands for a question or a point of order (T6). */
  interrupted: Turn | null;
  lastTurn: EndedTurn | null;
  /** Somebody has been called and has not answered yet (T26). */
  called: Called | null;
  /** What last left the floor empty without a turn: a call that came to nothing. */
  lastMove: Seq | null;
  /** Whom the server will call next, where it does that (T25). */
  proposed: Proposal | null;
  /** The server calls nobody until a moderator has (T25). */
  held: boolean;
  /** When the floor last changed hands; 0 before the first time (T28). */
  floorChangedAt: Millis;
  queue: {
    status: QueueStatus;
    reason: string;
    /** When it is going to close; null: nothing is planned (T31). */
    closing: QueueClosing | null;
    /** Rises with every change of the list (T34). */
    version: number;
    /** In the order in which they are called: kind by kind, and within one as they came, or as the policy or a hand put them. */
    readonly waiting: Request[];
  };
  /** How many requests of each were answered with the floor in this topic (T10); moderators see all, everyone else their own. */
  readonly answered: Map<PersonId, number>;
  /** As `answered`; whoever has none is left out. */
  readonly answeredAhead: Map<PersonId, AnsweredAhead>;
  /** Who supports a contribution by having taken a request back for it (T19). */
  readonly supporters: Map<Seq, readonly PersonId[]>;
  /**
   * Whose turn ended by a lost connection, and until when their place at the head is kept;
   * null until they are back (T47).
   */
  readonly reserved: Map<PersonId, Millis | null>;
  /** Why people are muted: for themselves and for moderators. */
  readonly mutes: Map<PersonId, Sanction>;
  /** Who may not come in, and why (T60). */
  readonly removed: Map<PersonId, Sanction>;
  /** The moderators' notes, oldest first. */
  readonly notes: Map<Seq, Note>;
  readonly reports: Map<Seq, Report>;
  /** The moderator who answers for the session; null while nobody does (T50). */
  lead: PersonId | null;
  /** Who led until their line was lost, and is offered the lead when they are back (T55). */
  formerLead: PersonId | null;
  /** To whom the lead is offered. */
  readonly leadOffers: Map<PersonId, LeadOffer>;
  deputy: Deputy | null;
  /** Since when no moderator has been here while the session runs; null: one is (T52). */
  moderatorsGoneSince: Millis | null;
  unattended: Unattended | null;
  /** Who keeps the list of speakers beside the moderators. */
  keeper: QueueKeeper | null;
  /** What can be taken back; null after the next post (T43). */
  undo: Undoable | null;
  round: Round | null;
  /** By person: the last of their requests that is over (T3). */
  readonly pastRequests: Map<PersonId, PastRequest>;
  prompt: Prompt | null;
  readonly agenda: Agenda;
  /** By request. */
  readonly settled: Map<Seq, SettledRequest>;
  readonly carriedIn: CarriedInRequest[];
  asidesLocked: boolean;
  asides: AsidesMode;
  readonly reactions: ReactionsState;
  poll: Poll | null;
  readonly contributions: Map<Seq, ContributionState>;
  /** The contributions that are hidden, with the moderator's reason. */
  readonly hidden: Map<Seq, string>;
  /** Time that turns of this topic left over or, below zero, took too much (T40, T41). */
  readonly spareTime: {
    poolMs: Millis;
    /** What of it the turn that ended last brought or took. */
    lastPoolMs: Millis;
    /** What people saved for their answers; moderators see all, everyone else their own. */
    readonly reserves: Map<PersonId, Millis>;
  };
  /** What the group decides while a session runs by itself. */
  readonly group: {
    /** The open question, or the last one. */
    decision: GroupDecision | null;
    /** Whom it did not want to remove: nobody asks for that again. */
    readonly kept: Set<PersonId>;
  };
  /** Who would like to put a question between, in order of arrival. */
  readonly interposed: InterposedQuestion[];
  /** By the id of their request. */
  readonly orders: Map<Seq, TakenOrder>;
  /** How many points of order of a person were dismissed on this topic; moderators see all, everyone else their own (T39). */
  readonly dismissedOrders: Map<PersonId, number>;
  /** What was written in the mode `hidden` and not revealed. */
  readonly sealed: Map<Seq, SealedPost>;
  /** When each person last posted on the floor; moderators see all, everyone else their own. */
  readonly postedAt: Map<PersonId, Millis>;
  /** When anybody did; 0 before the first post. */
  lastPostAt: Millis;
}

/** The state before the first event. */
export function initialState(): SessionState {
  return {
    seq: 0,
    at: 0,
    session: '',
    network: '',
    title: '',
    startsAt: 0,
    phase: { name: 'none' },
    settings: DEFAULT_SETTINGS,
    people: new Map(),
    figures: new Map(),
    units: new Map(),
    topic: { since: 0, figures: new Map(), units: new Map(), budgets: new Map() },
    earlier: { figures: new Map(), units: new Map() },
    notAdvanced: new Set(),
    away: { together: null, alone: new Map() },
    mode: 'queue',
    modeBefore: null,
    turn: null,
    interrupted: null,
    lastTurn: null,
    called: null,
    lastMove: null,
    proposed: null,
    held: false,
    floorChangedAt: 0,
    queue: { status: 'open', reason: '', closing: null, version: 0, waiting: [] },
    answered: new Map(),
    answeredAhead: new Map(),
    supporters: new Map(),
    reserved: new Map(),
    mutes: new Map(),
    removed: new Map(),
    notes: new Map(),
    reports: new Map(),
    lead: null,
    formerLead: null,
    leadOffers: new Map(),
    deputy: null,
    moderatorsGoneSince: null,
    unattended: null,
    keeper: null,
    undo: null,
    round: null,
    pastRequests: new Map(),
    prompt: null,
    agenda: { version: 0, items: [], current: null, topic: null, ending: null, changedAt: 0 },
    settled: new Map(),
    carriedIn: [],
    asidesLocked: false,
    asides: 'open',
    reactions: { counts: new Map(), own: new Map() },
    poll: null,
    contributions: new Map(),
    hidden: new Map(),
    spareTime: { poolMs: 0, lastPoolMs: 0, reserves: new Map() },
    group: { decision: null, kept: new Set() },
    interposed: [],
    orders: new Map(),
    dismissedOrders: new Map(),
    sealed: new Map(),
    postedAt: new Map(),
    lastPostAt: 0,
  };
}
