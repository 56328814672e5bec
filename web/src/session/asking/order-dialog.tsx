import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderCategory } from '../../../../src/core/session/order-categories.js';
import { hasOnlyNotes } from '../../../../src/core/session/points-of-order.js';
import { SUBJECT_LIMIT } from '../../../../src/core/session/settings.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { useLive, useVerdict } from '../live-context.js';
import styles from './asking.module.css';

/** Raises a point of order: what it is about, and one sentence (T36). */
export function OrderDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['interruptions', 'app']);
  const { session, state, you } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const categories = state.settings.orderCategories;
  const [category, setCategory] = useState<OrderCategory>(categories.at(-1) ?? 'other');
  const [sentence, setSentence] = useState('');
  const whyId = useId();
  const command = { type: 'RaiseOrder', category, sentence } as const;
  const decision = verdict(command);
  // An empty line is no mistake yet: the button just waits for it.
  const isMissing = sentence.trim() === '';
  const why = decision.ok || isMissing ? null : refusalText(decision.code, decision.details);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!decision.ok) return;
    session.send(command);
    onClose();
  };
  const seenBy =
    state.settings.ordersSeenBy === 'all' ? 'app:asking.seenByAll' : 'app:asking.seenByModerators';
  return (
    <Dialog title={t('app:asking.orderTitle')} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <p>{t('app:asking.orderHint')}</p>
        <Choice<OrderCategory>
          label={t('category.label')}
          value={category}
          onChange={setCategory}
          options={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
        <Field
          label={t('app:asking.sentence')}
          value={sentence}
          onChange={setSentence}
          autoFocus
          hint={`${t('app:asking.subjectLimit', { limit: SUBJECT_LIMIT })} ${hasOnlyNotes(state, you.person) ? t('raise.notesOnly') : t(seenBy)}`}
        />
        {why === null ? null : (
          <p id={whyId} className={styles['why']}>
            {why.message} {why.remedy}
          </p>
        )}
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            off={!decision.ok}
            describedBy={why === null ? undefined : whyId}
          >
            {t('raise.send')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
