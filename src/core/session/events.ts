import type { OrderCategory } from './order-categories.js';
import type { Tally } from './tally.js';
import type { Millis, NetworkId, PersonId, Role, Seq, SessionId, TopicId } from './ids.js';
import type { FloorSettings, SettingName, SettingValue, UnattendedPolicy } from './settings.js';

/**
 * What people wrote, and what names them. Words travel and are stored apart from their event, which
 * is bound to them by a salted digest: they can be erased on a lawful request and the chain still
 * verifies. `null` means that they were erased, or that this reader may not see them.
 */
export type Words<K extends string = string> = { readonly [key in K]: string } | null;

/**
 * How contributions are told apart (T2, T8): on the floor, a moderator's remark, beside the
 * floor, in writing after there was no time left (T57).
 */
export type Track = 'floor' | 'remark' | 'aside' | 'follow-up';

/** Who may post on the floor (T1). */
export type FloorMode = 'open' | 'queue' | 'round' | 'moderator' | 'hidden' | 'paused';

/** In which order a round goes (T45). */
export type RoundOrder = 'alphabetic' | 'random' | 'least-heard';

/** What can become of posts that nobody but their authors has read. */
export type HiddenPosts = 'reveal' | 'withdraw';

/** Whether people may join the queue (T5). */
export type QueueStatus = 'open' | 'closed' | 'frozen';

/**
 * What somebody asks the floor for (T12): a point of order, a question to the speaker, a direct response, or
 * speech of their own.
 */
export type RequestKind = 'order' | 'clarify' | 'reply' | 'topic';

/** Why the queue opened or closed, where nobody did it by hand (T31). */
export type QueueChangeCause = 'planned' | 'topic';

/** Why a request was taken back, where somebody says it (T19). */
export type WithdrawReason = 'already-said';
/** What a moderator does about a point of order that they uphold (T38). */
export const ORDER_ACTIONS = [
  'none',
  'close-queue',
  'extend-time',
  'change-topic',
  'return-topic',
  'break',
] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** How a point of order was decided (T38). */
export type OrderRuling = 'uphold' | 'dismiss';

/**
 * Why a turn ended; every ended turn has exactly one (T4). `group_decided`: its speaker was removed without a
 * moderator (T53). `undone`: it was given by mistake (T43).
 */
export type TurnEndReason =
  | 'yielded'
  | 'time_expired'
  | 'moderator_ended'
  | 'group_decided'
  | 'undone'
  | 'speaker_gone'
  | 'topic_closed'
  | 'session_closed'
  | 'floor_mode_changed'
  | 'preempted';

/** What becomes of a request whose topic or session ends (T57): the next session, an answer in writing, or thanks. */
export type RequestFate = 'carry' | 'follow-up' | 'drop';

/** What goes on beside the floor: asides and reactions, reactions only, or nothing. */
export type AsidesMode = 'open' | 'reactions-only' | 'closed';

/** A small sign under a contribution; each has a word, in every language. */
export type Reaction = 'agree' | 'thanks' | 'insight' | 'question';

/** What a poll asks for: one of its options, several, a mark from 1 to 5, or consent. */
export type PollKind = 'single' | 'multiple' | 'scale' | 'consent';

/** Why a turn's clock stands still (T23). Several causes can hold at once. */
export type PauseCause =
  'moderator' | 'session' | 'speaker-away' | 'restart' | 'floor' | 'unattended' | 'interposed' | 'order';

// The session's life
export interface SessionPlanned {
  readonly type: 'SessionPlanned';
  readonly session: SessionId;
  readonly network: NetworkId;
  /** When it is expected to begin. */
  readonly startsAt: Millis;
  readonly settings: FloorSettings;
  readonly mode: FloorMode;
  readonly words: Words<'title'>;
}
/** The plan as it is from now on. */
export interface PlanEdited {
  readonly type: 'PlanEdited';
  readonly startsAt: Millis;
  readonly words: Words<'title'>;
}
export interface SessionOpened {
  readonly type: 'SessionOpened';
}
export interface SessionPaused {
  readonly type: 'SessionPaused';
  readonly words: Words<'reason'>;
}
export interface SessionResumed {
  readonly type: 'SessionResumed';
}
/** The end; where it was never opened, it was called off. */
export interface SessionClosed {
  readonly type: 'SessionClosed';
}
/** The server was started again: nobody is connected, the clock of a running turn stands still (T23, T24). */
export interface ServerRestarted {
  readonly type: 'ServerRestarted';
  /** The last sign of life before: nobody had the floor while the server was down. */
  readonly downSince: Millis;
}

// Attendance
/** The first time in this session; `words` hold how the person is shown in it. */
export interface PersonArrived {
  readonly type: 'PersonArrived';
  readonly person: PersonId;
  readonly role: Role;
  readonly words: Words<'name' | 'unit'>;
}
/** The last connection of a person went; they have the grace time to come back (T47, T48). */
export interface PersonAway {
  readonly type: 'PersonAway';
  readonly person: PersonId;
}
/** Back, after having been away or gone. */
export interface PersonReturned {
  readonly type: 'PersonReturned';
  readonly person: PersonId;
  readonly role: Role;
}
/** The grace time is over; or they left on purpose, and then they are its giver. */
export interface PersonDeparted {
  readonly type: 'PersonDeparted';
  readonly person: PersonId;
}

// The floor and its queue
export interface FloorModeChanged {
  readonly type: 'FloorModeChanged';
  readonly mode: FloorMode;
}
export interface QueueStatusChanged {
  readonly type: 'QueueStatusChanged';
  readonly status: QueueStatus;
  /** Not by hand, but as it was planned, or since a topic started (T31). */
  readonly cause?: QueueChangeCause;
  /** What the moderator said about it, possibly empty. */
  readonly words: Words<'reason'>;
}
/** The list closes later: after so many more requests, at a time, or whichever comes first (T31). */
export interface QueueClosingPlanned {
  readonly type: 'QueueClosingPlanned';
  readonly afterMore: number | null;
  readonly until: Millis | null;
  /** As in `QueueStatusChanged`. */
  readonly words: Words<'reason'>;
}
export interface TurnRequested {
  readonly type: 'TurnRequested';
  readonly person: PersonId;
  readonly kind: RequestKind;
  /** At the head of its kind: a place that was reserved after a lost connection (T47). */
  readonly front: boolean;
  /** The request in whose place it stands; absent for one of its own (T43, T46). */
  readonly again?: Seq;
  /** What was left of the time of a turn that it goes on with (T43); absent for a whole turn. */
  readonly leftMs?: Millis;
  /** The turn that a reply or a question is about (T13); null, or absent in older logs: none. */
  readonly replyTo?: Seq | null;
  /** With a point of order: what it is about (T36); absent otherwise. */
  readonly category?: OrderCategory;
  /** What it is about (T15), possibly empty; older logs have none. */
  readonly words: Words<'subject'>;
  /** Taken over from an earlier session (T57). */
  readonly carried?: boolean;
}
/** Taken back by the person who asked (T19). */
export interface RequestWithdrawn {
  readonly type: 'RequestWithdrawn';
  readonly request: Seq;
  readonly reason?: WithdrawReason;
  /** The contribution that said it, and is supported by this. */
  readonly supports?: Seq;
}
/** Taken off the list by a moderator. */
export interface RequestRemoved {
  readonly type: 'RequestRemoved';
  readonly request: Seq;
}
/** At the head of its kind: its owner is back, whose turn was lost with the connection (T47). */
export interface PlaceKept {
  readonly type: 'PlaceKept';
  readonly request: Seq;
}
/** It is for something else now: by its owner, or put right by who keeps the list (T14, T17). */
export interface RequestEdited {
  readonly type: 'RequestEdited';
  readonly request: Seq;
  /** Whose request it is. */
  readonly person: PersonId;
  readonly kind: RequestKind;
  readonly replyTo: Seq | null;
  readonly words: Words<'subject'>;
}
/** Lets others go first: it stands before this one now, or at the end of its kind (T18). */
export interface RequestPutBack {
  readonly type: 'RequestPutBack';
  readonly request: Seq;
  readonly before: Seq | null;
}
/** What these were about is over: they are speech now, at the end of the list and in this order (T13). */
export interface RepliesRefiled {
  readonly type: 'RepliesRefiled';
  readonly requests: readonly Seq[];
}
/** Off the list, all at once, when somebody has the last word (T32). */
export interface RequestsRemoved {
  readonly type: 'RequestsRemoved';
  readonly requests: readonly Seq[];
}
/** Off the list, and what becomes of it (T57). */
export interface RequestSettled {
  readonly type: 'RequestSettled';
  readonly request: Seq;
  readonly fate: RequestFate;
}
/** As `RequestSettled`, of all who waited when their topic or the session ended (T57, T59). */
export interface RequestsSettled {
  readonly type: 'RequestsSettled';
  readonly requests: readonly Seq[];
  readonly fate: RequestFate;
}
/** Taken over from the last session: the person finds it in the list when they are here (T57). */
export interface RequestCarriedIn {
  readonly type: 'RequestCarriedIn';
  readonly person: PersonId;
  readonly from: SessionId;
  /** What it was called there. */
  readonly request: Seq;
  /** The title of that session, and what the request is about. */
  readonly words: Words<'title' | 'subject'>;
}
/**
 * How somebody came to have the floor: the first of the list, the moderator's choice, by itself (T25), by chance, by
 * being named (T27, T32), in a round (T45), to put a question between (T33), with a point of order taken at once
 * (T37), or with time that was passed on (T40).
 */
export type GrantWay =
  | 'next'
  | 'call'
  | 'automatic'
  | 'draw'
  | 'nomination'
  | 'last-word'
  | 'round'
  | 'interposed'
  | 'order'
  | 'handed';

/**
 * Why a call came to nothing (T26, T46). `withdrawn`: called off, since a moderator called somebody else, or since
 * the person or the floor changed.
 */
export type CallEndReason = 'declined' | 'not_yet' | 'unanswered' | 'undone' | 'withdrawn';

/** Out of whom somebody is drawn (T27): all here, those who wait, those who have not spoken. */
export type DrawPool = 'present' | 'waiting' | 'unspoken';

/** Somebody is asked to take the floor, and has some seconds to answer (T26). The call's id is the seq of this event. */
export interface TurnCalled {
  readonly type: 'TurnCalled';
  readonly person: PersonId;
  /** As in `TurnGranted`. */
  readonly request: Seq | null;
  readonly way: GrantWay;
}
/** A call came to nothing; its request is on the list again. One that is accepted ends with `TurnGranted`. */
export interface CallEnded {
  readonly type: 'CallEnded';
  readonly call: Seq;
  readonly person: PersonId;
  readonly reason: CallEndReason;
}
/** Off the list, since its person was called and did not answer (T46). */
export interface RequestSkipped {
  readonly type: 'RequestSkipped';
  readonly request: Seq;
}
/** Somebody who did not answer, or put a call off, can be called again (T46). */
export interface RequestReady {
  readonly type: 'RequestReady';
  readonly request: Seq;
}
/** The server will call the first of the list in a moment, unless a moderator acts (T25). */
export interface NextProposed {
  readonly type: 'NextProposed';
  readonly request: Seq;
}
/** Somebody was drawn by chance (T27). With its seed and its pool anybody can repeat the draw. */
export interface Drawn {
  readonly type: 'Drawn';
  readonly pool: DrawPool;
  readonly seed: string;
  /** Out of whom, in the order in which they came or wait; withheld from others than moderators where `shown` is not set. */
  readonly from: readonly PersonId[];
  readonly person: PersonId;
  /** The pool was used up and begins anew. */
  readonly again: boolean;
  /** Whether all may see the pool: not where it would tell who is muted, or who waits. */
  readonly shown: boolean;
}
/** The last call, or the last end of a turn, was taken back (T43). */
export interface LastUndone {
  readonly type: 'LastUndone';
  readonly what: 'call' | 'end';
  readonly person: PersonId;
}
/** Everybody has their part, one after the other (T45). The round's id is the seq of this event. */
export interface RoundStarted {
  readonly type: 'RoundStarted';
  readonly order: RoundOrder;
  /** What made the order `random`: with it anybody can repeat it. */
  readonly seed?: string;
  /** The mode that follows it. */
  readonly then: FloorMode;
  /** Who takes part, in the order in which they are called. */
  readonly people: readonly PersonId[];
}
/** Somebody does without their part, or lets all the others go first (T45). */
/** A moderator gives somebody their part once more: they come next (T43). */
export interface PartGivenBack {
  readonly type: 'PartGivenBack';
  readonly round: Seq;
  readonly person: PersonId;
}
export interface RoundPassed {
  readonly type: 'RoundPassed';
  readonly person: PersonId;
  readonly forNow: boolean;
}
/** All have had their part, or a moderator ended it (T45); `left`: who was here and not called. */
export interface RoundEnded {
  readonly type: 'RoundEnded';
  readonly round: Seq;
  readonly spoke: readonly PersonId[];
  readonly passed: readonly PersonId[];
  readonly absent: readonly PersonId[];
  readonly left: readonly PersonId[];
}
/** The server calls nobody until a moderator has (T25). */
export interface AdvanceHeld {
  readonly type: 'AdvanceHeld';
}
/** The turn's id is the seq of this event (T7). */
export interface TurnGranted {
  readonly type: 'TurnGranted';
  readonly person: PersonId;
  /** The request that this grant answers, or null for a person who was not waiting. */
  readonly request: Seq | null;
  readonly way: GrantWay;
  /** The call that it answers; absent where the call itself gave the floor (T26). */
  readonly call?: Seq;
  /** The rest of a turn that its speaker passed on (T40); absent otherwise. */
  readonly handedMs?: Millis;
}
export interface TurnExtended {
  readonly type: 'TurnExtended';
  readonly turn: Seq;
  readonly byMs: Millis;
  /** T9: the only moderator present lengthened their own turn. */
  readonly ownRuling: boolean;
  /** Taken from the pool of the topic (T41); absent: given beside it. */
  readonly fromPool?: true;
}
/** The speaker has said what they wanted; the rest of the turn is for questions to them (T40). */
export interface TurnOpenedToQuestions {
  readonly type: 'TurnOpenedToQuestions';
  readonly turn: Seq;
}
export interface TurnPaused {
  readonly type: 'TurnPaused';
  readonly turn: Seq;
  readonly cause: PauseCause;
  readonly words: Words<'reason'>;
}
export interface TurnResumed {
  readonly type: 'TurnResumed';
  readonly turn: Seq;
  readonly cause: PauseCause;
}
export interface TurnEnded {
  readonly type: 'TurnEnded';
  readonly turn: Seq;
  readonly reason: TurnEndReason;
  /** The moderator's words where one ended it (T30), otherwise empty. */
  readonly words: Words<'note'>;
  /** The condition of the charter that was broken (T30); left out where none was named. */
  readonly condition?: number;
}

// The order of the queue
/**
 * What a policy puts a request before others for, who asked earlier: no turn on this topic yet, fewer turns, less
 * time, a unit that was less heard, or whose turn it is. `waited`: others have been called before it long enough.
 * `unit-used-up`: it stands behind, since the time of its unit is used up.
 */
export type PlaceReason =
  'not-spoken' | 'fewer-turns' | 'less-time' | 'unit-less-heard' | 'unit-turn' | 'waited' | 'unit-used-up';

/** Who stands where and why, as far as it changed; made by the server, since others’ figures are not for all (T64). */
export interface QueueOrdered {
  readonly type: 'QueueOrdered';
  /** To be folded in one after the other. */
  readonly places: readonly OrderedPlace[];
}
/** A request stands just before another, or (null) last. */
export interface OrderedPlace {
  readonly request: Seq;
  readonly before: Seq | null;
  readonly why: PlaceReason | null;
}
/** Moved by hand (T34): it stands just before another request, or (null) last of its kind. */
export interface RequestMoved {
  readonly type: 'RequestMoved';
  readonly request: Seq;
  readonly before: Seq | null;
  /** T9: the only moderator present moved up their own request. */
  readonly ownRuling: boolean;
}
/** Somebody does not want to be advanced by the policy, or does again (T42). */
export interface AdvanceChosen {
  readonly type: 'AdvanceChosen';
  readonly person: PersonId;
  readonly advanced: boolean;
}
/** The unit of this person has more time on this topic (T44). */
export interface UnitTimeAdded {
  readonly type: 'UnitTimeAdded';
  readonly person: PersonId;
  readonly byMs: Millis;
  /** T9: the only moderator present gave it to their own unit. */
  readonly ownRuling: boolean;
}
/**
 * How somebody was heard in the earlier sessions of the network: it counts where the scope of the order is the series
 * (T42). The unit is a name, which can be erased; then it counts for this person alone.
 */
export interface FiguresCarriedIn {
  readonly type: 'FiguresCarriedIn';
  readonly person: PersonId;
  readonly turns: number;
  readonly floorMs: Millis;
  readonly words: Words<'unit'>;
}

// Policy
export interface SettingChanged {
  readonly type: 'SettingChanged';
  readonly setting: SettingName;
  readonly value: SettingValue;
  /** T9: it touches what the only moderator present has or asks for themselves. */
  readonly ownRuling: boolean;
}

// Questions put between, and points of order
/** Somebody would like to put a question to the speaker (T33). Its id is the seq of this event. */
export interface InterposedAsked {
  readonly type: 'InterposedAsked';
  readonly turn: Seq;
  readonly words: Words<'question'>;
}
export interface InterposedRefused {
  readonly type: 'InterposedRefused';
  readonly question: Seq;
}
export interface InterposedWithdrawn {
  readonly type: 'InterposedWithdrawn';
  readonly question: Seq;
}
/** A moderator has taken a point of order before the running turn is over (T37). */
export interface OrderTaken {
  readonly type: 'OrderTaken';
  readonly request: Seq;
}
export interface OrderRuled {
  readonly type: 'OrderRuled';
  readonly request: Seq;
  readonly person: PersonId;
  readonly category: OrderCategory | null;
  readonly ruling: OrderRuling;
  readonly action: OrderAction;
  /** T9: the only moderator present ruled on their own point. */
  readonly ownRuling: boolean;
  /** The sentence once more: some may read it only now (T39). */
  readonly words: Words<'sentence' | 'note'>;
}
/** A point of order of somebody of whom two were dismissed: a note to the moderators, and no more (T39). */
export interface OrderNoted {
  readonly type: 'OrderNoted';
  readonly category: OrderCategory;
  readonly words: Words<'sentence'>;
}

// What is said
export interface ContributionMade {
  readonly type: 'ContributionMade';
  readonly track: Track;
  /** The turn in which it was said, or null where none was needed. */
  readonly turn: Seq | null;
  /** Written in the mode `hidden`: the number of its writer among those who wrote so far (T46b). */
  readonly sealed?: number;
  /** The request in whose place it is written, on the track `follow-up`. */
  readonly request?: Seq;
  readonly words: Words<'text'>;
}
/** All that was written in the mode `hidden` is shown at once (T46b). */
export interface PostsRevealed {
  readonly type: 'PostsRevealed';
  readonly posts: readonly { readonly contribution: Seq; readonly author: PersonId }[];
}
/** The mode `hidden` was left without a reveal: what was written stays with its authors. */
export interface PostsWithdrawn {
  readonly type: 'PostsWithdrawn';
  readonly count: number;
}
export interface PromptPut {
  readonly type: 'PromptPut';
  /** The prepared prompt that it was, if it was one. */
  readonly prepared?: Seq;
  readonly words: Words<'text'>;
}
export interface PromptWithdrawn {
  readonly type: 'PromptWithdrawn';
}
/** Written beforehand, for moderators alone until it is put. Its id is the seq of this event. */
export interface PromptPrepared {
  readonly type: 'PromptPrepared';
  readonly item: Seq;
  readonly words: Words<'text'>;
}
export interface PreparedPromptEdited {
  readonly type: 'PreparedPromptEdited';
  readonly prompt: Seq;
  readonly words: Words<'text'>;
}
export interface PreparedPromptDropped {
  readonly type: 'PreparedPromptDropped';
  readonly prompt: Seq;
}
export interface AsidesLocked {
  readonly type: 'AsidesLocked';
}
export interface AsidesUnlocked {
  readonly type: 'AsidesUnlocked';
}
/** Somebody put a topic on the open list of the network during the meeting. */
export interface TopicProposed {
  readonly type: 'TopicProposed';
  readonly topic: TopicId;
  readonly words: Words<'title'>;
}

export interface AsidesModeChanged {
  readonly type: 'AsidesModeChanged';
  readonly mode: AsidesMode;
}
export interface Reacted {
  readonly type: 'Reacted';
  readonly contribution: Seq;
  readonly reaction: Reaction;
}
export interface ReactionTakenBack {
  readonly type: 'ReactionTakenBack';
  readonly contribution: Seq;
  readonly reaction: Reaction;
}

// Polls
/** The poll's id is the seq of this event. Its options stand one a line. */
export interface PollOpened {
  readonly type: 'PollOpened';
  readonly kind: PollKind;
  readonly secret: boolean;
  /** Choices are numbered from 1 to this. */
  readonly choiceCount: number;
  /** How many of them one vote may hold. */
  readonly mostChoices: number;
  readonly words: Words<'question' | 'options'>;
}
/** A vote in a poll with names. */
export interface VoteCast {
  readonly type: 'VoteCast';
  readonly poll: Seq;
  /** In rising order; empty for who abstains; null for a reader who may not know. */
  readonly choices: readonly number[] | null;
  /** In place of an earlier vote of the same person. */
  readonly changed: boolean;
  /** Null where no reason was given. */
  readonly words: Words<'reason'>;
}
/** Somebody has voted in a secret poll: what they chose is in the ballot box, and in no event. */
export interface BallotCast {
  readonly type: 'BallotCast';
  readonly poll: Seq;
}
export interface PollClosed {
  readonly type: 'PollClosed';
  readonly poll: Seq;
  readonly eligible: number;
  readonly present: number;
  readonly voted: number;
}
/** The result, which moderators alone may see so far. */
export interface PollCounted {
  readonly type: 'PollCounted';
  readonly poll: Seq;
  readonly tally: Tally;
}
/** The result is shown to all. */
export interface PollResultsShown {
  readonly type: 'PollResultsShown';
  readonly poll: Seq;
  readonly tally: Tally;
}
export interface PollWithdrawn {
  readonly type: 'PollWithdrawn';
  readonly poll: Seq;
}

// The agenda
/** The item's id is the seq of this event. */
export interface ItemAdded {
  readonly type: 'ItemAdded';
  readonly before: Seq | null;
  readonly timeboxMs: Millis;
  readonly mode: FloorMode;
  readonly topic: string | null;
  /** The note is for moderators alone. */
  readonly words: Words<'title' | 'note'>;
}
export interface ItemEdited {
  readonly type: 'ItemEdited';
  readonly item: Seq;
  readonly timeboxMs: Millis;
  readonly mode: FloorMode;
  readonly topic: string | null;
  readonly words: Words<'title' | 'note'>;
}
export interface ItemDropped {
  readonly type: 'ItemDropped';
  readonly item: Seq;
}
export interface ItemMoved {
  readonly type: 'ItemMoved';
  readonly item: Seq;
  readonly before: Seq | null;
}
/** A new topic begins: counts of scope `topic` start anew (T58). */
export interface ItemStarted {
  readonly type: 'ItemStarted';
  readonly item: Seq;
}
export interface ItemExtended {
  readonly type: 'ItemExtended';
  readonly item: Seq;
  readonly byMs: Millis;
}
/** The item ends as soon as the running turn has (T58). */
export interface ItemEnding {
  readonly type: 'ItemEnding';
  /** Null: no item runs, but a turn does, and the first item waits for it. */
  readonly item: Seq | null;
  /** What becomes of those who wait then. */
  readonly fate: RequestFate;
  /** The item that starts after it, if one does. */
  readonly next: Seq | null;
}
export interface ItemFinished {
  readonly type: 'ItemFinished';
  readonly item: Seq;
}
export interface ItemReopened {
  readonly type: 'ItemReopened';
  readonly item: Seq;
}

// Moderation
export interface ContributionHidden {
  readonly type: 'ContributionHidden';
  readonly contribution: Seq;
  readonly words: Words<'reason'>;
  /** The condition of the charter that was broken (T30); left out where none was named. */
  readonly condition?: number;
}
export interface ContributionUnhidden {
  readonly type: 'ContributionUnhidden';
  readonly contribution: Seq;
}
export interface PersonMuted {
  readonly type: 'PersonMuted';
  readonly person: PersonId;
  readonly words: Words<'reason'>;
  /** The condition of the charter that was broken (T30); left out where none was named. */
  readonly condition?: number;
}
export interface PersonUnmuted {
  readonly type: 'PersonUnmuted';
  readonly person: PersonId;
}

/** A moderator's answer to a report. */
export type ReportOutcome = 'upheld' | 'dismissed';

// Removing people, notes, reports
/** Removed from the session until they are readmitted (T60); without a giver where the group decided (T53). To all others they are gone. */
export interface PersonRemoved {
  readonly type: 'PersonRemoved';
  readonly person: PersonId;
  readonly condition?: number;
  readonly words: Words<'reason'>;
}
export interface PersonReadmitted {
  readonly type: 'PersonReadmitted';
  readonly person: PersonId;
}
/** A note among moderators. */
export interface NoteWritten {
  readonly type: 'NoteWritten';
  readonly person: PersonId | null;
  readonly contribution: Seq | null;
  readonly words: Words<'text'>;
}
export interface NoteRemoved {
  readonly type: 'NoteRemoved';
  readonly note: Seq;
}
/** Its giver tells the moderators that a contribution breaks the charter. */
export interface ContributionReported {
  readonly type: 'ContributionReported';
  readonly contribution: Seq;
  readonly words: Words<'reason'>;
}
export interface ReportSettled {
  readonly type: 'ReportSettled';
  readonly report: Seq;
  /** Who had reported it. */
  readonly person: PersonId | null;
  readonly outcome: ReportOutcome;
  /** T9: the only moderator present ruled on what they said themselves. */
  readonly ownRuling: boolean;
  readonly words: Words<'note'>;
}

// The queue keeper
/** A participant keeps the list of speakers from now on; whoever kept it before no longer does. */
export interface QueueDelegated {
  readonly type: 'QueueDelegated';
  readonly person: PersonId;
  readonly mayCall: boolean;
  readonly mayExtend: boolean;
}
export interface QueueDelegationEnded {
  readonly type: 'QueueDelegationEnded';
  readonly person: PersonId;
}

// The lead, its deputy, and a session without a moderator
/** The lead is offered: by who has it, or, without a giver, by the rules to a lead who is back (T51, T55). */
export interface LeadOffered {
  readonly type: 'LeadOffered';
  readonly person: PersonId;
}
export interface LeadOfferWithdrawn {
  readonly type: 'LeadOfferWithdrawn';
  readonly offer: Seq;
  readonly person: PersonId;
}
export interface LeadDeclined {
  readonly type: 'LeadDeclined';
  readonly offer: Seq;
  readonly person: PersonId;
}
/** This person leads from now on: they took what was offered, or what nobody had. */
export interface LeadPassed {
  readonly type: 'LeadPassed';
  readonly person: PersonId;
}
export interface LeadGivenUp {
  readonly type: 'LeadGivenUp';
  readonly person: PersonId;
  /** What was chosen for a time without a moderator; null where others are here (T56). */
  readonly policy: UnattendedPolicy | null;
}
/** Who may take over when no moderator is left; null: nobody (T54). */
export interface DeputyNamed {
  readonly type: 'DeputyNamed';
  readonly person: PersonId | null;
}
/** The deputy has a moderator's rights in this session from now on. */
/** Those who are here are asked to decide something together (T46a, T53). */
export interface GroupAsked {
  readonly type: 'GroupAsked';
  readonly about: 'removal' | 'move-on';
  readonly person: PersonId | null;
  /** Null where nobody is to be removed. */
  readonly words: Words<'reason'>;
}
export interface GroupAnswered {
  readonly type: 'GroupAnswered';
  readonly decision: Seq;
  readonly agree: boolean;
}
export interface GroupDecided {
  readonly type: 'GroupDecided';
  readonly decision: Seq;
  readonly about: 'removal' | 'move-on';
  readonly person: PersonId | null;
  readonly isAgreed: boolean;
  readonly agreed: number;
  readonly against: number;
}
export interface DeputyTookOver {
  readonly type: 'DeputyTookOver';
  readonly person: PersonId;
}
export interface DeputyStoodDown {
  readonly type: 'DeputyStoodDown';
  readonly person: PersonId;
}
/** No moderator has been here for a while (T52); the session goes on by this policy (T53). */
export interface SessionUnattended {
  readonly type: 'SessionUnattended';
  readonly policy: UnattendedPolicy;
}
export interface SessionAttended {
  readonly type: 'SessionAttended';
}

/** What happened, without its place in the log: what `decide` returns. */
export type EventBody =
  | SessionPlanned
  | PlanEdited
  | SessionOpened
  | SessionPaused
  | SessionResumed
  | SessionClosed
  | ServerRestarted
  | PersonArrived
  | PersonAway
  | PersonReturned
  | PersonDeparted
  | FloorModeChanged
  | QueueStatusChanged
  | QueueClosingPlanned
  | TurnRequested
  | RequestWithdrawn
  | RequestRemoved
  | RequestsRemoved
  | RequestSettled
  | RequestsSettled
  | TurnCalled
  | CallEnded
  | RequestSkipped
  | RequestReady
  | NextProposed
  | AdvanceHeld
  | RequestCarriedIn
  | PlaceKept
  | RequestEdited
  | RequestPutBack
  | RepliesRefiled
  | Drawn
  | LastUndone
  | RoundStarted
  | RoundPassed
  | PartGivenBack
  | RoundEnded
  | TurnGranted
  | TurnExtended
  | TurnOpenedToQuestions
  | TurnPaused
  | TurnResumed
  | TurnEnded
  | QueueOrdered
  | RequestMoved
  | AdvanceChosen
  | UnitTimeAdded
  | FiguresCarriedIn
  | SettingChanged
  | InterposedAsked
  | InterposedRefused
  | InterposedWithdrawn
  | OrderTaken
  | OrderRuled
  | OrderNoted
  | ContributionMade
  | PostsRevealed
  | PostsWithdrawn
  | PromptPut
  | PromptWithdrawn
  | PromptPrepared
  | PreparedPromptEdited
  | PreparedPromptDropped
  | ItemAdded
  | ItemEdited
  | ItemDropped
  | ItemMoved
  | ItemStarted
  | ItemExtended
  | ItemEnding
  | ItemFinished
  | ItemReopened
  | AsidesLocked
  | AsidesUnlocked
  | AsidesModeChanged
  | Reacted
  | ReactionTakenBack
  | PollOpened
  | VoteCast
  | BallotCast
  | PollClosed
  | PollCounted
  | PollResultsShown
  | PollWithdrawn
  | TopicProposed
  | ContributionHidden
  | ContributionUnhidden
  | PersonMuted
  | PersonUnmuted
  | PersonRemoved
  | PersonReadmitted
  | NoteWritten
  | NoteRemoved
  | ContributionReported
  | ReportSettled
  | QueueDelegated
  | QueueDelegationEnded
  | LeadOffered
  | LeadOfferWithdrawn
  | LeadDeclined
  | LeadPassed
  | LeadGivenUp
  | DeputyNamed
  | GroupAsked
  | GroupAnswered
  | GroupDecided
  | DeputyTookOver
  | DeputyStoodDown
  | SessionUnattended
  | SessionAttended;

/** Where and when an event stands in its log. */
export interface Envelope {
  /** 1 for the first event of a session, then without a gap. */
  readonly seq: Seq;
  /** Server time; never less than that of the event before. */
  readonly at: Millis;
  /** Who caused it; null for the server itself (a timer, a lost connection). */
  readonly by: PersonId | null;
}

/** An event in its place: what the log holds and, in the form that `audience` allows, what travels. */
export type SessionEvent = EventBody & Envelope;

/** The name of a kind of event. */
export type EventType = EventBody['type'];

/** One kind of event in its place. */
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }> & Envelope;

/** The words of an event, or null where its kind has none (or they are withheld). */
export function wordsOf(event: EventBody): Words {
  return 'words' in event ? event.words : null;
}
