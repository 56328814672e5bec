import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { Icon } from './icons.js';
import styles from './menu.module.css';

/** One thing that can be done. */
export interface MenuAction {
  readonly key: string;
  readonly label: string;
  readonly isDanger?: boolean;
  /** Why it cannot be done now; null when it can. */
  readonly off: string | null;
  readonly act: () => void;
}

/** Three dots, or quiet words, that open a short list of what can be done with the thing beside them. */
export function Menu({
  label,
  text,
  actions,
}: {
  readonly label: string;
  /** In place of the dots. */
  readonly text?: string | undefined;
  readonly actions: readonly MenuAction[];
}) {
  return (
    <MenuTrigger>
      {text === undefined ? (
        <AriaButton className={styles['dots']!} aria-label={label}>
          <Icon name="more" />
        </AriaButton>
      ) : (
        <AriaButton className={styles['text']!}>
          {text} <Icon name="down" size={16} />
        </AriaButton>
      )}
      <Popover className={styles['popover']!} placement="bottom end">
        <AriaMenu
          className={styles['menu']!}
          onAction={(key) => actions.find((action) => action.key === key)?.act()}
          disabledKeys={actions.filter((action) => action.off !== null).map((action) => action.key)}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.key}
              id={action.key}
              textValue={action.label}
              className={styles['item']!}
              data-danger={action.isDanger ?? false}
            >
              <Text slot="label">{action.label}</Text>
              {action.off === null ? null : (
                <Text slot="description" className={styles['why']}>
                  {action.off}
                </Text>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
