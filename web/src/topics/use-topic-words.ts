import { useTranslation } from 'react-i18next';
import type { PlannableTopic } from './use-plannable-topics.js';

/** What is said of a topic where one chooses among them: that it stands always, or who is behind it. */
export function useTopicWords(): (topic: PlannableTopic) => string {
  const { t } = useTranslation('topics');
  return ({ support }) => (support === null ? t('list.isStanding') : t('support.people', { count: support }));
}
