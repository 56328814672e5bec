import type { PersonCommand } from '../../../src/core/session/commands.js';

/** The fields of commands that hold what a person typed, in the order in which their forms ask for it. */
const FIELDS = ['title', 'question', 'options', 'text', 'sentence', 'subject', 'reason', 'note'] as const;

/** What goes back into the field it was written in, which stays on the page. */
const COMPOSED: ReadonlySet<PersonCommand['type']> = new Set<PersonCommand['type']>([
  'Contribute',
  'Remark',
  'SayAside',
]);

/** What was typed into a form that is gone once its command is given; empty where nothing was, or nothing can be lost. */
export function typedWords(command: PersonCommand): string {
  // The reason for a withdrawal is chosen, not written.
  if (COMPOSED.has(command.type) || command.type === 'WithdrawRequest') return '';
  const values: Partial<Record<string, unknown>> = { ...command };
  return FIELDS.map((field) => values[field])
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .join('\n');
}
