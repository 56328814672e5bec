import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../src/core/session/commands.js';
import type { RequestKind } from '../../../../src/core/session/events.js';
import type { PersonState, Request } from '../../../../src/core/session/state.js';
import { asKind, KindChoice, kindsFor } from '../../session/asking/kind-choice.js';
import { useTarget, type Target } from '../../session/asking/use-target.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

/** What gives somebody's request another kind. Its subject stays: nobody puts words into another's mouth. */
export function reclassify(
  { id: request, kind: before }: Request,
  kind: RequestKind,
  target: Target | null,
): Pick<CommandOf<'EditRequest'>, 'type' | 'request' | 'kind' | 'replyTo'> {
  return { type: 'EditRequest', request, ...asKind(kind, before, target) };
}

/** Gives somebody's request its right kind (T14). */
export function KindDialog({
  who,
  request,
  onClose,
}: {
  readonly who: PersonState;
  readonly request: Request;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const verdict = useWholeVerdict();
  const target = useTarget();
  const [kind, setKind] = useState(request.kind);
  const kinds = kindsFor(request.kind, (one) => verdict(reclassify(request, one, target)).ok);
  return (
    <CommandDialog
      title={t('requestFor.kindTitle', { name: who.name })}
      command={reclassify(request, kind, target)}
      verdict={verdict}
      confirm={t('agenda.save')}
      onClose={onClose}
    >
      {request.subject === '' ? null : <p dir="auto">{request.subject}</p>}
      <KindChoice
        kinds={kinds}
        hintOf={(one) => t(`requestFor.${one}Means`)}
        value={kind}
        onChange={setKind}
      />
      <p>{t('requestFor.kindHint')}</p>
    </CommandDialog>
  );
}
