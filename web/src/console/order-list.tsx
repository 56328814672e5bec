import { useId, type ReactNode } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../src/core/session/ids.js';
import { Icon } from '../ui/icons.js';
import styles from './order-list.module.css';

/** One line of a list that is put in order by hand. */
export interface OrderLine {
  readonly id: Seq;
  /** How the line is called by screen readers. */
  readonly name: string;
  readonly content: ReactNode;
}

/** A list whose lines are moved by dragging: with the pointer, a finger, or the keyboard. */
export function OrderList({
  label,
  lines,
  canMove = true,
  onMove,
}: {
  readonly label: string;
  readonly lines: readonly OrderLine[];
  readonly canMove?: boolean;
  /** A line goes before another one; null: to the end. */
  readonly onMove: (line: Seq, before: Seq | null) => void;
}) {
  const { t } = useTranslation('staff');
  const type = useId();
  // Always given, since a list cannot begin or cease to have them while it is shown.
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canMove,
    getItems: (keys) => [...keys].map((key) => ({ [type]: String(key) })),
    acceptedDragTypes: [type],
    getDropOperation: () => 'move',
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles['place']!} />,
    onReorder: ({ keys, target }) => {
      const [moved] = keys;
      if (moved === undefined) return;
      const onto = lines.findIndex(({ id }) => id === target.key);
      const before = lines[target.dropPosition === 'before' ? onto : onto + 1]?.id ?? null;
      if (before !== moved) onMove(Number(moved), before);
    },
  });
  return (
    <GridList
      aria-label={label}
      className={styles['list']!}
      keyboardNavigationBehavior="tab"
      disallowTypeAhead
      dragAndDropHooks={dragAndDropHooks}
    >
      {lines.map(({ id, name, content }) => (
        <GridListItem key={id} id={id} textValue={name} className={styles['line']!}>
          {canMove ? (
            <Button slot="drag" className={styles['handle']!} aria-label={t('order.drag', { name })}>
              <Icon name="grip" />
            </Button>
          ) : null}
          <div className={styles['content']}>{content}</div>
        </GridListItem>
      ))}
    </GridList>
  );
}
