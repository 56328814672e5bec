import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakingPart } from '../../../../src/core/session/decide-taking-part.js';
import type { RequestKind } from '../../../../src/core/session/events.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import { SUBJECT_LIMIT } from '../../../../src/core/session/settings.js';
import { Field } from '../../ui/field.js';
import { CommandDialog } from '../command-dialog.js';
import { useLive, useVerdict } from '../live-context.js';
import { asKind, KindChoice, kindsFor } from './kind-choice.js';
import { useTarget } from './use-target.js';

const KIND_HINTS = {
  topic: 'asking.topicMeans',
  reply: 'asking.replyMeans',
  clarify: 'asking.clarifyMeans',
  order: 'asking.orderMeans',
} as const satisfies Record<RequestKind, string>;

/** A request that is made, or one that is changed. */
export interface Asked {
  readonly request: Seq | null;
  readonly kind: RequestKind;
  readonly subject: string;
}

/** Says what I want to speak about; for a request that waits also what kind it is. */
export function RequestDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { state } = useLive();
  const verdict = useVerdict();
  const target = useTarget();
  const [kind, setKind] = useState(asked.kind);
  const [subject, setSubject] = useState(asked.subject);
  const { subjectsSeenBy, ordersSeenBy } = state.settings;
  const isForAll = (kind === 'order' ? ordersSeenBy : subjectsSeenBy) === 'all';
  const command = (wanted: RequestKind, words: string): TakingPart => {
    return asked.request === null
      ? { type: 'RequestTurn', person: null, subject: words, ...asKind(wanted, asked.kind, target) }
      : {
          type: 'EditRequest',
          request: asked.request,
          subject: words,
          ...asKind(wanted, asked.kind, target),
        };
  };
  const kinds = kindsFor(asked.kind, (one) => verdict(command(one, '…')).ok);
  return (
    <CommandDialog
      title={t(asked.request === null ? 'asking.topicTitle' : 'asking.editTitle')}
      command={command(kind, subject)}
      verdict={verdict}
      confirm={t(asked.request === null ? 'asking.ask' : 'asking.save')}
      isMissing={kind === 'order' && subject.trim() === ''}
      onClose={onClose}
    >
      {asked.request === null ? null : (
        <KindChoice kinds={kinds} hintOf={(one) => t(KIND_HINTS[one])} value={kind} onChange={setKind} />
      )}
      <Field
        label={t(kind === 'order' ? 'asking.sentence' : 'asking.subject')}
        value={subject}
        onChange={setSubject}
        autoFocus
        hint={`${t('asking.subjectLimit', { limit: SUBJECT_LIMIT })} ${t(isForAll ? 'asking.seenByAll' : 'asking.seenByModerators')}`}
      />
    </CommandDialog>
  );
}
