import { itemOf, refuseUnlessPlannable } from './agenda.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import type { Seq } from './ids.js';
import { PREPARED_LIMIT, PROMPT_LIMIT } from './settings.js';
import type { AgendaItem, PreparedPrompt, SessionState } from './state.js';
import { cleanText } from './text.js';

/** Writes a question down for an item; until it is put, only moderators know it. */
export function preparePrompt(state: SessionState, command: CommandOf<'PreparePrompt'>): Decision {
  const refused = refuseUnlessPlannable(state);
  if (refused) return refused;
  const item = itemOf(state, command.item);
  if (!item) return reject('no-such-item');
  if (item.prompts.length >= PREPARED_LIMIT) return reject('too-many-prompts', { limit: PREPARED_LIMIT });
  const prompts = preparedEvents(item.id, [command.text]);
  return prompts.ok ? accept(...prompts.events) : prompts;
}

/** Changes a prepared question; once it is put, all have read it as it was. */
export function editPreparedPrompt(state: SessionState, command: CommandOf<'EditPreparedPrompt'>): Decision {
  const refused = refuseUnlessPlannable(state) ?? refuseUnlessPrepared(state, command.prompt);
  if (refused) return refused;
  const text = cleanText(command.text, PROMPT_LIMIT);
  if (!text.ok) return text;
  if (text.text === preparedOf(state, command.prompt)?.text) return accept();
  return accept({ type: 'PreparedPromptEdited', prompt: command.prompt, words: { text: text.text } });
}

/** Crosses a prepared question out. */
export function dropPreparedPrompt(state: SessionState, command: CommandOf<'DropPreparedPrompt'>): Decision {
  const refused = refuseUnlessPlannable(state) ?? refuseUnlessPrepared(state, command.prompt);
  return refused ?? accept({ type: 'PreparedPromptDropped', prompt: command.prompt });
}

/** Puts a prepared question. */
export function putPrepared(state: SessionState, command: CommandOf<'PutPrepared'>): Decision {
  const refused = refuseUnlessPlannable(state);
  if (refused) return refused;
  const prompt = preparedOf(state, command.prompt);
  if (!prompt) return reject('no-such-prompt');
  if (state.prompt?.text === prompt.text) return accept();
  return accept(put(prompt));
}

/** The events that prepare these questions for an item, or why they are refused. */
export function preparedEvents(
  item: Seq,
  texts: readonly string[],
): { readonly ok: true; readonly events: readonly EventBody[] } | Rejected {
  if (texts.length > PREPARED_LIMIT) return reject('too-many-prompts', { limit: PREPARED_LIMIT });
  const events: EventBody[] = [];
  for (const raw of texts) {
    const text = cleanText(raw, PROMPT_LIMIT);
    if (!text.ok) return text;
    events.push({ type: 'PromptPrepared', item, words: { text: text.text } });
  }
  return { ok: true, events };
}

/** What an item that begins does with the question: puts its own first one, or takes that of another item away. */
export function firstPrompt({ prompt }: SessionState, item: AgendaItem): EventBody[] {
  const first = item.prompts.find(({ isPut }) => !isPut);
  if (first) return [put(first)];
  return prompt === null || prompt.item === null ? [] : [{ type: 'PromptWithdrawn' }];
}

/** Folds a prepared question in. */
export function promptPrepared(state: SessionState, event: EventOf<'PromptPrepared'>): void {
  const text = event.words?.text ?? '';
  itemOf(state, event.item)?.prompts.push({ id: event.seq, text, isPut: false });
}

/** Folds a change of one in. */
export function preparedPromptEdited(state: SessionState, event: EventOf<'PreparedPromptEdited'>): void {
  const prompt = preparedOf(state, event.prompt);
  if (prompt) prompt.text = event.words?.text ?? '';
}

/** Folds the crossing out of one in. */
export function preparedPromptDropped(state: SessionState, event: EventOf<'PreparedPromptDropped'>): void {
  for (const item of state.agenda.items) item.prompts = item.prompts.filter(({ id }) => id !== event.prompt);
}

/** Notes that a prepared question was put, if it was one. */
export function notePut(state: SessionState, id: Seq | undefined): void {
  const prompt = id === undefined ? undefined : preparedOf(state, id);
  if (prompt) prompt.isPut = true;
}

function put({ id, text }: PreparedPrompt): EventBody {
  return { type: 'PromptPut', prepared: id, words: { text } };
}

function preparedOf({ agenda }: SessionState, id: Seq): PreparedPrompt | undefined {
  for (const item of agenda.items) {
    const prompt = item.prompts.find((one) => one.id === id);
    if (prompt) return prompt;
  }
  return undefined;
}

function refuseUnlessPrepared(state: SessionState, id: Seq): Rejected | null {
  const prompt = preparedOf(state, id);
  if (!prompt) return reject('no-such-prompt');
  return prompt.isPut ? reject('prompt-put') : null;
}
