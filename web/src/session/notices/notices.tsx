import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CarriedInNotice } from './carried-in-notice.js';
import { FateNotices } from './fate-notices.js';
import { FollowUpNotices } from './follow-up-notices.js';
import { GroupNotice } from './group-notice.js';
import styles from './notices.module.css';
import { useDismissed } from './use-dismissed.js';

/** Above the composer: what the group is asked, what I am asked to write, what became of my requests. */
export function Notices() {
  const { t } = useTranslation('notices');
  const place = useRef<HTMLDivElement>(null);
  const dismissed = useDismissed();
  // What was pressed goes with its notice: without this, the keyboard would begin again at the top of the page.
  const keepFocus = (): void => place.current?.focus({ preventScroll: true });
  return (
    <div ref={place} className={styles['notices']} tabIndex={-1} role="group" aria-label={t('notice.label')}>
      <GroupNotice onDone={keepFocus} />
      <FollowUpNotices onDone={keepFocus} />
      <FateNotices dismissed={dismissed} onDone={keepFocus} />
      <CarriedInNotice dismissed={dismissed} onDone={keepFocus} />
    </div>
  );
}
