import { useTranslation } from 'react-i18next';
import type { PersonState } from '../../../../src/core/session/state.js';
import { useAct } from '../use-act.js';
import { SanctionDialog } from './sanction-dialog.js';

/** Removes somebody from the session, with a reason (T60). */
export function RemoveDialog({ who, onClose }: { readonly who: PersonState; readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  return (
    <SanctionDialog
      title={t('tasks.removeTitle')}
      hint={`${who.name}. ${t('tasks.removeHint')}`}
      field={t('console.reason')}
      confirm={t('tasks.removeConfirm')}
      why={off({ type: 'RemovePerson', person: who.id, reason: '…' })}
      onConfirm={(reason, condition) => act({ type: 'RemovePerson', person: who.id, reason, condition })}
      onClose={onClose}
    />
  );
}
