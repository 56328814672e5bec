import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { callOrder } from '../../../src/core/session/queue-order.js';
import type { PersonState, Request } from '../../../src/core/session/state.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { useLive, useServerNow } from '../session/live-context.js';
import { Menu, type MenuAction } from '../ui/menu.js';
import { ReasonDialog } from './reason-dialog.js';
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
  const { state } = useLive();
  const now = useServerNow();
  const { act, off } = useAct();
  const [mutes, setMutes] = useState(false);
  const request = shown ?? state.queue.waiting.find((waiting) => waiting.person === who.id);
  const action = (key: string, label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => act(command) };
  };
  const mute: PersonCommand = { type: 'Mute', person: who.id, reason: '…' };
  const { version } = state.queue;
  const like = request === undefined ? [] : callOrder(state, now).filter(({ kind }) => kind === request.kind);
  const place = request === undefined ? -1 : like.findIndex(({ id }) => id === request.id);
  const move = (key: string, label: string, before: Request | undefined): readonly MenuAction[] =>
    request === undefined
      ? []
      : [
          action(key, label, {
            type: 'MoveRequest',
            request: request.id,
            before: before?.id ?? null,
            version,
          }),
        ];
  const actions: readonly MenuAction[] = [
    action('call', t('console.callNow'), {
      type: 'Call',
      person: who.id,
      expectedTurn: floorMark(state),
    }),
    request === undefined
      ? action('request', t('console.requestFor'), { type: 'RequestTurn', person: who.id })
      : action('remove', t('console.removeRequest'), { type: 'WithdrawRequest', request: request.id }),
    ...(place > 0 ? move('up', t('order.up'), like[place - 1]) : []),
    ...(place >= 0 && place < like.length - 1 ? move('down', t('order.down'), like[place + 2]) : []),
    who.muted
      ? action('unmute', t('console.unmute'), { type: 'Unmute', person: who.id })
      : {
          key: 'mute',
          label: t('console.mute'),
          isDanger: true,
          off: off(mute),
          act: () => setMutes(true),
        },
  ];
  return (
    <>
      <Menu label={t('console.personMenu', { name: who.name })} actions={actions} />
      {mutes ? (
        <ReasonDialog
          title={t('console.muteTitle')}
          hint={`${who.name}. ${t('console.muteHint')}`}
          field={t('console.reason')}
          confirm={t('console.muteConfirm')}
          isRequired
          isDanger
          onConfirm={(reason) => act({ type: 'Mute', person: who.id, reason })}
          onClose={() => setMutes(false)}
        />
      ) : null}
    </>
  );
}
