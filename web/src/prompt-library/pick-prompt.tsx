import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { useTopics } from '../http/queries.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icons.js';
import styles from './prompt-library.module.css';
import { usePromptLibrary } from './use-prompt-library.js';

/** Chooses a question of the library, to be put as it is or changed first. */
export function PickPrompt({
  network,
  onPick,
}: {
  readonly network: NetworkId;
  readonly onPick: (text: string) => void;
}) {
  const { t, i18n } = useTranslation('topics');
  const say = useBilingual();
  const library = usePromptLibrary(network);
  const topics = useTopics(network);
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  if (library.data === undefined || library.data.length === 0) return null;
  const titleOf = (id: string | null): string => {
    const topic = topics.data?.find((one) => one.id === id);
    return topic === undefined ? '' : say(topic.title);
  };
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const fitting = library.data.filter(({ text, topic }) =>
    `${say(text)} ${titleOf(topic)}`.toLocaleLowerCase(i18n.language).includes(wanted),
  );
  return (
    <div className={styles['pick']}>
      <Button kind="quiet" size="small" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('library.pick')}
        <Icon name={isOpen ? 'up' : 'down'} size={18} />
      </Button>
      {isOpen ? (
        <>
          <Field label={t('library.pickSearch')} value={search} onChange={setSearch} type="search" />
          {fitting.length === 0 ? <p className={styles['quiet']}>{t('library.pickNone')}</p> : null}
          <ul className={styles['choices']}>
            {fitting.map(({ id, text, topic }) => (
              <li key={id}>
                <Button
                  kind="quiet"
                  wide
                  className={styles['choice']}
                  onPress={() => {
                    onPick(say(text));
                    setOpen(false);
                  }}
                >
                  <span dir="auto">{say(text)}</span>
                  <span className={styles['about']}>{titleOf(topic)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
