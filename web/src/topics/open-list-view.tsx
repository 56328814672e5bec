import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedTopic } from '../../../src/core/protocol/http.js';
import type { NetworkId, SessionId } from '../../../src/core/session/ids.js';
import { NotSaved } from '../network/not-saved.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import styles from './open-list.module.css';
import { ProposeDialog } from './propose-dialog.js';
import { TopicLine } from './topic-line.js';
import type { TakeUp } from './use-topic-actions.js';
import { useOpenList, useTopicStep } from './use-open-list.js';

/** The topics that members propose: those that wait, those that are planned, and what became of the others. */
export function OpenListView({
  network,
  session,
  heading,
  canTend,
  takeUp,
}: {
  readonly network: NetworkId;
  /** The meeting whose record shows what is proposed here; null for none. */
  readonly session: SessionId | null;
  /** What the groups of the list are headed with, where it stands. */
  readonly heading: 'h3' | 'h4';
  readonly canTend: boolean;
  /** How those who tend the list bring a topic onto an agenda from here; null where they cannot. */
  readonly takeUp: TakeUp | null;
}) {
  const { t } = useTranslation('topics');
  const list = useOpenList(network);
  const step = useTopicStep(network);
  const [proposes, setProposes] = useState(false);
  if (list.data === undefined) {
    return <p className={styles['quiet']}>{t(list.isError ? 'list.away' : 'list.loading')}</p>;
  }
  const { topics, maySupport, mayPropose } = list.data;
  const line = (topic: ProposedTopic) => (
    <TopicLine
      key={topic.id}
      topic={topic}
      topics={topics}
      maySupport={maySupport}
      canTend={canTend}
      takeUp={takeUp}
      onStep={(next) => step.mutate({ topic: topic.id, ...next })}
    />
  );
  const group = (...statuses: readonly ProposedTopic['status'][]) =>
    topics.filter(({ status }) => statuses.includes(status));
  return (
    <div className={styles['list']}>
      <p className={styles['quiet']}>{t(maySupport ? 'list.intro' : 'list.introReading')}</p>
      {maySupport ? (
        <div className={styles['propose']}>
          <Button
            size="small"
            off={mayPropose === 0}
            describedBy={mayPropose === 0 ? 'why-no-proposal' : undefined}
            onPress={() => mayPropose > 0 && setProposes(true)}
          >
            <Icon name="plus" size={18} />
            {t('propose.open')}
          </Button>
          {mayPropose === 0 ? (
            <p id="why-no-proposal" className={styles['quiet']}>
              {t('propose.none')}
            </p>
          ) : null}
        </div>
      ) : null}
      <NotSaved error={step.error} />
      {topics.length === 0 ? (
        <p className={styles['empty']}>{t(maySupport ? 'list.empty' : 'list.emptyReading')}</p>
      ) : null}
      <Group title={t('list.planned')} topics={group('planned')} line={line} heading={heading} />
      <Group title={t('list.proposed')} topics={group('proposed')} line={line} heading={heading} />
      <Group title={t('list.discussed')} topics={group('discussed')} line={line} heading={heading} isFolded />
      <Group
        title={t('list.rest')}
        topics={group('declined', 'merged')}
        line={line}
        heading={heading}
        isFolded
      />
      {proposes ? (
        <ProposeDialog
          network={network}
          session={session}
          topics={topics}
          onClose={() => setProposes(false)}
        />
      ) : null}
    </div>
  );
}

function Group({
  title,
  topics,
  line,
  heading: Heading,
  isFolded = false,
}: {
  readonly title: string;
  readonly topics: readonly ProposedTopic[];
  readonly line: (topic: ProposedTopic) => ReactNode;
  readonly heading: 'h3' | 'h4';
  /** What is done with is there for those who look for it. */
  readonly isFolded?: boolean;
}) {
  if (topics.length === 0) return null;
  const words = (
    <>
      {title} <span className={styles['count']}>{topics.length}</span>
    </>
  );
  const lines = <ul>{topics.map(line)}</ul>;
  if (!isFolded) {
    return (
      <section>
        <Heading className={styles['group']}>{words}</Heading>
        {lines}
      </section>
    );
  }
  return (
    <details className={styles['folded']}>
      <summary className={styles['group']}>{words}</summary>
      {lines}
    </details>
  );
}
