import { Label, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { RadioOption } from './option.js';

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
          <RadioOption key={option.value} value={option.value} hint={option.hint}>
            {option.label}
          </RadioOption>
        ))}
      </div>
    </RadioGroup>
  );
}
