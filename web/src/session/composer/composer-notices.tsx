import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { OUTBOX_LIMIT } from '../../live/outbox.js';
import { useMyRequest } from '../floor/use-my-request.js';
import { useLive } from '../live-context.js';
import { RefusedNotice } from '../refused-notice.js';
import { OtherDraftNotice } from './other-draft-notice.js';
import styles from './composer.module.css';

/** What I should know about what I wrote or pressed: refused, out of time, too much under way. */
export function ComposerNotices({ hasText }: { readonly hasText: boolean }) {
  const { t } = useTranslation();
  const { view } = useLive();
  return (
    <div className={styles['notices']} role="alert">
      <OtherDraftNotice />
      <RefusedNotice />
      <TimeOverNotice hasText={hasText} />
      {view.outbox.length >= OUTBOX_LIMIT ? <Notice tone="attention" title={t('composer.full')} /> : null}
    </div>
  );
}

/** My turn ended while something was still unsent: it is here, and this is how it can be said. */
function TimeOverNotice({ hasText }: { readonly hasText: boolean }) {
  const { t } = useTranslation();
  const { state, you, session } = useLive();
  const request = useMyRequest();
  const { lastTurn, turn } = state;
  const isOver = lastTurn?.person === you.person && turn?.person !== you.person;
  if (!hasText || !isOver || request.isWaiting || state.phase.name === 'closed') return null;
  const isGone = lastTurn.reason === 'speaker_gone';
  if (lastTurn.reason !== 'time_expired' && !isGone) return null;
  const canAsk = request.off === null && request.command !== null;
  return (
    <Notice
      tone="attention"
      title={t(isGone ? 'composer.goneOver' : 'composer.over')}
      actions={
        canAsk ? (
          <Button
            size="small"
            kind="primary"
            onPress={() => request.command !== null && session.send(request.command)}
          >
            {t('composer.askAgain')}
          </Button>
        ) : undefined
      }
    >
      {t('composer.overHint')}
    </Notice>
  );
}
