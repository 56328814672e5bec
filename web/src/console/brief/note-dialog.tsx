import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { NoteForm, type NoteSubject } from './note-form.js';

/** Writes a private note about somebody, or about what they said. */
export function NoteDialog({
  about,
  name,
  onClose,
}: {
  readonly about: NoteSubject;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const title = about.contribution === null ? 'notes.personTitle' : 'notes.wordsTitle';
  return (
    <Dialog title={t(title, { name })} isOpen onClose={onClose} form="alert">
      <NoteForm about={about} onDone={onClose}>
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('notes.add')}
          </Button>
        </DialogButtons>
      </NoteForm>
    </Dialog>
  );
}
