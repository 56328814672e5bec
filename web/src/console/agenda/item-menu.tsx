import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import type { AgendaItem } from '../../../../src/core/session/state.js';
import { useLive } from '../../session/live-context.js';
import { Menu, type MenuAction } from '../../ui/menu.js';
import { ReasonDialog } from '../reason-dialog.js';
import { useAct } from '../use-act.js';
import { ItemDialog } from './item-dialog.js';
import { PreparedDialog } from './prepared-prompts.js';

/** What can be done with an agenda item beside going on with it. */
export function ItemMenu({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const [asks, setAsks] = useState<'edit' | 'prepare' | 'drop' | null>(null);
  const action = (key: string, label: string, command: PersonCommand): MenuAction => {
    return { key, label, off: off(command), act: () => act(command) };
  };
  const planned = state.agenda.items.filter(({ status }) => status === 'planned');
  const place = planned.indexOf(item);
  const move = (key: string, label: string, before: Seq | null): MenuAction =>
    action(key, label, { type: 'MoveItem', item: item.id, before, version: state.agenda.version });
  const edit: PersonCommand = {
    type: 'EditItem',
    item: item.id,
    edited: item.edited,
    title: '…',
    minutes: 1,
    mode: item.mode,
    note: '',
  };
  const prepare: PersonCommand = { type: 'PreparePrompt', item: item.id, text: '…' };
  const drop: PersonCommand = { type: 'DropItem', item: item.id };
  const losesWords = item.note !== '' || item.prompts.length > 0;
  const actions: readonly MenuAction[] = [
    ...(item.status === 'finished'
      ? [action('reopen', t('agenda.reopen'), { type: 'ReopenItem', item: item.id })]
      : [
          { key: 'prepare', label: t('agenda.prepare'), off: off(prepare), act: () => setAsks('prepare') },
          { key: 'edit', label: t('agenda.editItem'), off: off(edit), act: () => setAsks('edit') },
        ]),
    ...(place > 0 ? [move('up', t('order.up'), planned[place - 1]?.id ?? null)] : []),
    ...(place >= 0 && place < planned.length - 1
      ? [move('down', t('order.down'), planned[place + 2]?.id ?? null)]
      : []),
    ...(item.status === 'planned'
      ? [
          {
            ...action('drop', t(losesWords ? 'agenda.dropAsking' : 'agenda.drop'), drop),
            isDanger: true,
            ...(losesWords ? { act: () => setAsks('drop') } : {}),
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu label={t('agenda.itemMenu', { title: item.title })} actions={actions} />
      {asks === 'drop' ? (
        <ReasonDialog
          title={t('sure.dropItemTitle', { title: item.title })}
          hint={t('sure.dropItemHint')}
          field={null}
          confirm={t('agenda.drop')}
          isRequired={false}
          isDanger
          why={off(drop)}
          onConfirm={() => act(drop)}
          onClose={() => setAsks(null)}
        />
      ) : null}
      {asks === 'edit' ? <ItemDialog item={item} onClose={() => setAsks(null)} /> : null}
      {asks === 'prepare' ? <PreparedDialog item={item} prompt={null} onClose={() => setAsks(null)} /> : null}
    </>
  );
}
