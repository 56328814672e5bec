import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { PROMPT_LIMIT } from '../../../src/core/session/settings.js';
import { PickPrompt } from '../prompt-library/pick-prompt.js';
import { useLive } from '../session/live-context.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import styles from './console.module.css';
import { useAct } from './use-act.js';

/** Writes a question, or takes one from the library: for now, or for later. */
export function PromptDialog({
  title,
  hint,
  confirm,
  present = '',
  commandFor,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  /** What the button says that gives the command. */
  readonly confirm: string;
  /** The text to begin with. */
  readonly present?: string;
  readonly commandFor: (text: string) => PersonCommand;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const { state } = useLive();
  const { act, off } = useAct();
  const [text, setText] = useState(present);
  const command = commandFor(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (off(command) !== null) return;
    act(command);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <PickPrompt network={state.network} onPick={setText} />
        <Field
          label={t('console.promptField')}
          value={text}
          onChange={(next) => setText(next.slice(0, PROMPT_LIMIT))}
          rows={3}
          hint={hint}
          autoFocus
        />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={off(command) !== null}>
            {confirm}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
