import { assertNever } from './assert-never.js';
import type { Command, CommandOf, PersonCommand } from './commands.js';
import { reject, type Decision, type Rejected } from './decision.js';
import type { SessionState } from './state.js';
import { chooseAdvance } from './advancement.js';
import { acceptCall, declineCall, putCallOff } from './answers.js';
import { sayAside } from './asides.js';
import { contribute, remark } from './contributions.js';
import { inRoleHere, takeOver } from './deputy.js';
import { answerGroup, proposeRemoval } from './group-decision.js';
import { allowInterposed, interpose, withdrawInterposed } from './interposed.js';
import { withInterrupted } from './interruptions.js';
import { later } from './later.js';
import { leaveSession } from './leaving.js';
import { nominate } from './nomination.js';
import { raiseOrder } from './points-of-order.js';
import { vote } from './polls.js';
import { proposeTopic } from './proposed-topics.js';
import { refuseUnlessDelegated } from './queue-keeper.js';
import { react, unreact } from './reactions.js';
import { rejoin } from './rejoin.js';
import { refuseIfRemoved } from './removal.js';
import { reportContribution } from './reports.js';
import { editRequest } from './request-edits.js';
import { requestTurn, withdrawRequest } from './requests.js';
import { refuseByRole } from './rights.js';
import { pass, passForNow } from './round.js';
import { writeFollowUp } from './settle-requests.js';
import { closeThreads } from './threads.js';
import { yieldTurn } from './turns.js';

/** What those who take part may do, and the moderators' remark, which they write where everybody writes. */
export const TAKING_PART = [
  'RequestTurn',
  'WithdrawRequest',
  'EditRequest',
  'Later',
  'Yield',
  'ChooseAdvance',
  'Accept',
  'Decline',
  'NotYet',
  'Rejoin',
  'Nominate',
  'Pass',
  'PassForNow',
  'Interpose',
  'AllowInterposed',
  'WithdrawInterposed',
  'RaiseOrder',
  'Contribute',
  'Remark',
  'SayAside',
  'ProposeTopic',
  'React',
  'Unreact',
  'Vote',
  'WriteFollowUp',
  'ReportContribution',
  'LeaveSession',
  'TakeOver',
  'ProposeRemoval',
  'AnswerGroup',
] as const;

type TakingPartType = (typeof TAKING_PART)[number];

/** A command that belongs to taking part. */
export type TakingPartCommand = CommandOf<TakingPartType>;

/** As a person gives it, without who and when. */
export type TakingPart = Extract<PersonCommand, { type: TakingPartType }>;

/** As `decide`, for these commands alone: the browser of somebody who takes part asks nothing else. */
export function decideTakingPart(state: SessionState, command: TakingPartCommand): Decision {
  const own = inRoleHere(state, command);
  return (
    refuseOutright(state, own) ?? closeThreads(state, withInterrupted(state, judgeTakingPart(state, own)))
  );
}

/** Whether this giver may give this command at all, and whether there is a session. Asked before all else. */
export function refuseOutright(state: SessionState, command: Command): Rejected | null {
  const refused =
    refuseByRole(state, command) ?? refuseIfRemoved(state, command) ?? refuseUnlessDelegated(state, command);
  if (refused) return refused;
  const exists = state.phase.name !== 'none' || command.type === 'PlanSession';
  return exists ? null : reject('no-such-session');
}

/** The decision on a command of these, once nothing refuses it outright. */
export function judgeTakingPart(state: SessionState, command: TakingPartCommand): Decision {
  switch (command.type) {
    case 'RequestTurn':
      return requestTurn(state, command);
    case 'WithdrawRequest':
      return withdrawRequest(state, command);
    case 'EditRequest':
      return editRequest(state, command);
    case 'Later':
      return later(state, command);
    case 'Yield':
      return yieldTurn(state, command);
    case 'ChooseAdvance':
      return chooseAdvance(state, command);
    case 'Accept':
      return acceptCall(state, command);
    case 'Decline':
      return declineCall(state, command);
    case 'NotYet':
      return putCallOff(state, command);
    case 'Rejoin':
      return rejoin(state, command);
    case 'Nominate':
      return nominate(state, command);
    case 'Pass':
      return pass(state, command);
    case 'PassForNow':
      return passForNow(state, command);
    case 'Interpose':
      return interpose(state, command);
    case 'AllowInterposed':
      return allowInterposed(state, command);
    case 'WithdrawInterposed':
      return withdrawInterposed(state, command);
    case 'RaiseOrder':
      return raiseOrder(state, command);
    case 'Contribute':
      return contribute(state, command);
    case 'Remark':
      return remark(state, command);
    case 'SayAside':
      return sayAside(state, command);
    case 'ProposeTopic':
      return proposeTopic(state, command);
    case 'React':
      return react(state, command);
    case 'Unreact':
      return unreact(state, command);
    case 'Vote':
      return vote(state, command);
    case 'WriteFollowUp':
      return writeFollowUp(state, command);
    case 'ReportContribution':
      return reportContribution(state, command);
    case 'LeaveSession':
      return leaveSession(state, command);
    case 'TakeOver':
      return takeOver(state, command);
    case 'ProposeRemoval':
      return proposeRemoval(state, command);
    case 'AnswerGroup':
      return answerGroup(state, command);
    default:
      return assertNever(command);
  }
}
