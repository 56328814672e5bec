import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorMode } from '../../../src/core/session/events.js';
import { useBilingual } from '../texts/use-bilingual.js';
import styles from './agenda-preview.module.css';
import { minutesOf, type AgendaLine } from './session-plan.js';

/** The items of an agenda in order, with their time, their mode and the questions that are prepared for them. */
export function AgendaPreview({ items }: { readonly items: readonly AgendaLine[] }) {
  const { t } = useTranslation('staff');
  const inLanguage = useBilingual();
  const heading = useId();
  return (
    <section className={styles['preview']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['heading']}>
        {t('network.agenda')}
      </h3>
      <p className={styles['quiet']} role="status">
        {t('network.agendaTime', { items: items.length, minutes: minutesOf(items) })}
      </p>
      <ol className={styles['items']}>
        {items.map((item, index) => (
          <li key={`${index} ${item.title.pl}`}>
            <p>
              <bdi className={styles['title']}>{inLanguage(item.title)}</bdi>{' '}
              <span className={styles['quiet']}>
                {t('network.itemMinutes', { minutes: item.minutes })} · {t(MODES[item.mode])}
              </span>
            </p>
            {item.prompts.map((prompt) => (
              <p key={prompt.en} className={styles['quiet']}>
                {inLanguage(prompt)}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p className={styles['quiet']}>{t('network.agendaHint')}</p>
    </section>
  );
}

const MODES = {
  open: 'network.itemOpen',
  queue: 'network.itemQueue',
  round: 'network.itemRound',
  moderator: 'network.itemModerator',
  hidden: 'network.itemHidden',
  paused: 'network.itemPaused',
} as const satisfies Record<FloorMode, string>;
