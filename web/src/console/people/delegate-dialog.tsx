import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonState } from '../../../../src/core/session/state.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { Switch } from '../../ui/switch.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

/** Entrusts the list of speakers to a participant, as far as the moderator wants. */
export function DelegateDialog({
  who,
  onClose,
}: {
  readonly who: PersonState;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const verdict = useWholeVerdict();
  const [mayCall, setMayCall] = useState(false);
  const [mayExtend, setMayExtend] = useState(false);
  const command = { type: 'DelegateQueue', person: who.id, mayCall, mayExtend } as const;
  return (
    <CommandDialog
      title={t('tasks.delegateTitle')}
      command={command}
      verdict={verdict}
      confirm={t('tasks.delegateConfirm')}
      form="alert"
      onClose={onClose}
    >
      <p>{t('tasks.delegateHint', { name: who.name })}</p>
      <Switch isOn={mayCall} onChange={setMayCall}>
        {t('tasks.mayCall')}
      </Switch>
      <Switch isOn={mayExtend} onChange={setMayExtend}>
        {t('tasks.mayExtend')}
      </Switch>
    </CommandDialog>
  );
}
