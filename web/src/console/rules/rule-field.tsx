import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRange } from '../../../../src/core/session/policy.js';
import type { SettingValue } from '../../../../src/core/session/settings.js';
import { duration } from '../../../../src/core/texts/duration.js';
import type { SettingText, SettingTexts } from '../../../../src/core/texts/setting-texts.js';
import { Select } from '../../ui/select.js';
import { Switch } from '../../ui/switch.js';
import styles from './rules.module.css';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

interface FieldProps {
  readonly text: SettingText;
  readonly texts: SettingTexts;
  readonly value: SettingValue;
  readonly onChange: (value: SettingValue) => void;
  /** What is wrong with the value, in a sentence; null when nothing is. */
  readonly fault: string | null;
}

/** One rule as it can be changed: on or off, one of a few, a number or a time within its range. */
export function RuleField({ range, ...field }: FieldProps & { readonly range: LiveRange }) {
  const { text, value, onChange, fault } = field;
  switch (range.kind) {
    case 'switch':
      return (
        <Switch isOn={value === true} onChange={onChange} {...(fault === null ? {} : { hint: fault })}>
          {text.name}
        </Switch>
      );
    case 'choice':
      return (
        <div>
          <Select
            label={text.name}
            value={String(value)}
            onChange={onChange}
            options={range.of.map((one) => ({ value: one, label: text.values?.[one] ?? one }))}
          />
          {fault === null ? null : <p className={styles['fault']}>{fault}</p>}
        </div>
      );
    default:
      return <Quantity range={range} {...field} />;
  }
}

type QuantityRange = Extract<LiveRange, { kind: 'time' | 'number' }>;

/** A number, or a time in seconds or minutes; where it may be left out, that is one mark beside it. */
function Quantity({
  range,
  text,
  texts,
  value,
  onChange,
  fault,
}: FieldProps & { readonly range: QuantityRange }) {
  const { t } = useTranslation('staff');
  const [id, hintId] = [useId(), useId()];
  const isTime = range.kind === 'time';
  const [inMinutes, setInMinutes] = useState(
    isTime && typeof value === 'number' && value >= MINUTE_MS && value % MINUTE_MS === 0,
  );
  const unit = isTime ? (inMinutes ? MINUTE_MS : SECOND_MS) : 1;
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value / unit) : '');
  const isNone = value === null;
  const tell = (words: string, ofUnit: number): void => {
    // What is no number stays in the field, and is told to be outside of the range.
    onChange(words.trim() === '' ? Number.NaN : Math.round(Number(words.replace(',', '.')) * ofUnit));
  };
  const least = isTime ? duration(range.from) : String(range.from);
  const most = isTime ? duration(range.to) : String(range.to);
  return (
    <div className={styles['rule']}>
      <label htmlFor={id} className={styles['label']}>
        {text.name}
      </label>
      <div className={styles['quantity']}>
        <input
          id={id}
          className={styles['number']}
          inputMode="decimal"
          autoComplete="off"
          value={isNone ? '' : typed}
          disabled={isNone}
          aria-describedby={hintId}
          aria-invalid={fault !== null}
          onChange={(event) => {
            setTyped(event.target.value);
            tell(event.target.value, unit);
          }}
        />
        {isTime ? (
          <select
            className={styles['unit']}
            aria-label={t('rules.unitOf', { name: text.name })}
            value={inMinutes ? 'min' : 's'}
            disabled={isNone}
            onChange={(event) => {
              const minutes = event.target.value === 'min';
              setInMinutes(minutes);
              tell(typed, minutes ? MINUTE_MS : SECOND_MS);
            }}
          >
            <option value="s">{t('rules.seconds')}</option>
            <option value="min">{t('rules.minutes')}</option>
          </select>
        ) : null}
        {range.orNone ? (
          <label className={styles['none']}>
            <input
              type="checkbox"
              checked={isNone}
              onChange={(event) => {
                if (event.target.checked) onChange(null);
                else tell(typed, unit);
              }}
            />
            {text.none ?? texts.none}
          </label>
        ) : null}
      </div>
      <p id={hintId} className={fault === null ? styles['hint'] : styles['fault']}>
        {fault ?? t('rules.range', { from: least, to: most })}
      </p>
    </div>
  );
}
