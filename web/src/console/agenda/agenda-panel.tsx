import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaMark } from '../../../../src/core/session/agenda-course.js';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { AgendaItem } from '../../../../src/core/session/state.js';
import { itemClock, nextItem, runningItem, sessionEnd } from '../../../../src/core/views/agenda-view.js';
import { useServices } from '../../app/services.js';
import { useLive, useServerNow } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Icon } from '../../ui/icons.js';
import { ActionButton } from '../action-button.js';
import { OrderList } from '../order-list.js';
import { useAct } from '../use-act.js';
import styles from './agenda.module.css';
import { ItemDialog } from './item-dialog.js';
import { ItemMenu } from './item-menu.js';
import { PlannedItem } from './planned-item.js';
import { RunningItem } from './running-item.js';
import { useLeaving } from './use-leaving.js';

const MINUTE_MS = 60_000;

/** The agenda as its moderator uses it: what is done, what runs, what is to come. */
export function AgendaPanel() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const [adds, setAdds] = useState(false);
  const { items } = state.agenda;
  const running = runningItem(state);
  const finished = items.filter(({ status }) => status === 'finished');
  return (
    <section className={styles['panel']} aria-label={t('agenda.label')}>
      <div className={styles['top']}>
        <h2 className={styles['heading']}>{t('agenda.label')}</h2>
        <EndLine />
      </div>
      {items.length === 0 ? <p className={styles['quiet']}>{t('agenda.none')}</p> : null}
      {finished.length === 0 ? null : <FinishedItems items={finished} />}
      {running === null ? <NoItem /> : <RunningItem item={running} />}
      <PlannedItems />
      <div>
        <ActionButton
          size="small"
          kind="quiet"
          shortcut="itemNew"
          command={{ type: 'AddItem', before: null, title: '…', minutes: 1, mode: 'queue', note: '' }}
          onPress={() => setAdds(true)}
        >
          <Icon name="plus" size={18} />
          {t('agenda.add')}
        </ActionButton>
      </div>
      {adds ? <ItemDialog item={null} onClose={() => setAdds(false)} /> : null}
    </section>
  );
}

/** When all of it will be over, and by how much that is later than planned. */
function EndLine() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const now = useServerNow();
  const formats = useFormats();
  const end = sessionEnd(state, now);
  if (end === null) return null;
  const late = Math.round(end.lateMs / MINUTE_MS);
  const time = formats.time(end.expectedAt);
  return (
    <p className={styles['quiet']}>
      {late > 0 ? t('agenda.endsLate', { time, minutes: late }) : t('agenda.ends', { time })}
    </p>
  );
}

function FinishedItems({ items }: { readonly items: readonly AgendaItem[] }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  return (
    <ul aria-label={t('agenda.finished')}>
      {items.map((item) => {
        const clock = itemClock(state, item.id, state.at);
        const over = Math.floor((clock?.overrunMs ?? 0) / MINUTE_MS);
        const minutes = Math.round(item.spentMs / MINUTE_MS);
        return (
          <li key={item.id} className={styles['done']}>
            <Icon name="check" size={18} />
            <p className={styles['plannedWords']}>
              <bdi>{item.title}</bdi>
              <span className={styles['quiet']}>
                {over > 0 ? t('agenda.spentOver', { minutes, over }) : t('agenda.minutesShort', { minutes })}
              </span>
            </p>
            <ItemMenu item={item} />
          </li>
        );
      })}
    </ul>
  );
}

/** Between two items, and before the first: the next one is one press away. */
function NoItem() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { asked, leave, dialog } = useLeaving();
  const next = nextItem(state);
  if (next === null || state.phase.name === 'planned') return null;
  const start = { type: 'StartItem', item: next.id, expected: agendaMark(state) } as const;
  if (state.agenda.ending !== null) {
    return (
      <div className={styles['running']}>
        <p className={styles['ending']} role="status">
          {t('agenda.endingNext', { title: next.title })}
        </p>
        <div className={styles['tools']}>
          <ActionButton size="small" command={{ ...start, running: 'end' }}>
            {t('agenda.endNow')}
          </ActionButton>
        </div>
      </div>
    );
  }
  return (
    <div>
      <ActionButton wide shortcut="item" command={asked(start)} onPress={() => leave(start)}>
        <span>{t('agenda.begin', { title: next.title })}</span>
      </ActionButton>
      {dialog}
    </div>
  );
}

function PlannedItems() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const { announcer } = useServices();
  const { items, version } = state.agenda;
  const planned = items.filter(({ status }) => status === 'planned');
  if (planned.length === 0) return null;
  return (
    <OrderList
      label={t('agenda.planned')}
      canMove={planned.length > 1}
      lines={planned.map((item) => ({
        id: item.id,
        name: item.title,
        content: <PlannedItem item={item} />,
      }))}
      onMove={(item, before) => {
        const command: PersonCommand = { type: 'MoveItem', item, before, version };
        const refused = off(command);
        if (refused === null) act(command);
        else announcer.say(refused);
      }}
    />
  );
}
