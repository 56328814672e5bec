import { useTranslation } from 'react-i18next';
import type { PollRecord } from '../../../../src/core/views/poll-record.js';
import { Words } from '../../ui/words.js';
import { Time } from './time.js';
import styles from './timeline.module.css';
import { usePollWords } from './use-poll-words.js';

/** A poll in the discussion: its question, how it stands, and its result once this reader may know it. */
export function PollRow({ poll }: { readonly poll: PollRecord }) {
  const { t } = useTranslation();
  const { status, choice } = usePollWords(poll);
  return (
    <div className={styles['prompt']}>
      <p className={styles['promptLabel']}>
        {t(poll.secret ? 'poll.secret' : 'poll.named')} <Time at={poll.at} />
      </p>
      {poll.question === null ? <p>{t('timeline.erased')}</p> : <Words text={poll.question} />}
      {poll.tally === null ? null : (
        <ul>
          {poll.tally.counts.map((count, index) => (
            <li key={index}>
              <bdi>{choice(index + 1)}</bdi>: {count}
            </li>
          ))}
          <li>
            {t('poll.blank')}: {poll.tally.blank}
          </li>
        </ul>
      )}
      <p className={styles['event']}>{status}</p>
    </div>
  );
}
