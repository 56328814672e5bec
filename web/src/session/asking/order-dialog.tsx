import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/core/protocol/messages.js';
import type { OrderCategory } from '../../../../src/core/session/order-categories.js';
import { hasOnlyNotes } from '../../../../src/core/session/points-of-order.js';
import { SUBJECT_LIMIT } from '../../../../src/core/session/settings.js';
import { valueInWords } from '../../../../src/core/texts/setting-in-words.js';
import { Choice } from '../../ui/choice.js';
import { Field } from '../../ui/field.js';
import { CommandDialog } from '../command-dialog.js';
import { useLive, useVerdict } from '../live-context.js';

/** Raises a point of order: what it is about, and one sentence (T36). */
export function OrderDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(['interruptions', 'app']);
  const { state, you } = useLive();
  const verdict = useVerdict();
  const categories = state.settings.orderCategories;
  const [category, setCategory] = useState<OrderCategory>(categories.at(-1) ?? 'other');
  const [sentence, setSentence] = useState('');
  const command = { type: 'RaiseOrder', category, sentence } as const;
  const seenBy =
    state.settings.ordersSeenBy === 'all' ? 'app:asking.seenByAll' : 'app:asking.seenByModerators';
  return (
    <CommandDialog
      title={t('app:asking.orderTitle')}
      command={command}
      verdict={verdict}
      confirm={t('raise.send')}
      isMissing={sentence.trim() === ''}
      onClose={onClose}
    >
      <p>{t('app:asking.orderHint')}</p>
      <Choice<OrderCategory>
        label={t('raise.about')}
        value={category}
        onChange={setCategory}
        options={categories.map((value) => ({
          value,
          label: valueInWords(i18n.language as Language, 'orderCategories', value),
        }))}
      />
      <Field
        label={t('app:asking.sentence')}
        value={sentence}
        onChange={setSentence}
        autoFocus
        hint={`${t('app:asking.subjectLimit', { limit: SUBJECT_LIMIT })} ${hasOnlyNotes(state, you.person) ? t('raise.notesOnly') : t(seenBy)}`}
      />
    </CommandDialog>
  );
}
