import { CheckboxGroup, Label, Text } from 'react-aria-components';
import styles from './choice.module.css';
import { classes } from './classes.js';
import { CheckOption } from './option.js';

/** Any of several; where they are many, they scroll. */
export function Choices({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  /** With the chosen ones, in the order in which they were chosen. */
  readonly onChange: (value: readonly string[]) => void;
}) {
  return (
    <CheckboxGroup className={styles['group']!} value={[...value]} onChange={onChange}>
      <Label className={styles['label']}>{label}</Label>
      <Text slot="description" className={styles['hint']}>
        {hint}
      </Text>
      <div className={classes(styles['options'], styles['scroll'])}>
        {options.map((option) => (
          <CheckOption key={option.value} value={option.value} hint={option.hint}>
            <bdi>{option.label}</bdi>
          </CheckOption>
        ))}
      </div>
    </CheckboxGroup>
  );
}
