import { useId, type ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

/** On or off, at once. */
export function Switch({
  isOn,
  isOff = false,
  onChange,
  hint,
  children,
}: {
  readonly isOn: boolean;
  /** It cannot be changed; the hint says why. */
  readonly isOff?: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const hintId = useId();
  return (
    <div>
      <AriaSwitch
        className={styles['switch']!}
        isSelected={isOn}
        isDisabled={isOff}
        onChange={onChange}
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
      >
        <span className={styles['track']} aria-hidden="true" />
        {children}
      </AriaSwitch>
      {hint === undefined ? null : (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
