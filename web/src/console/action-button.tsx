import { useId, type ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { useServices } from '../app/services.js';
import { AriaButton } from '../ui/aria-button.js';
import type { ButtonKind } from '../ui/button.js';
import { VisuallyHidden } from '../ui/visually-hidden.js';
import styles from './console.module.css';
import { useAct } from './use-act.js';

/** A button that gives one command. When the rules would refuse it, it is off and says why. */
export function ActionButton({
  command,
  kind = 'plain',
  size = 'normal',
  wide = false,
  label,
  onPress,
  children,
}: {
  /** What is asked of the rules, and given unless `onPress` asks something first. */
  readonly command: PersonCommand;
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small' | 'large';
  readonly wide?: boolean;
  readonly label?: string;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}) {
  const { off, act } = useAct();
  const { announcer } = useServices();
  const reasonId = useId();
  const reason = off(command);
  const press = (): void => {
    if (reason !== null) announcer.say(reason);
    else if (onPress === undefined) act(command);
    else onPress();
  };
  return (
    <>
      <TooltipTrigger delay={200} shouldCloseOnPress={false} isDisabled={reason === null}>
        <AriaButton
          kind={kind}
          size={size}
          wide={wide}
          off={reason !== null}
          describedBy={reason === null ? undefined : reasonId}
          onPress={press}
          {...(label === undefined ? {} : { label })}
        >
          {children}
        </AriaButton>
        <Tooltip className={styles['tooltip']!} offset={6}>
          {reason}
        </Tooltip>
      </TooltipTrigger>
      {reason === null ? null : <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>}
    </>
  );
}
