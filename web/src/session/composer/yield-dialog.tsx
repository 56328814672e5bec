import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';

/** Asks before the floor is given up with something still unsent. */
export function YieldDialog({
  onYield,
  onClose,
}: {
  readonly onYield: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('composer.yieldUnsent')} isOpen onClose={onClose} form="alert">
      <p>{t('composer.yieldUnsentHint')}</p>
      <DialogButtons>
        <Button onPress={onClose}>{t('common.back')}</Button>
        <Button kind="primary" onPress={onYield}>
          {t('composer.yieldAnyway')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
