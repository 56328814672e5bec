import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { INTERPOSED_LIMIT } from '../../../../src/core/session/settings.js';
import { Field } from '../../ui/field.js';
import { CommandDialog } from '../command-dialog.js';
import { useLive, useVerdict } from '../live-context.js';

/** Asks to put a question into the turn that runs (T33). */
export function InterposeDialog({
  turn,
  name,
  onClose,
}: {
  /** The turn that was seen when the dialog was opened, and whose it is. */
  readonly turn: Seq;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['interruptions', 'app']);
  const { state } = useLive();
  const verdict = useVerdict();
  const [question, setQuestion] = useState('');
  const command = { type: 'Interpose', turn, question } as const;
  const isForBoth = state.settings.interposed === 'speaker-or-moderator';
  return (
    <CommandDialog
      title={t('interposed.askTitle', { name })}
      command={command}
      verdict={verdict}
      confirm={t('interposed.send')}
      isMissing={question.trim() === ''}
      onClose={onClose}
    >
      <p>{t(isForBoth ? 'interposed.askHintBoth' : 'interposed.askHint')}</p>
      <Field
        label={t('interposed.field')}
        value={question}
        onChange={setQuestion}
        autoFocus
        hint={t('app:asking.subjectLimit', { limit: INTERPOSED_LIMIT })}
      />
    </CommandDialog>
  );
}
