import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../app/services.js';
import { printed, type Shortcut } from '../shortcuts/keys.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { AriaButton } from '../ui/aria-button.js';
import type { ButtonProps } from '../ui/button.js';
import styles from './console.module.css';

/** A button that a key presses as well. Pointing at it tells which, or why it is off. */
export function KeyButton({
  shortcut,
  why = null,
  onPress,
  ...button
}: ButtonProps & {
  readonly shortcut?: Shortcut | undefined;
  /** Why it is off; null when it is not. */
  readonly why?: string | null;
  readonly onPress: () => void;
}) {
  const { t } = useTranslation('staff');
  const [{ shortcuts }] = usePreferences();
  useShortcuts(shortcut === undefined ? {} : { [shortcut]: onPress });
  const hint = shortcut === undefined || !shortcuts ? null : t('console.key', { key: printed(shortcut) });
  const tip = why ?? hint;
  return (
    <TooltipTrigger
      delay={why === null ? 700 : 200}
      shouldCloseOnPress={why === null}
      isDisabled={tip === null}
    >
      <AriaButton {...button} onPress={onPress} />
      <Tooltip className={styles['tooltip']!} offset={6}>
        {tip}
      </Tooltip>
    </TooltipTrigger>
  );
}
