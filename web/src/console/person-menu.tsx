import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { PersonState, Request } from '../../../src/core/session/state.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { useLive } from '../session/live-context.js';
import { Menu, type MenuAction } from '../ui/menu.js';
import { LastWordDialog } from './floor/last-word-dialog.js';
import { usePersonTasks } from './people/use-person-tasks.js';
import { useRequestTasks } from './queue/use-request-tasks.js';
import { SanctionDialog } from './sanctions/sanction-dialog.js';
import { useAct } from './use-act.js';

/** What a moderator can do for and about one person. */
export function PersonMenu({
  who,
  request: shown,
}: {
  readonly who: PersonState;
  /** The request beside which the menu stands; without it, any of theirs. */
  readonly request?: Request;
}) {
  const { t } = useTranslation('staff');
  const { state, you } = useLive();
  const { act, off } = useAct();
  const [asks, setAsks] = useState<'mute' | 'last-word' | null>(null);
  const request = shown ?? state.queue.waiting.find((waiting) => waiting.person === who.id);
  const action = (key: string, label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => act(command) };
  };
  const asking = (key: 'mute' | 'last-word', label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => setAsks(key) };
  };
  const expectedTurn = floorMark(state);
  const requests = useRequestTasks(who, request);
  const tasks = usePersonTasks(who);
  const aboutFloor: readonly MenuAction[] = [
    action('call', t('console.callNow'), { type: 'Call', person: who.id, expectedTurn }),
    ...requests.actions,
    asking('last-word', t('lastWord.give'), {
      type: 'LastWord',
      person: who.id,
      rest: 'carry',
      expectedTurn,
    }),
    who.muted
      ? action('unmute', t('console.unmute'), { type: 'Unmute', person: who.id })
      : {
          ...asking('mute', t('console.mute'), { type: 'Mute', person: who.id, reason: '…' }),
          isDanger: true,
        },
  ];
  // Who only keeps the list is offered only that. Beside a request the menu is about the floor; among people it is about all that concerns a person.
  const actions =
    you.role !== 'moderator'
      ? aboutFloor.filter(({ off: reason }) => reason === null)
      : shown !== undefined
        ? aboutFloor
        : state.removed.has(who.id)
          ? tasks.actions
          : [...aboutFloor, ...tasks.actions];
  const close = (): void => setAsks(null);
  if (actions.length === 0) return null;
  return (
    <>
      <Menu label={t('console.personMenu', { name: who.name })} actions={actions} />
      {asks === 'last-word' ? <LastWordDialog who={who} onClose={close} /> : null}
      {asks === 'mute' ? (
        <SanctionDialog
          title={t('console.muteTitle')}
          hint={`${who.name}. ${t('console.muteHint')}`}
          field={t('console.reason')}
          confirm={t('console.muteConfirm')}
          onConfirm={(reason, condition) => act({ type: 'Mute', person: who.id, reason, condition })}
          onClose={close}
        />
      ) : null}
      {requests.dialog}
      {tasks.dialog}
    </>
  );
}
