import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestFate } from '../../../../src/core/session/events.js';
import type { PersonState, Request } from '../../../../src/core/session/state.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useWholeVerdict } from '../use-whole-verdict.js';
import { FateChoice } from './fate-choice.js';

const FATES: readonly RequestFate[] = ['carry', 'follow-up', 'drop'];

/** Takes one request off the list for which there is no time, and says what becomes of it (T57). */
export function SettleDialog({
  who,
  request: { id: request, subject },
  onClose,
}: {
  readonly who: PersonState;
  readonly request: Request;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const verdict = useWholeVerdict();
  const [fate, setFate] = useState<RequestFate>('carry');
  return (
    <CommandDialog
      title={t('settling.title', { name: who.name })}
      command={{ type: 'SettleRequest', request, fate }}
      verdict={verdict}
      confirm={t('settling.confirm')}
      form="alert"
      onClose={onClose}
    >
      {subject === '' ? null : <p dir="auto">{subject}</p>}
      <FateChoice fates={FATES} isOne value={fate} onChange={setFate} />
    </CommandDialog>
  );
}
