import { useTranslation } from 'react-i18next';
import { itemOf } from '../../../../src/core/session/agenda.js';
import { agendaMark } from '../../../../src/core/session/agenda-course.js';
import type { AgendaItem } from '../../../../src/core/session/state.js';
import { itemClock, nextItem } from '../../../../src/core/views/agenda-view.js';
import { itemTime } from '../../session/header/item-time.js';
import { useLive, useServerNow } from '../../session/live-context.js';
import { ActionButton } from '../action-button.js';
import { SignalLines } from '../signals/signal-lines.js';
import styles from './agenda.module.css';
import { ItemMenu } from './item-menu.js';
import { PreparedPrompts } from './prepared-prompts.js';
import { useLeaving } from './use-leaving.js';

const MINUTE_MS = 60_000;
const MORE_MINUTES = 5;

/** The item that runs: its time, its questions, and the way on. */
export function RunningItem({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation('staff');
  return (
    <section className={styles['running']} aria-label={t('agenda.running', { title: item.title })}>
      <div className={styles['head']}>
        <h3 className={styles['runningTitle']} dir="auto">
          {item.title}
        </h3>
        <ItemMenu item={item} />
      </div>
      <TimeLeft item={item} />
      <SignalLines place="agenda" />
      {item.note === '' ? null : (
        <p className={styles['note']} dir="auto">
          {item.note}
        </p>
      )}
      <PreparedPrompts item={item} canPut />
      <WayOn item={item} />
    </section>
  );
}

function TimeLeft({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const now = useServerNow();
  const clock = itemClock(state, item.id, now);
  if (clock === null) return null;
  const { phase, minutes } = itemTime(clock);
  const whole = Math.round(clock.wholeMs / MINUTE_MS);
  const words = {
    left: t('agenda.left', { minutes, whole }),
    'last-minute': t('agenda.lastMinute', { whole }),
    over: t(minutes === 0 ? 'agenda.justOver' : 'agenda.over', { minutes, whole }),
  };
  const share = Math.min(1, Math.max(0, 1 - clock.leftMs / clock.wholeMs));
  return (
    <div className={styles['time']} data-phase={phase}>
      <p>{words[phase]}</p>
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  );
}

function WayOn({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { asked, leave, dialog } = useLeaving();
  const { ending } = state.agenda;
  const next = nextItem(state);
  const start =
    next === null ? null : ({ type: 'StartItem', item: next.id, expected: agendaMark(state) } as const);
  if (ending !== null) {
    const now = { waiting: ending.fate, running: 'end' } as const;
    const after = itemOf(state, ending.next);
    return (
      <>
        <p className={styles['ending']} role="status">
          {t('agenda.ending')} {after ? t('agenda.endingNext', { title: after.title }) : null}
        </p>
        <div className={styles['tools']}>
          <ActionButton size="small" command={{ type: 'ReopenItem', item: item.id }}>
            {t('console.undo')}
          </ActionButton>
          <ActionButton
            size="small"
            command={
              after
                ? { type: 'StartItem', item: after.id, expected: agendaMark(state), ...now }
                : { type: 'FinishItem', item: item.id, ...now }
            }
          >
            {t('agenda.endNow')}
          </ActionButton>
        </div>
      </>
    );
  }
  const finish = { type: 'FinishItem', item: item.id } as const;
  return (
    <>
      <div className={styles['tools']}>
        {start === null ? null : (
          <ActionButton
            size="small"
            shortcut="item"
            command={asked(start)}
            label={t('agenda.nextNamed', { title: next?.title ?? '' })}
            onPress={() => leave(start)}
          >
            {t('agenda.next')}
          </ActionButton>
        )}
        <ActionButton
          size="small"
          shortcut="itemMore"
          label={t('agenda.extend', { minutes: MORE_MINUTES })}
          command={{ type: 'ExtendItem', item: item.id, minutes: MORE_MINUTES }}
        >
          {t('console.plusMinutes', { minutes: MORE_MINUTES })}
        </ActionButton>
        <ActionButton size="small" shortcut="itemEnd" command={asked(finish)} onPress={() => leave(finish)}>
          {t('agenda.finish')}
        </ActionButton>
      </div>
      {dialog}
    </>
  );
}
