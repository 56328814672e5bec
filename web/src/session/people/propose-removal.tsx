import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RejectionCode } from '../../../../src/core/session/rejections.js';
import { REASON_LIMIT } from '../../../../src/core/session/settings.js';
import type { PersonState } from '../../../../src/core/session/state.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Field } from '../../ui/field.js';
import { Menu } from '../../ui/menu.js';
import { CommandDialog } from '../command-dialog.js';
import { useVerdict } from '../live-context.js';

/** Refusals that are worth knowing, whether they pass or not; for any other reason it is nothing to offer. */
const TOLD: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'group-is-deciding',
  'group-has-decided',
  'muted',
]);

/** Without a moderator, any participant can ask the others to agree that somebody is removed (T53). */
export function ProposeRemoval({ who }: { readonly who: PersonState }) {
  const { t } = useTranslation('behind');
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const decision = verdict({ type: 'ProposeRemoval', person: who.id, reason: '…' });
  if (!isOpen && !decision.ok && !TOLD.has(decision.code)) return null;
  const why = decision.ok ? null : refusalText(decision.code, decision.details);
  return (
    <>
      <Menu
        label={t('removal.menu', { name: who.name })}
        actions={[
          {
            key: 'propose',
            label: t('removal.propose'),
            isDanger: true,
            off: why === null ? null : `${why.message} ${why.remedy}`,
            act: () => setOpen(true),
          },
        ]}
      />
      {isOpen ? (
        <CommandDialog
          title={t('removal.title', { name: who.name })}
          command={{ type: 'ProposeRemoval', person: who.id, reason }}
          verdict={verdict}
          confirm={t('removal.confirm')}
          isMissing={reason.trim() === ''}
          form="alert"
          onClose={() => setOpen(false)}
        >
          <p>{t('removal.hint')}</p>
          <Field
            label={t('removal.reason')}
            value={reason}
            onChange={(text) => setReason(text.slice(0, REASON_LIMIT))}
            rows={2}
            autoFocus
          />
        </CommandDialog>
      ) : null}
    </>
  );
}
