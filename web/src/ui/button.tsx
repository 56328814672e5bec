import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { classes } from './classes.js';

/** How much a button asks to be pressed. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

/** What a button can be given. */
export interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small' | 'large';
  readonly wide?: boolean;
  /** For a button that shows nothing but an icon. */
  readonly label?: string;
  /**
   * Off, and why: the button stays in reach of the keyboard, and a screen reader reads the reason
   * that is shown in the element of this id.
   */
  readonly off?: boolean;
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly type?: 'button' | 'submit';
  readonly className?: string | undefined;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** Our button. */
export function Button({
  kind = 'plain',
  size = 'normal',
  wide = false,
  label,
  off = false,
  describedBy,
  expanded,
  pressed,
  type = 'button',
  className,
  onPress,
  children,
}: ButtonProps) {
  return (
    <AriaButton
      type={type}
      className={classes(
        styles['button'],
        styles[kind],
        styles[size],
        wide && styles['wide'],
        off && styles['off'],
        className,
      )}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(off ? { 'aria-disabled': true } : {})}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(onPress === undefined ? {} : { onPress })}
    >
      {children}
    </AriaButton>
  );
}
