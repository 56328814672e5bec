import { useEffect, useId, useState, useSyncExternalStore, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { followUpsToWrite, settledOf } from '../../../../src/core/views/agenda-view.js';
import { useServices } from '../../app/services.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useLive, useVerdict } from '../live-context.js';
import { followUpDraft } from './follow-up-draft.js';
import styles from './notices.module.css';
import { useSubject } from './use-subject.js';

/** What I am asked to say in writing, since there was no time to hear it (T57). */
export function FollowUpNotices({ onDone }: { readonly onDone: () => void }) {
  const { store } = useServices();
  const { state, you } = useLive();
  const subjectOf = useSubject();
  const [later, setLater] = useState<readonly Seq[]>([]);
  const written = settledOf(state, you.person)
    .filter((settled) => settled.written !== null)
    .map(({ request }) => request)
    .join(' ');
  useEffect(() => {
    // Only now: what the server did not take is still in the field.
    for (const request of written.split(' ').filter(Boolean).map(Number))
      followUpDraft(store, you.person, state.session, request).write('');
  }, [store, you.person, state.session, written]);
  return followUpsToWrite(state, you.person)
    .filter(({ request }) => !later.includes(request))
    .map((settled) => (
      <FollowUpNotice
        key={settled.request}
        request={settled.request}
        subject={subjectOf(settled)}
        onDone={onDone}
        onLater={() => {
          onDone();
          setLater([...later, settled.request]);
        }}
      />
    ));
}

function FollowUpNotice({
  request,
  subject,
  onDone,
  onLater,
}: {
  readonly request: Seq;
  readonly subject: string;
  readonly onDone: () => void;
  readonly onLater: () => void;
}) {
  const { t } = useTranslation('notices');
  const { store } = useServices();
  const { state, you, session, view } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const whyId = useId();
  const [draft] = useState(() => followUpDraft(store, you.person, state.session, request));
  const text = useSyncExternalStore(draft.subscribe, draft.text);
  const [opened, setOpened] = useState<'by-draft' | 'by-me' | null>(text === '' ? null : 'by-draft');
  const command = { type: 'WriteFollowUp', request, text } as const;
  const decision = verdict(command);
  const isEmpty = text.trim() === '';
  const why = decision.ok || isEmpty ? null : refusalText(decision.code, decision.details);
  const isUnderWay = view.outbox.some(
    (item) => item.command.type === 'WriteFollowUp' && item.command.request === request,
  );
  const title = subject === '' ? t('followUp.title') : t('followUp.titleAbout', { subject });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!decision.ok || isUnderWay) return;
    onDone();
    session.send(command);
  };
  return (
    <section aria-label={title}>
      <Notice
        tone="attention"
        icon="notes"
        title={title}
        actions={
          opened !== null ? undefined : (
            <>
              <Button size="small" kind="primary" onPress={() => setOpened('by-me')}>
                {t('followUp.open')}
              </Button>
              <Button size="small" kind="quiet" onPress={onLater}>
                {t('followUp.later')}
              </Button>
            </>
          )
        }
      >
        {t('followUp.hint')}
      </Notice>
      {opened === null ? null : (
        <form className={styles['form']} onSubmit={submit}>
          <Field
            label={t('followUp.field')}
            value={text}
            onChange={draft.write}
            rows={3}
            autoFocus={opened === 'by-me'}
          />
          {why === null ? null : (
            <p id={whyId} className={styles['why']}>
              {why.message} {why.remedy}
            </p>
          )}
          <div className={styles['ways']}>
            <Button
              size="small"
              kind="quiet"
              onPress={() => {
                onDone();
                setOpened(null);
              }}
            >
              {t('followUp.fold')}
            </Button>
            <Button
              size="small"
              kind="primary"
              type="submit"
              off={!decision.ok || isUnderWay}
              describedBy={why === null ? undefined : whyId}
            >
              {t(isUnderWay ? 'followUp.sending' : 'followUp.send')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
