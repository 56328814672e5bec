import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakingPart } from '../../../../src/core/session/decide-taking-part.js';
import type { RequestKind } from '../../../../src/core/session/events.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import { REQUEST_KINDS } from '../../../../src/core/session/request-kinds.js';
import { SUBJECT_LIMIT } from '../../../../src/core/session/settings.js';
import { Choice } from '../../ui/choice.js';
import { Field } from '../../ui/field.js';
import { CommandDialog } from '../command-dialog.js';
import { useLive, useVerdict } from '../live-context.js';
import { KIND_NAMES } from './use-my-requests.js';
import { useTarget } from './use-target.js';

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
    const isAnswer = wanted === 'reply' || wanted === 'clarify';
    // What it answered before stays, unless it was something else before.
    const about = isAnswer && wanted !== asked.kind ? { replyTo: target?.turn ?? null } : {};
    return asked.request === null
      ? { type: 'RequestTurn', person: null, kind: wanted, subject: words, ...about }
      : { type: 'EditRequest', request: asked.request, kind: wanted, subject: words, ...about };
  };
  // A point of order is raised in a dialog of its own.
  const kinds = REQUEST_KINDS.filter(
    (one) => one === asked.kind || (one !== 'order' && verdict(command(one, '…')).ok),
  );
  return (
    <CommandDialog
      title={t(asked.request === null ? 'asking.topicTitle' : 'asking.editTitle')}
      command={command(kind, subject)}
      verdict={verdict}
      confirm={t(asked.request === null ? 'asking.ask' : 'asking.save')}
      isMissing={kind === 'order' && subject.trim() === ''}
      onClose={onClose}
    >
      {asked.request !== null && kinds.length > 1 ? (
        <Choice
          label={t('asking.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({
            value,
            label: t(KIND_NAMES[value]),
            hint: t(KIND_HINTS[value]),
          }))}
        />
      ) : null}
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

const KIND_HINTS = {
  topic: 'asking.topicMeans',
  reply: 'asking.replyMeans',
  clarify: 'asking.clarifyMeans',
  order: 'asking.orderMeans',
} as const satisfies Record<RequestKind, string>;
