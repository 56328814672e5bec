import { useTranslation } from 'react-i18next';
import { SheetNews } from '../session/sheet-news.js';
import { Dialog } from '../ui/dialog.js';
import { Console } from './console.js';

/** The console on a phone: above the discussion, as long as it is needed. */
export function ConsoleSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  return (
    <Dialog title={t('console.title')} isOpen onClose={onClose} form="side" takesShortcuts>
      <Console />
      <SheetNews />
    </Dialog>
  );
}
