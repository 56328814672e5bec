import { useTranslation } from 'react-i18next';
import type { NetworkId, TopicId } from '../../../src/core/session/ids.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { PickList } from '../ui/pick-list.js';
import { usePlannableTopics } from './use-plannable-topics.js';
import { useTopicWords } from './use-topic-words.js';

/** Chooses a topic of the network for an item of the agenda. */
export function PickTopic({
  network,
  onPick,
}: {
  readonly network: NetworkId;
  readonly onPick: (topic: TopicId, title: string) => void;
}) {
  const { t } = useTranslation('topics');
  const say = useBilingual();
  const about = useTopicWords();
  const topics = usePlannableTopics(network);
  return (
    <PickList
      label={t('plan.pick')}
      search={t('plan.search')}
      none={t('plan.searchNone')}
      choices={topics.map((topic) => ({ id: topic.id, text: say(topic.title), about: about(topic) }))}
      onPick={({ id, text }) => onPick(id, text)}
    />
  );
}
