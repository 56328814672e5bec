import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import { AsidesList } from './asides-list.js';

/** The asides on a phone, above the discussion. */
export function AsidesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('asides.title')} isOpen onClose={onClose} form="side">
      <AsidesList />
    </Dialog>
  );
}
