import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import type { InterposedQuestion } from '../../../../src/core/session/state.js';
import { useServices } from '../../app/services.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useLive, usePersonName, useVerdict } from '../live-context.js';
import styles from './interposed.module.css';
import { isLost } from './lost-question.js';
import { LostNotice } from './lost-notice.js';

/** The questions to the running turn that I may let in, my own that waits for that, and what was not let in (T33). */
export function InterposedQuestions() {
  const { t } = useTranslation('interruptions');
  const { state, you } = useLive();
  const verdict = useVerdict();
  const mine = state.interposed.filter(({ person }) => person === you.person);
  const toDecide = state.interposed.filter(
    ({ id }) => verdict({ type: 'AllowInterposed', question: id, allow: false }).ok,
  );
  useNews(toDecide);
  const [own, setOwn] = useState<InterposedQuestion | null>(null);
  const [withdrawn, setWithdrawn] = useState<Seq | null>(null);
  const [newest = null] = mine;
  if (newest !== null && newest.id !== own?.id) setOwn(newest);
  const lost =
    own !== null && own.question !== '' && own.id !== withdrawn && isLost(own, state, you.person)
      ? own
      : null;
  // Once I have been let in, it is asked: what is off the list afterwards was not refused.
  if (own !== null && newest === null && lost === null) setOwn(null);
  if (mine.length + toDecide.length === 0 && lost === null) return null;
  return (
    <section className={styles['questions']} aria-label={t('interposed.title')}>
      {toDecide.map((question) => (
        <ToDecide key={question.id} question={question} />
      ))}
      {mine.map((question) => (
        <Mine key={question.id} question={question} onWithdraw={() => setWithdrawn(question.id)} />
      ))}
      {lost === null ? null : (
        <LostNotice key={lost.id} question={lost.question} onDone={() => setOwn(null)} />
      )}
    </section>
  );
}

function ToDecide({ question: { id, person, question, turn } }: { readonly question: InterposedQuestion }) {
  const { t } = useTranslation('interruptions');
  const { state, you, session, view } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const nameOf = usePersonName();
  const isToMe = state.turn?.id === turn && state.turn.person === you.person;
  const allow = { type: 'AllowInterposed', question: id, allow: true } as const;
  const decision = verdict(allow);
  const why = decision.ok ? null : refusalText(decision.code, decision.details);
  const isUnderWay = view.outbox.some(
    ({ command }) => command.type === 'AllowInterposed' && command.question === id,
  );
  const hint = why === null ? t('interposed.allowHint') : `${why.message} ${why.remedy}`;
  return (
    <Notice
      tone="attention"
      icon="hand"
      title={t(isToMe ? 'interposed.from' : 'interposed.fromTo', { name: nameOf(person) })}
      actions={
        <>
          <Button
            size="small"
            kind="primary"
            off={why !== null || isUnderWay}
            onPress={() => {
              if (why === null && !isUnderWay) session.send(allow);
            }}
          >
            {t('interposed.allow')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            off={isUnderWay}
            onPress={() => {
              if (!isUnderWay) session.send({ ...allow, allow: false });
            }}
          >
            {t('interposed.refuse')}
          </Button>
        </>
      }
    >
      <bdi dir="auto">{question === '' ? t('interposed.unsaid') : question}</bdi>{' '}
      <span className={styles['hint']}>{hint}</span>
    </Notice>
  );
}

/** Tells a screen reader of each question that waits for my consent, once. */
function useNews(questions: readonly InterposedQuestion[]): void {
  const { t } = useTranslation('interruptions');
  const { announcer } = useServices();
  const nameOf = usePersonName();
  const latest = Math.max(0, ...questions.map(({ id }) => id));
  const told = useRef(0);
  const tell = useEffectEvent(() => {
    for (const { id, person, question } of questions) {
      if (id > told.current) announcer.say(`${t('interposed.fromTo', { name: nameOf(person) })} ${question}`);
    }
    told.current = Math.max(told.current, latest);
  });
  useEffect(() => tell(), [latest]);
}

function Mine({
  question: { id, question },
  onWithdraw,
}: {
  readonly question: InterposedQuestion;
  readonly onWithdraw: () => void;
}) {
  const { t } = useTranslation('interruptions');
  const { session } = useLive();
  return (
    <Notice
      tone="plain"
      icon="hand"
      title={t('interposed.mine')}
      actions={
        <Button
          size="small"
          onPress={() => {
            if (session.send({ type: 'WithdrawInterposed', question: id })) onWithdraw();
          }}
        >
          {t('interposed.withdraw')}
        </Button>
      }
    >
      {question === '' ? undefined : <bdi dir="auto">{question}</bdi>}
    </Notice>
  );
}
