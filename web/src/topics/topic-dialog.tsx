import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedTopic } from '../../../src/core/protocol/http.js';
import type { TopicId } from '../../../src/core/session/ids.js';
import { REASON_LIMIT, TOPIC_DESCRIPTION_LIMIT } from '../../../src/core/session/settings.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import styles from './open-list.module.css';
import type { TopicStep } from './use-open-list.js';

/** What is asked before something is done with a topic. */
export type TopicQuestion = 'withdraw' | 'discuss' | 'decline' | 'merge';

interface DialogProps {
  readonly topic: ProposedTopic;
  readonly topics: readonly ProposedTopic[];
  readonly onStep: (step: TopicStep) => void;
  readonly onClose: () => void;
}

/** Asks what has to be known, or meant, before something is done with a topic. */
export function TopicDialog({ question, ...props }: DialogProps & { readonly question: TopicQuestion }) {
  return question === 'merge' ? <MergeDialog {...props} /> : <NoteDialog {...props} question={question} />;
}

const LIMITS = { withdraw: null, discuss: TOPIC_DESCRIPTION_LIMIT, decline: REASON_LIMIT } as const;

function NoteDialog({
  question,
  topic,
  onStep,
  onClose,
}: DialogProps & { readonly question: Exclude<TopicQuestion, 'merge'> }) {
  const { t } = useTranslation(['topics', 'app']);
  const [note, setNote] = useState(question === 'discuss' ? topic.note : '');
  const limit = LIMITS[question];
  const isMissing = question === 'decline' && note.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isMissing) return;
    if (question === 'withdraw') onStep({ step: 'withdraw' });
    else onStep({ step: 'status', status: question === 'discuss' ? 'discussed' : 'declined', note });
    onClose();
  };
  return (
    <Dialog title={t(`tend.${question}Title`)} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p className={styles['title']} dir="auto">
          {topic.title}
        </p>
        <p>{t(`tend.${question}Hint`)}</p>
        {question === 'withdraw' || limit === null ? null : (
          <Field
            label={t(`tend.${question}Field`)}
            value={note}
            onChange={(next) => setNote(next.slice(0, limit))}
            rows={question === 'discuss' ? 5 : 2}
            required={question === 'decline'}
            autoFocus
          />
        )}
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind={question === 'discuss' ? 'primary' : 'danger'}>
            {t(question === 'withdraw' ? 'tend.withdraw' : `tend.${question}Confirm`)}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

/** Nobody needs to search in a short list. */
const SEARCH_FROM = 8;

function MergeDialog({ topic, topics, onStep, onClose }: DialogProps) {
  const { t, i18n } = useTranslation(['topics', 'app']);
  const [into, setInto] = useState<TopicId>('');
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const others = topics.filter(
    ({ id, status }) => id !== topic.id && (status === 'proposed' || status === 'planned'),
  );
  const fitting = others.filter(
    ({ id, title }) => id === into || title.toLocaleLowerCase(i18n.language).includes(wanted),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (into === '') return;
    onStep({ step: 'merge', into });
    onClose();
  };
  return (
    <Dialog title={t('tend.mergeTitle')} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p>{t('tend.mergeHint', { title: topic.title })}</p>
        {others.length < SEARCH_FROM ? null : (
          <Field label={t('tend.mergeSearch')} value={search} onChange={setSearch} type="search" autoFocus />
        )}
        {fitting.length === 0 ? (
          <p className={styles['quiet']}>{t('tend.mergeNone')}</p>
        ) : (
          <div className={styles['scroll']}>
            <Choice
              label={t('tend.mergeField')}
              value={into}
              onChange={setInto}
              options={fitting.map(({ id, title, support }) => ({
                value: id,
                label: title,
                hint: t('support.people', { count: support }),
              }))}
            />
          </div>
        )}
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={into === ''}>
            {t('tend.mergeConfirm')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
