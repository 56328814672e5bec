import { useTranslation } from 'react-i18next';
import { useLive } from '../live-context.js';
import styles from './floor.module.css';
import { digitsOf } from './use-clock.js';

/** The time that I have saved for answers on this topic (T40). */
export function ReserveNote() {
  const { t } = useTranslation('interruptions');
  const { state, you } = useLive();
  const savedMs = state.spareTime.reserves.get(you.person) ?? 0;
  return savedMs > 0 ? (
    <p className={styles['about']}>{t('spare.reserve', { time: digitsOf(savedMs) })}</p>
  ) : null;
}
