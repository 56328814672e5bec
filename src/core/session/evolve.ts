import { groupAnswered, groupAsked, groupDecided, groupDismissed } from './group-decision.js';
import { itemAdded, itemDropped, itemEdited, itemExtended, itemMoved } from './agenda.js';
import { itemEnding, itemFinished, itemReopened, itemStarted } from './agenda-course.js';
import { assertNever } from './assert-never.js';
import { advanceChosen } from './advancement.js';
import {
  personArrived,
  personAway,
  personDeparted,
  personReturned,
  placeKept,
  serverRestarted,
} from './attendance.js';
import { advanceHeld, nextProposed } from './advance.js';
import { callEnded, turnCalled } from './calls.js';
import { drawn } from './draw.js';
import { lastUndone } from './undo.js';
import { partGivenBack, roundEnded, roundPassed, roundStarted } from './round-course.js';
import { requestReady } from './missed-calls.js';
import { renewHeard } from './heard.js';
import { floorModeChanged } from './floor-mode.js';
import { requestCarriedIn } from './carrying.js';
import { contributionMade } from './contributions.js';
import { deputyNamed, deputyStoodDown, deputyTookOver } from './deputy.js';
import type { SessionEvent } from './events.js';
import { postsRevealed, postsWithdrawn } from './hidden-writing.js';
import { leadGivenUp, leadOffered, leadOfferEnded, leadPassed } from './lead.js';
import {
  planEdited,
  sessionClosed,
  sessionOpened,
  sessionPaused,
  sessionPlanned,
  sessionResumed,
} from './lifecycle.js';
import { noteModeratorsHere } from './moderators-here.js';
import { requestMoved } from './move-request.js';
import { contributionHidden, personMuted, personUnmuted } from './moderation.js';
import { settingChanged } from './setting-changed.js';
import { pollClosed, pollCounted, pollOpened, pollWithdrawn, voteCast } from './polls.js';
import { interposedAsked, interposedGone } from './interposed.js';
import { orderRuled, orderTaken } from './points-of-order.js';
import { promptPut } from './prompts.js';
import { requestPutBack } from './later.js';
import { queueClosingPlanned } from './queue-closing.js';
import { queueStatusChanged } from './queue-status.js';
import { requestEdited } from './request-edits.js';
import { requestOver, requestsRemoved, turnRequested } from './requests.js';
import { noteWritten } from './notes.js';
import { personRemoved } from './removal.js';
import { contributionReported, reportSettled } from './reports.js';
import { noteKeeperExtended, queueDelegated } from './queue-keeper.js';
import { preparedPromptDropped, preparedPromptEdited, promptPrepared } from './prepared-prompts.js';
import { requestSettled, requestsSettled } from './settle-requests.js';
import { reacted, reactionTakenBack } from './reactions.js';
import { queueOrdered } from './queue-order.js';
import { figuresCarriedIn } from './series.js';
import { unitTimeAdded } from './unit-budget.js';
import type { SessionState } from './state.js';
import { noteSupport } from './support.js';
import { repliesRefiled } from './threads.js';
import { sessionUnattended } from './unattended.js';
import {
  turnEnded,
  turnExtended,
  turnGranted,
  turnOpenedToQuestions,
  turnPaused,
  turnResumed,
} from './turns.js';

/**
 * Folds one event into the state, in place. Total, and it never judges: a recorded event is a fact.
 * Server and browser run the same function.
 */
export function evolve(state: SessionState, event: SessionEvent): void {
  state.seq = event.seq;
  state.at = event.at;
  fold(state, event);
  renewHeard(state, event);
}

function fold(state: SessionState, event: SessionEvent): void {
  switch (event.type) {
    case 'SessionPlanned':
      return sessionPlanned(state, event);
    case 'PlanEdited':
      return planEdited(state, event);
    case 'SessionOpened':
      return sessionOpened(state, event);
    case 'SessionResumed':
      return sessionResumed(state, event);
    case 'SessionPaused':
      return sessionPaused(state, event);
    case 'SessionClosed':
      groupDismissed(state);
      return sessionClosed(state, event);
    case 'ServerRestarted':
      serverRestarted(state, event);
      return noteModeratorsHere(state, event.at);
    case 'PersonArrived':
      personArrived(state, event);
      return noteModeratorsHere(state, event.at);
    case 'PersonAway':
      personAway(state, event);
      return noteModeratorsHere(state, event.at);
    case 'PersonReturned':
      personReturned(state, event);
      return noteModeratorsHere(state, event.at);
    case 'PersonDeparted':
      personDeparted(state, event);
      return noteModeratorsHere(state, event.at);
    case 'FloorModeChanged':
      return floorModeChanged(state, event);
    case 'QueueStatusChanged':
      return queueStatusChanged(state, event);
    case 'TurnRequested':
      return turnRequested(state, event);
    case 'QueueClosingPlanned':
      return queueClosingPlanned(state, event);
    case 'RequestWithdrawn':
      noteSupport(state, event);
      return requestOver(state, event.request, 'withdrawn');
    case 'RequestRemoved':
      return requestOver(state, event.request, 'removed');
    case 'RequestsRemoved':
      return requestsRemoved(state, event);
    case 'PlaceKept':
      return placeKept(state, event);
    case 'RequestEdited':
      return requestEdited(state, event);
    case 'RequestPutBack':
      return requestPutBack(state, event);
    case 'RepliesRefiled':
      return repliesRefiled(state, event);
    case 'RequestSkipped':
      return requestOver(state, event.request, 'skipped');
    case 'RequestReady':
      return requestReady(state, event);
    case 'TurnCalled':
      return turnCalled(state, event);
    case 'CallEnded':
      return callEnded(state, event);
    case 'NextProposed':
      return nextProposed(state, event);
    case 'Drawn':
      return drawn(state, event);
    case 'LastUndone':
      return lastUndone(state, event);
    case 'RoundStarted':
      return roundStarted(state, event);
    case 'PartGivenBack':
      return partGivenBack(state, event);
    case 'RoundPassed':
      return roundPassed(state, event);
    case 'RoundEnded':
      return roundEnded(state, event);
    case 'AdvanceHeld':
      return advanceHeld(state);
    case 'RequestSettled':
      return requestSettled(state, event);
    case 'RequestsSettled':
      return requestsSettled(state, event);
    case 'RequestCarriedIn':
      return requestCarriedIn(state, event);
    case 'TurnGranted':
      return turnGranted(state, event);
    case 'InterposedAsked':
      return interposedAsked(state, event);
    case 'InterposedRefused':
    case 'InterposedWithdrawn':
      return interposedGone(state, event.question);
    case 'OrderTaken':
      return orderTaken(state, event.request);
    case 'OrderRuled':
      return orderRuled(state, event);
    case 'OrderNoted':
      return;
    case 'TurnExtended':
      turnExtended(state, event);
      return noteKeeperExtended(state, event);
    case 'TurnOpenedToQuestions':
      return turnOpenedToQuestions(state, event);
    case 'TurnPaused':
      return turnPaused(state, event);
    case 'TurnResumed':
      return turnResumed(state, event);
    case 'TurnEnded':
      return turnEnded(state, event);
    case 'QueueOrdered':
      return queueOrdered(state, event);
    case 'RequestMoved':
      return requestMoved(state, event);
    case 'AdvanceChosen':
      return advanceChosen(state, event);
    case 'UnitTimeAdded':
      return unitTimeAdded(state, event);
    case 'FiguresCarriedIn':
      return figuresCarriedIn(state, event);
    case 'SettingChanged':
      // What was proposed belongs to the way in which turns began until now.
      state.proposed = null;
      return settingChanged(state, event);
    case 'ContributionMade':
      return contributionMade(state, event);
    case 'PostsRevealed':
      return postsRevealed(state, event);
    case 'PostsWithdrawn':
      return postsWithdrawn(state);
    case 'PromptPut':
      return promptPut(state, event);
    case 'PromptWithdrawn':
      state.prompt = null;
      return;
    case 'PromptPrepared':
      return promptPrepared(state, event);
    case 'PreparedPromptEdited':
      return preparedPromptEdited(state, event);
    case 'PreparedPromptDropped':
      return preparedPromptDropped(state, event);
    case 'ItemAdded':
      return itemAdded(state, event);
    case 'ItemEdited':
      return itemEdited(state, event);
    case 'ItemDropped':
      return itemDropped(state, event);
    case 'ItemMoved':
      return itemMoved(state, event);
    case 'ItemStarted':
      return itemStarted(state, event);
    case 'ItemExtended':
      return itemExtended(state, event);
    case 'ItemEnding':
      return itemEnding(state, event);
    case 'ItemFinished':
      return itemFinished(state, event);
    case 'ItemReopened':
      return itemReopened(state, event);
    case 'AsidesLocked':
      state.asides = 'closed';
      return;
    case 'AsidesUnlocked':
      state.asides = 'open';
      return;
    case 'AsidesModeChanged':
      state.asides = event.mode;
      return;
    case 'Reacted':
      return reacted(state, event);
    case 'ReactionTakenBack':
      return reactionTakenBack(state, event);
    case 'PollOpened':
      return pollOpened(state, event);
    case 'VoteCast':
    case 'BallotCast':
      return voteCast(state, event);
    case 'PollClosed':
      return pollClosed(state, event);
    case 'PollCounted':
    case 'PollResultsShown':
      return pollCounted(state, event);
    case 'PollWithdrawn':
      return pollWithdrawn(state, event);
    case 'TopicProposed':
      return; // the open list belongs to the network; here it is only recorded
    case 'ContributionHidden':
      return contributionHidden(state, event);
    case 'ContributionUnhidden':
      state.hidden.delete(event.contribution);
      return;
    case 'PersonMuted':
      return personMuted(state, event);
    case 'PersonUnmuted':
      return personUnmuted(state, event);
    case 'PersonRemoved':
      personRemoved(state, event);
      return noteModeratorsHere(state, event.at);
    case 'PersonReadmitted':
      state.removed.delete(event.person);
      return;
    case 'NoteWritten':
      return noteWritten(state, event);
    case 'NoteRemoved':
      state.notes.delete(event.note);
      return;
    case 'ContributionReported':
      return contributionReported(state, event);
    case 'ReportSettled':
      return reportSettled(state, event);
    case 'QueueDelegated':
      return queueDelegated(state, event);
    case 'QueueDelegationEnded':
      state.keeper = null;
      return;
    case 'LeadOffered':
      return leadOffered(state, event);
    case 'LeadOfferWithdrawn':
    case 'LeadDeclined':
      return leadOfferEnded(state, event);
    case 'LeadPassed':
      return leadPassed(state, event);
    case 'LeadGivenUp':
      return leadGivenUp(state);
    case 'DeputyNamed':
      return deputyNamed(state, event);
    case 'DeputyTookOver':
      deputyTookOver(state, event);
      return noteModeratorsHere(state, event.at);
    case 'DeputyStoodDown':
      deputyStoodDown(state, event);
      return noteModeratorsHere(state, event.at);
    case 'SessionUnattended':
      return sessionUnattended(state, event);
    case 'SessionAttended':
      state.unattended = null;
      return groupDismissed(state);
    case 'GroupAsked':
      return groupAsked(state, event);
    case 'GroupAnswered':
      return groupAnswered(state, event);
    case 'GroupDecided':
      return groupDecided(state, event);
    default:
      return assertNever(event);
  }
}
