import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { REASON_LIMIT } from '../../../src/core/session/settings.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import styles from './console.module.css';

/** Asks before something that others feel, and for the reason that they will read. */
export function ReasonDialog({
  title,
  hint,
  field,
  confirm,
  isRequired,
  isDanger = false,
  why = null,
  onConfirm,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  /** The label of the reason, or null where none is asked for. */
  readonly field: string | null;
  readonly confirm: string;
  readonly isRequired: boolean;
  readonly isDanger?: boolean;
  /** Why it cannot be done any more, in a sentence: what was written stays to be read. Null while it can. */
  readonly why?: string | null;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const whyId = useId();
  const isMissing = isRequired && reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isMissing || why !== null) return;
    onConfirm(reason);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p>{hint}</p>
        {field === null ? null : (
          <Field
            label={field}
            value={reason}
            onChange={(text) => setReason(text.slice(0, REASON_LIMIT))}
            rows={2}
            required={isRequired}
            autoFocus
          />
        )}
        <WhyNot id={whyId} why={why} />
        <DialogButtons>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            kind={isDanger ? 'danger' : 'primary'}
            off={why !== null}
            describedBy={why === null ? undefined : whyId}
          >
            {confirm}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

/** Why what a dialog asks about cannot be done any more; it is told as soon as that is so. */
export function WhyNot({ id, why }: { readonly id: string; readonly why: string | null }) {
  return why === null ? null : (
    <p id={id} className={styles['held']} role="alert">
      {why}
    </p>
  );
}
