import type {
  DrawPool,
  AsidesMode,
  FloorMode,
  HiddenPosts,
  OrderAction,
  OrderRuling,
  PollKind,
  QueueStatus,
  Reaction,
  ReportOutcome,
  RequestFate,
  RequestKind,
  RoundOrder,
  WithdrawReason,
} from './events.js';
import type { Actor, Millis, NetworkId, PersonId, Role, Seq, SessionId, TopicId } from './ids.js';
import type { OrderCategory } from './order-categories.js';
import type { Tally } from './tally.js';
import type { FloorSettings, SettingName, SettingValue, TopicChange, UnattendedPolicy } from './settings.js';

// The session's life
export interface PlanSession {
  readonly type: 'PlanSession';
  readonly session: SessionId;
  readonly network: NetworkId;
  readonly title: string;
  readonly startsAt: Millis;
  readonly mode: FloorMode;
  readonly settings: FloorSettings;
  /** What the session is made of, in order; a plan without one has an empty agenda. */
  readonly agenda?: readonly PlannedItem[];
}
/** An agenda item as a plan names it. */
export interface PlannedItem extends ItemContent {
  readonly prompts: readonly string[];
}
/** Renames a planned session, or moves it to another time; what is left out stays. */
export interface EditPlan {
  readonly type: 'EditPlan';
  readonly title?: string;
  readonly startsAt?: Millis;
}
/** Closes a planned session that will not take place; one that has been opened is closed by `CloseSession`. */
export interface CallOffSession {
  readonly type: 'CallOffSession';
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
  /** What becomes of those who still wait; without it they are carried to the next session (T59). */
  readonly waiting?: RequestFate;
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
  /** The mode that the moderator saw; left out, it does not matter which. Another one is left alone (T50). */
  readonly expected?: FloorMode;
}
export interface SetQueueStatus {
  readonly type: 'SetQueueStatus';
  readonly status: QueueStatus;
  /** Shown to all, possibly empty. */
  readonly reason: string;
  /** With `closed`: only once so many people wait (T31). */
  readonly afterPosition?: number | null;
  /** With `closed`: only at this time of the server (T31). */
  readonly until?: Millis | null;
}
/** Given by a timer; changes nothing unless the list is still to close at this time (T31). */
export interface CloseQueue {
  readonly type: 'CloseQueue';
  readonly until: Millis;
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
  /** Nobody has to say why (T19). */
  readonly reason?: WithdrawReason | null;
  /** The contribution in which it was said, and which this supports. */
  readonly supports?: Seq | null;
}
/** Changes a waiting request; what is left out stays (T14, T17). */
export interface EditRequest {
  readonly type: 'EditRequest';
  readonly request: Seq;
  readonly kind?: RequestKind;
  readonly subject?: string;
  readonly replyTo?: Seq | null;
}
/** Lets others go first (T18). */
export interface Later {
  readonly type: 'Later';
  readonly request: Seq;
  /** Behind so many; null: to the end of its kind. */
  readonly behind: number | null;
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
  /** Who gets the rest of the turn, where the session has that (T40). */
  readonly to?: PersonId | null;
}
export interface EndTurn {
  readonly type: 'EndTurn';
  readonly turn: Seq;
  /** Required and stored (T30). */
  readonly reason: string;
  /** The condition of the charter that it refers to (T30). */
  readonly condition?: number | null;
}
export interface ExtendTurn {
  readonly type: 'ExtendTurn';
  readonly turn: Seq;
  /** 1 to 3,600. */
  readonly seconds: number;
  /** Whether it comes from the pool of the topic (T41). */
  readonly fromPool?: boolean;
}
export interface PauseTurn {
  readonly type: 'PauseTurn';
  readonly turn: Seq;
  /** Shown to all (T23), possibly empty. Of a clock that stands already it is said, or said better, afterwards. */
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
/** Calls somebody by chance out of a pool (T27). */
export interface Draw {
  readonly type: 'Draw';
  readonly pool: DrawPool;
  /** What the moderator saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
/** Names the next person: by whoever speaks or spoke last, or by a moderator (T27). */
export interface Nominate {
  readonly type: 'Nominate';
  readonly person: PersonId;
  /** What the giver saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
/** Closes the queue, clears it and calls the person who speaks last (T32). */
export interface LastWord {
  readonly type: 'LastWord';
  readonly person: PersonId;
  /** What becomes of those who still wait: carried over, or off the list. */
  readonly rest: 'carry' | 'empty';
  /** What the moderator saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
/** Takes the last call, or the last end of a turn, back (T43). */
export interface UndoLast {
  readonly type: 'UndoLast';
  /** What the moderator saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
/** Puts somebody whose request is over, or who has spoken, back on the list, at the head of their kind (T43). */
export interface ReAdd {
  readonly type: 'ReAdd';
  readonly person: PersonId;
}
/** Begins a round (T45). */
export interface StartRound {
  readonly type: 'StartRound';
  readonly order: RoundOrder;
}
/** Does without one's part in a round, also before it comes (T45). */
export interface Pass {
  readonly type: 'Pass';
  readonly round: Seq;
}
/** Lets all the others of a round go first, once (T45). */
export interface PassForNow {
  readonly type: 'PassForNow';
  readonly round: Seq;
}
/** Ends a round before everybody has had their part (T45). */
export interface EndRound {
  readonly type: 'EndRound';
  readonly round: Seq;
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

// The order of the queue
/** Moves a request by hand (T34). */
export interface MoveRequest {
  readonly type: 'MoveRequest';
  readonly request: Seq;
  /** Before which other request; null for the end of its kind. */
  readonly before: Seq | null;
  /** The version of the queue that the moderator saw. */
  readonly version: number;
}
/** Says whether the policy may put oneself before others who asked earlier (T42). */
export interface ChooseAdvance {
  readonly type: 'ChooseAdvance';
  readonly advanced: boolean;
}
/** Gives the unit of a person more time on this topic (T44). */
export interface AddUnitTime {
  readonly type: 'AddUnitTime';
  readonly person: PersonId;
  /** 1 to 3,600. */
  readonly seconds: number;
}
/** Given by a timer: somebody has been overtaken for as long as is allowed (T42). */
export interface OrderQueue {
  readonly type: 'OrderQueue';
}

// Policy
/** Changes one setting while the session runs, or before it opens (T35). */
export interface ChangeSetting {
  readonly type: 'ChangeSetting';
  readonly setting: SettingName;
  readonly value: SettingValue;
}

// Questions put between, and points of order
/** Asks to put a question to the speaker (T33). */
export interface Interpose {
  readonly type: 'Interpose';
  readonly turn: Seq;
  /** In one line, possibly empty: it can be asked when it is let in. */
  readonly question: string;
}
export interface AllowInterposed {
  readonly type: 'AllowInterposed';
  readonly question: Seq;
  readonly allow: boolean;
}
export interface WithdrawInterposed {
  readonly type: 'WithdrawInterposed';
  readonly question: Seq;
}
export interface RaiseOrder {
  readonly type: 'RaiseOrder';
  readonly category: OrderCategory;
  /** One sentence; required (T36). */
  readonly sentence: string;
}
/** Takes a point of order now, before the running turn is over (T37). */
export interface TakeOrder {
  readonly type: 'TakeOrder';
  readonly request: Seq;
  /** What the moderator saw of the floor: its `floorMark` (T7). */
  readonly expectedTurn: Seq | null;
}
export interface RuleOnOrder {
  readonly type: 'RuleOnOrder';
  readonly request: Seq;
  readonly ruling: OrderRuling;
  /** `none` with a point that is dismissed. */
  readonly action: OrderAction;
  /** Shown to all, possibly empty. */
  readonly note: string;
  /** With the action `extend-time`: 1 to 3,600. */
  readonly seconds?: number;
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
export interface SetAsides {
  readonly type: 'SetAsides';
  readonly mode: AsidesMode;
}
export interface React {
  readonly type: 'React';
  readonly contribution: Seq;
  readonly reaction: Reaction;
}
export interface Unreact {
  readonly type: 'Unreact';
  readonly contribution: Seq;
  readonly reaction: Reaction;
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

// The agenda
/** What an agenda item says, in its plan and when it is edited. */
export interface ItemContent {
  readonly title: string;
  /** Its timebox: whole minutes, 1 to 480. */
  readonly minutes: number;
  /** The floor mode that it begins with. */
  readonly mode: FloorMode;
  /** For the moderators alone, possibly empty. */
  readonly note: string;
  /** The topic of the network's list that it is about, if it is about one. */
  readonly topic?: string | null;
}
export interface AddItem extends ItemContent {
  readonly type: 'AddItem';
  /** The item before which it is put; null for the end. */
  readonly before: Seq | null;
}
export interface EditItem extends ItemContent {
  readonly type: 'EditItem';
  readonly item: Seq;
  /** The item's `edited` as the giver saw it: who edits an older text changes nothing. */
  readonly edited: Seq;
}
export interface DropItem {
  readonly type: 'DropItem';
  readonly item: Seq;
}
export interface MoveItem {
  readonly type: 'MoveItem';
  readonly item: Seq;
  readonly before: Seq | null;
  /** The agenda's version as the giver saw it. */
  readonly version: number;
}
export interface StartItem {
  readonly type: 'StartItem';
  readonly item: Seq;
  /** What the moderator saw of the agenda: its `agendaMark`. */
  readonly expected: Seq | null;
  /** What becomes of those who wait for the running item; without it, the change is refused while somebody does (T57). */
  readonly waiting?: WaitingPeople;
  /** What becomes of the running turn; without it, what the setting says (T58). */
  readonly running?: TopicChange;
  /** Needed where the new item leaves the mode `hidden` while posts of it wait: what becomes of them (T46b). */
  readonly hiddenPosts?: HiddenPosts | null;
}
export interface ExtendItem {
  readonly type: 'ExtendItem';
  readonly item: Seq;
  /** 1 to 120. */
  readonly minutes: number;
}
export interface FinishItem {
  readonly type: 'FinishItem';
  readonly item: Seq;
  readonly waiting?: WaitingPeople;
  readonly running?: TopicChange;
}
/** Given by the server when the turn that an ending item waited for is over (T58). */
export interface CompleteItem {
  readonly type: 'CompleteItem';
  readonly item: Seq | null;
}
/** Takes back that an item is finished, or about to be. */
export interface ReopenItem {
  readonly type: 'ReopenItem';
  readonly item: Seq;
}
/** What a moderator says about those who wait when an item ends: nothing, or what becomes of all of them. */
export type WaitingPeople = 'refuse' | RequestFate;

/** Decides about one request of those who wait: it is carried over, answered in writing, or dropped (T57). */
export interface SettleRequest {
  readonly type: 'SettleRequest';
  readonly request: Seq;
  readonly fate: RequestFate;
}
/** Says in writing what there was no time to hear. */
export interface WriteFollowUp {
  readonly type: 'WriteFollowUp';
  /** The request in whose place it is written. */
  readonly request: Seq;
  readonly text: string;
}
/** Given by the server when a session opens: what the last one of the network carried over. */
export interface CarryIn extends CarriedOver {
  readonly type: 'CarryIn';
  readonly from: SessionId;
  /** The title of that session. */
  readonly title: string;
}
/**
 * Given by the server when a session opens, for one after the other: how they were heard in the earlier sessions of the
 * network (T42). Those first who have not been heard for longest.
 */
export interface CarryFigures extends HeardBefore {
  readonly type: 'CarryFigures';
}
/** How somebody was heard in sessions that are over. */
export interface HeardBefore {
  readonly person: PersonId;
  /** The unit for which it counts now; possibly empty. */
  readonly unit: string;
  readonly turns: number;
  readonly floorMs: Millis;
}
/** A request on its way from one session into the next. */
export interface CarriedOver {
  readonly request: Seq;
  readonly person: PersonId;
  /** What it is about, possibly empty. */
  readonly subject: string;
}

// Prepared prompts
export interface PreparePrompt {
  readonly type: 'PreparePrompt';
  readonly item: Seq;
  readonly text: string;
}
export interface EditPreparedPrompt {
  readonly type: 'EditPreparedPrompt';
  readonly prompt: Seq;
  readonly text: string;
}
export interface DropPreparedPrompt {
  readonly type: 'DropPreparedPrompt';
  readonly prompt: Seq;
}
export interface PutPrepared {
  readonly type: 'PutPrepared';
  readonly prompt: Seq;
}

// Moderation
export interface HideContribution {
  readonly type: 'HideContribution';
  readonly contribution: Seq;
  readonly reason: string;
  /** The condition of the charter that it refers to (T30). */
  readonly condition?: number | null;
}
export interface UnhideContribution {
  readonly type: 'UnhideContribution';
  readonly contribution: Seq;
}
export interface Mute {
  readonly type: 'Mute';
  readonly person: PersonId;
  readonly reason: string;
  /** The condition of the charter that it refers to (T30). */
  readonly condition?: number | null;
}
export interface Unmute {
  readonly type: 'Unmute';
  readonly person: PersonId;
}

// Removing people, notes, reports
/** Removes a person from the session until they are readmitted (T60). */
export interface RemovePerson {
  readonly type: 'RemovePerson';
  readonly person: PersonId;
  /** Shown to the person and to moderators. */
  readonly reason: string;
  /** The condition of the charter that it refers to (T30). */
  readonly condition?: number | null;
}
export interface Readmit {
  readonly type: 'Readmit';
  readonly person: PersonId;
}
/** A private note for moderators and organisers; about a person, a contribution, or neither. */
export interface WriteNote {
  readonly type: 'WriteNote';
  readonly text: string;
  readonly person: PersonId | null;
  readonly contribution: Seq | null;
}
export interface RemoveNote {
  readonly type: 'RemoveNote';
  readonly note: Seq;
}
/** Tells the moderators that a contribution breaks the charter. */
export interface ReportContribution {
  readonly type: 'ReportContribution';
  readonly contribution: Seq;
  readonly reason: string;
}
export interface SettleReport {
  readonly type: 'SettleReport';
  readonly report: Seq;
  readonly outcome: ReportOutcome;
  /** For the person who reported it, possibly empty. */
  readonly note: string;
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

// The lead, its deputy, and leaving
/** Offers the lead to another moderator. */
export interface OfferLead {
  readonly type: 'OfferLead';
  readonly person: PersonId;
}
export interface WithdrawLeadOffer {
  readonly type: 'WithdrawLeadOffer';
  readonly offer: Seq;
}
export interface AcceptLead {
  readonly type: 'AcceptLead';
  readonly offer: Seq;
}
export interface DeclineLead {
  readonly type: 'DeclineLead';
  readonly offer: Seq;
}
/** Takes a lead that nobody has. */
export interface TakeLead {
  readonly type: 'TakeLead';
}
export interface GiveUpLead {
  readonly type: 'GiveUpLead';
  /** What the session does without a moderator; the last one here has to choose (T56). */
  readonly policy: UnattendedPolicy | null;
}
/** Leaves on purpose, at once. */
export interface LeaveSession {
  readonly type: 'LeaveSession';
  /** As for `GiveUpLead`; null for everybody but moderators. */
  readonly policy: UnattendedPolicy | null;
}
/** Names who may take over when no moderator is left; null for nobody (T54). */
export interface NameDeputy {
  readonly type: 'NameDeputy';
  readonly person: PersonId | null;
}
/** The deputy takes over an unattended session. */
/** Asks those who are here to agree that somebody is removed, while the session runs by itself (T53). */
export interface ProposeRemoval {
  readonly type: 'ProposeRemoval';
  readonly person: PersonId;
  /** Shown to all who are here. */
  readonly reason: string;
}
export interface AnswerGroup {
  readonly type: 'AnswerGroup';
  readonly decision: Seq;
  readonly agree: boolean;
}
/** Nobody says anything, and nobody moderates: the group is asked whether to move on (T46a). */
export interface AskGroup {
  readonly type: 'AskGroup';
}
export interface SettleGroup {
  readonly type: 'SettleGroup';
  readonly decision: Seq;
}
export interface TakeOver {
  readonly type: 'TakeOver';
}
/** The deputy gives the rights of a moderator back. */
export interface StandDown {
  readonly type: 'StandDown';
}
/** Given by a timer; changes nothing unless no moderator has been here for long enough (T52). */
export interface NoteUnattended {
  readonly type: 'NoteUnattended';
}
/** Given by a timer: ends a turn that nobody else could end in a session that runs by itself (T53). */
export interface RunItself {
  readonly type: 'RunItself';
}
/** Given by a timer: nobody came back to a session that ends then (T53). */
export interface CloseUnattended {
  readonly type: 'CloseUnattended';
}

/** Commands that a person can send from a live session. */
export type PersonCommand =
  | EditPlan
  | CallOffSession
  | OpenSession
  | PauseSession
  | ResumeSession
  | CloseSession
  | SetFloorMode
  | SetQueueStatus
  | RequestTurn
  | WithdrawRequest
  | EditRequest
  | Later
  | Call
  | Next
  | Yield
  | EndTurn
  | ExtendTurn
  | PauseTurn
  | ResumeTurn
  | MoveRequest
  | ChooseAdvance
  | AddUnitTime
  | ChangeSetting
  | Accept
  | Decline
  | NotYet
  | Rejoin
  | HoldNext
  | Draw
  | Nominate
  | LastWord
  | UndoLast
  | ReAdd
  | StartRound
  | Pass
  | PassForNow
  | EndRound
  | Interpose
  | AllowInterposed
  | WithdrawInterposed
  | RaiseOrder
  | TakeOrder
  | RuleOnOrder
  | Contribute
  | RevealPosts
  | Remark
  | SayAside
  | LockAsides
  | UnlockAsides
  | SetAsides
  | React
  | Unreact
  | PutPrompt
  | WithdrawPrompt
  | OpenPoll
  | Vote
  | ClosePoll
  | ShowPollResults
  | WithdrawPoll
  | AddItem
  | EditItem
  | DropItem
  | MoveItem
  | StartItem
  | ExtendItem
  | FinishItem
  | ReopenItem
  | SettleRequest
  | WriteFollowUp
  | PreparePrompt
  | EditPreparedPrompt
  | DropPreparedPrompt
  | PutPrepared
  | HideContribution
  | UnhideContribution
  | Mute
  | Unmute
  | RemovePerson
  | Readmit
  | WriteNote
  | RemoveNote
  | ReportContribution
  | SettleReport
  | DelegateQueue
  | EndDelegation
  | OfferLead
  | WithdrawLeadOffer
  | AcceptLead
  | DeclineLead
  | TakeLead
  | GiveUpLead
  | LeaveSession
  | NameDeputy
  | TakeOver
  | ProposeRemoval
  | AnswerGroup
  | StandDown;

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
  | OrderQueue
  | CountPoll
  | CompleteItem
  | CarryIn
  | CarryFigures
  | CloseQueue
  | NoteUnattended
  | RunItself
  | AskGroup
  | SettleGroup
  | CloseUnattended;

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
