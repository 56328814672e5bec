import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { REASON_LIMIT } from '../../../../src/core/session/settings.js';
import { useCharter } from '../../http/queries.js';
import { useLive } from '../../session/live-context.js';
import { useBilingual } from '../../texts/use-bilingual.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import styles from '../console.module.css';
import { WhyNot } from '../reason-dialog.js';

const NONE = '';

/** Asks before something that bears on a person: why, and which condition of taking part it is about (T30). */
export function SanctionDialog({
  title,
  hint,
  field,
  confirm,
  why,
  onConfirm,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  /** The label of the reason: it says who reads it. */
  readonly field: string;
  readonly confirm: string;
  /** Why it cannot be done any more, in a sentence: what was written stays to be read. Null while it can. */
  readonly why: string | null;
  readonly onConfirm: (reason: string, condition: number | null) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const whyId = useId();
  const [reason, setReason] = useState('');
  const [condition, setCondition] = useState(NONE);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '' || why !== null) return;
    onConfirm(reason, condition === NONE ? null : Number(condition));
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p>{hint}</p>
        <Field
          label={field}
          value={reason}
          onChange={(text) => setReason(text.slice(0, REASON_LIMIT))}
          rows={2}
          required
          autoFocus
        />
        <ConditionChoice value={condition} onChange={setCondition} />
        <WhyNot id={whyId} why={why} />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button
            type="submit"
            kind="danger"
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

/** The conditions of the network's charter; nothing while they are not there. */
function ConditionChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (condition: string) => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const say = useBilingual();
  const { data } = useCharter(state.network);
  if (data === undefined || data.conditions.length === 0) return null;
  return (
    <Select
      label={t('sanction.condition')}
      value={value}
      onChange={onChange}
      options={[
        { value: NONE, label: t('sanction.conditionNone') },
        ...data.conditions.map(({ title }, index) => ({
          value: String(index + 1),
          label: `${index + 1}. ${say(title)}`,
        })),
      ]}
    />
  );
}
