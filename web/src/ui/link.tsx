import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ButtonKind } from './button.js';
import styles from './button.module.css';
import { classes } from './classes.js';

/** A link that looks like a button: it leads somewhere. */
export function ButtonLink({
  to,
  kind = 'plain',
  children,
}: {
  readonly to: string;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}) {
  return (
    <Link to={to} className={classes(styles['button'], styles[kind])} style={{ textDecoration: 'none' }}>
      {children}
    </Link>
  );
}
