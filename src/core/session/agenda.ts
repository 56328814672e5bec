import type { CommandOf, ItemContent } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventOf } from './events.js';
import type { Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import {
  EXTENSION_MINUTES_LIMIT,
  ITEM_MINUTES_LIMIT,
  ITEMS_LIMIT,
  NOTE_LIMIT,
  TITLE_LIMIT,
} from './settings.js';
import type { AgendaItem, SessionState } from './state.js';
import { cleanLine, cleanOptionalText } from './text.js';

const MINUTE_MS = 60_000;

/** Puts an item on the agenda, before another one that has not begun or at the end. */
export function addItem(state: SessionState, command: CommandOf<'AddItem'>): Decision {
  const refused = refuseUnlessPlannable(state);
  if (refused) return refused;
  if (state.agenda.items.length >= ITEMS_LIMIT) return reject('too-many-items', { limit: ITEMS_LIMIT });
  if (!isPlace(state, command.before)) return reject('no-such-item');
  const content = cleanContent(command);
  return content.ok ? accept({ type: 'ItemAdded', before: command.before, ...content.fields }) : content;
}

/** Changes what an item says; who had an older text before them changes nothing. */
export function editItem(state: SessionState, command: CommandOf<'EditItem'>): Decision {
  const item = plannable(state, command.item);
  if (!item.ok) return item.rejection;
  if (item.item.status === 'finished') return reject('item-finished');
  if (item.item.edited !== command.edited) return reject('item-edited');
  const content = cleanContent(command);
  return content.ok ? accept({ type: 'ItemEdited', item: command.item, ...content.fields }) : content;
}

/** Takes an item off that has not begun. */
export function dropItem(state: SessionState, command: CommandOf<'DropItem'>): Decision {
  const item = plannable(state, command.item);
  if (!item.ok) return item.rejection;
  return item.item.status === 'planned'
    ? accept({ type: 'ItemDropped', item: command.item })
    : reject('item-started');
}

/** Moves an item that has not begun. Names the order that the giver saw, like a move in the queue (T34). */
export function moveItem(state: SessionState, command: CommandOf<'MoveItem'>): Decision {
  const item = plannable(state, command.item);
  if (!item.ok) return item.rejection;
  if (command.version !== state.agenda.version) return reject('agenda-changed');
  if (item.item.status !== 'planned') return reject('item-started');
  const { before } = command;
  if (before === command.item || !isPlace(state, before)) return reject('no-such-item');
  const { items } = state.agenda;
  const follower = items[items.indexOf(item.item) + 1]?.id ?? null;
  return follower === before ? accept() : accept({ type: 'ItemMoved', item: command.item, before });
}

/** Gives the running item more time. */
export function extendItem(state: SessionState, command: CommandOf<'ExtendItem'>): Decision {
  const item = plannable(state, command.item);
  if (!item.ok) return item.rejection;
  if (item.item.status !== 'running') return reject('item-not-running');
  const { minutes } = command;
  if (!isCount(minutes, EXTENSION_MINUTES_LIMIT)) return reject('bad-value', { field: 'minutes' });
  return accept({ type: 'ItemExtended', item: command.item, byMs: minutes * MINUTE_MS });
}

/** An item, or undefined for an id that none has. */
export function itemOf({ agenda }: SessionState, id: Seq | null): AgendaItem | undefined {
  return id === null ? undefined : agenda.items.find((item) => item.id === id);
}

/** Why the agenda cannot be changed now, or null; it can until the session closes. */
export function refuseUnlessPlannable(state: SessionState): Rejected | null {
  return state.phase.name === 'planned' ? null : refuseUnlessRunning(state);
}

/** What an item says, as its events hold it. */
export type CleanContent = Pick<EventOf<'ItemAdded'>, 'timeboxMs' | 'mode' | 'topic' | 'words'>;

/** Brings what somebody wrote about an item into the form in which it is stored, or says why not. */
export function cleanContent(
  content: ItemContent,
): { readonly ok: true; readonly fields: CleanContent } | Rejected {
  const title = cleanLine(content.title, TITLE_LIMIT);
  if (!title.ok) return title;
  const note = cleanOptionalText(content.note, NOTE_LIMIT);
  if (!note.ok) return note;
  const { minutes, mode, topic = null } = content;
  if (!isCount(minutes, ITEM_MINUTES_LIMIT)) return reject('bad-value', { field: 'minutes' });
  const words = { title: title.text, note: note.text };
  return { ok: true, fields: { timeboxMs: minutes * MINUTE_MS, mode, topic, words } };
}

/** Folds a new item in. */
export function itemAdded(state: SessionState, event: EventOf<'ItemAdded'>): void {
  const { seq: id, timeboxMs, mode, topic, words } = event;
  insert(state, event.before, {
    id,
    title: words?.title ?? '',
    note: words?.note ?? '',
    topic,
    timeboxMs,
    extendedMs: 0,
    mode,
    prompts: [],
    edited: id,
    status: 'planned',
    startedAt: null,
    finishedAt: null,
    spentMs: 0,
    since: null,
  });
}

/** Folds a change of an item in. The time by which it was lengthened stays. */
export function itemEdited(state: SessionState, event: EventOf<'ItemEdited'>): void {
  const item = itemOf(state, event.item);
  if (!item) return;
  item.title = event.words?.title ?? '';
  item.note = event.words?.note ?? '';
  item.topic = event.topic;
  item.mode = event.mode;
  item.timeboxMs = event.timeboxMs + item.extendedMs;
  item.edited = event.seq;
}

/** Folds the dropping of an item in. */
export function itemDropped(state: SessionState, event: EventOf<'ItemDropped'>): void {
  const { agenda } = state;
  remove(state, event.item);
  // Whatever waits for the running turn goes on without it.
  if (agenda.ending?.next === event.item) {
    agenda.ending = agenda.current === null ? null : { ...agenda.ending, next: null };
  }
}

/** Folds a move in. */
export function itemMoved(state: SessionState, event: EventOf<'ItemMoved'>): void {
  const item = remove(state, event.item);
  if (item) insert(state, event.before, item);
}

/** Folds more time in. */
export function itemExtended(state: SessionState, event: EventOf<'ItemExtended'>): void {
  const item = itemOf(state, event.item);
  if (!item) return;
  item.timeboxMs += event.byMs;
  item.extendedMs += event.byMs;
}

type Found =
  { readonly ok: true; readonly item: AgendaItem } | { readonly ok: false; readonly rejection: Rejected };

function plannable(state: SessionState, id: Seq): Found {
  const refused = refuseUnlessPlannable(state);
  if (refused) return { ok: false, rejection: refused };
  const item = itemOf(state, id);
  return item ? { ok: true, item } : { ok: false, rejection: reject('no-such-item') };
}

/** What has begun keeps its place: nothing is put before it. */
function isPlace(state: SessionState, before: Seq | null): boolean {
  return before === null || itemOf(state, before)?.status === 'planned';
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function insert({ agenda }: SessionState, before: Seq | null, item: AgendaItem): void {
  const place = before === null ? -1 : agenda.items.findIndex(({ id }) => id === before);
  agenda.items.splice(place < 0 ? agenda.items.length : place, 0, item);
  agenda.version += 1;
}

function remove({ agenda }: SessionState, id: Seq): AgendaItem | undefined {
  const place = agenda.items.findIndex((item) => item.id === id);
  if (place < 0) return undefined;
  agenda.version += 1;
  return agenda.items.splice(place, 1)[0];
}
