import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { FloorMode } from '../../../../src/core/session/events.js';
import { NOTE_LIMIT, TITLE_LIMIT } from '../../../../src/core/session/settings.js';
import type { AgendaItem } from '../../../../src/core/session/state.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { Field } from '../../ui/field.js';
import { ModeChoice } from '../floor/mode-choice.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

const MINUTE_MS = 60_000;
const USUAL_MINUTES = 15;

/** Writes a new agenda item, or changes what one says. */
export function ItemDialog({
  item,
  onClose,
}: {
  /** Null: a new one, at the end. */
  readonly item: AgendaItem | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const verdict = useWholeVerdict();
  // The text that was there when the dialog was opened: whoever else changes it meanwhile is not overwritten.
  const [edited] = useState(item?.edited ?? 0);
  const [title, setTitle] = useState(item?.title ?? '');
  const [minutes, setMinutes] = useState(
    String(item === null ? USUAL_MINUTES : (item.timeboxMs - item.extendedMs) / MINUTE_MS),
  );
  const [mode, setMode] = useState<FloorMode>(item?.mode ?? 'queue');
  const [note, setNote] = useState(item?.note ?? '');
  const content = { title, minutes: Number(minutes), mode, note, topic: item?.topic ?? null };
  const command: PersonCommand =
    item === null
      ? { type: 'AddItem', before: null, ...content }
      : { type: 'EditItem', item: item.id, edited, ...content };
  return (
    <CommandDialog
      title={t(item === null ? 'agenda.add' : 'agenda.edit')}
      command={command}
      verdict={verdict}
      confirm={t('agenda.save')}
      isMissing={title.trim() === ''}
      onClose={onClose}
    >
      <Field
        label={t('agenda.title')}
        value={title}
        onChange={(text) => setTitle(text.slice(0, TITLE_LIMIT))}
        required
        autoFocus
      />
      <Field
        label={t('agenda.minutes')}
        value={minutes}
        onChange={setMinutes}
        type="number"
        hint={t('agenda.minutesHint')}
        required
      />
      <ModeChoice label={t('agenda.mode')} value={mode} onChange={setMode} />
      <Field
        label={t('agenda.note')}
        value={note}
        onChange={(text) => setNote(text.slice(0, NOTE_LIMIT))}
        rows={3}
        hint={t('agenda.noteHint')}
      />
    </CommandDialog>
  );
}
