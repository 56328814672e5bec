import type { MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { classes } from './classes.js';

/** How much a button asks to be pressed. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

/** What a button can be given. */
export interface ButtonProps {
  /** For a key, or another button, that leads to this one. */
  readonly id?: string;
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

/**
 * Our button: the browser's own, so that a participant's first load carries no more than it needs. Where React Aria
 * has to know of a button, as beside a tooltip, it is `AriaButton`.
 */
export function Button({ id, onPress, type = 'button', children, ...props }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    // Safari gives no focus to a button that is clicked; a dialog needs to know where to give it back.
    event.currentTarget.focus({ preventScroll: true });
    onPress?.();
  };
  return (
    <button id={id} type={type} className={buttonClasses(props)} {...buttonAria(props)} onClick={press}>
      {children}
    </button>
  );
}

type Looks = Pick<ButtonProps, 'kind' | 'size' | 'wide' | 'off' | 'className'>;

/** How a button looks. */
export function buttonClasses({
  kind = 'plain',
  size = 'normal',
  wide = false,
  off = false,
  className,
}: Looks): string {
  return classes(
    styles['button'],
    styles[kind],
    styles[size],
    wide && styles['wide'],
    off && styles['off'],
    className,
  );
}

interface ButtonAria {
  readonly 'aria-label'?: string;
  readonly 'aria-disabled'?: true;
  readonly 'aria-describedby'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-pressed'?: boolean;
}

/** What a button says to assistive technology. */
export function buttonAria({
  label,
  off = false,
  describedBy,
  expanded,
  pressed,
}: Pick<ButtonProps, 'label' | 'off' | 'describedBy' | 'expanded' | 'pressed'>): ButtonAria {
  return {
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(off ? { 'aria-disabled': true } : {}),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
    ...(pressed === undefined ? {} : { 'aria-pressed': pressed }),
  };
}
