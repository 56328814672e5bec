import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { Decision } from '../../../src/core/session/decision.js';
import { useRefusalText } from '../texts/use-refusal-text.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import styles from './command-dialog.module.css';
import { useLive } from './live-context.js';

/** What a dialog that gives a command can be given. */
export interface CommandDialogProps<Command extends PersonCommand> {
  readonly title: string;
  /** The command as the fields have it now. */
  readonly command: Command;
  /** Whom to ask about it: `useVerdict` for what takes part, `useWholeVerdict` in the console, which has loaded it. */
  readonly verdict: (command: Command) => Decision;
  /** What the button says that gives the command. */
  readonly confirm: string;
  /** Something is still to be written: that is no mistake yet, the button just waits for it. */
  readonly isMissing?: boolean;
  /** What it does cannot be taken back. */
  readonly isDanger?: boolean;
  /** `alert` for a question that stops the work. */
  readonly form?: 'middle' | 'alert';
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** Gives one command of the session, or says why the rules would refuse it as it stands. */
export function CommandDialog<Command extends PersonCommand>({
  title,
  command,
  verdict,
  confirm,
  isMissing = false,
  isDanger = false,
  form = 'middle',
  onClose,
  children,
}: CommandDialogProps<Command>) {
  const { t } = useTranslation();
  const { session } = useLive();
  const refusalText = useRefusalText();
  const whyId = useId();
  const decision = verdict(command);
  const why = decision.ok || isMissing ? null : refusalText(decision.code, decision.details);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!decision.ok) return;
    session.send(command);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} form={form}>
      <form className={styles['form']} onSubmit={submit}>
        {children}
        {why === null ? null : (
          <p id={whyId} className={styles['why']}>
            {why.message} {why.remedy}
          </p>
        )}
        <DialogButtons>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            kind={isDanger ? 'danger' : 'primary'}
            type="submit"
            off={!decision.ok}
            describedBy={why === null ? undefined : whyId}
          >
            {confirm}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
