import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaMark } from '../../../../src/core/session/agenda-course.js';
import type { AgendaItem } from '../../../../src/core/session/state.js';
import { useLive } from '../../session/live-context.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { ActionButton } from '../action-button.js';
import styles from './agenda.module.css';
import { ItemMenu } from './item-menu.js';
import { PreparedPrompts } from './prepared-prompts.js';
import { useLeaving } from './use-leaving.js';

const MINUTE_MS = 60_000;

/** An item that is still to come: one line, and what it is made of when somebody wants to see it. */
export function PlannedItem({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { asked, leave, dialog } = useLeaving();
  const [isOpen, setOpen] = useState(false);
  const start = { type: 'StartItem', item: item.id, expected: agendaMark(state) } as const;
  const minutes = Math.round(item.timeboxMs / MINUTE_MS);
  return (
    <div className={styles['planned']}>
      <div className={styles['head']}>
        <p className={styles['plannedWords']}>
          <bdi className={styles['title']}>{item.title}</bdi>
          <span className={styles['quiet']}>
            {t('agenda.minutesShort', { minutes })}
            {item.mode === 'queue' ? null : ` · ${t(`floorMode.${item.mode}`)}`}
          </span>
        </p>
        <Button
          kind="quiet"
          size="small"
          expanded={isOpen}
          label={t('agenda.details', { title: item.title })}
          onPress={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'up' : 'down'} size={18} />
        </Button>
        <ItemMenu item={item} />
      </div>
      {isOpen ? (
        <div className={styles['details']}>
          {item.note === '' ? null : (
            <p className={styles['note']} dir="auto">
              {item.note}
            </p>
          )}
          <PreparedPrompts item={item} canPut={false} />
          <div className={styles['tools']}>
            <ActionButton size="small" command={asked(start)} onPress={() => leave(start)}>
              {t('agenda.startThis')}
            </ActionButton>
          </div>
        </div>
      ) : null}
      {dialog}
    </div>
  );
}
