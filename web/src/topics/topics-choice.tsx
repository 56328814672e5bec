import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TopicId } from '../../../src/core/session/ids.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { Choices } from '../ui/choices.js';
import { Field } from '../ui/field.js';
import styles from './open-list.module.css';
import type { PlannableTopic } from './use-plannable-topics.js';
import { useTopicWords } from './use-topic-words.js';

/** Nobody needs to search in a short list. */
const SEARCH_FROM = 12;

/** Chooses what a meeting is going to be about; each topic becomes an item of its agenda. */
export function TopicsChoice({
  topics,
  value,
  onChange,
}: {
  readonly topics: readonly PlannableTopic[];
  readonly value: readonly TopicId[];
  /** With the chosen ones, in the order in which they were chosen. */
  readonly onChange: (topics: readonly TopicId[]) => void;
}) {
  const { t, i18n } = useTranslation('topics');
  const say = useBilingual();
  const about = useTopicWords();
  const [search, setSearch] = useState('');
  if (topics.length === 0) return null;
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const fitting = topics.filter(
    ({ id, title }) => value.includes(id) || say(title).toLocaleLowerCase(i18n.language).includes(wanted),
  );
  return (
    <div className={styles['form']}>
      {topics.length < SEARCH_FROM ? null : (
        <Field label={t('plan.search')} value={search} onChange={setSearch} type="search" />
      )}
      <Choices
        label={t('plan.topics')}
        hint={t('plan.topicsHint')}
        value={value}
        onChange={onChange}
        options={fitting.map((topic) => ({ value: topic.id, label: say(topic.title), hint: about(topic) }))}
      />
    </div>
  );
}
