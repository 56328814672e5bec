import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryPrompt } from '../../../src/core/protocol/http.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { ReasonDialog } from '../console/reason-dialog.js';
import { useTopics } from '../http/queries.js';
import { NotSaved } from '../network/not-saved.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { PromptForm } from './prompt-form.js';
import styles from './prompt-library.module.css';
import { usePromptLibrary, useRemovePrompt } from './use-prompt-library.js';

type Task =
  { readonly what: 'add' } | { readonly what: 'change' | 'remove'; readonly prompt: LibraryPrompt } | null;

/** The prompts that moderators keep for their meetings, topic by topic. */
export function PromptLibrary({ network }: { readonly network: NetworkId }) {
  const { t } = useTranslation('topics');
  const say = useBilingual();
  const library = usePromptLibrary(network);
  const topics = useTopics(network);
  const remove = useRemovePrompt(network);
  const [task, setTask] = useState<Task>(null);
  const close = (): void => setTask(null);
  if (library.data === undefined || topics.data === undefined) return null;
  const known = new Set(topics.data.map(({ id }) => id));
  const groups = [
    ...topics.data.map(({ id, title }) => ({
      key: id,
      title: say(title),
      prompts: library.data.filter(({ topic }) => topic === id),
    })),
    {
      key: 'none',
      title: t('library.noTopic'),
      prompts: library.data.filter(({ topic }) => topic === null || !known.has(topic)),
    },
  ].filter(({ prompts }) => prompts.length > 0);
  return (
    <>
      <div className={styles['head']}>
        <h2>{t('library.title')}</h2>
        <Button size="small" onPress={() => setTask({ what: 'add' })}>
          <Icon name="plus" size={18} />
          {t('library.add')}
        </Button>
      </div>
      <p className={styles['quiet']}>{t(groups.length === 0 ? 'library.empty' : 'library.intro')}</p>
      <NotSaved error={remove.error} />
      {groups.map(({ key, title, prompts }) => (
        <details key={key} className={styles['group']}>
          <summary>
            <span>{title}</span>{' '}
            <span className={styles['count']}>{t('library.count', { count: prompts.length })}</span>
          </summary>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt.id} className={styles['prompt']}>
                <p dir="auto">{say(prompt.text)}</p>
                <Menu
                  label={t('library.menu', { text: say(prompt.text) })}
                  actions={[
                    {
                      key: 'change',
                      label: t('library.change'),
                      off: null,
                      act: () => setTask({ what: 'change', prompt }),
                    },
                    {
                      key: 'remove',
                      label: t('library.remove'),
                      isDanger: true,
                      off: null,
                      act: () => setTask({ what: 'remove', prompt }),
                    },
                  ]}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {task?.what === 'add' || task?.what === 'change' ? (
        <PromptForm
          network={network}
          prompt={task.what === 'change' ? task.prompt : null}
          topics={topics.data}
          onClose={close}
        />
      ) : null}
      {task?.what === 'remove' ? (
        <ReasonDialog
          title={t('library.removeTitle')}
          hint={say(task.prompt.text)}
          field={null}
          confirm={t('library.removeConfirm')}
          isRequired={false}
          isDanger
          onConfirm={() => remove.mutate(task.prompt.id)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
