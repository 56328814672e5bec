import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takenOffByLastWord } from '../../../../src/core/session/last-word.js';
import type { PersonState } from '../../../../src/core/session/state.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useLive } from '../../session/live-context.js';
import { Choice } from '../../ui/choice.js';
import { useFloorSeen } from '../use-floor-seen.js';
import { useWholeVerdict } from '../use-whole-verdict.js';
import { CalledOver } from './called-over.js';

type Rest = 'carry' | 'empty';

/** Gives somebody the last word, and asks what becomes of those who still wait (T32). */
export function LastWordDialog({
  who,
  onClose,
}: {
  readonly who: PersonState;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const verdict = useWholeVerdict();
  const [rest, setRest] = useState<Rest>('carry');
  const expectedTurn = useFloorSeen();
  const command = { type: 'LastWord', person: who.id, rest, expectedTurn } as const;
  const others = takenOffByLastWord(state, who.id).length;
  return (
    <CommandDialog
      title={t('lastWord.title', { name: who.name })}
      command={command}
      verdict={verdict}
      confirm={t('lastWord.confirm')}
      form="alert"
      onClose={onClose}
    >
      <p>{t('lastWord.hint')}</p>
      <CalledOver />
      {others === 0 ? null : (
        <Choice<Rest>
          label={t('lastWord.rest', { count: others })}
          value={rest}
          onChange={setRest}
          options={[
            { value: 'carry', label: t('agenda.carry'), hint: t('agenda.carryHint') },
            { value: 'empty', label: t('agenda.dropWaiting'), hint: t('agenda.dropWaitingHint') },
          ]}
        />
      )}
    </CommandDialog>
  );
}
