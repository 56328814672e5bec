import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for those who do not see the rest. */
export function VisuallyHidden({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <span className={styles['hidden']} id={id}>
      {children}
    </span>
  );
}
