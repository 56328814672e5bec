import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { PersonState } from '../../../../src/core/session/state.js';
import { useLive } from '../../session/live-context.js';
import { useDialogPlace } from '../../ui/dialog-host.js';
import type { MenuAction } from '../../ui/menu.js';
import { NoteDialog } from '../brief/note-dialog.js';
import { RemoveDialog } from '../sanctions/remove-dialog.js';
import { useAct } from '../use-act.js';
import { DelegateDialog } from './delegate-dialog.js';

/** What a moderator can do about a person beside the floor: a task, a note, removing and readmitting them. */
export function usePersonTasks(who: PersonState): readonly MenuAction[] {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const { open, close } = useDialogPlace();
  const person = who.id;
  const at = (key: string, label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => act(command) };
  };
  const note: MenuAction = {
    key: 'note',
    label: t('tasks.note'),
    off: off({ type: 'WriteNote', text: '…', person, contribution: null }),
    act: () => open(<NoteDialog about={{ person, contribution: null }} name={who.name} onClose={close} />),
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
    act: () => open(<RemoveDialog who={who} onClose={close} />),
  };
  if (who.role !== 'participant') return [note, remove];
  const delegate: MenuAction = {
    key: 'delegate',
    label: t('tasks.delegate'),
    off: off({ type: 'DelegateQueue', person, mayCall: false, mayExtend: false }),
    act: () => open(<DelegateDialog who={who} onClose={close} />),
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
