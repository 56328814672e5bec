import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId, Seq } from '../../../../src/core/session/ids.js';
import { NOTE_LIMIT } from '../../../../src/core/session/settings.js';
import { Field } from '../../ui/field.js';
import styles from '../console.module.css';
import { useAct } from '../use-act.js';

/** What a note is about: a person, a contribution, or neither. */
export interface NoteSubject {
  readonly person: PersonId | null;
  readonly contribution: Seq | null;
}

/** A field for a private note of the moderators. */
export function NoteForm({
  about,
  onDone,
  children,
}: {
  readonly about: NoteSubject;
  readonly onDone?: () => void;
  /** The buttons. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    const note = { type: 'WriteNote', text, ...about } as const;
    const isRefused = off(note) !== null;
    act(note);
    if (isRefused) return;
    setText('');
    onDone?.();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Field
        label={t('notes.field')}
        value={text}
        onChange={(words) => setText(words.slice(0, NOTE_LIMIT))}
        rows={2}
        hint={t('notes.hint')}
      />
      {children}
    </form>
  );
}
