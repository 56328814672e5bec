import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { useLive } from '../live-context.js';
import styles from './connection-line.module.css';

/** Says that the connection is lost, and that nothing else is. Silent while all is well. */
export function ConnectionLine() {
  const { t } = useTranslation();
  const { session, view } = useLive();
  const unsent = view.outbox.filter((item) => item.journey.step !== 'accepted').length;
  if (view.connection !== 'lost') return <div hidden />;
  return (
    <div className={styles['line']}>
      <Icon name="lost" />
      <p>{unsent > 0 ? t('connection.lostUnsent', { count: unsent }) : t('connection.lost')}</p>
      <Button kind="plain" size="small" onPress={() => session.retry()}>
        {t('common.retry')}
      </Button>
    </div>
  );
}
