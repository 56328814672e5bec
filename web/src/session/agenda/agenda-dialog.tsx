import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import { AgendaList } from './agenda-list.js';

/** The agenda behind the line in the header, which says only what runs. */
export function AgendaDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('agenda.label')} isOpen onClose={onClose}>
      <AgendaList />
    </Dialog>
  );
}
