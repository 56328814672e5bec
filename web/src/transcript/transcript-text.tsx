import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../src/core/session/ids.js';
import type { Attendee, Contribution } from '../../../src/core/views/transcript.js';
import { PollRow } from '../session/timeline/poll-row.js';
import { useFormats } from '../texts/use-formats.js';
import { Icon } from '../ui/icons.js';
import { Words } from '../ui/words.js';
import type { BookLine } from './line-up.js';
import styles from './transcript-page.module.css';
import { useActSentence } from './use-act-sentence.js';

/** What was said, by whom and when. */
export function TranscriptText({
  lines,
  people,
}: {
  readonly lines: readonly BookLine[];
  readonly people: readonly Attendee[];
}) {
  const { t } = useTranslation('staff');
  const byId = new Map(people.map((person) => [person.person, person]));
  if (!lines.some((line) => line.kind === 'said'))
    return <p className={styles['quiet']}>{t('transcript.empty')}</p>;
  return (
    <ol className={styles['book']} aria-label={t('transcript.contributions')}>
      {lines.map((line) => (
        <li key={line.seq}>
          <Line line={line} people={byId} />
        </li>
      ))}
    </ol>
  );
}

function Line({
  line,
  people,
}: {
  readonly line: BookLine;
  readonly people: ReadonlyMap<PersonId, Attendee>;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const nameOf = (person: PersonId | null): string =>
    (person === null ? null : people.get(person)?.name) ?? t('app:common.unknownPerson');
  const actSentence = useActSentence(nameOf);
  switch (line.kind) {
    case 'prompt':
      return (
        <div className={styles['prompt']}>
          <p className={styles['label']}>{t('transcript.prompt')}</p>
          {line.prompt.text === null ? t('transcript.erased') : <Words text={line.prompt.text} />}
        </div>
      );
    case 'poll':
      return <PollRow poll={line.poll} />;
    case 'act':
      return (
        <p className={styles['act']}>
          {actSentence(line.act)} <Time at={line.at} />
        </p>
      );
    case 'said': {
      const { contribution } = line;
      const who = contribution.by === null ? undefined : people.get(contribution.by);
      return (
        <article className={styles['said']} data-track={contribution.track} data-continues={line.continues}>
          {line.continues ? null : (
            <p className={styles['speaker']}>
              {contribution.track === 'floor' ? null : (
                <span className={styles['label']}>{t(`transcript.${contribution.track}`)}</span>
              )}
              <bdi className={styles['name']}>{who?.name ?? t('app:common.unknownPerson')}</bdi>
              <bdi className={styles['quiet']}>{who?.unit}</bdi>
              <Time at={line.at} />
            </p>
          )}
          <Said contribution={contribution} />
        </article>
      );
    }
  }
}

function Said({ contribution }: { readonly contribution: Contribution }) {
  const { t } = useTranslation('staff');
  const { hidden, text } = contribution;
  return (
    <>
      {hidden === null ? null : (
        <p className={styles['hidden']}>
          <Icon name="lock" size={18} />
          <span>
            {t('transcript.hidden')}{' '}
            {hidden.reason === null || hidden.reason === ''
              ? null
              : t('transcript.hiddenReason', { reason: hidden.reason })}
          </span>
        </p>
      )}
      {contribution.isErased ? <p className={styles['quiet']}>{t('transcript.erased')}</p> : null}
      {text === null ? null : (
        <div className={styles['words']} data-hidden={hidden !== null}>
          <Words text={text} />
        </div>
      )}
    </>
  );
}

function Time({ at }: { readonly at: number }) {
  const formats = useFormats();
  return (
    <time className={styles['time']} dateTime={new Date(at).toISOString()}>
      {formats.time(at)}
    </time>
  );
}
