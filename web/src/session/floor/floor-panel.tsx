import { useTranslation } from 'react-i18next';
import { hasQueue } from '../../../../src/core/session/floor-mode.js';
import { useLive } from '../live-context.js';
import styles from './floor.module.css';
import { QueueList } from './queue-list.js';
import { QueueStatusNote } from './queue-status.js';
import { RequestButton } from './request-button.js';
import { SpeakerNow } from './speaker-now.js';
import { useMyPlaces } from './use-my-place.js';

/** Beside the discussion on a wide page: who speaks, who is next, where I am, what I can do. */
export function FloorPanel() {
  const { t } = useTranslation();
  const { state } = useLive();
  const places = useMyPlaces();
  return (
    <aside className={styles['panel']} aria-label={t('floor.label')}>
      <SpeakerNow />
      {hasQueue(state) ? <QueueList /> : null}
      <QueueStatusNote />
      {hasQueue(state)
        ? places.map((place) => (
            <div key={place.key} className={styles['myPlace']}>
              <p className={styles['myPlaceTitle']}>{place.title}</p>
              <p>{place.details}</p>
              {place.why === null ? null : <p className={styles['about']}>{place.why}</p>}
              {place.about === '' ? null : (
                <p className={styles['about']} dir="auto">
                  {place.about}
                </p>
              )}
            </div>
          ))
        : null}
      <div>
        <RequestButton showsReason />
      </div>
    </aside>
  );
}
