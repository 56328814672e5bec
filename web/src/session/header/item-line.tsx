import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemClock, runningItem } from '../../../../src/core/views/agenda-view.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useItemTimeWords } from './use-item-time-words.js';
import { useLive, useServerNow } from '../live-context.js';
import styles from './item-line.module.css';

const AgendaDialog = lazily(async () => ({
  default: (await import('../agenda/agenda-dialog.js')).AgendaDialog,
}));

/** The agenda item that runs, how much of its time is left, and behind it the whole agenda; nothing where there is none. */
export function ItemLine() {
  const { t } = useTranslation();
  const { state } = useLive();
  const now = useServerNow();
  const timeWords = useItemTimeWords();
  const [isOpen, setOpen] = useState(false);
  const { phase, agenda } = state;
  // Before the session the agenda is on the page.
  if (agenda.items.length === 0 || phase.name === 'planned' || phase.name === 'closed') return null;
  const item = runningItem(state);
  const clock = itemClock(state, item?.id ?? null, now);
  return (
    <div className={styles['line']} data-runs={item !== null}>
      <Button kind="quiet" size="small" className={styles['item']} onPress={() => setOpen(true)}>
        {item === null || clock === null ? (
          t('agenda.label')
        ) : (
          <span className={styles['words']} title={item.title}>
            <bdi className={styles['title']}>{item.title}</bdi>{' '}
            <span className={styles['time']}>{timeWords(clock)}</span>
            <VisuallyHidden>{t('agenda.open')}</VisuallyHidden>
          </span>
        )}
        <Icon name="down" size={16} />
      </Button>
      {isOpen ? (
        <Suspense>
          <AgendaDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
