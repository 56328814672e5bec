import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';

/** One of a few, all of them in sight. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <RadioGroup
      className={styles['group']!}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Label className={styles['label']}>{label}</Label>
      <div className={styles['options']}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles['option']!}>
            <span className={styles['dot']} aria-hidden="true" />
            <span>
              {option.label}
              {option.hint === undefined ? null : <span className={styles['hint']}>{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
