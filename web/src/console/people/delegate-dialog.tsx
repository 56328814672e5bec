import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonState } from '../../../../src/core/session/state.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { Switch } from '../../ui/switch.js';
import styles from '../console.module.css';
import { useAct } from '../use-act.js';

/** Entrusts the list of speakers to a participant, as far as the moderator wants. */
export function DelegateDialog({
  who,
  onClose,
}: {
  readonly who: PersonState;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const { act } = useAct();
  const [mayCall, setMayCall] = useState(false);
  const [mayExtend, setMayExtend] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act({ type: 'DelegateQueue', person: who.id, mayCall, mayExtend });
    onClose();
  };
  return (
    <Dialog title={t('tasks.delegateTitle')} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p>{t('tasks.delegateHint', { name: who.name })}</p>
        <Switch isOn={mayCall} onChange={setMayCall}>
          {t('tasks.mayCall')}
        </Switch>
        <Switch isOn={mayExtend} onChange={setMayExtend}>
          {t('tasks.mayExtend')}
        </Switch>
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('tasks.delegateConfirm')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
