import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.js';
import styles from './plan-fields.module.css';
import type { PlanWords } from './plan-words.js';

/** What a meeting is called and when it begins: to plan one, and to change what is planned. */
export function PlanFields({
  value,
  onChange,
}: {
  readonly value: PlanWords;
  readonly onChange: (value: PlanWords) => void;
}) {
  const { t } = useTranslation('staff');
  return (
    <>
      <Field
        label={t('network.sessionTitle')}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
        required
        autoFocus
      />
      <div className={styles['pair']}>
        <Field
          label={t('network.sessionDate')}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
          type="date"
          required
        />
        <Field
          label={t('network.sessionTime')}
          hint={t('network.sessionTimeHint')}
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
          type="time"
          required
        />
      </div>
    </>
  );
}
