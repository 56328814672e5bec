import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Row } from './rows.js';
import { RowView } from './row-view.js';
import type { Speaker } from './speaker.js';
import styles from './timeline.module.css';

/** A guess of a row's height, until it has been seen. */
const ROW_PX = 120;

/** A long discussion: the page holds only the rows around those in sight. */
export function LongList({
  rows,
  scroller,
  speakerOf,
}: {
  readonly rows: readonly Row[];
  readonly scroller: HTMLDivElement | null;
  readonly speakerOf: (row: Row) => Speaker | null;
}) {
  const [list, setList] = useState<HTMLOListElement | null>(null);
  const above = list?.offsetTop ?? 0;
  // The compiler would keep what this hook gives, which changes in place; nothing here is compiled.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
    scrollMargin: above,
    anchorTo: 'end',
    followOnAppend: true,
  });
  // It takes over from the plain list only at the end.
  const goToEnd = useEffectEvent(() => virtualizer.scrollToEnd());
  useLayoutEffect(() => goToEnd(), []);
  return (
    <ol ref={setList} className={styles['long']} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return row === undefined ? null : (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className={styles['row']}
            style={{ transform: `translateY(${item.start - above}px)` }}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
          >
            <RowView row={row} speaker={speakerOf(row)} />
          </li>
        );
      })}
    </ol>
  );
}
