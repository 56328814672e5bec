import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { nextItem } from '../../../../src/core/views/agenda-view.js';
import { groupQuestion } from '../../../../src/core/views/group-view.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { digitsOf } from '../floor/use-clock.js';
import { useLive, usePersonName, useServerNow, useVerdict } from '../live-context.js';
import styles from './notices.module.css';

/** What those who are here decide together while nobody moderates (T46a, T53): yes or no, once. */
export function GroupNotice({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('notices');
  const { state, you, session, view } = useLive();
  const now = useServerNow();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const nameOf = usePersonName();
  const whyId = useId();
  const question = groupQuestion(state, you.person);
  if (question === null) return null;
  const { decision, about, person, by, reason, until, agreed, against, needed, answer } = question;
  const isAboutMe = person === you.person;
  const command = (agree: boolean) => ({ type: 'AnswerGroup', decision, agree }) as const;
  const allowed = verdict(command(true));
  const why = allowed.ok ? null : refusalText(allowed.code, allowed.details);
  const isUnderWay = view.outbox.some((item) => item.command.type === 'AnswerGroup');
  const give = (agree: boolean): void => {
    if (!allowed.ok || isUnderWay) return;
    onDone();
    session.send(command(agree));
  };
  const title = isAboutMe
    ? t('group.aboutMe')
    : about === 'removal'
      ? t('group.removal', { name: nameOf(person) })
      : t('group.moveOn', { title: nextItem(state)?.title ?? '' });
  const background = isAboutMe
    ? t('group.aboutMeHint', { reason })
    : about === 'move-on'
      ? t('group.moveOnHint')
      : t('group.removalHint', { name: nameOf(by), reason });
  const words = about === 'removal' ? 'removal' : 'moveOn';
  return (
    <section aria-label={t('group.label')}>
      <Notice
        tone="attention"
        icon="people"
        title={title}
        actions={
          isAboutMe || answer !== null ? undefined : (
            <>
              <Button
                size="small"
                off={why !== null || isUnderWay}
                describedBy={why === null ? undefined : whyId}
                onPress={() => give(true)}
              >
                {t(`group.${words}Yes`)}
              </Button>
              <Button
                size="small"
                off={why !== null || isUnderWay}
                describedBy={why === null ? undefined : whyId}
                onPress={() => give(false)}
              >
                {t(`group.${words}No`)}
              </Button>
            </>
          )
        }
      >
        {background}
        <span className={styles['tally']}>
          {t('group.tally', { count: needed, agreed, against })}{' '}
          {t('group.left', { time: digitsOf(until - now) })}
        </span>
        {answer === null ? null : (
          <span className={styles['answer']}>
            {by === you.person ? t('group.mine') : t(answer ? 'group.answeredYes' : 'group.answeredNo')}
          </span>
        )}
        {isAboutMe || answer !== null || why === null ? null : (
          <span id={whyId} className={styles['tally']}>
            {why.message} {why.remedy}
          </span>
        )}
      </Notice>
    </section>
  );
}
