import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { TopicId } from '../../../src/core/session/ids.js';
import { PROMPT_LIMIT } from '../../../src/core/session/settings.js';
import { PickPrompt } from '../prompt-library/pick-prompt.js';
import { CommandDialog } from '../session/command-dialog.js';
import { useLive } from '../session/live-context.js';
import { Field } from '../ui/field.js';
import { useWholeVerdict } from './use-whole-verdict.js';

/** Writes a question, or takes one from the library: to be put at once, or prepared. */
export function PromptDialog({
  title,
  hint,
  confirm,
  present = '',
  about,
  commandFor,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  /** What the button says that gives the command. */
  readonly confirm: string;
  /** The text to begin with. */
  readonly present?: string;
  /** The topic whose questions of the library come first; null for none. */
  readonly about: TopicId | null;
  readonly commandFor: (text: string) => PersonCommand;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const verdict = useWholeVerdict();
  const [text, setText] = useState(present);
  return (
    <CommandDialog
      title={title}
      command={commandFor(text)}
      verdict={verdict}
      confirm={confirm}
      isMissing={text.trim() === ''}
      form="alert"
      onClose={onClose}
    >
      <PickPrompt network={state.network} about={about} onPick={setText} />
      <Field
        label={t('console.promptField')}
        value={text}
        onChange={(next) => setText(next.slice(0, PROMPT_LIMIT))}
        rows={3}
        hint={hint}
        autoFocus
      />
    </CommandDialog>
  );
}
