import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { INTERPOSED_LIMIT } from '../../../../src/core/session/settings.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import styles from '../asking/asking.module.css';
import { useLive, useVerdict } from '../live-context.js';

/** Asks to put a question into the turn that runs (T33). */
export function InterposeDialog({
  turn,
  name,
  onClose,
}: {
  /** The turn that was seen when the dialog was opened, and whose it is. */
  readonly turn: Seq;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['interruptions', 'app']);
  const { session, state } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const [question, setQuestion] = useState('');
  const whyId = useId();
  const command = { type: 'Interpose', turn, question } as const;
  const decision = verdict(command);
  const why = decision.ok ? null : refusalText(decision.code, decision.details);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!decision.ok) return;
    session.send(command);
    onClose();
  };
  const isForBoth = state.settings.interposed === 'speaker-or-moderator';
  return (
    <Dialog title={t('interposed.askTitle', { name })} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <p>{t(isForBoth ? 'interposed.askHintBoth' : 'interposed.askHint')}</p>
        <Field
          label={t('interposed.field')}
          value={question}
          onChange={setQuestion}
          autoFocus
          hint={t('app:asking.subjectLimit', { limit: INTERPOSED_LIMIT })}
        />
        {why === null ? null : (
          <p id={whyId} className={styles['why']}>
            {why.message} {why.remedy}
          </p>
        )}
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            off={!decision.ok}
            describedBy={why === null ? undefined : whyId}
          >
            {t('interposed.send')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
