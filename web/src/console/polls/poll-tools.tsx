import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pollView, type PollView } from '../../../../src/core/views/poll-view.js';
import { useLive } from '../../session/live-context.js';
import { PollResults } from '../../session/poll/poll-results.js';
import { useChoiceNames } from '../../session/timeline/use-poll-words.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import { ReasonDialog, WhyNot } from '../reason-dialog.js';
import { useAct } from '../use-act.js';
import { PollDialog } from './poll-dialog.js';

/** Holding a poll, from the question to the result that all see. */
export function PollTools() {
  const { t } = useTranslation('polls');
  const { state, you } = useLive();
  const [step, setStep] = useState<'bury' | 'write' | null>(null);
  const view = pollView(state, you);
  const isUnseen = view !== null && view.stage === 'closed' && !view.poll.shown;
  return (
    <section className={styles['section']} aria-label={t('tools.title')}>
      <h2 className={styles['heading']}>{t('tools.title')}</h2>
      {view === null ? null : <Poll key={view.id} view={view} />}
      {view?.stage === 'open' ? null : (
        <div className={styles['tools']}>
          <ActionButton
            size="small"
            {...(view === null || view.poll.shown ? { shortcut: 'poll' as const } : {})}
            command={{
              type: 'OpenPoll',
              question: '…',
              kind: 'consent',
              options: '',
              secret: false,
              mostChoices: null,
            }}
            onPress={() => setStep(isUnseen ? 'bury' : 'write')}
          >
            {t(view === null ? 'tools.open' : 'tools.openNext')}
          </ActionButton>
        </div>
      )}
      {step === 'bury' ? (
        <UnseenDialog view={view} onGoOn={() => setStep('write')} onClose={() => setStep(null)} />
      ) : null}
      {step === 'write' ? <PollDialog onClose={() => setStep(null)} /> : null}
    </section>
  );
}

/** Asks before a result that nobody has seen gives way to the next poll: it cannot be shown after that. */
function UnseenDialog({
  view,
  onGoOn,
  onClose,
}: {
  readonly view: PollView | null;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['polls', 'app']);
  const { act, off } = useAct();
  const whyId = useId();
  const show = { type: 'ShowPollResults', poll: view?.id ?? 0 } as const;
  const why = view?.poll.shown === true ? null : off(show);
  const showFirst = (): void => {
    if (why !== null) return;
    act(show);
    onGoOn();
  };
  return (
    <Dialog title={t('unseen.title')} isOpen onClose={onClose} form="alert">
      <div className={styles['form']}>
        <p dir="auto">{view?.poll.question}</p>
        <p>{t('unseen.hint')}</p>
        <WhyNot id={whyId} why={why} />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button onPress={onGoOn}>{t('unseen.goOn')}</Button>
          <Button
            kind="primary"
            off={why !== null}
            describedBy={why === null ? undefined : whyId}
            onPress={showFirst}
          >
            {t('unseen.show')}
          </Button>
        </DialogButtons>
      </div>
    </Dialog>
  );
}

function Poll({ view }: { readonly view: PollView }) {
  const { t } = useTranslation('polls');
  const { poll, stage, tally, voted } = view;
  const present = Math.max(voted, view.present);
  return (
    <>
      <p className={styles['promptNow']} dir="auto">
        {poll.question}
      </p>
      {stage === 'open' ? <p>{t('card.voted', { voted, present })}</p> : null}
      {tally === null || tally.ballots === 0 ? null : <PollResults poll={poll} tally={tally} />}
      <Reasons view={view} />
      <p className={styles['quiet']}>{t(noteOn(view))}</p>
      <Ways view={view} />
    </>
  );
}

function noteOn({ poll, stage }: PollView) {
  if (stage === 'open') return poll.secret ? 'tools.secretRunning' : 'tools.running';
  if (stage === 'counting') return 'card.counting';
  return poll.shown ? 'tools.shown' : 'tools.onlyYou';
}

/** Who objects or has reservations, and why: what a moderator asks about next. */
function Reasons({ view }: { readonly view: PollView }) {
  const { t } = useTranslation('polls');
  const { state } = useLive();
  const name = useChoiceNames(view.poll);
  const reasons = [...view.poll.votes].filter(([, { reason }]) => reason !== '');
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className={styles['heading']}>{t('tools.reasons')}</h3>
      <ul>
        {reasons.map(([person, { choices, reason }]) => (
          <li key={person} className={styles['waiting']}>
            <span className={styles['waitingWords']}>
              <span>
                <bdi className={styles['name']}>{state.people.get(person)?.name}</bdi>{' '}
                <span className={styles['quiet']}>{choices?.map(name).join(', ')}</span>
              </span>
              <bdi>{reason}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Step = 'close' | 'show' | 'withdraw';

/** The next step of the poll. None of them can be taken back, so each is asked about. */
function Ways({ view }: { readonly view: PollView }) {
  const { t } = useTranslation('polls');
  const { act, off } = useAct();
  const [asks, setAsks] = useState<Step | null>(null);
  const { poll, stage, voted } = view;
  if (stage === 'counting' || poll.shown) return null;
  const commands = {
    close: { type: 'ClosePoll', poll: poll.id },
    show: { type: 'ShowPollResults', poll: poll.id },
    withdraw: { type: 'WithdrawPoll', poll: poll.id },
  } as const;
  const hint = t(`tools.${asks ?? 'close'}Hint`, { voted, present: Math.max(voted, view.present) });
  return (
    <div className={styles['tools']}>
      {stage === 'open' ? (
        <>
          <ActionButton
            size="small"
            kind="primary"
            shortcut="poll"
            command={commands.close}
            onPress={() => setAsks('close')}
          >
            {t('tools.close')}
          </ActionButton>
          <ActionButton
            size="small"
            kind="danger"
            command={commands.withdraw}
            onPress={() => setAsks('withdraw')}
          >
            {t('tools.withdraw')}
          </ActionButton>
        </>
      ) : (
        <ActionButton
          size="small"
          kind="primary"
          shortcut="poll"
          command={commands.show}
          onPress={() => setAsks('show')}
        >
          {t('tools.show')}
        </ActionButton>
      )}
      {asks === null ? null : (
        <ReasonDialog
          title={t(`tools.${asks}Title`)}
          hint={hint}
          field={null}
          confirm={t(`tools.${asks}Confirm`)}
          isRequired={false}
          isDanger={asks === 'withdraw'}
          why={off(commands[asks])}
          onConfirm={() => act(commands[asks])}
          onClose={() => setAsks(null)}
        />
      )}
    </div>
  );
}
