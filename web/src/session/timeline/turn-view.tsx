import { useTranslation } from 'react-i18next';
import type { TurnEndReason } from '../../../../src/core/session/events.js';
import type { TurnEntry } from '../../../../src/core/views/timeline.js';
import type { Row } from './rows.js';
import type { Speaker } from './speaker.js';
import { SpeakerName } from './speaker-name.js';
import { Time } from './time.js';
import styles from './timeline.module.css';

/** The beginning of somebody's turn: their name stands above what they say in it. */
export function TurnView({
  entry,
  row,
  speaker,
}: {
  readonly entry: TurnEntry;
  readonly row: Row;
  readonly speaker: Speaker | null;
}) {
  const { t } = useTranslation();
  const ending = endingOf(entry.endReason);
  return (
    <div className={styles['turn']} data-speaking={row.isSpeaking} data-wordless={row.isWordless}>
      <p className={styles['speaker']}>
        <SpeakerName speaker={speaker} />
        {row.isSpeaking ? <span className={styles['speaking']}>{t('timeline.speaking')}</span> : null}
        {row.isWordless ? (
          <span className={styles['wordless']}>
            {t('timeline.noWords')}
            {ending === null ? '' : `. ${t(ending)}`}
          </span>
        ) : ending !== null && entry.endNote !== '' ? (
          <span className={styles['wordless']}>{t(ending)}</span>
        ) : null}
        {entry.endNote === '' ? null : (
          <span className={styles['wordless']}>{t('timeline.hiddenReason', { reason: entry.endNote })}</span>
        )}
        <Time at={entry.at} />
      </p>
    </div>
  );
}

/** The usual end is no news. */
function endingOf(reason: TurnEndReason | null) {
  switch (reason) {
    case 'time_expired':
      return 'timeline.endTime';
    case 'moderator_ended':
      return 'timeline.endModerator';
    case 'group_decided':
      return 'timeline.endGroup';
    case 'speaker_gone':
      return 'timeline.endGone';
    case 'topic_closed':
      return 'timeline.endTopic';
    case 'preempted':
      return 'timeline.endPreempted';
    case 'floor_mode_changed':
      return 'timeline.endMode';
    default:
      return null;
  }
}
