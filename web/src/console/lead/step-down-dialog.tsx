import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnattendedPolicy } from '../../../../src/core/session/settings.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useLive } from '../../session/live-context.js';
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
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const verdict = useWholeVerdict();
  const type = how === 'giveUp' ? 'GiveUpLead' : 'LeaveSession';
  const [policy, setPolicy] = useState<UnattendedPolicy>(state.settings.unattendedPolicy);
  // Asked once: what the others do meanwhile takes the question from nobody's hands.
  const [isLast] = useState(() => {
    const decision = verdict({ type, policy: null });
    return !decision.ok && decision.code === 'last-moderator';
  });
  const command = { type, policy: isLast ? policy : null } as const;
  return (
    <CommandDialog
      title={t(`lead.${how}Title`)}
      command={command}
      verdict={verdict}
      confirm={t(`lead.${how}Confirm`)}
      form="alert"
      onClose={onClose}
    >
      <p>{t(isLast ? 'lead.last' : `lead.${how}Hint`)}</p>
      {isLast ? <PolicyChoice value={policy} onChange={setPolicy} /> : null}
    </CommandDialog>
  );
}
