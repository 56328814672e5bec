import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewProposal, ProposedTopic } from '../../../src/core/protocol/http.js';
import type { NetworkId, SessionId } from '../../../src/core/session/ids.js';
import { TOPIC_DESCRIPTION_LIMIT, TOPIC_TITLE_LIMIT } from '../../../src/core/session/settings.js';
import { request } from '../http/api.js';
import { keys } from '../http/queries.js';
import { NotSaved } from '../network/not-saved.js';
import { useServices } from '../app/services.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { alike } from './alike.js';
import styles from './open-list.module.css';

/** Puts a topic on the list; shows those that are like it while it is written. */
export function ProposeDialog({
  network,
  session,
  topics,
  onClose,
}: {
  readonly network: NetworkId;
  readonly session: SessionId | null;
  readonly topics: readonly ProposedTopic[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['topics', 'app']);
  const queries = useQueryClient();
  const { announcer } = useServices();
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const propose = useMutation({
    mutationFn: (proposal: NewProposal) =>
      request<ProposedTopic>('POST', `/networks/${network}/open-list`, proposal),
    onSuccess: async (topic) => {
      await queries.invalidateQueries({ queryKey: keys.openList(network) });
      announcer.say(t('propose.done', { title: topic.title }));
      onClose();
    },
  });
  const similar = alike(title, topics);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() !== '' && !propose.isPending) propose.mutate({ title, description, session });
  };
  return (
    <Dialog title={t('propose.title')} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <Field
          label={t('propose.field')}
          hint={t('propose.hint')}
          value={title}
          onChange={(next) => setTitle(next.slice(0, TOPIC_TITLE_LIMIT))}
          required
          autoFocus
        />
        <div role="status">
          {similar.length === 0 ? null : (
            <div className={styles['alike']}>
              <p>{t('propose.alike')}</p>
              <ul>
                {similar.map((topic) => (
                  <li key={topic.id} dir="auto">
                    {topic.title}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <Field
          label={t('propose.description')}
          hint={t('propose.descriptionHint')}
          value={description}
          onChange={(next) => setDescription(next.slice(0, TOPIC_DESCRIPTION_LIMIT))}
          rows={4}
        />
        {session === null ? null : <p className={styles['quiet']}>{t('propose.inSession')}</p>}
        <NotSaved error={propose.error} />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={propose.isPending}>
            {t('propose.send')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
