import { useTranslation } from 'react-i18next';
import { hasQueue } from '../../../../src/core/session/floor-mode.js';
import { useLive } from '../live-context.js';
import styles from './floor.module.css';
import { QueueList } from './queue-list.js';
import { QueueStatusNote } from './queue-status.js';
import { RequestButton } from './request-button.js';
import { SpeakerNow } from './speaker-now.js';
import { useMyPlace } from './use-my-place.js';

/** Beside the discussion on a wide page: who speaks, who is next, where I am, what I can do. */
export function FloorPanel() {
  const { t } = useTranslation();
  const { state } = useLive();
  const place = useMyPlace();
  return (
    <aside className={styles['panel']} aria-label={t('floor.label')}>
      <SpeakerNow />
      {hasQueue(state) ? <QueueList /> : null}
      <QueueStatusNote />
      {place === null || !hasQueue(state) ? null : (
        <div className={styles['myPlace']}>
          <p className={styles['myPlaceTitle']}>{place.title}</p>
          <p>{place.details}</p>
        </div>
      )}
      <div>
        <RequestButton showsReason />
      </div>
    </aside>
  );
}
