import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { decideTakingPart } from '../../../../src/core/session/decide-taking-part.js';
import type { Reaction } from '../../../../src/core/session/events.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import { reactionsTo, type ReactionCount } from '../../../../src/core/views/reactions-view.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useLive } from '../live-context.js';
import { ReportButton } from '../report/report-button.js';
import styles from './reactions.module.css';

/** The reactions to a contribution in one quiet line; whoever may react opens it to four words, and the way to report it. */
export function Reactions({ contribution, name }: { readonly contribution: Seq; readonly name: string }) {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const all = useReactions(contribution);
  const given = all.filter(({ count }) => count > 0);
  // Not asked every second: nothing of it depends on the time.
  const canReact = decideTakingPart(state, {
    type: 'React',
    contribution,
    reaction: 'agree',
    by: you,
    at: state.at,
  }).ok;
  const canReport = decideTakingPart(state, {
    type: 'ReportContribution',
    contribution,
    reason: '…',
    by: you,
    at: state.at,
  }).ok;
  if (!canReact) {
    if (given.length === 0 && !canReport) return null;
    return (
      <div className={styles['line']} data-empty={given.length === 0}>
        <Summary given={given} />
        {canReport ? <ReportButton contribution={contribution} /> : null}
      </div>
    );
  }
  const fold = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    document.getElementById(id)?.querySelector('button')?.focus();
    setOpen(false);
  };
  return (
    <div id={id} className={styles['line']} data-empty={given.length === 0 && !isOpen} onKeyDown={fold}>
      <Button kind="quiet" className={styles['summary']} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? (
          <Icon name="close" size={16} />
        ) : given.length > 0 ? (
          <Summary given={given} />
        ) : (
          t('reactions.react')
        )}
        <VisuallyHidden>
          {isOpen ? t('reactions.fold') : given.length > 0 ? t('reactions.reactTo', { name }) : name}
        </VisuallyHidden>
      </Button>
      {isOpen ? <Words contribution={contribution} all={all} /> : null}
      {isOpen && canReport ? <ReportButton contribution={contribution} /> : null}
    </div>
  );
}

function Summary({ given }: { readonly given: readonly ReactionCount[] }) {
  const { t } = useTranslation();
  return given.map(({ reaction, count, isMine }) => (
    <span key={reaction} className={styles['given']} data-mine={isMine}>
      {isMine ? <Icon name="check" size={14} /> : null}
      {t(`reactions.${reaction}`)} {count}
      {isMine ? <VisuallyHidden>{t('reactions.mine')}</VisuallyHidden> : null}
    </span>
  ));
}

function Words({
  contribution,
  all,
}: {
  readonly contribution: Seq;
  readonly all: readonly ReactionCount[];
}) {
  const { t } = useTranslation();
  const { session } = useLive();
  const press = (reaction: Reaction, isMine: boolean): void => {
    session.send({ type: isMine ? 'Unreact' : 'React', contribution, reaction });
  };
  return (
    <div role="group" aria-label={t('reactions.group')} className={styles['words']}>
      {all.map(({ reaction, count, isMine }) => (
        <Button
          key={reaction}
          size="small"
          className={styles['word']}
          pressed={isMine}
          onPress={() => press(reaction, isMine)}
        >
          {isMine ? <Icon name="check" size={14} /> : null}
          {t(`reactions.${reaction}`)}
          {count > 0 ? <span className={styles['count']}>{count}</span> : null}
        </Button>
      ))}
    </div>
  );
}

/** The reactions, with what I have just pressed counted before the server has answered. */
function useReactions(contribution: Seq): readonly ReactionCount[] {
  const { state, you, view } = useLive();
  return reactionsTo(state, contribution, you.person).map((one) => {
    const sent = view.outbox.findLast(
      ({ command }) =>
        (command.type === 'React' || command.type === 'Unreact') &&
        command.contribution === contribution &&
        command.reaction === one.reaction,
    );
    const isMine = sent === undefined ? one.isMine : sent.command.type === 'React';
    return { ...one, isMine, count: one.count + Number(isMine) - Number(one.isMine) };
  });
}
