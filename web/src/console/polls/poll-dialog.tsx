import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PollKind } from '../../../../src/core/session/events.js';
import {
  POLL_LEAST_OPTIONS,
  POLL_MOST_OPTIONS,
  QUESTION_LIMIT,
} from '../../../../src/core/session/settings.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import styles from '../console.module.css';
import { useAct } from '../use-act.js';
import { asksForOptions, openPollOf, type PollPlan } from './poll-plan.js';

const KINDS: readonly PollKind[] = ['single', 'multiple', 'consent', 'scale'];
const EMPTY: PollPlan = { kind: 'single', question: '', options: '', mostChoices: '', isSecret: false };

/** Writes a question to vote on. */
export function PollDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['polls', 'app']);
  const { act, off } = useAct();
  const [plan, setPlan] = useState(EMPTY);
  const [why, setWhy] = useState<string | null>(null);
  const change = (part: Partial<PollPlan>): void => {
    setPlan({ ...plan, ...part });
    setWhy(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const command = openPollOf(plan);
    const refused = command === null ? t('ask.badMostChoices') : off(command);
    setWhy(refused);
    if (command === null || refused !== null) return;
    act(command);
    onClose();
  };
  return (
    <Dialog title={t('ask.title')} isOpen onClose={onClose} form="side">
      <form className={styles['form']} onSubmit={submit} noValidate>
        <Field
          label={t('ask.question')}
          value={plan.question}
          onChange={(question) => change({ question: question.slice(0, QUESTION_LIMIT) })}
          rows={2}
          autoFocus
        />
        <Choice<PollKind>
          label={t('ask.kind')}
          value={plan.kind}
          onChange={(kind) => change({ kind })}
          options={KINDS.map((kind) => ({
            value: kind,
            label: t(`ask.${kind}`),
            hint: t(`ask.${kind}Hint`),
          }))}
        />
        {asksForOptions(plan.kind) ? (
          <Field
            label={t('ask.options')}
            hint={t('ask.optionsHint', { least: POLL_LEAST_OPTIONS, most: POLL_MOST_OPTIONS })}
            value={plan.options}
            onChange={(options) => change({ options })}
            rows={5}
          />
        ) : null}
        {plan.kind === 'multiple' ? (
          <Field
            label={t('ask.mostChoices')}
            hint={t('ask.mostChoicesHint')}
            value={plan.mostChoices}
            onChange={(mostChoices) => change({ mostChoices })}
            type="number"
          />
        ) : null}
        <Choice
          label={t('ask.secrecy')}
          value={plan.isSecret ? 'secret' : 'named'}
          onChange={(secrecy) => change({ isSecret: secrecy === 'secret' })}
          options={[
            { value: 'named', label: t('ask.named'), hint: t('ask.namedHint') },
            { value: 'secret', label: t('ask.secret'), hint: t('ask.secretHint') },
          ]}
        />
        <p className={styles['held']} role="alert">
          {why}
        </p>
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('ask.send')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
