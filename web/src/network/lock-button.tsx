import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';

/** Says of one rule that nobody changes it during the session (T35); for organisers. */
export function LockButton({
  name,
  isLocked,
  onChange,
}: {
  readonly name: string;
  readonly isLocked: boolean;
  readonly onChange: (isLocked: boolean) => void;
}) {
  const { t } = useTranslation('staff');
  return (
    <Button
      kind="quiet"
      size="small"
      label={t('network.lockOf', { name })}
      pressed={isLocked}
      onPress={() => onChange(!isLocked)}
    >
      <Icon name="lock" size={18} />
      {t('network.lock')}
    </Button>
  );
}
