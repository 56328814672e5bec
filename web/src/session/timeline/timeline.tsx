import { Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import { useLive } from '../live-context.js';
import { EmptyTimeline } from './empty-timeline.js';
import { LivePreview } from './live-preview.js';
import { PendingRows } from './pending-rows.js';
import { contributionsAfter, rowsOf, type Row } from './rows.js';
import { RowView } from './row-view.js';
import { Speakers, type Speaker } from './speaker.js';
import styles from './timeline.module.css';
import { useFollowEnd } from './use-follow-end.js';

const LongList = lazily(async () => ({ default: (await import('./long-list.js')).LongList }));

/** From here on only what is in sight is in the page. */
const LONG = 200;

/** The discussion: what was said, by whom, in which order. */
export function Timeline() {
  const { t } = useTranslation();
  const { state, you, view, replica, session, readingMark } = useLive();
  const mark = useSyncExternalStore(readingMark.subscribe, readingMark.get);
  const [speakers] = useState(() => new Speakers());
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { revision } = view;
  // The timeline is one array that changes in place; the revision says when.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const rows = useMemo(() => rowsOf(replica.timeline, state, mark), [replica, state, mark, revision]);
  const last = replica.timeline.at(-1)?.seq ?? 0;
  const [isLong, setLong] = useState(false);
  const end = useFollowEnd(
    scroller,
    {
      first: rows[0]?.entry.seq ?? 0,
      last,
      size: rows.length + view.outbox.length,
    },
    isLong,
  );
  // Changed over only at the end, where nobody notices: not under the eyes of somebody who reads back.
  if (!isLong && end.isAtEnd && rows.length > LONG) setLong(true);
  const fresh = end.isAtEnd ? 0 : contributionsAfter(replica.timeline, end.leftAt).length;
  const speakerOf = (row: Row): Speaker | null => speakers.find(personOf(row), state, you);
  return (
    <section className={styles['timeline']} aria-label={t('timeline.label')}>
      {/* Scrolling by keyboard needs something that can have the focus. */}
      <div
        ref={setScroller}
        className={styles['scroller']}
        tabIndex={0}
        role="group"
        aria-label={t('timeline.label')}
        onScroll={end.onScroll}
      >
        <div className={styles['column']}>
          <Earlier
            hasMore={replica.olderBefore !== null}
            isLoading={view.loadingOlder}
            onLoad={() => void session.loadOlder()}
          />
          {rows.length === 0 ? <EmptyTimeline /> : null}
          {isLong ? (
            <Suspense>
              <LongList rows={rows} scroller={scroller} speakerOf={speakerOf} />
            </Suspense>
          ) : (
            <ol>
              {rows.map((row) => (
                <li key={row.key} className={styles['row']}>
                  <RowView row={row} speaker={speakerOf(row)} />
                </li>
              ))}
            </ol>
          )}
          <LivePreview />
          <PendingRows />
        </div>
      </div>
      {end.isAtEnd ? null : (
        <div className={styles['toEnd']}>
          <Button kind="primary" size="small" onPress={end.toEnd}>
            <Icon name="down" />
            {fresh > 0 ? t('timeline.newBelow', { count: fresh }) : t('timeline.toEnd')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Earlier({
  hasMore,
  isLoading,
  onLoad,
}: {
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onLoad: () => void;
}) {
  const { t } = useTranslation();
  if (!hasMore) return null;
  return (
    <p className={styles['earlier']}>
      <Button kind="quiet" onPress={onLoad}>
        {t(isLoading ? 'timeline.loadingOlder' : 'timeline.loadOlder')}
      </Button>
    </p>
  );
}

function personOf({ entry }: Row): string | null {
  if (entry.kind === 'contribution') return entry.author;
  return entry.kind === 'turn' ? entry.person : null;
}
