import type { FloorMode, HiddenPosts, PollKind, QueueStatus, RequestKind } from './events.js';
import type { Actor, Millis, NetworkId, PersonId, Role, Seq, SessionId, TopicId } from './ids.js';
import type { FloorSettings, SettingName, SettingValue } from './settings.js';
import type { Tally } from './tally.js';

// The session's life
export interface PlanSession {
  readonly type: 'PlanSession';
  readonly session: SessionId;
  readonly network: NetworkId;
  readonly title: string;
  readonly startsAt: Millis;
  readonly mode: FloorMode;
  readonly settings: FloorSettings;
}
export interface OpenSession {
  readonly type: 'OpenSession';
}
export interface PauseSession {
  readonly type: 'PauseSession';
  /** Shown to all, possibly empty. */
  readonly reason: string;
}
export interface ResumeSession {
  readonly type: 'ResumeSession';
}
export interface CloseSession {
  readonly type: 'CloseSession';
  /** Needed while posts of the mode `hidden` wait: what becomes of them (T46b). */
  readonly hiddenPosts?: HiddenPosts | null;
}
/** Given by the server when it takes up a log that was open when it stopped. */
export interface NoteRestart {
  readonly type: 'NoteRestart';
}

// Attendance, noted by the server
export interface Arrive {
  readonly type: 'Arrive';
  readonly person: PersonId;
  readonly role: Role;
  readonly name: string;
  /** The office or unit that the person speaks for, possibly empty. */
  readonly unit: string;
}
export interface LoseConnection {
  readonly type: 'LoseConnection';
  readonly person: PersonId;
}
export interface Depart {
  readonly type: 'Depart';
  readonly person: PersonId;
}

// The floor
export interface SetFloorMode {
  readonly type: 'SetFloorMode';
  readonly mode: FloorMode;
  /** Needed to leave the mode `hidden` while posts wait: what becomes of them (T46b). */
  readonly hiddenPosts?: HiddenPosts | null;
}
export interface SetQueueStatus {
  readonly type: 'SetQueueStatus';
  readonly status: QueueStatus;
  /** Shown to all, possibly empty. */
  readonly reason: string;
}
export interface RequestTurn {
  readonly type: 'RequestTurn';
  /** For whom; null for oneself. Only who keeps the list may ask for another person. */
  readonly person: PersonId | null;
  /** What for (T12); `topic` unless it is said. */
  readonly kind?: RequestKind;
  /** What it is about, in one line (T15). */
  readonly subject?: string;
  /** The turn that a reply or a question is about (T13). */
  readonly replyTo?: Seq | null;
}
export interface WithdrawRequest {
  readonly type: 'WithdrawRequest';
  readonly request: Seq;
}
/** Gives the floor to a person, waiting or not. */
export interface Call {
  readonly type: 'Call';
  readonly person: PersonId;
  /** What the moderator saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
/** Gives the floor to the first person waiting who can speak. */
export interface Next {
  readonly type: 'Next';
  /** What the moderator saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
export interface Yield {
  readonly type: 'Yield';
  readonly turn: Seq;
}
export interface EndTurn {
  readonly type: 'EndTurn';
  readonly turn: Seq;
  /** Required and stored (T30). */
  readonly reason: string;
}
export interface ExtendTurn {
  readonly type: 'ExtendTurn';
  readonly turn: Seq;
  /** 1 to 3,600. */
  readonly seconds: number;
}
export interface PauseTurn {
  readonly type: 'PauseTurn';
  readonly turn: Seq;
  /** Shown to all (T23), possibly empty. */
  readonly reason: string;
}
export interface ResumeTurn {
  readonly type: 'ResumeTurn';
  readonly turn: Seq;
}
// Calls, and how the next turn begins
/** The called person takes the floor (T26). */
export interface Accept {
  readonly type: 'Accept';
  readonly call: Seq;
}
/** The called person does not want to speak (T26). */
export interface Decline {
  readonly type: 'Decline';
  readonly call: Seq;
}
/** The called person lets the next one go first, twice at most (T26). */
export interface NotYet {
  readonly type: 'NotYet';
  readonly call: Seq;
}
/** "I am here again": of somebody who did not answer, put a call off, or lost the place by that (T46). */
export interface Rejoin {
  readonly type: 'Rejoin';
}
/** Nobody is called by the server until a moderator calls somebody (T25). */
export interface HoldNext {
  readonly type: 'HoldNext';
  /** What the moderator saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
/** Given by a timer; changes nothing unless this very call has waited for its answer long enough (T46). */
export interface ExpireCall {
  readonly type: 'ExpireCall';
  readonly call: Seq;
}
/** Given by a timer where the next turn begins by itself: proposes the next person, or calls them (T25). */
export interface Advance {
  readonly type: 'Advance';
  /** The floor for which it is meant: its `floorMark`. */
  readonly expectedTurn: Seq | null;
}
/** Given by a timer; changes nothing unless this very turn is over its time (T24). */
export interface ExpireTurn {
  readonly type: 'ExpireTurn';
  readonly turn: Seq;
}

// Policy
/** Changes one setting while the session runs, or before it opens (T35). */
export interface ChangeSetting {
  readonly type: 'ChangeSetting';
  readonly setting: SettingName;
  readonly value: SettingValue;
}

// What is said
export interface Contribute {
  readonly type: 'Contribute';
  readonly text: string;
  /** The turn in which it is meant to be said; null where the floor is open. */
  readonly turn: Seq | null;
}
/** Shows all that was written in the mode `hidden` (T46b). */
export interface RevealPosts {
  readonly type: 'RevealPosts';
}
/** A moderator's procedural remark; takes no turn (T8). */
export interface Remark {
  readonly type: 'Remark';
  readonly text: string;
}
export interface SayAside {
  readonly type: 'SayAside';
  readonly text: string;
}
export interface LockAsides {
  readonly type: 'LockAsides';
}
export interface UnlockAsides {
  readonly type: 'UnlockAsides';
}
export interface PutPrompt {
  readonly type: 'PutPrompt';
  readonly text: string;
}
export interface WithdrawPrompt {
  readonly type: 'WithdrawPrompt';
}
/** Made of an HTTP request, once the topic is on the open list: the record shows that it was proposed here. */
export interface ProposeTopic {
  readonly type: 'ProposeTopic';
  readonly topic: TopicId;
  readonly title: string;
}

// Polls
export interface OpenPoll {
  readonly type: 'OpenPoll';
  readonly question: string;
  readonly kind: PollKind;
  /** One a line; empty for a scale and for consent. */
  readonly options: string;
  /** Nobody ever knows who chose what, and a vote is final. */
  readonly secret: boolean;
  /** For `multiple`: how many choices a vote may hold, null for all; for the others null. */
  readonly mostChoices: number | null;
}
/** Votes, or changes one's vote in a poll with names. */
export interface Vote {
  readonly type: 'Vote';
  readonly poll: Seq;
  /** The numbers of the chosen options, from 1, with commas between; empty to abstain. */
  readonly choices: string;
  /** For an objection or a reservation where consent is asked for; otherwise empty. */
  readonly reason: string;
}
export interface ClosePoll {
  readonly type: 'ClosePoll';
  readonly poll: Seq;
}
export interface ShowPollResults {
  readonly type: 'ShowPollResults';
  readonly poll: Seq;
}
export interface WithdrawPoll {
  readonly type: 'WithdrawPoll';
  readonly poll: Seq;
}
/** Given by the server with what the ballot box of a closed secret poll holds. */
export interface CountPoll {
  readonly type: 'CountPoll';
  readonly poll: Seq;
  readonly tally: Tally;
}

// Moderation
export interface HideContribution {
  readonly type: 'HideContribution';
  readonly contribution: Seq;
  readonly reason: string;
}
export interface UnhideContribution {
  readonly type: 'UnhideContribution';
  readonly contribution: Seq;
}
export interface Mute {
  readonly type: 'Mute';
  readonly person: PersonId;
  readonly reason: string;
}
export interface Unmute {
  readonly type: 'Unmute';
  readonly person: PersonId;
}

// The queue keeper
/** Lets a participant keep the list of speakers beside the moderators. */
export interface DelegateQueue {
  readonly type: 'DelegateQueue';
  readonly person: PersonId;
  /** Whether they may also call people. */
  readonly mayCall: boolean;
  /** Whether they may also lengthen each turn, once. */
  readonly mayExtend: boolean;
}
/** Ends the delegation; the keeper may also lay it down. */
export interface EndDelegation {
  readonly type: 'EndDelegation';
}

/** Commands that a person can send from a live session. */
export type PersonCommand =
  | OpenSession
  | PauseSession
  | ResumeSession
  | CloseSession
  | SetFloorMode
  | SetQueueStatus
  | RequestTurn
  | WithdrawRequest
  | Call
  | Next
  | Yield
  | EndTurn
  | ExtendTurn
  | PauseTurn
  | ResumeTurn
  | ChangeSetting
  | Accept
  | Decline
  | NotYet
  | Rejoin
  | HoldNext
  | Contribute
  | RevealPosts
  | Remark
  | SayAside
  | LockAsides
  | UnlockAsides
  | PutPrompt
  | WithdrawPrompt
  | OpenPoll
  | Vote
  | ClosePoll
  | ShowPollResults
  | WithdrawPoll
  | HideContribution
  | UnhideContribution
  | Mute
  | Unmute
  | DelegateQueue
  | EndDelegation;

/** Commands that only the server gives. */
export type ServerCommand =
  | PlanSession
  | ProposeTopic
  | NoteRestart
  | Arrive
  | LoseConnection
  | Depart
  | ExpireTurn
  | ExpireCall
  | Advance
  | CountPoll;

/** What is asked for, without who and when. */
export type CommandBody = PersonCommand | ServerCommand;

/** Who asks, and when it reached the server. Neither ever comes from the client. */
export interface CommandContext {
  readonly by: Actor;
  /** When the command reached the server, which is what deadlines are measured against (T22). */
  readonly at: Millis;
  /**
   * Chance, for a command that needs some: made by the server when the command comes in. A browser, which only
   * asks whether a command would be taken, has none.
   */
  readonly seed?: string;
}

/** A command as `decide` gets it. */
export type Command = CommandBody & CommandContext;

/** The name of a kind of command. */
export type CommandType = CommandBody['type'];

/** One kind of command. */
export type CommandOf<T extends CommandType> = Extract<CommandBody, { type: T }> & CommandContext;
