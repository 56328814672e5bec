import { useTranslation } from 'react-i18next';
import type { PersonState } from '../../../../src/core/session/state.js';
import { useAct } from '../use-act.js';
import { SanctionDialog } from './sanction-dialog.js';

/** Takes the right to speak from somebody, with a reason (T30). */
export function MuteDialog({ who, onClose }: { readonly who: PersonState; readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  return (
    <SanctionDialog
      title={t('console.muteTitle')}
      hint={`${who.name}. ${t('console.muteHint')}`}
      field={t('console.reason')}
      confirm={t('console.muteConfirm')}
      why={off({ type: 'Mute', person: who.id, reason: '…' })}
      onConfirm={(reason, condition) => act({ type: 'Mute', person: who.id, reason, condition })}
      onClose={onClose}
    />
  );
}
