import { useTranslation } from 'react-i18next';
import type { Note } from '../../../../src/core/session/state.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Button } from '../../ui/button.js';
import { DialogHost, useDialogPlace } from '../../ui/dialog-host.js';
import { Words } from '../../ui/words.js';
import { ActionButton } from '../action-button.js';
import { ReasonDialog } from '../reason-dialog.js';
import { useAct } from '../use-act.js';
import styles from './brief.module.css';
import { NoteForm } from './note-form.js';

/** The moderators' private notes, newest first, and a field for another. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useTranslation('staff');
  return (
    <DialogHost>
      {notes.length === 0 ? <p className={styles['quiet']}>{t('notes.none')}</p> : null}
      <ul className={styles['entries']}>
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      </ul>
      <NoteForm about={{ person: null, contribution: null }}>
        <div>
          <Button type="submit" size="small">
            {t('notes.add')}
          </Button>
        </div>
      </NoteForm>
    </DialogHost>
  );
}

function NoteLine({ note }: { readonly note: Note }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { open, close } = useDialogPlace();
  const nameOf = usePersonName();
  const formats = useFormats();
  const author = note.contribution === null ? undefined : state.contributions.get(note.contribution)?.author;
  const about =
    note.person !== null
      ? t('notes.person', { name: nameOf(note.person) })
      : author === undefined
        ? null
        : t('notes.words', { name: nameOf(author) });
  const time = formats.time(note.at);
  return (
    <li className={styles['entry']}>
      <p className={styles['quiet']}>{[time, nameOf(note.by), about].filter(Boolean).join(' · ')}</p>
      <Words text={note.text} />
      <div>
        <ActionButton
          size="small"
          kind="quiet"
          label={t('notes.removeThis', { time })}
          command={removal(note)}
          onPress={() => open(<RemoveNoteDialog note={note} onClose={close} />)}
        >
          {t('notes.remove')}
        </ActionButton>
      </div>
    </li>
  );
}

function RemoveNoteDialog({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  return (
    <ReasonDialog
      title={t('sure.removeNoteTitle')}
      hint={note.text}
      field={null}
      confirm={t('sure.removeNoteConfirm')}
      isRequired={false}
      isDanger
      why={off(removal(note))}
      onConfirm={() => act(removal(note))}
      onClose={onClose}
    />
  );
}

function removal({ id }: Note) {
  return { type: 'RemoveNote', note: id } as const;
}
