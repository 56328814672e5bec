import { useTranslation } from 'react-i18next';
import { useLive } from '../session/live-context.js';
import { ActionButton } from './action-button.js';

/** Switches the asides off and on again, where they stand. */
export function AsidesLock() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const isOn = state.asides === 'open';
  return (
    <div>
      <ActionButton size="small" kind="quiet" command={{ type: isOn ? 'LockAsides' : 'UnlockAsides' }}>
        {t(isOn ? 'console.lockAsides' : 'console.unlockAsides')}
      </ActionButton>
    </div>
  );
}
