import { useState, type FormEvent } from 'react';
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
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const isMissing = isRequired && reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isMissing) return;
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
        <DialogButtons>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" kind={isDanger ? 'danger' : 'primary'}>
            {confirm}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
