import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src/core/protocol/http.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import styles from './network-page.module.css';
import { NotSaved } from './not-saved.js';
import { usePlanChange } from './use-plan-change.js';

/** Calls a planned meeting off, once that is confirmed. */
export function CallOffDialog({
  session,
  onClose,
}: {
  readonly session: SessionSummary;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const callOff = usePlanChange(session, 'callOff', onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!callOff.isPending) callOff.mutate({});
  };
  return (
    <Dialog title={t('plan.callOffTitle')} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p className={styles['name']} dir="auto">
          {session.title}
        </p>
        <p>{t('plan.callOffHint')}</p>
        <NotSaved error={callOff.error} />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="danger" off={callOff.isPending}>
            {t('plan.callOffConfirm')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
