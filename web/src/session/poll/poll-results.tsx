import { useTranslation } from 'react-i18next';
import type { CastVote, Poll } from '../../../../src/core/session/state.js';
import type { Tally } from '../../../../src/core/session/tally.js';
import { useFormats } from '../../texts/use-formats.js';
import { Icon } from '../../ui/icons.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useChoiceNames } from '../timeline/use-poll-words.js';
import { linesOf, meanOf } from './poll-lines.js';
import styles from './poll.module.css';

/** What came of a poll: a bar and numbers for each choice, in a table for those who do not see the bars. */
export function PollResults({
  poll,
  tally,
  mine = null,
}: {
  readonly poll: Pick<Poll, 'kind' | 'options'>;
  readonly tally: Tally;
  readonly mine?: CastVote | null;
}) {
  const { t } = useTranslation('polls');
  const formats = useFormats();
  const name = useChoiceNames(poll);
  const mean = poll.kind === 'scale' ? meanOf(tally) : null;
  if (tally.ballots === 0) return <p>{t('results.nobody')}</p>;
  return (
    <>
      <table className={styles['results']}>
        <caption>
          <VisuallyHidden>{t('results.title')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('results.choice')}</th>
            <th scope="col">{t('results.votes')}</th>
            <th scope="col">{t('results.share')}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(tally).map(({ choice, count, share }) => (
            <tr key={choice ?? 'blank'} data-blank={choice === null}>
              <th scope="row">
                <bdi>{choice === null ? t('results.blank') : name(choice)}</bdi>
                {choice !== null && mine?.choices?.includes(choice) ? (
                  <span className={styles['own']}>
                    <Icon name="check" size={16} /> {t('results.mine')}
                  </span>
                ) : null}
                <span className={styles['bar']} aria-hidden="true">
                  <span style={{ width: `${share * 100}%` }} />
                </span>
              </th>
              <td>{formats.number(count)}</td>
              <td>{formats.percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mean === null ? null : <p>{t('results.mean', { mean: formats.number(mean) })}</p>}
    </>
  );
}
