import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useLive } from '../live-context.js';
import styles from './floor.module.css';
import { RequestMenu } from './request-menu-later.js';
import { useMyRequest } from './use-my-request.js';

/**
 * Asks for the floor, or takes that back. When it is off, it says why and what would help: in sight
 * where there is room (`showsReason`), otherwise for screen readers, and the composer shows it.
 */
export function RequestButton({ showsReason }: { readonly showsReason: boolean }) {
  const { t } = useTranslation();
  const { session, state } = useLive();
  const request = useMyRequest();
  const reasonId = useId();
  if (request.isPointless) {
    return (
      <Suspense>
        <RequestMenu isSmall={!showsReason} onlyOrder />
      </Suspense>
    );
  }
  const send = (): void => {
    if (request.command !== null && request.off === null && !request.isUnderWay)
      session.send(request.command);
  };
  const reason = request.off === null ? null : `${request.off.message} ${request.off.remedy}`;
  const label = request.isUnderWay
    ? 'queue.requesting'
    : request.isWaiting
      ? showsReason
        ? 'queue.withdraw'
        : 'queue.withdrawShort'
      : showsReason
        ? 'queue.request'
        : 'queue.requestShort';
  return (
    <>
      <Button
        kind={request.isWaiting || reason !== null || state.mode === 'round' ? 'plain' : 'primary'}
        size={showsReason ? 'normal' : 'small'}
        wide={showsReason}
        off={reason !== null}
        describedBy={reason === null ? undefined : reasonId}
        onPress={send}
      >
        {request.isWaiting ? null : <Icon name="hand" />}
        {t(label)}
      </Button>
      {reason === null ? null : showsReason ? (
        <p id={reasonId} className={styles['reason']}>
          {reason}
        </p>
      ) : (
        <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
      )}
      <Suspense fallback={showsReason ? null : <span className={styles['menuToCome']} />}>
        <RequestMenu isSmall={!showsReason} onlyOrder={false} />
      </Suspense>
    </>
  );
}
