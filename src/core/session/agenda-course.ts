import { itemOf } from './agenda.js';
import { endCall } from './calls.js';
import { startTopic } from './topic-scope.js';
import type { CommandOf, WaitingPeople } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf, HiddenPosts, RequestFate } from './events.js';
import { modeEvents, refuseUnlessModeCanEnd } from './floor-mode.js';
import type { Millis, Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { firstPrompt } from './prepared-prompts.js';
import { queueAtNewTopic } from './queue-status.js';
import { forgetAnswered } from './request-limits.js';
import { endRound, leaveRound } from './round-course.js';
import type { TopicChange } from './settings.js';
import { settleTopic, waitingForTopic } from './settle-requests.js';
import type { AgendaItem, SessionState } from './state.js';
import { endTurn } from './turns.js';

/**
 * Begins an item, and ends the one before. What was meant for an agenda that has changed since is
 * refused, and so is a second press within a few seconds: it would skip an item.
 */
export function startItem(state: SessionState, command: CommandOf<'StartItem'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const item = itemOf(state, command.item);
  if (!item) return reject('no-such-item');
  const { ending } = state.agenda;
  // The same press twice asks for what is so already.
  if (item.status === 'running' || (ending?.next === item.id && command.running !== 'end')) return accept();
  const stale = refuseIfChanged(state, command);
  if (stale) return stale;
  if (item.status === 'finished') return reject('item-finished');
  return leave(state, command, item.id);
}

/** Ends the running item. With people waiting it has to say what becomes of them (T57). */
export function finishItem(state: SessionState, command: CommandOf<'FinishItem'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const item = itemOf(state, command.item);
  if (!item) return reject('no-such-item');
  if (item.status === 'finished') return accept();
  if (item.status === 'planned') return reject('item-not-running');
  return leave(state, command, null);
}

/** The turn that an ending item waited for is over (T58). Late, doubled and stale timers change nothing. */
export function completeItem(state: SessionState, command: CommandOf<'CompleteItem'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const { ending } = state.agenda;
  if (!ending || ending.item !== command.item || isFloorBusy(state)) return reject('not-due');
  return accept(...change(state, ending.fate, ending.next));
}

/** Goes on with a finished item where it stopped, or keeps one that was about to end. */
export function reopenItem(state: SessionState, command: CommandOf<'ReopenItem'>): Decision {
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  const item = itemOf(state, command.item);
  if (!item) return reject('no-such-item');
  const { current, ending, topic } = state.agenda;
  const reopened = { type: 'ItemReopened', item: item.id } as const;
  if (item.status === 'running') return ending ? accept(reopened) : accept();
  if (item.status === 'planned') return reject('item-not-finished');
  if (current !== null) return reject('item-running', { item: itemOf(state, current)?.title ?? '' });
  // Straight after its end everything still stands as it left it.
  if (topic === item.id) return accept(reopened, ...queueAtNewTopic(state));
  const unsettled = refuseUnlessModeCanEnd(state, item.mode, null);
  if (unsettled) return unsettled;
  const stays = item.mode === state.mode && item.mode !== 'round';
  const ended = stays
    ? []
    : [
        ...endTurn(state.turn, 'floor_mode_changed'),
        ...endCall(state.called, 'withdrawn'),
        ...endRound(state),
      ];
  return accept(...ended, reopened, ...modeEvents(state, item.mode), ...queueAtNewTopic(state));
}

/** The item that comes next, or null. */
export function nextPlanned({ agenda }: SessionState): Seq | null {
  return agenda.items.find(({ status }) => status === 'planned')?.id ?? null;
}

/** The events that go on with another item: at once, or after the running turn. Whoever waits is carried over (T57). */
export function leaveFor(state: SessionState, next: Seq): readonly EventBody[] {
  const left = leave(state, { waiting: 'carry', running: 'finish' }, next);
  return left.ok ? left.events : [];
}

/** The event that ends the running item, if there is one: with its session (T59). */
export function finishCurrent({ agenda }: SessionState): EventBody[] {
  return agenda.current === null ? [] : [{ type: 'ItemFinished', item: agenda.current }];
}

/** What somebody saw of the agenda: the item that runs, else the one that was started last, else null. */
export function agendaMark({ agenda }: SessionState): Seq | null {
  return agenda.current ?? agenda.topic;
}

/** Whether somebody has the floor or is called to it: a change of topic waits for them, or ends that (T58). */
export function isFloorBusy({ turn, called }: SessionState): boolean {
  return turn !== null || called !== null;
}

/** Folds the beginning of an item in. */
export function itemStarted(state: SessionState, event: EventOf<'ItemStarted'>): void {
  const { agenda } = state;
  const item = itemOf(state, event.item);
  agenda.topic = event.item;
  startTopic(state, event.at);
  setCurrent(state, event.item, event.at);
  forgetAnswered(state);
  if (!item) return;
  item.status = 'running';
  item.startedAt = event.at;
  item.since = state.phase.name === 'open' ? event.at : null;
}

/** Folds in that an item ends with the running turn. */
export function itemEnding(state: SessionState, event: EventOf<'ItemEnding'>): void {
  const { item, fate, next } = event;
  state.agenda.ending = { item, fate, next };
}

/** Folds the end of an item in. */
export function itemFinished(state: SessionState, event: EventOf<'ItemFinished'>): void {
  const item = itemOf(state, event.item);
  setCurrent(state, null, event.at);
  if (!item) return;
  stopClock(item, event.at);
  item.status = 'finished';
  item.finishedAt = event.at;
}

/** Folds in that an item goes on; its clock goes on with what it had used. */
export function itemReopened(state: SessionState, event: EventOf<'ItemReopened'>): void {
  const { agenda } = state;
  const item = itemOf(state, event.item);
  if (agenda.current === event.item) {
    agenda.ending = null;
    return;
  }
  agenda.topic = event.item;
  startTopic(state, event.at);
  setCurrent(state, event.item, event.at);
  if (!item) return;
  item.status = 'running';
  item.finishedAt = null;
  item.since = state.phase.name === 'open' ? event.at : null;
}

/** Stops the running item's clock: in a break nobody uses its time. */
export function pauseItem(state: SessionState, at: Millis): void {
  const item = itemOf(state, state.agenda.current);
  if (item) stopClock(item, at);
}

/** Lets it go on. */
export function resumeItem(state: SessionState, at: Millis): void {
  const item = itemOf(state, state.agenda.current);
  if (item) item.since ??= at;
}

/** While the server was down nobody used an item's time either. */
export function skipDownTime(state: SessionState, downSince: Millis, at: Millis): void {
  const item = itemOf(state, state.agenda.current);
  if (item && item.since !== null) item.since += Math.max(0, at - downSince);
}

interface Leaving {
  readonly waiting?: WaitingPeople;
  readonly running?: TopicChange;
  readonly hiddenPosts?: HiddenPosts | null;
}

/** Leaves the running item, or what was before the first one, for the next one or none. */
function leave(state: SessionState, leaving: Leaving, next: Seq | null): Decision {
  const { waiting = 'refuse', running, hiddenPosts = null } = leaving;
  const { agenda, settings } = state;
  const ends = (running ?? settings.topicChange) === 'end';
  if (waiting === 'refuse' && agenda.current !== null) {
    const count = waitingForTopic(state, ends).length;
    if (count > 0) return reject('people-waiting', { count });
  }
  const mode = itemOf(state, next)?.mode ?? state.mode;
  const unsettled = refuseUnlessModeCanEnd(state, mode, hiddenPosts);
  if (unsettled) return unsettled;
  // Whoever asks for the floor while the last turn goes on is not lost.
  const fate = waiting === 'refuse' ? 'carry' : waiting;
  if (isFloorBusy(state) && !ends) {
    const { ending } = agenda;
    const isSo = ending !== null && ending.fate === fate && ending.next === next;
    return isSo ? accept() : accept({ type: 'ItemEnding', item: agenda.current, fate, next });
  }
  const over = [...endTurn(state.turn, 'topic_closed'), ...endCall(state.called, 'withdrawn')];
  return accept(...over, ...change(state, fate, next, hiddenPosts));
}

/** The events of a change of topic on a floor that nobody holds. */
function change(
  state: SessionState,
  fate: RequestFate,
  next: Seq | null,
  posts: HiddenPosts | null = null,
): EventBody[] {
  // Who asked before the first item asked for no topic that could be closed.
  const settled = state.agenda.current === null ? [] : settleTopic(state, fate);
  const item = itemOf(state, next);
  const begins = item?.status === 'planned' ? begin(state, item, posts) : null;
  const roundEnds = begins ? endRound(state) : leaveRound(state);
  return [...settled, ...roundEnds, ...finishCurrent(state), ...(begins ?? [])];
}

function begin(state: SessionState, item: AgendaItem, posts: HiddenPosts | null): EventBody[] {
  return [
    { type: 'ItemStarted', item: item.id },
    ...modeEvents(state, item.mode, posts),
    ...queueAtNewTopic(state),
    ...firstPrompt(state, item),
  ];
}

function refuseIfChanged(state: SessionState, command: CommandOf<'StartItem'>): Rejected | null {
  const { agenda, settings } = state;
  const isStale = command.expected !== agendaMark(state);
  const isSoon = agenda.changedAt > 0 && command.at - agenda.changedAt < settings.itemJustChangedMs;
  if (!isStale && !(isSoon && agenda.current !== null)) return null;
  const item = itemOf(state, agendaMark(state))?.title ?? '';
  return reject(isSoon ? 'item-just-changed' : 'stale-item', { item });
}

function setCurrent({ agenda }: SessionState, item: Seq | null, at: Millis): void {
  agenda.current = item;
  agenda.ending = null;
  agenda.changedAt = at;
}

function stopClock(item: AgendaItem, at: Millis): void {
  if (item.since !== null) item.spentMs += Math.max(0, at - item.since);
  item.since = null;
}
