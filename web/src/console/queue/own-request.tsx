import { useTranslation } from 'react-i18next';
import { RequestMenu } from '../../session/asking/request-menu.js';
import { useMyRequest } from '../../session/floor/use-my-request.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';

/** A moderator asks for the floor as everybody does (T8): on the same list, by the same clock. */
export function OwnRequest() {
  const { t } = useTranslation(['staff', 'app']);
  const { command, isWaiting, isUnderWay, isPointless } = useMyRequest();
  if (command === null || isPointless) return null;
  return (
    <div className={styles['tools']}>
      <ActionButton kind="quiet" size="small" command={command}>
        {t(isUnderWay ? 'app:queue.requesting' : isWaiting ? 'app:queue.withdraw' : 'requestFor.self')}
      </ActionButton>
      <RequestMenu isSmall onlyOrder={false} />
    </div>
  );
}
