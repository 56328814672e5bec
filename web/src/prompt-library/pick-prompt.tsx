import { useTranslation } from 'react-i18next';
import type { NetworkId, TopicId } from '../../../src/core/session/ids.js';
import { useTopics } from '../http/queries.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { PickList } from '../ui/pick-list.js';
import { usePromptLibrary } from './use-prompt-library.js';

/** Chooses a question of the library, to be put as it is or changed first. */
export function PickPrompt({
  network,
  about,
  onPick,
}: {
  readonly network: NetworkId;
  /** The topic whose questions come first; null for none. */
  readonly about: TopicId | null;
  readonly onPick: (text: string) => void;
}) {
  const { t } = useTranslation('topics');
  const say = useBilingual();
  const library = usePromptLibrary(network);
  const topics = useTopics(network);
  const titleOf = (id: TopicId | null): string => {
    const topic = topics.data?.find((one) => one.id === id);
    return topic === undefined ? '' : say(topic.title);
  };
  const isAbout = (topic: TopicId | null) => about !== null && topic === about;
  const prompts = (library.data ?? []).toSorted(
    (a, b) => Number(isAbout(b.topic)) - Number(isAbout(a.topic)),
  );
  return (
    <PickList
      label={t('library.pick')}
      search={t('library.pickSearch')}
      none={t('library.pickNone')}
      choices={prompts.map(({ id, text, topic }) => ({ id, text: say(text), about: titleOf(topic) }))}
      onPick={({ text }) => onPick(text)}
    />
  );
}
