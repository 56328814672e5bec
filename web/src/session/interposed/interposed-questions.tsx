import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterposedQuestion } from '../../../../src/core/session/state.js';
import { useServices } from '../../app/services.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useLive, usePersonName, useVerdict } from '../live-context.js';
import styles from './interposed.module.css';

/** The questions to the running turn that I may let in, and my own that waits for that (T33). */
export function InterposedQuestions() {
  const { t } = useTranslation('interruptions');
  const { state, you } = useLive();
  const verdict = useVerdict();
  const mine = state.interposed.filter(({ person }) => person === you.person);
  const toDecide = state.interposed.filter(
    ({ id }) => verdict({ type: 'AllowInterposed', question: id, allow: false }).ok,
  );
  useNews(toDecide);
  if (mine.length + toDecide.length === 0) return null;
  return (
    <section className={styles['questions']} aria-label={t('interposed.title')}>
      {toDecide.map((question) => (
        <ToDecide key={question.id} question={question} />
      ))}
      {mine.map((question) => (
        <Mine key={question.id} question={question} />
      ))}
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

function Mine({ question: { id, question } }: { readonly question: InterposedQuestion }) {
  const { t } = useTranslation('interruptions');
  const { session } = useLive();
  return (
    <Notice
      tone="plain"
      icon="hand"
      title={t('interposed.mine')}
      actions={
        <Button size="small" onPress={() => session.send({ type: 'WithdrawInterposed', question: id })}>
          {t('interposed.withdraw')}
        </Button>
      }
    >
      {question === '' ? undefined : <bdi dir="auto">{question}</bdi>}
    </Notice>
  );
}
