import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnattendedPolicy } from '../../../../src/core/session/settings.js';
import { useLive } from '../../session/live-context.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import styles from '../console.module.css';
import { useAct } from '../use-act.js';
import { useWholeVerdict } from '../use-whole-verdict.js';
import { PolicyChoice } from './policy-choice.js';

/** Lays the lead down, or leaves; the last moderator says first what happens without one (T56). */
export function StepDownDialog({
  how,
  onClose,
}: {
  readonly how: 'giveUp' | 'leave';
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const { state } = useLive();
  const { act } = useAct();
  const verdict = useWholeVerdict();
  const type = how === 'giveUp' ? 'GiveUpLead' : 'LeaveSession';
  const [policy, setPolicy] = useState<UnattendedPolicy>(state.settings.unattendedPolicy);
  // Asked once: what the others do meanwhile takes the question from nobody's hands.
  const [isLast] = useState(() => {
    const decision = verdict({ type, policy: null });
    return !decision.ok && decision.code === 'last-moderator';
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act({ type, policy: isLast ? policy : null });
    onClose();
  };
  return (
    <Dialog title={t(`lead.${how}Title`)} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p>{t(isLast ? 'lead.last' : `lead.${how}Hint`)}</p>
        {isLast ? <PolicyChoice value={policy} onChange={setPolicy} /> : null}
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t(`lead.${how}Confirm`)}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
