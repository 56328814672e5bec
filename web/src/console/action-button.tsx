import { useId, type ReactNode } from 'react';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { useServices } from '../app/services.js';
import type { Shortcut } from '../shortcuts/keys.js';
import type { ButtonKind } from '../ui/button.js';
import { VisuallyHidden } from '../ui/visually-hidden.js';
import { KeyButton } from './key-button.js';
import { useAct } from './use-act.js';

/** A button that gives one command. When the rules would refuse it, it is off and says why. */
export function ActionButton({
  id,
  command,
  kind = 'plain',
  size = 'normal',
  wide = false,
  label,
  shortcut,
  onPress,
  children,
}: {
  readonly id?: string;
  /** What is asked of the rules, and given unless `onPress` asks something first. */
  readonly command: PersonCommand;
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small' | 'large';
  readonly wide?: boolean;
  readonly label?: string;
  readonly shortcut?: Shortcut;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}) {
  const { off, act } = useAct();
  const { announcer } = useServices();
  const reasonId = useId();
  const why = off(command);
  const press = (): void => {
    if (why !== null) announcer.say(why);
    else if (onPress === undefined) act(command);
    else onPress();
  };
  return (
    <>
      <KeyButton
        {...(id === undefined ? {} : { id })}
        kind={kind}
        size={size}
        wide={wide}
        shortcut={shortcut}
        why={why}
        off={why !== null}
        describedBy={why === null ? undefined : reasonId}
        onPress={press}
        {...(label === undefined ? {} : { label })}
      >
        {children}
      </KeyButton>
      {why === null ? null : <VisuallyHidden id={reasonId}>{why}</VisuallyHidden>}
    </>
  );
}
