import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryPrompt, Topic } from '../../../src/core/protocol/http.js';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { PROMPT_LIMIT } from '../../../src/core/session/settings.js';
import { NotSaved } from '../network/not-saved.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import styles from './prompt-library.module.css';
import { useSavePrompt } from './use-prompt-library.js';

const NO_TOPIC = 'none';

/** Writes a prompt for the library, or changes one. */
export function PromptForm({
  network,
  prompt,
  topics,
  onClose,
}: {
  readonly network: NetworkId;
  /** Null: a new one. */
  readonly prompt: LibraryPrompt | null;
  readonly topics: readonly Topic[];
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation(['topics', 'app']);
  const say = useBilingual();
  const save = useSavePrompt(network, prompt?.id ?? null);
  const [text, setText] = useState(prompt === null ? '' : say(prompt.text));
  const [topic, setTopic] = useState<string>(prompt?.topic ?? NO_TOPIC);
  // What is about a topic of the open list stays so, unless another one is chosen.
  const isElsewhere = topic !== NO_TOPIC && !topics.some(({ id }) => id === topic);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '' || save.isPending) return;
    const about = topic === NO_TOPIC ? null : topic;
    save.mutate({ text, topic: about, language: i18n.language as Language }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t(prompt === null ? 'library.add' : 'library.changeTitle')}
      isOpen
      onClose={onClose}
      form="alert"
    >
      <form className={styles['form']} onSubmit={submit}>
        <Field
          label={t('library.field')}
          value={text}
          onChange={(next) => setText(next.slice(0, PROMPT_LIMIT))}
          rows={4}
          required
          autoFocus
        />
        {isElsewhere ? null : (
          <Choice
            label={t('library.topic')}
            value={topic}
            onChange={setTopic}
            options={[
              ...topics.map(({ id, title }) => ({ value: id, label: say(title) })),
              { value: NO_TOPIC, label: t('library.noTopic') },
            ]}
          />
        )}
        <NotSaved error={save.error} />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={save.isPending}>
            {t('library.save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
