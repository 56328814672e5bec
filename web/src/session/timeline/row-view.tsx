import { memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../ui/lazily.js';
import { Words } from '../../ui/words.js';
import { ContributionView } from './contribution-view.js';
import { PollRow } from './poll-row.js';
import type { Row } from './rows.js';
import type { Speaker } from './speaker.js';
import { Time } from './time.js';
import styles from './timeline.module.css';
import { TurnView } from './turn-view.js';
import { useEventSentence } from './use-event-sentence.js';

const SettingSentence = lazily(async () => ({
  default: (await import('./setting-sentence.js')).SettingSentence,
}));

interface RowProps {
  readonly row: Row;
  readonly speaker: Speaker | null;
}

/** One row; drawn again only when it changed. */
export const RowView = memo(
  function RowView({ row, speaker }: RowProps) {
    const { t } = useTranslation();
    return (
      <>
        {row.isFirstNew ? <p className={styles['newMark']}>{t('timeline.newMark')}</p> : null}
        <Content row={row} speaker={speaker} />
      </>
    );
  },
  (before, after) => before.speaker === after.speaker && isSameRow(before.row, after.row),
);

/** Rows are laid out anew with every event; entries are replaced only when they change. */
function isSameRow(a: Row, b: Row): boolean {
  return (
    a.entry === b.entry &&
    a.continues === b.continues &&
    a.isSpeaking === b.isSpeaking &&
    a.isWordless === b.isWordless &&
    a.seal === b.seal &&
    a.isFirstNew === b.isFirstNew
  );
}

function Content({ row, speaker }: RowProps) {
  const { entry } = row;
  switch (entry.kind) {
    case 'contribution':
      return <ContributionView entry={entry} row={row} speaker={speaker} />;
    case 'turn':
      return <TurnView entry={entry} row={row} speaker={speaker} />;
    case 'poll':
      return <PollRow poll={entry.poll} />;
    case 'prompt':
      return <PromptView at={entry.at} text={entry.text} />;
    default:
      return <EventView row={row} />;
  }
}

function PromptView({ at, text }: { readonly at: number; readonly text: string | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles['prompt']}>
      <p className={styles['promptLabel']}>
        {t('timeline.prompt')} <Time at={at} />
      </p>
      {text === null ? <p>{t('timeline.erased')}</p> : <Words text={text} />}
    </div>
  );
}

function EventView({ row: { entry } }: { readonly row: Row }) {
  const sentence = useEventSentence();
  return (
    <p className={styles['event']}>
      {entry.kind === 'setting' ? (
        <Suspense>
          <SettingSentence entry={entry} />
        </Suspense>
      ) : (
        sentence(entry)
      )}{' '}
      <Time at={entry.at} />
    </p>
  );
}
