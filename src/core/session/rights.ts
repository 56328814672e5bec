import type { Command, CommandType } from './commands.js';
import { reject, type Rejected } from './decision.js';
import type { PersonId, Role } from './ids.js';
import type { PersonState, SessionState } from './state.js';

/** `keeper`: the person to whom the list of speakers is delegated, as far as it is (queue-keeper.ts). */
type Who = readonly (Role | 'server' | 'keeper')[];

const SERVER: Who = ['server'];
const SPEAKERS: Who = ['participant', 'moderator'];
const MODERATORS: Who = ['moderator'];
const PLANNERS: Who = ['moderator', 'organiser'];
const KEEPERS: Who = ['moderator', 'keeper'];

/** Who may give which command (docs/protocol.md). */
export const RIGHTS: { readonly [type in CommandType]: Who } = {
  PlanSession: PLANNERS,
  EditPlan: PLANNERS,
  CallOffSession: PLANNERS,
  NoteRestart: SERVER,
  Arrive: SERVER,
  LoseConnection: SERVER,
  Depart: SERVER,
  ExpireTurn: SERVER,
  ExpireCall: SERVER,
  Advance: SERVER,
  CompleteItem: SERVER,
  CarryIn: SERVER,
  CarryFigures: SERVER,
  CloseQueue: SERVER,
  OpenSession: MODERATORS,
  PauseSession: MODERATORS,
  ResumeSession: MODERATORS,
  CloseSession: MODERATORS,
  SetFloorMode: MODERATORS,
  SetQueueStatus: MODERATORS,
  RequestTurn: SPEAKERS,
  WithdrawRequest: SPEAKERS,
  EditRequest: SPEAKERS,
  Later: SPEAKERS,
  Call: KEEPERS,
  Next: KEEPERS,
  Yield: SPEAKERS,
  EndTurn: MODERATORS,
  ExtendTurn: KEEPERS,
  PauseTurn: MODERATORS,
  ResumeTurn: MODERATORS,
  MoveRequest: KEEPERS,
  ChooseAdvance: SPEAKERS,
  AddUnitTime: MODERATORS,
  OrderQueue: SERVER,
  ChangeSetting: MODERATORS,
  Accept: SPEAKERS,
  Decline: SPEAKERS,
  NotYet: SPEAKERS,
  Rejoin: SPEAKERS,
  HoldNext: MODERATORS,
  Draw: MODERATORS,
  Nominate: SPEAKERS,
  LastWord: MODERATORS,
  UndoLast: MODERATORS,
  ReAdd: MODERATORS,
  StartRound: MODERATORS,
  Pass: SPEAKERS,
  PassForNow: SPEAKERS,
  EndRound: MODERATORS,
  Interpose: SPEAKERS,
  AllowInterposed: SPEAKERS,
  WithdrawInterposed: SPEAKERS,
  RaiseOrder: SPEAKERS,
  TakeOrder: MODERATORS,
  RuleOnOrder: MODERATORS,
  Contribute: SPEAKERS,
  RevealPosts: MODERATORS,
  Remark: MODERATORS,
  SayAside: SPEAKERS,
  LockAsides: MODERATORS,
  UnlockAsides: MODERATORS,
  ProposeTopic: SPEAKERS,
  SetAsides: MODERATORS,
  React: SPEAKERS,
  Unreact: SPEAKERS,
  PutPrompt: MODERATORS,
  WithdrawPrompt: MODERATORS,
  OpenPoll: MODERATORS,
  Vote: SPEAKERS,
  ClosePoll: MODERATORS,
  CountPoll: SERVER,
  ShowPollResults: MODERATORS,
  WithdrawPoll: MODERATORS,
  AddItem: MODERATORS,
  EditItem: MODERATORS,
  DropItem: MODERATORS,
  MoveItem: MODERATORS,
  StartItem: MODERATORS,
  ExtendItem: MODERATORS,
  FinishItem: MODERATORS,
  ReopenItem: MODERATORS,
  SettleRequest: MODERATORS,
  WriteFollowUp: SPEAKERS,
  PreparePrompt: MODERATORS,
  EditPreparedPrompt: MODERATORS,
  DropPreparedPrompt: MODERATORS,
  PutPrepared: MODERATORS,
  HideContribution: MODERATORS,
  UnhideContribution: MODERATORS,
  Mute: MODERATORS,
  Unmute: MODERATORS,
  RemovePerson: MODERATORS,
  Readmit: MODERATORS,
  WriteNote: MODERATORS,
  RemoveNote: MODERATORS,
  ReportContribution: ['participant'],
  SettleReport: MODERATORS,
  DelegateQueue: MODERATORS,
  EndDelegation: KEEPERS,
  OfferLead: MODERATORS,
  WithdrawLeadOffer: MODERATORS,
  AcceptLead: MODERATORS,
  DeclineLead: MODERATORS,
  TakeLead: MODERATORS,
  GiveUpLead: MODERATORS,
  LeaveSession: SPEAKERS,
  NameDeputy: MODERATORS,
  TakeOver: ['participant'],
  ProposeRemoval: ['participant'],
  AnswerGroup: ['participant'],
  StandDown: MODERATORS,
  NoteUnattended: SERVER,
  RunItself: SERVER,
  AskGroup: SERVER,
  SettleGroup: SERVER,
  CloseUnattended: SERVER,
};

/** Refuses a command whose giver's role does not allow it. The first question of `decide`. */
export function refuseByRole(state: SessionState, command: Command): Rejected | null {
  const who = RIGHTS[command.type];
  const role = command.by === 'server' ? 'server' : command.by.role;
  if (who.includes(role)) return null;
  const isKeeper = state.keeper !== null && state.keeper.person === giverOf(command);
  return isKeeper && who.includes('keeper') ? null : reject('not-allowed');
}

/** The person who gives a command, or null for the server. */
export function giverOf(command: Command): PersonId | null {
  return command.by === 'server' ? null : command.by.person;
}

/** Whether a command is given by a moderator. */
export function byModerator(command: Command): boolean {
  return command.by !== 'server' && command.by.role === 'moderator';
}

/** Whether this role can ever hold the floor. */
export function canHoldFloor(role: Role): boolean {
  return role === 'participant' || role === 'moderator';
}

/** Whether a person could be given the floor now: here, in a speaking role, not muted (T10, T61). */
export function isCallable(person: PersonState | undefined): boolean {
  return person !== undefined && person.presence === 'here' && canHoldFloor(person.role) && !person.muted;
}

/** Whether a moderator other than this person is here (T9). */
export function anotherModeratorHere(state: SessionState, person: PersonId): boolean {
  for (const other of state.people.values()) {
    if (other.role === 'moderator' && other.presence === 'here' && other.id !== person) return true;
  }
  return false;
}

/** Whether any moderator is here. */
export function moderatorHere(state: SessionState): boolean {
  for (const { role, presence } of state.people.values()) {
    if (role === 'moderator' && presence === 'here') return true;
  }
  return false;
}

/** Refuses what needs a person who is connected and may speak. */
export function refuseUnlessSpeaker(state: SessionState, person: PersonId | null): Rejected | null {
  const who = person === null ? undefined : state.people.get(person);
  if (who?.presence !== 'here') return reject('not-present');
  return who.muted ? reject('muted') : null;
}
