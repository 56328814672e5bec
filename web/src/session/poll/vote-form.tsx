import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../src/core/session/commands.js';
import { CONSENT } from '../../../../src/core/session/polls.js';
import { REASON_LIMIT } from '../../../../src/core/session/settings.js';
import type { PollView } from '../../../../src/core/views/poll-view.js';
import { useServices } from '../../app/services.js';
import { useFormats } from '../../texts/use-formats.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useLive, useVerdict } from '../live-context.js';
import { useChoiceNames } from '../timeline/use-poll-words.js';
import styles from './poll.module.css';
import { useSentVote } from './use-sent-vote.js';
import { VoteOptions } from './vote-options.js';

type Vote = Omit<CommandOf<'Vote'>, 'by' | 'at'>;

/** Where one votes. A secret vote is final, so it is asked about once more. */
export function VoteForm({
  view,
  labelId,
  onKeep,
}: {
  readonly view: PollView;
  readonly labelId: string;
  /** Leaves one's vote as it is; null for the first one. */
  readonly onKeep: (() => void) | null;
}) {
  const { t } = useTranslation('polls');
  const { session } = useLive();
  const { announcer } = useServices();
  const { poll, mine } = view;
  const [chosen, setChosen] = useState<readonly number[]>(mine?.choices ?? []);
  const [reason, setReason] = useState(mine?.reason ?? '');
  const [asks, setAsks] = useState<Vote | null>(null);
  const whyId = useId();
  const isSent = useSentVote(poll.id);
  const asksReason =
    poll.kind === 'consent' && !poll.secret && chosen[0] !== undefined && chosen[0] !== CONSENT.agree;
  const vote: Vote = {
    type: 'Vote',
    poll: poll.id,
    choices: chosen.join(','),
    reason: asksReason ? reason : '',
  };
  const blank: Vote = { ...vote, choices: '', reason: '' };
  const off = useWhyOff();
  const why = isSent ? t('card.sending') : chosen.length === 0 ? t('card.chooseFirst') : off(vote);
  const whyNotBlank = isSent ? t('card.sending') : off(blank);

  const send = (command: Vote): void => {
    if (session.send(command)) onKeep?.();
  };
  const give = (command: Vote, reasonAgainst: string | null): void => {
    if (reasonAgainst !== null) announcer.say(reasonAgainst);
    else if (poll.secret) setAsks(command);
    else send(command);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    give(vote, why);
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <VoteOptions poll={poll} labelId={labelId} chosen={chosen} onChoose={setChosen} />
      {asksReason ? (
        <Field
          label={t(chosen[0] === CONSENT.object ? 'card.reasonObject' : 'card.reasonReservations')}
          hint={t('card.reasonHint')}
          value={reason}
          onChange={(text) => setReason(text.slice(0, REASON_LIMIT))}
          rows={2}
        />
      ) : null}
      <div className={styles['ways']}>
        <Button
          type="submit"
          kind="primary"
          off={why !== null}
          describedBy={why === null ? undefined : whyId}
        >
          {t('card.vote')}
        </Button>
        <Button kind="quiet" off={whyNotBlank !== null} onPress={() => give(blank, whyNotBlank)}>
          {t('card.abstain')}
        </Button>
        {onKeep === null ? null : (
          <Button kind="quiet" onPress={onKeep}>
            {t('card.keep')}
          </Button>
        )}
      </div>
      {why === null ? null : chosen.length === 0 && !isSent ? (
        <VisuallyHidden id={whyId}>{why}</VisuallyHidden>
      ) : (
        <p id={whyId} className={styles['quiet']}>
          {why}
        </p>
      )}
      {asks === null ? null : (
        <Sure vote={asks} view={view} onConfirm={() => send(asks)} onClose={() => setAsks(null)} />
      )}
    </form>
  );
}

/** A secret vote is in the box for good. */
function Sure({
  vote,
  view,
  onConfirm,
  onClose,
}: {
  readonly vote: Vote;
  readonly view: PollView;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('polls');
  const formats = useFormats();
  const name = useChoiceNames(view.poll);
  const chosen = vote.choices === '' ? [] : vote.choices.split(',').map(Number);
  const choice = chosen.length === 0 ? t('card.abstained') : formats.list(chosen.map(name));
  return (
    <Dialog title={t('card.sureTitle')} isOpen onClose={onClose} form="alert">
      <p>
        <strong>{t('card.mine', { choice })}</strong>
      </p>
      <p>{t('card.sureHint')}</p>
      <DialogButtons>
        <Button onPress={onClose}>{t('card.back')}</Button>
        <Button
          kind="primary"
          onPress={() => {
            onConfirm();
            onClose();
          }}
        >
          {t('card.vote')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function useWhyOff(): (command: Vote) => string | null {
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  return (command) => {
    const decision = verdict(command);
    if (decision.ok) return null;
    const { message, remedy } = refusalText(decision.code, decision.details);
    return `${message} ${remedy}`;
  };
}
