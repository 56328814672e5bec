import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionTemplate } from '../../../src/core/protocol/http.js';
import type { FloorMode } from '../../../src/core/session/events.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { Choice } from '../ui/choice.js';
import { minutesOf } from './session-plan.js';
import styles from './template-choice.module.css';

const NONE = 'none';

/** Chooses what the agenda is made from, and shows it. */
export function TemplateChoice({
  templates,
  value,
  onChange,
}: {
  readonly templates: readonly SessionTemplate[];
  readonly value: SessionTemplate | null;
  readonly onChange: (template: SessionTemplate | null) => void;
}) {
  const { t } = useTranslation('staff');
  const inLanguage = useBilingual();
  return (
    <div className={styles['choice']}>
      <Choice
        label={t('network.template')}
        value={value?.id ?? NONE}
        onChange={(id) => onChange(templates.find((template) => template.id === id) ?? null)}
        options={[
          { value: NONE, label: t('network.templateNone'), hint: t('network.templateNoneHint') },
          ...templates.map((template) => ({
            value: template.id,
            label: inLanguage(template.title),
            hint: inLanguage(template.summary),
          })),
        ]}
      />
      {value === null ? null : <TemplatePreview template={value} />}
    </div>
  );
}

/** The items of a template in order, with their time, their mode and the questions that are prepared for them. */
function TemplatePreview({ template }: { readonly template: SessionTemplate }) {
  const { t } = useTranslation('staff');
  const inLanguage = useBilingual();
  const heading = useId();
  return (
    <section className={styles['preview']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['heading']}>
        {t('network.agenda')}
      </h3>
      <p className={styles['quiet']} role="status">
        {t('network.agendaTime', { items: template.items.length, minutes: minutesOf(template) })}
      </p>
      <ol className={styles['items']}>
        {template.items.map((item) => (
          <li key={item.title.en}>
            <p>
              <span className={styles['title']}>{inLanguage(item.title)}</span>{' '}
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
