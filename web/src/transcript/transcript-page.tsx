import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Transcript } from '../../../src/core/views/transcript.js';
import { PageFrame } from '../app/page-frame.js';
import { problemOf, ProblemPage } from '../app/problem-page.js';
import { Waiting } from '../app/waiting.js';
import { request } from '../http/api.js';
import { keys } from '../http/queries.js';
import { useFormats } from '../texts/use-formats.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/link.js';
import { AttendanceList } from './attendance-list.js';
import { lineUp } from './line-up.js';
import { TranscriptText } from './transcript-text.js';
import styles from './transcript-page.module.css';

/** The record of a session, to be read like a book. */
export function TranscriptPage() {
  const { session: id = '' } = useParams();
  const transcript = useQuery({
    queryKey: keys.transcript(id),
    queryFn: () => request<Transcript>('GET', `/sessions/${id}/transcript`),
  });
  if (transcript.isError) return <ProblemPage kind={problemOf(transcript.error)} />;
  if (transcript.data === undefined) return <Waiting />;
  return <Book transcript={transcript.data} />;
}

function Book({ transcript }: { readonly transcript: Transcript }) {
  const { t } = useTranslation('staff');
  const formats = useFormats();
  const [showsAsides, setShowsAsides] = useState(false);
  const isOver = transcript.phase === 'closed';
  const hasAsides = transcript.contributions.some((contribution) => contribution.track === 'aside');
  const title = transcript.title ?? t('transcript.title');
  return (
    <PageFrame title={title}>
      <p className={styles['label']}>{t('transcript.title')}</p>
      <h1 className={styles['title']} dir="auto">
        {title}
      </h1>
      <p className={styles['when']}>
        {t('transcript.from', { when: formats.dateTime(transcript.openedAt ?? transcript.startsAt) })}
      </p>
      <div className={styles['ways']}>
        <a className={styles['download']} href={`/api/sessions/${transcript.session}/transcript.md`} download>
          {t('transcript.downloadMd')}
        </a>
        <a
          className={styles['download']}
          href={`/api/sessions/${transcript.session}/transcript.jsonl`}
          download
        >
          {t('transcript.downloadJsonl')}
        </a>
        {isOver ? null : (
          <ButtonLink to={`/sessions/${transcript.session}`} kind="quiet">
            {t('transcript.toSession')}
          </ButtonLink>
        )}
      </div>
      {isOver ? null : <p className={styles['quiet']}>{t('transcript.notClosed')}</p>}
      {transcript.isCalledOff ? <p>{t('transcript.calledOff')}</p> : null}
      {hasAsides ? (
        <Button size="small" pressed={showsAsides} onPress={() => setShowsAsides(!showsAsides)}>
          {t('transcript.showAsides')}
        </Button>
      ) : null}
      <TranscriptText lines={lineUp(transcript, showsAsides)} people={transcript.people} />
      <AttendanceList people={transcript.people} />
    </PageFrame>
  );
}
