import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { FloorMode } from '../../../../src/core/session/events.js';
import { NOTE_LIMIT, TITLE_LIMIT, TOPIC_MINUTES } from '../../../../src/core/session/settings.js';
import type { TopicId } from '../../../../src/core/session/ids.js';
import type { AgendaItem } from '../../../../src/core/session/state.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useLive } from '../../session/live-context.js';
import { PickTopic } from '../../topics/pick-topic.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { ModeChoice } from '../floor/mode-choice.js';
import { useWholeVerdict } from '../use-whole-verdict.js';
import styles from './agenda.module.css';

const MINUTE_MS = 60_000;

/** Writes a new agenda item, or changes what one says. */
export function ItemDialog({
  item,
  about = null,
  onClose,
}: {
  /** Null: a new one, at the end. */
  readonly item: AgendaItem | null;
  /** The topic of the network that a new one is about; null for none, or one that is still to be chosen. */
  readonly about?: { readonly id: TopicId; readonly title: string } | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const verdict = useWholeVerdict();
  // The text that was there when the dialog was opened: whoever else changes it meanwhile is not overwritten.
  const [edited] = useState(item?.edited ?? 0);
  const [title, setTitle] = useState(item?.title ?? about?.title ?? '');
  const [topic, setTopic] = useState<TopicId | null>(item?.topic ?? about?.id ?? null);
  const [minutes, setMinutes] = useState(
    String(item === null ? TOPIC_MINUTES : (item.timeboxMs - item.extendedMs) / MINUTE_MS),
  );
  const [mode, setMode] = useState<FloorMode>(item?.mode ?? 'queue');
  const [note, setNote] = useState(item?.note ?? '');
  const content = { title, minutes: Number(minutes), mode, note, topic };
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
      <PickTopic
        network={state.network}
        onPick={(picked, itsTitle) => {
          setTopic(picked);
          setTitle(itsTitle.slice(0, TITLE_LIMIT));
        }}
      />
      <Field
        label={t('agenda.title')}
        value={title}
        onChange={(text) => setTitle(text.slice(0, TITLE_LIMIT))}
        required
        autoFocus
      />
      {topic === null ? null : (
        <p className={styles['aboutTopic']}>
          <span>{t('agenda.aboutTopic')}</span>
          <Button kind="quiet" size="small" onPress={() => setTopic(null)}>
            {t('agenda.aboutNone')}
          </Button>
        </p>
      )}
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
