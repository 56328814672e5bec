import { useTranslation } from 'react-i18next';
import { RefusedNotice } from '../session/refused-notice.js';
import { Dialog } from '../ui/dialog.js';
import styles from './console-sheet.module.css';
import { Console } from './console.js';

/** The console on a phone: above the discussion, as long as it is needed. */
export function ConsoleSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  return (
    <Dialog title={t('console.title')} isOpen onClose={onClose} form="side" takesShortcuts>
      <Console />
      {/* Beside what was pressed: the place where the page tells it is hidden now. */}
      <div className={styles['refused']} role="alert">
        <RefusedNotice />
      </div>
    </Dialog>
  );
}
