import { useTranslation } from 'react-i18next';
import { Sign } from '../../app/brand.js';
import { useLive } from '../live-context.js';
import styles from './timeline.module.css';

/** Nothing has been said yet. */
export function EmptyTimeline() {
  const { t } = useTranslation();
  const { you } = useLive();
  return (
    <div className={styles['empty']}>
      <Sign size={64} />
      <p>{t('timeline.empty')}</p>
      <p>{t(you.role === 'observer' ? 'timeline.emptyObserver' : 'timeline.emptyHint')}</p>
    </div>
  );
}
