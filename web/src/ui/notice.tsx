import type { ReactNode } from 'react';
import { classes } from './classes.js';
import { Icon, type IconName } from './icons.js';
import styles from './notice.module.css';

/** What a notice is about: one of the four meanings, or nothing in particular. */
export type NoticeTone = 'floor' | 'attention' | 'held' | 'danger' | 'plain';

const SHAPES: Readonly<Record<NoticeTone, IconName>> = {
  floor: 'hand',
  attention: 'warning',
  held: 'lock',
  danger: 'warning',
  plain: 'notes',
};

/** A sentence that matters now, with what can be done about it. */
export function Notice({
  tone,
  icon,
  title,
  children,
  actions,
}: {
  readonly tone: NoticeTone;
  readonly icon?: IconName;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={classes(styles['notice'], styles[tone])}>
      <Icon name={icon ?? SHAPES[tone]} />
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {children === undefined ? null : <p>{children}</p>}
      </div>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
