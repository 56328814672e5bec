import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionEntry } from '../../../../src/core/views/timeline.js';
import { needTexts } from '../../texts/i18n.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import { Words } from '../../ui/words.js';
import { useLive } from '../live-context.js';
import { Reactions } from '../reactions/reactions.js';
import { MyReport } from '../report/my-report.js';
import type { Row } from './rows.js';
import type { Speaker } from './speaker.js';
import { SpeakerName } from './speaker-name.js';
import { Time } from './time.js';
import styles from './timeline.module.css';

const ContributionMenu = lazily(async () => {
  const [menu] = await Promise.all([import('../../console/contribution-menu.js'), needTexts('staff')]);
  return { default: menu.ContributionMenu };
}, 'leaders');

/** What somebody said: large and quiet. A moderator's remark stands apart; what is hidden says so. */
export function ContributionView({
  entry,
  row,
  speaker,
}: {
  readonly entry: ContributionEntry;
  readonly row: Row;
  readonly speaker: Speaker | null;
}) {
  const { t } = useTranslation();
  const { you } = useLive();
  const isRemark = entry.track === 'remark';
  return (
    <article
      className={styles['contribution']}
      data-track={entry.track}
      data-speaking={row.isSpeaking}
      data-continues={row.continues}
    >
      {row.continues !== 'no' ? null : (
        <p className={styles['speaker']}>
          {isRemark ? <span className={styles['remarkLabel']}>{t('timeline.remark')}</span> : null}
          {entry.track === 'follow-up' ? (
            <span className={styles['remarkLabel']}>{t('timeline.followUp')}</span>
          ) : null}
          <SpeakerName speaker={speaker} />
          <Time at={entry.at} />
        </p>
      )}
      {you.role === 'moderator' ? (
        <div className={styles['menu']}>
          <Suspense>
            <ContributionMenu entry={entry} speaker={speaker} />
          </Suspense>
        </div>
      ) : null}
      {row.seal === 'none' || row.continues === 'words' ? null : (
        <p className={styles['hidden']}>
          <Icon name="lock" size={18} />
          <span>{t(row.seal === 'waiting' ? 'writing.sealed' : 'writing.kept')}</span>
        </p>
      )}
      {entry.hidden === null ? null : <HiddenNote reason={entry.hidden} isMine={speaker?.isMe ?? false} />}
      {entry.text === null ? (
        entry.hidden === null ? (
          <p className={styles['erased']}>{t('timeline.erased')}</p>
        ) : null
      ) : (
        <div className={styles['words']} data-hidden={entry.hidden !== null || row.seal !== 'none'}>
          <Words text={entry.text} />
        </div>
      )}
      <MyReport contribution={entry.seq} />
      {entry.text === null || entry.hidden !== null ? null : (
        <Reactions contribution={entry.seq} name={speaker?.name ?? t('common.unknownPerson')} />
      )}
    </article>
  );
}

function HiddenNote({ reason, isMine }: { readonly reason: string; readonly isMine: boolean }) {
  const { t } = useTranslation();
  return (
    <p className={styles['hidden']}>
      <Icon name="lock" size={18} />
      <span>
        {t(isMine ? 'timeline.hiddenMine' : 'timeline.hidden')}
        {reason === '' ? null : ` ${t('timeline.hiddenReason', { reason })}`}
      </span>
    </p>
  );
}
