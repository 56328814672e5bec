import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { goesRound } from '../../../src/core/session/round-course.js';
import { belongsToTopic } from '../../../src/core/session/settle-requests.js';
import type { PersonState, Request } from '../../../src/core/session/state.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { queueSteps, type QueueStep } from '../../../src/core/views/queue-steps.js';
import { useLive } from '../session/live-context.js';
import { Menu, type MenuAction } from '../ui/menu.js';
import { LastWordDialog } from './floor/last-word-dialog.js';
import { usePersonTasks } from './people/use-person-tasks.js';
import { SanctionDialog } from './sanctions/sanction-dialog.js';
import { SettleDialog } from './settling/settle-dialog.js';
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
  const [asks, setAsks] = useState<'mute' | 'last-word' | 'settle' | null>(null);
  const request = shown ?? state.queue.waiting.find((waiting) => waiting.person === who.id);
  const action = (key: string, label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => act(command) };
  };
  const asking = (key: 'mute' | 'last-word', label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => setAsks(key) };
  };
  const expectedTurn = floorMark(state);
  const tasks = usePersonTasks(who);
  const aboutFloor: readonly MenuAction[] = [
    action('call', t('console.callNow'), { type: 'Call', person: who.id, expectedTurn }),
    ...useRequestActions(who, request, action, () => setAsks('settle')),
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
      {asks === 'settle' && request !== undefined ? (
        <SettleDialog who={who} request={request} onClose={close} />
      ) : null}
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
      {tasks.dialog}
    </>
  );
}

/** What can be done about a request: to make one, to move it by one place (T34), to settle it (T57), to take it off the list (T43). */
function useRequestActions(
  who: PersonState,
  request: Request | undefined,
  action: (key: string, label: string, command: PersonCommand) => MenuAction,
  settle: () => void,
): readonly MenuAction[] {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { off } = useAct();
  if (request === undefined) {
    const back = { type: 'ReAdd', person: who.id } as const;
    return [
      action('request', t('console.requestFor'), { type: 'RequestTurn', person: who.id }),
      ...(off(back) === null
        ? [action('back', t(goesRound(state) ? 'undo.partAgain' : 'undo.readd'), back)]
        : []),
    ];
  }
  const { id } = request;
  const { version } = state.queue;
  const { up, down } = queueSteps(state, id);
  const move = (key: 'up' | 'down', step: QueueStep | null): readonly MenuAction[] => {
    return step === null
      ? []
      : [action(key, t(`order.${key}`), { type: 'MoveRequest', request: id, ...step, version })];
  };
  return [
    ...move('up', up),
    ...move('down', down),
    ...(belongsToTopic(request)
      ? [
          {
            key: 'settle',
            label: t('settling.open'),
            off: off({ type: 'SettleRequest', request: id, fate: 'carry' }),
            act: settle,
          },
        ]
      : []),
    action('remove', t('console.removeRequest'), { type: 'WithdrawRequest', request: id }),
  ];
}
