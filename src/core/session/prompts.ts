import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { refuseUnlessRunning } from './phase.js';
import { notePut } from './prepared-prompts.js';
import { PROMPT_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanText } from './text.js';

/** Puts the question that all see until another takes its place; also before the session opens. */
export function putPrompt(state: SessionState, command: CommandOf<'PutPrompt'>): Decision {
  const refused = state.phase.name === 'planned' ? null : refuseUnlessRunning(state);
  if (refused) return refused;
  const text = cleanText(command.text, PROMPT_LIMIT);
  if (!text.ok) return text;
  if (text.text === state.prompt?.text) return accept();
  return accept({ type: 'PromptPut', words: { text: text.text } });
}

/** Takes the question away. */
export function withdrawPrompt(state: SessionState): Decision {
  const refused = state.phase.name === 'planned' ? null : refuseUnlessRunning(state);
  if (refused) return refused;
  return state.prompt ? accept({ type: 'PromptWithdrawn' }) : reject('no-prompt');
}

/** Folds a prompt in. */
export function promptPut(state: SessionState, event: EventOf<'PromptPut'>): void {
  const { seq: id, at, by, words } = event;
  state.prompt = { id, text: words?.text ?? '', at, by, item: state.agenda.current };
  notePut(state, event.prepared);
}
