import { Button } from 'react-aria-components';
import { buttonAria, buttonClasses, type ButtonProps } from './button.js';

/** Our button as one of React Aria's, for what has to know of it: a tooltip, a menu. */
export function AriaButton({ id, onPress, type = 'button', children, ...props }: ButtonProps) {
  return (
    <Button
      {...(id === undefined ? {} : { id })}
      type={type}
      className={buttonClasses(props)}
      {...buttonAria(props)}
      {...(onPress === undefined ? {} : { onPress })}
    >
      {children}
    </Button>
  );
}
