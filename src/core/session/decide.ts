import { advance, holdNext } from './advance.js';
import { expireCall } from './answers.js';
import { draw } from './draw.js';
import { giveLastWord } from './last-word.js';
import { reAdd, undoLast } from './undo.js';
import { callNext, endRoundByModerator, startRound } from './round.js';
import { addItem, dropItem, editItem, extendItem, moveItem } from './agenda.js';
import { completeItem, finishItem, reopenItem, startItem } from './agenda-course.js';
import { setAsides, setAsidesLocked } from './asides.js';
import { arrive, depart, loseConnection } from './attendance.js';
import { carryIn } from './carrying.js';
import type { Command } from './commands.js';
import { judgeTakingPart, refuseOutright } from './decide-taking-part.js';
import { accept, type Decision } from './decision.js';
import { inRoleHere, nameDeputy, standDown } from './deputy.js';
import { setFloorMode } from './floor-mode.js';
import { revealPosts } from './hidden-writing.js';
import { acceptLead, declineLead, giveUpLead, offerLead, takeLead, withdrawLeadOffer } from './lead.js';
import {
  callOffSession,
  closeSession,
  closeUnattended,
  editPlan,
  noteRestart,
  openSession,
  pauseSession,
  planSession,
  resumeSession,
} from './lifecycle.js';
import { hideContribution, mute, unhideContribution, unmute } from './moderation.js';
import { moveRequest } from './move-request.js';
import { changeSetting } from './policy.js';
import { closePoll, countPoll, openPoll, showPollResults, withdrawPoll } from './polls.js';
import { dropPreparedPrompt, editPreparedPrompt, preparePrompt, putPrepared } from './prepared-prompts.js';
import { askGroup, settleGroup } from './group-settling.js';
import { withInterrupted } from './interruptions.js';
import { ruleOnOrder, takeOrder } from './points-of-order.js';
import { putPrompt, withdrawPrompt } from './prompts.js';
import { closeQueueAsPlanned } from './queue-closing.js';
import { setQueueStatus } from './queue-status.js';
import { removeNote, writeNote } from './notes.js';
import { delegateQueue, endDelegation } from './queue-keeper.js';
import { orderQueue } from './queue-order.js';
import { readmit, removePerson } from './removal.js';
import { settleReport } from './reports.js';
import { carryFigures } from './series.js';
import { settleRequest } from './settle-requests.js';
import { addUnitTime } from './unit-budget.js';
import type { SessionState } from './state.js';
import { closeThreads } from './threads.js';
import {
  call,
  endTurnByModerator,
  expireTurn,
  extendTurn,
  pauseTurnByModerator,
  resumeTurnByModerator,
} from './turns.js';
import { noteUnattended, runItself } from './unattended.js';

/**
 * The one place of decision: what follows from a command in this state. Pure, and the same function in
 * the server, which enforces it, and in the browser, which asks it why a button is off. What everybody who takes
 * part may do is in a file of its own, since that is all that most browsers have to load.
 */
export function decide(state: SessionState, command: Command): Decision {
  const own = inRoleHere(state, command);
  return refuseOutright(state, own) ?? closeThreads(state, withInterrupted(state, judge(state, own)));
}

function judge(state: SessionState, command: Command): Decision {
  switch (command.type) {
    case 'PlanSession':
      return planSession(state, command);
    case 'EditPlan':
      return editPlan(state, command);
    case 'CallOffSession':
      return callOffSession(state);
    case 'OpenSession':
      return openSession(state);
    case 'PauseSession':
      return pauseSession(state, command);
    case 'ResumeSession':
      return resumeSession(state);
    case 'CloseSession':
      return closeSession(state, command);
    case 'NoteRestart':
      return noteRestart(state);
    case 'Arrive':
      return arrive(state, command);
    case 'LoseConnection':
      return loseConnection(state, command);
    case 'Depart':
      return depart(state, command);
    case 'SetFloorMode':
      return setFloorMode(state, command);
    case 'SetQueueStatus':
      return setQueueStatus(state, command);
    case 'CloseQueue':
      return closeQueueAsPlanned(state, command);
    case 'Call':
      return call(state, command);
    case 'Next':
      return callNext(state, command);
    case 'EndTurn':
      return endTurnByModerator(state, command);
    case 'ExtendTurn':
      return extendTurn(state, command);
    case 'PauseTurn':
      return pauseTurnByModerator(state, command);
    case 'ResumeTurn':
      return resumeTurnByModerator(state, command);
    case 'Draw':
      return draw(state, command);
    case 'LastWord':
      return giveLastWord(state, command);
    case 'UndoLast':
      return undoLast(state, command);
    case 'ReAdd':
      return reAdd(state, command);
    case 'StartRound':
      return startRound(state, command);
    case 'EndRound':
      return endRoundByModerator(state, command);
    case 'ExpireCall':
      return expireCall(state, command);
    case 'HoldNext':
      return holdNext(state, command);
    case 'Advance':
      return advance(state, command);
    case 'ExpireTurn':
      return expireTurn(state, command);
    case 'MoveRequest':
      return moveRequest(state, command);
    case 'AddUnitTime':
      return addUnitTime(state, command);
    case 'OrderQueue':
      return accept(...orderQueue(state, command.at));
    case 'ChangeSetting':
      return changeSetting(state, command);
    case 'TakeOrder':
      return takeOrder(state, command);
    case 'RuleOnOrder':
      return ruleOnOrder(state, command);
    case 'RevealPosts':
      return revealPosts(state);
    case 'LockAsides':
      return setAsidesLocked(state, true);
    case 'UnlockAsides':
      return setAsidesLocked(state, false);
    case 'SetAsides':
      return setAsides(state, command);
    case 'PutPrompt':
      return putPrompt(state, command);
    case 'WithdrawPrompt':
      return withdrawPrompt(state);
    case 'OpenPoll':
      return openPoll(state, command);
    case 'ClosePoll':
      return closePoll(state, command);
    case 'CountPoll':
      return countPoll(state, command);
    case 'ShowPollResults':
      return showPollResults(state, command);
    case 'WithdrawPoll':
      return withdrawPoll(state, command);
    case 'AddItem':
      return addItem(state, command);
    case 'EditItem':
      return editItem(state, command);
    case 'DropItem':
      return dropItem(state, command);
    case 'MoveItem':
      return moveItem(state, command);
    case 'StartItem':
      return startItem(state, command);
    case 'ExtendItem':
      return extendItem(state, command);
    case 'FinishItem':
      return finishItem(state, command);
    case 'CompleteItem':
      return completeItem(state, command);
    case 'ReopenItem':
      return reopenItem(state, command);
    case 'SettleRequest':
      return settleRequest(state, command);
    case 'CarryIn':
      return carryIn(state, command);
    case 'CarryFigures':
      return carryFigures(state, command);
    case 'PreparePrompt':
      return preparePrompt(state, command);
    case 'EditPreparedPrompt':
      return editPreparedPrompt(state, command);
    case 'DropPreparedPrompt':
      return dropPreparedPrompt(state, command);
    case 'PutPrepared':
      return putPrepared(state, command);
    case 'HideContribution':
      return hideContribution(state, command);
    case 'UnhideContribution':
      return unhideContribution(state, command);
    case 'Mute':
      return mute(state, command);
    case 'Unmute':
      return unmute(state, command);
    case 'RemovePerson':
      return removePerson(state, command);
    case 'Readmit':
      return readmit(state, command);
    case 'WriteNote':
      return writeNote(state, command);
    case 'RemoveNote':
      return removeNote(state, command);
    case 'SettleReport':
      return settleReport(state, command);
    case 'DelegateQueue':
      return delegateQueue(state, command);
    case 'EndDelegation':
      return endDelegation(state, command);
    case 'OfferLead':
      return offerLead(state, command);
    case 'WithdrawLeadOffer':
      return withdrawLeadOffer(state, command);
    case 'AcceptLead':
      return acceptLead(state, command);
    case 'DeclineLead':
      return declineLead(state, command);
    case 'TakeLead':
      return takeLead(state, command);
    case 'GiveUpLead':
      return giveUpLead(state, command);
    case 'NameDeputy':
      return nameDeputy(state, command);
    case 'StandDown':
      return standDown(state, command);
    case 'NoteUnattended':
      return noteUnattended(state, command);
    case 'RunItself':
      return runItself(state, command);
    case 'AskGroup':
      return askGroup(state, command);
    case 'SettleGroup':
      return settleGroup(state, command);
    case 'CloseUnattended':
      return closeUnattended(state, command);
    default:
      return judgeTakingPart(state, command);
  }
}
