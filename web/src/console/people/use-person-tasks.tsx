import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { PersonState } from '../../../../src/core/session/state.js';
import { useLive } from '../../session/live-context.js';
import type { MenuAction } from '../../ui/menu.js';
import { NoteDialog } from '../brief/note-dialog.js';
import { SanctionDialog } from '../sanctions/sanction-dialog.js';
import { useAct } from '../use-act.js';
import { DelegateDialog } from './delegate-dialog.js';

/** What can be entrusted to a person or taken from them, and the question that some of it needs. */
export interface PersonTasks {
  readonly actions: readonly MenuAction[];
  readonly dialog: ReactNode;
}

/** What a moderator can do about a person beside the floor: a task, a note, removing and readmitting them. */
export function usePersonTasks(who: PersonState): PersonTasks {
  const { t } = useTranslation('staff');
  const { act } = useAct();
  const [asks, setAsks] = useState<'delegate' | 'note' | 'remove' | null>(null);
  const close = (): void => setAsks(null);
  return {
    actions: useTaskActions(who, setAsks),
    dialog:
      asks === 'delegate' ? (
        <DelegateDialog who={who} onClose={close} />
      ) : asks === 'note' ? (
        <NoteDialog about={{ person: who.id, contribution: null }} name={who.name} onClose={close} />
      ) : asks === 'remove' ? (
        <SanctionDialog
          title={t('tasks.removeTitle')}
          hint={`${who.name}. ${t('tasks.removeHint')}`}
          field={t('console.reason')}
          confirm={t('tasks.removeConfirm')}
          onConfirm={(reason, condition) => act({ type: 'RemovePerson', person: who.id, reason, condition })}
          onClose={close}
        />
      ) : null,
  };
}

function useTaskActions(
  who: PersonState,
  ask: (question: 'delegate' | 'note' | 'remove') => void,
): readonly MenuAction[] {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const person = who.id;
  const at = (key: string, label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => act(command) };
  };
  const note: MenuAction = {
    key: 'note',
    label: t('tasks.note'),
    off: off({ type: 'WriteNote', text: '…', person, contribution: null }),
    act: () => ask('note'),
  };
  if (who.role === 'moderator') {
    const isOffered = state.leadOffers.has(person) || state.lead === person;
    return isOffered ? [note] : [at('offer-lead', t('tasks.offer'), { type: 'OfferLead', person }), note];
  }
  if (state.removed.has(person)) {
    return [at('readmit', t('tasks.readmit'), { type: 'Readmit', person }), note];
  }
  const remove: MenuAction = {
    key: 'remove-person',
    label: t('tasks.remove'),
    isDanger: true,
    off: off({ type: 'RemovePerson', person, reason: '…' }),
    act: () => ask('remove'),
  };
  if (who.role !== 'participant') return [note, remove];
  const delegate: MenuAction = {
    key: 'delegate',
    label: t('tasks.delegate'),
    off: off({ type: 'DelegateQueue', person, mayCall: false, mayExtend: false }),
    act: () => ask('delegate'),
  };
  return [
    state.keeper?.person === person
      ? at('delegate-end', t('tasks.delegateEnd'), { type: 'EndDelegation' })
      : delegate,
    state.deputy?.person === person
      ? at('deputy', t('tasks.deputyDrop'), { type: 'NameDeputy', person: null })
      : at('deputy', t('tasks.deputy'), { type: 'NameDeputy', person }),
    note,
    remove,
  ];
}
