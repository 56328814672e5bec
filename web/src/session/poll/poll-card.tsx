import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canHoldFloor } from '../../../../src/core/session/rights.js';
import type { PollView } from '../../../../src/core/views/poll-view.js';
import { useFormats } from '../../texts/use-formats.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { useLive } from '../live-context.js';
import { useChoiceNames } from '../timeline/use-poll-words.js';
import { PollResults } from './poll-results.js';
import styles from './poll.module.css';
import { useSentVote } from './use-sent-vote.js';
import { VoteForm } from './vote-form.js';

/** A poll under the prompt: the question, one's vote, how many have voted, and the result when it is shown. */
export function PollCard({ view, onHide }: { readonly view: PollView; readonly onHide: () => void }) {
  const { t } = useTranslation('polls');
  const [isFolded, setFolded] = useState(false);
  const id = useId();
  const { poll, stage } = view;
  const isOpen = stage === 'open';
  const label = t(poll.secret ? 'card.secret' : 'card.named');
  return (
    <section className={styles['card']} aria-labelledby={id} data-folded={isFolded}>
      <div className={styles['head']}>
        <p className={styles['label']}>
          {label}
          {isOpen ? <span className={styles['count']}>{t('card.voted', countsOf(view))}</span> : null}
        </p>
        {isOpen ? (
          <Button
            kind="quiet"
            size="small"
            expanded={!isFolded}
            label={t(isFolded ? 'card.unfold' : 'card.fold')}
            onPress={() => setFolded(!isFolded)}
          >
            <Icon name={isFolded ? 'down' : 'up'} />
          </Button>
        ) : (
          <Button kind="quiet" size="small" label={t('card.hide')} onPress={onHide}>
            <Icon name="close" />
          </Button>
        )}
      </div>
      <h2 id={id} className={styles['question']} dir="auto">
        {poll.question}
      </h2>
      {isFolded ? null : isOpen ? <Voting view={view} labelId={id} /> : <Ended view={view} />}
    </section>
  );
}

function Voting({ view, labelId }: { readonly view: PollView; readonly labelId: string }) {
  const { t } = useTranslation('polls');
  const { you } = useLive();
  const [changes, setChanges] = useState(false);
  const { poll, mine } = view;
  const shows = mine === null || changes;
  const after = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What had the focus is gone with the form.
    if (!shows && document.activeElement === document.body) after.current?.focus();
  }, [shows]);
  if (!canHoldFloor(you.role)) return <p className={styles['quiet']}>{t('card.notVoting')}</p>;
  return (
    <>
      <p className={styles['quiet']}>{t(poll.secret ? 'card.secretHint' : 'card.namedHint')}</p>
      {shows ? (
        <VoteForm view={view} labelId={labelId} onKeep={changes ? () => setChanges(false) : null} />
      ) : (
        <div className={styles['mine']}>
          <p ref={after} tabIndex={-1} className={styles['mineWords']}>
            <Icon name="check" />
            <MyVote view={view} />
          </p>
          {poll.secret ? null : (
            <Button size="small" onPress={() => setChanges(true)}>
              {t('card.change')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function MyVote({ view }: { readonly view: PollView }) {
  const { t } = useTranslation('polls');
  const formats = useFormats();
  const { poll, mine } = view;
  const name = useChoiceNames(poll);
  const isSent = useSentVote(poll.id);
  if (isSent) return <span>{t('card.sending')}</span>;
  if (mine === null) return null;
  if (mine.choices === null) return <span>{t('card.mineSecret')}</span>;
  const choice = mine.choices.length === 0 ? t('card.abstained') : formats.list(mine.choices.map(name));
  return <span>{t('card.mine', { choice })}</span>;
}

function Ended({ view }: { readonly view: PollView }) {
  const { t } = useTranslation('polls');
  const { poll, mine } = view;
  // A moderator knows the result before it is shown, and does not give it away here.
  if (poll.shown && poll.tally !== null) {
    return (
      <>
        <PollResults poll={poll} tally={poll.tally} mine={mine} />
        {poll.closed === null ? null : (
          <p className={styles['quiet']}>{t('card.turnout', turnoutOf(poll.closed, poll.voted))}</p>
        )}
      </>
    );
  }
  return (
    <p>
      {t('card.ended')} {t(view.stage === 'counting' ? 'card.counting' : 'card.notShown')}
    </p>
  );
}

function countsOf({ voted, present }: PollView): { voted: number; present: number } {
  // Who has voted may have left since.
  return { voted, present: Math.max(voted, present) };
}

function turnoutOf({ present, eligible }: { present: number; eligible: number }, voted: number) {
  return { voted, present, eligible };
}
