import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import { REASON_LIMIT } from '../../../../src/core/session/settings.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useLive, useServerNow } from '../../session/live-context.js';
import { Choice } from '../../ui/choice.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

type When = 'now' | 'after' | 'until' | 'frozen';

const MORE = ['1', '2', '3', '5', '10'] as const;
const MINUTES = ['5', '10', '15', '20', '30'] as const;

/** Closes the list of speakers: now, after some more requests, or in some minutes (T31); or nobody is called by itself (T5). */
export function CloseListDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const now = useServerNow();
  const verdict = useWholeVerdict();
  const [when, setWhen] = useState<When>('now');
  const [more, setMore] = useState<(typeof MORE)[number]>('3');
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>('10');
  const [reason, setReason] = useState('');
  // Points of order do not count: they can be raised on a closed list as well.
  const taken = state.queue.waiting.filter(({ kind }) => kind !== 'order').length;
  const command: PersonCommand = {
    type: 'SetQueueStatus',
    status: when === 'frozen' ? 'frozen' : 'closed',
    reason,
    ...(when === 'after' ? { afterPosition: taken + Number(more) } : {}),
    ...(when === 'until' ? { until: now + Number(minutes) * 60_000 } : {}),
  };
  return (
    <CommandDialog
      title={t('console.closeQueueTitle')}
      command={command}
      verdict={verdict}
      confirm={t(when === 'frozen' ? 'closing.freeze' : 'console.closeQueueConfirm')}
      form="alert"
      onClose={onClose}
    >
      <p>{t('console.closeQueueHint')}</p>
      <Choice<When>
        label={t('closing.when')}
        value={when}
        onChange={setWhen}
        options={[
          { value: 'now', label: t('closing.now') },
          { value: 'after', label: t('closing.after') },
          { value: 'until', label: t('closing.until') },
          ...(state.settings.advance === 'manual'
            ? []
            : [{ value: 'frozen' as const, label: t('closing.frozen'), hint: t('closing.frozenHint') }]),
        ]}
      />
      {when === 'after' ? (
        <Select
          label={t('closing.howMany')}
          value={more}
          onChange={setMore}
          options={MORE.map((value) => ({ value, label: value }))}
        />
      ) : null}
      {when === 'until' ? (
        <Select
          label={t('closing.howLong')}
          value={minutes}
          onChange={setMinutes}
          options={MINUTES.map((value) => ({ value, label: t('closing.minutes', { minutes: value }) }))}
        />
      ) : null}
      <Field
        label={t('console.reasonOptional')}
        value={reason}
        onChange={(text) => setReason(text.slice(0, REASON_LIMIT))}
        rows={2}
      />
    </CommandDialog>
  );
}
