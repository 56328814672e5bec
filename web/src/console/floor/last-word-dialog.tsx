import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { takenOffByLastWord } from '../../../../src/core/session/last-word.js';
import type { PersonState } from '../../../../src/core/session/state.js';
import { floorMark } from '../../../../src/core/session/turns.js';
import { useLive } from '../../session/live-context.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import styles from '../console.module.css';
import { useAct } from '../use-act.js';

type Rest = 'carry' | 'empty';

/** Gives somebody the last word, and asks what becomes of those who still wait (T32). */
export function LastWordDialog({
  who,
  onClose,
}: {
  readonly who: PersonState;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const { state } = useLive();
  const { act, off } = useAct();
  const [rest, setRest] = useState<Rest>('carry');
  // The turn that the moderator saw when the dialog was opened.
  const [expectedTurn] = useState(floorMark(state));
  const command = { type: 'LastWord', person: who.id, rest, expectedTurn } as const;
  const refusal = off(command);
  const others = takenOffByLastWord(state, who.id).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (refusal !== null) return;
    act(command);
    onClose();
  };
  return (
    <Dialog title={t('lastWord.title', { name: who.name })} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <p>
          {t('lastWord.hint')} {state.turn === null ? null : t('console.nextSoonHint')}
        </p>
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
        {refusal === null ? null : <p className={styles['held']}>{refusal}</p>}
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={refusal !== null}>
            {t('lastWord.confirm')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
