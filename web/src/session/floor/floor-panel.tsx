import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { hasQueue, standingMode } from '../../../../src/core/session/floor-mode.js';
import { needTexts } from '../../texts/i18n.js';
import { lazily } from '../../ui/lazily.js';
import { useLive } from '../live-context.js';
import styles from './floor.module.css';
import { QueueList } from './queue-list.js';
import { QueueStatusNote } from './queue-status.js';
import { RequestButton } from './request-button.js';
import { SpeakerNow } from './speaker-now.js';
import { useMyPlaces } from './use-my-place.js';

const RoundArea = lazily(async () => {
  const [area] = await Promise.all([import('../round/round-area.js'), needTexts('rounds')]);
  return { default: area.RoundArea };
});

const ReserveNote = lazily(async () => {
  const [note] = await Promise.all([import('./reserve-note.js'), needTexts('interruptions')]);
  return { default: note.ReserveNote };
});

/** Beside the discussion on a wide page: who speaks, who is next, where I am, what I can do. */
export function FloorPanel() {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const places = useMyPlaces();
  const isRound = standingMode(state) === 'round';
  // In a round the list waits: it is shown once somebody is on it.
  const showsList = hasQueue(state) && !(isRound && state.queue.waiting.length === 0);
  return (
    <aside className={styles['panel']} aria-label={t('floor.label')}>
      <SpeakerNow />
      {isRound ? (
        <Suspense>
          <RoundArea />
        </Suspense>
      ) : null}
      {showsList ? <QueueList /> : null}
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
      {state.spareTime.reserves.has(you.person) ? (
        <Suspense>
          <ReserveNote />
        </Suspense>
      ) : null}
      <div>
        <RequestButton showsReason />
      </div>
    </aside>
  );
}
