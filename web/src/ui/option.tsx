import type { ReactNode } from 'react';
import { Checkbox, Radio } from 'react-aria-components';
import { Icon } from './icons.js';
import styles from './option.module.css';

interface OptionProps {
  readonly value: string;
  /** What choosing it means. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** One of several, of which one is chosen. */
export function RadioOption({ value, hint, children }: OptionProps) {
  return (
    <Radio value={value} className={styles['option']!}>
      <span className={styles['dot']} aria-hidden="true" />
      <Words hint={hint}>{children}</Words>
    </Radio>
  );
}

/** One of several, of which any are chosen. */
export function CheckOption({ value, hint, children }: OptionProps) {
  return (
    <Checkbox value={value} className={styles['option']!}>
      <span className={styles['box']} aria-hidden="true">
        <Icon name="check" size={16} />
      </span>
      <Words hint={hint}>{children}</Words>
    </Checkbox>
  );
}

function Words({ hint, children }: Omit<OptionProps, 'value'>) {
  return (
    <span>
      {children}
      {hint === undefined ? null : <span className={styles['hint']}>{hint}</span>}
    </span>
  );
}
