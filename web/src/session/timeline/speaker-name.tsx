import { useTranslation } from 'react-i18next';
import type { Speaker } from './speaker.js';
import styles from './timeline.module.css';

/** Name and unit, each in its own direction, so that no name can rearrange what stands around it. */
export function SpeakerName({ speaker }: { readonly speaker: Speaker | null }) {
  const { t } = useTranslation();
  if (speaker === null) return <span className={styles['name']}>{t('common.unknownPerson')}</span>;
  return (
    <>
      <bdi className={styles['name']}>{speaker.name}</bdi>
      {speaker.isModerator ? <span className={styles['role']}>{t('common.moderator')}</span> : null}
      {speaker.unit === '' ? null : <bdi className={styles['unit']}>{speaker.unit}</bdi>}
    </>
  );
}
