import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedTopic } from '../../../src/core/protocol/http.js';
import { useFormats } from '../texts/use-formats.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { Words } from '../ui/words.js';
import styles from './open-list.module.css';
import { TopicDialog, type TopicQuestion } from './topic-dialog.js';
import { useTopicActions, type TakeUp } from './use-topic-actions.js';
import type { TopicStep } from './use-open-list.js';

/** More than this does not fit on the lines that a folded description has. */
const LONG = 200;
const MANY_LINES = 3;

/** One topic: what it is about, who stands behind it, and what can be done with it. */
export function TopicLine({
  topic,
  topics,
  maySupport,
  canTend,
  takeUp,
  onStep,
}: {
  readonly topic: ProposedTopic;
  /** All of the list, to merge with one of them. */
  readonly topics: readonly ProposedTopic[];
  readonly maySupport: boolean;
  readonly canTend: boolean;
  readonly takeUp: TakeUp | null;
  readonly onStep: (step: TopicStep) => void;
}) {
  const { t } = useTranslation('topics');
  const formats = useFormats();
  const [question, setQuestion] = useState<TopicQuestion | null>(null);
  const actions = useTopicActions({ topic, canTend, takeUp, onStep, onAsk: setQuestion });
  const isOpen = topic.status === 'proposed' || topic.status === 'planned';
  return (
    <li className={styles['topic']} data-open={isOpen}>
      <Support topic={topic} canChange={maySupport && isOpen} onStep={onStep} />
      <div className={styles['words']}>
        <p className={styles['title']} dir="auto">
          {topic.title}
        </p>
        {topic.description === '' ? null : <Description text={topic.description} />}
        <Fate topic={topic} topics={topics} />
        <Meetings topic={topic} />
        <p className={styles['by']}>
          {t('list.by', { name: topic.proposerName, when: formats.date(topic.proposedAt) })}
        </p>
      </div>
      {actions.length === 0 ? null : (
        <Menu label={t('list.menu', { title: topic.title })} actions={actions} />
      )}
      {question === null ? null : (
        <TopicDialog
          question={question}
          topic={topic}
          topics={topics}
          onStep={onStep}
          onClose={() => setQuestion(null)}
        />
      )}
    </li>
  );
}

/** How many support it, and whether I do: a word and a mark say so, not the colour alone. */
function Support({
  topic,
  canChange,
  onStep,
}: {
  readonly topic: ProposedTopic;
  readonly canChange: boolean;
  readonly onStep: (step: TopicStep) => void;
}) {
  const { t } = useTranslation('topics');
  const { support: count, isSupported } = topic;
  if (!canChange) {
    return <p className={styles['votes']}>{t('support.people', { count })}</p>;
  }
  return (
    <Button
      size="small"
      className={styles['support']}
      pressed={isSupported}
      label={`${t('support.label', { title: topic.title })}, ${t('support.people', { count })}`}
      onPress={() => onStep({ step: isSupported ? 'take-back' : 'support' })}
    >
      <span className={styles['supportCount']}>
        <Icon name={isSupported ? 'check' : 'up'} size={18} />
        {count}
      </span>
      <span className={styles['supportWord']}>{t('support.give')}</span>
    </Button>
  );
}

function Description({ text }: { readonly text: string }) {
  const { t } = useTranslation('topics');
  const isLong = text.length > LONG || text.split('\n').length > MANY_LINES;
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <div className={styles['description']} data-folded={isLong && !isWhole}>
        {/* Folded, its few lines are not spent on empty ones. */}
        <Words text={isLong && !isWhole ? text.replace(/\s+/g, ' ') : text} />
      </div>
      {isLong ? (
        <Button
          kind="quiet"
          size="small"
          className={styles['unfold']}
          expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'list.less' : 'list.more')}
        </Button>
      ) : null}
    </>
  );
}

/** What became of a topic that is no longer waiting. */
function Fate({
  topic,
  topics,
}: {
  readonly topic: ProposedTopic;
  readonly topics: readonly ProposedTopic[];
}) {
  const { t } = useTranslation('topics');
  const { status, note, mergedInto } = topic;
  if (status === 'merged') {
    const into = topics.find(({ id }) => id === mergedInto);
    return <p className={styles['fate']}>{t('list.merged', { title: into?.title ?? '' })}</p>;
  }
  if (note === '' || (status !== 'discussed' && status !== 'declined')) return null;
  return (
    <p className={styles['fate']} dir="auto">
      {t(status === 'discussed' ? 'list.outcome' : 'list.declined', { note })}
    </p>
  );
}

/** The meetings that have it on their agenda. */
function Meetings({ topic: { status, meetings } }: { readonly topic: ProposedTopic }) {
  const { t } = useTranslation('topics');
  const formats = useFormats();
  if (meetings.length === 0 || status === 'declined' || status === 'merged') return null;
  return (
    <ul className={styles['meetings']}>
      {meetings.map(({ id, title, startsAt }) => (
        <li key={id} dir="auto">
          {t('list.onAgenda', { title, when: formats.date(startsAt) })}
        </li>
      ))}
    </ul>
  );
}
