import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../../src/core/session/state.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Button } from '../../ui/button.js';
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
    <>
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
    </>
  );
}

function NoteLine({ note }: { readonly note: Note }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const [asks, setAsks] = useState(false);
  const remove = { type: 'RemoveNote', note: note.id } as const;
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
          command={remove}
          onPress={() => setAsks(true)}
        >
          {t('notes.remove')}
        </ActionButton>
      </div>
      {asks ? (
        <ReasonDialog
          title={t('sure.removeNoteTitle')}
          hint={note.text}
          field={null}
          confirm={t('sure.removeNoteConfirm')}
          isRequired={false}
          isDanger
          why={off(remove)}
          onConfirm={() => act(remove)}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </li>
  );
}
