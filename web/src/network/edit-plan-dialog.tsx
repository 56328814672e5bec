import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src/core/protocol/http.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import styles from './network-page.module.css';
import { NotSaved } from './not-saved.js';
import { PlanFields } from './plan-fields.js';
import { changeOf, planWords } from './plan-words.js';
import { usePlanChange } from './use-plan-change.js';

/** Renames a planned meeting, or moves it to another time. */
export function EditPlanDialog({
  session,
  onClose,
}: {
  readonly session: SessionSummary;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  // What somebody else changes meanwhile stays, unless it is written over here.
  const [before] = useState(session);
  const [words, setWords] = useState(() => planWords(before.title, before.startsAt));
  const edit = usePlanChange(session, 'edit', onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!edit.isPending) edit.mutate(changeOf(before, words));
  };
  return (
    <Dialog title={t('plan.editTitle')} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <PlanFields value={words} onChange={setWords} />
        <NotSaved error={edit.error} />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={edit.isPending}>
            {t('plan.save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
