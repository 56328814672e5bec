import { useTranslation } from 'react-i18next';
import { Words } from '../../ui/words.js';
import { useLive, usePersonName } from '../live-context.js';
import styles from './timeline.module.css';

/** What the speaker is writing now, where they show it. Not said yet, so no screen reader is told. */
export function LivePreview() {
  const { t } = useTranslation();
  const { state, view } = useLive();
  const nameOf = usePersonName();
  const { liveDraft } = view;
  if (liveDraft === null || liveDraft.text.trim() === '' || state.turn?.id !== liveDraft.turn) return null;
  return (
    <div className={styles['pending']} aria-hidden="true">
      <p className={styles['event']}>{t('timeline.writing', { name: nameOf(state.turn.person) })}</p>
      <Words text={liveDraft.text} />
    </div>
  );
}
