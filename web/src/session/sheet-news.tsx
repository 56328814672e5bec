import type { ReactNode } from 'react';
import { RefusedNotice } from './refused-notice.js';
import styles from './sheet-news.module.css';

/**
 * At the end of a sheet above the discussion, in sight however long it is: what the server refused, beside what was
 * pressed, since the place where the page tells it is hidden now; and what else must not be missed.
 */
export function SheetNews({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <div className={styles['news']} role="alert">
        <RefusedNotice />
      </div>
      {children === undefined ? null : <div className={styles['news']}>{children}</div>}
    </>
  );
}
