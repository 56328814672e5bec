import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanFields } from '../network/plan-fields.js';
import { changeOf, planWords } from '../network/plan-words.js';
import { CommandDialog } from '../session/command-dialog.js';
import { useLive } from '../session/live-context.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { useWholeVerdict } from './use-whole-verdict.js';

/** What can be done with the session until it is opened: it is renamed, moved, or called off. */
export function PlanTools() {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState<'edit' | 'call-off' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles['tools']}>
      <ActionButton size="small" command={{ type: 'EditPlan' }} onPress={() => setOpen('edit')}>
        {t('plan.edit')}
      </ActionButton>
      <ActionButton
        size="small"
        kind="danger"
        command={{ type: 'CallOffSession' }}
        onPress={() => setOpen('call-off')}
      >
        {t('plan.callOff')}
      </ActionButton>
      {open === 'edit' ? <EditDialog onClose={close} /> : null}
      {open === 'call-off' ? <CallOffDialog onClose={close} /> : null}
    </div>
  );
}

function EditDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const verdict = useWholeVerdict();
  // What somebody else changes meanwhile stays, unless it is written over here.
  const [before] = useState({ title: state.title, startsAt: state.startsAt });
  const [words, setWords] = useState(() => planWords(before.title, before.startsAt));
  return (
    <CommandDialog
      title={t('plan.editTitle')}
      command={{ type: 'EditPlan', ...changeOf(before, words) }}
      verdict={verdict}
      confirm={t('plan.save')}
      isMissing={words.title.trim() === ''}
      onClose={onClose}
    >
      <PlanFields value={words} onChange={setWords} />
    </CommandDialog>
  );
}

function CallOffDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const verdict = useWholeVerdict();
  return (
    <CommandDialog
      title={t('plan.callOffTitle')}
      command={{ type: 'CallOffSession' }}
      verdict={verdict}
      confirm={t('plan.callOffConfirm')}
      isDanger
      form="alert"
      onClose={onClose}
    >
      <p>{t('plan.callOffHint')}</p>
    </CommandDialog>
  );
}
