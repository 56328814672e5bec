import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { PersonState, Request } from '../../../src/core/session/state.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { useLive } from '../session/live-context.js';
import { useDialogPlace } from '../ui/dialog-host.js';
import { Menu, type MenuAction } from '../ui/menu.js';
import { LastWordDialog } from './floor/last-word-dialog.js';
import { usePersonTasks } from './people/use-person-tasks.js';
import { useRequestTasks } from './queue/use-request-tasks.js';
import { MuteDialog } from './sanctions/mute-dialog.js';
import { useAct } from './use-act.js';

/** What a moderator can do for and about one person. Its questions open in the `DialogHost` around the list. */
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
  const { open, close } = useDialogPlace();
  const request = shown ?? state.queue.waiting.find((waiting) => waiting.person === who.id);
  const action = (key: string, label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => act(command) };
  };
  const expectedTurn = floorMark(state);
  const aboutRequest = useRequestTasks(who, request);
  const tasks = usePersonTasks(who);
  const aboutFloor: readonly MenuAction[] = [
    action('call', t('console.callNow'), { type: 'Call', person: who.id, expectedTurn }),
    ...aboutRequest,
    {
      key: 'last-word',
      label: t('lastWord.give'),
      off: off({ type: 'LastWord', person: who.id, rest: 'carry', expectedTurn }),
      act: () => open(<LastWordDialog who={who} onClose={close} />),
    },
    who.muted
      ? action('unmute', t('console.unmute'), { type: 'Unmute', person: who.id })
      : {
          key: 'mute',
          label: t('console.mute'),
          isDanger: true,
          off: off({ type: 'Mute', person: who.id, reason: '…' }),
          act: () => open(<MuteDialog who={who} onClose={close} />),
        },
  ];
  // Who only keeps the list is offered only that. Beside a request the menu is about the floor; among people it is about all that concerns a person.
  const actions =
    you.role !== 'moderator'
      ? aboutFloor.filter(({ off: reason }) => reason === null)
      : shown !== undefined
        ? aboutFloor
        : state.removed.has(who.id)
          ? tasks
          : [...aboutFloor, ...tasks];
  if (actions.length === 0) return null;
  return <Menu label={t('console.personMenu', { name: who.name })} actions={actions} />;
}
