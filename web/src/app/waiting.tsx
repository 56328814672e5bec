import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';

/** Something is on its way. Shown only when it takes long enough to be noticed. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <p className={styles['waiting']} role="status">
      {t('common.loading')}
    </p>
  );
}
