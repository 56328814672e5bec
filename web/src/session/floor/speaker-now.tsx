import { useTranslation } from 'react-i18next';
import { ClockRing } from '../../ui/clock-ring.js';
import styles from './floor.module.css';
import { useClock } from './use-clock.js';
import { useFloorWords } from './use-floor-words.js';

/** Who has the floor and how long still: what the eye looks for first. */
export function SpeakerNow() {
  const { t } = useTranslation();
  const words = useFloorWords();
  const clock = useClock();
  return (
    <div className={styles['now']} data-mine={words.isMine}>
      <p className={styles['label']}>{words.label}</p>
      {words.name === null ? (
        words.hint === null ? null : (
          <p className={styles['hint']}>{words.hint}</p>
        )
      ) : (
        <div className={styles['who']}>
          <div className={styles['whoWords']}>
            <p className={styles['speakerName']}>
              <bdi>{words.name}</bdi>
            </p>
            <p className={styles['unit']}>
              <bdi>{words.unit}</bdi>
            </p>
            {words.hint === null ? null : <p className={styles['hint']}>{words.hint}</p>}
          </div>
          {clock?.digits ? (
            <div className={styles['clock']} data-tone={clock.tone}>
              <ClockRing share={clock.share} tone={clock.tone} />
              <span role="timer" aria-label={t('floor.leftLabel')} className={styles['digits']}>
                {clock.digits}
              </span>
            </div>
          ) : null}
        </div>
      )}
      {clock?.standsBecause ? <p className={styles['stands']}>{clock.standsBecause}</p> : null}
      {clock?.view.phase === 'over' ? <p className={styles['over']}>{t('floor.over')}</p> : null}
    </div>
  );
}
