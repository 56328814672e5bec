import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { ClockRing } from '../../ui/clock-ring.js';
import { RequestMenu } from '../floor/request-menu-later.js';
import styles from './call.module.css';
import type { MyCall } from './use-my-call.js';

/** I am asked to speak: said where I write, with the time to answer and the three answers (T26). */
export function CallBanner({
  call,
  hasText,
  onPanel,
}: {
  readonly call: MyCall;
  readonly hasText: boolean;
  /** Opens the list, where nothing else on the page does. */
  readonly onPanel: (() => void) | null;
}) {
  const { t } = useTranslation();
  const whyId = useId();
  const { accept, notYet, decline, secondsLeft } = call;
  const why = accept.off ?? notYet?.off ?? null;
  return (
    <section className={styles['banner']} aria-label={t('call.title')}>
      <div className={styles['head']}>
        <ClockRing share={call.share} tone={secondsLeft === null ? 'held' : 'floor'} size={40} />
        <p className={styles['words']}>
          <strong className={styles['title']}>{t('call.title')}</strong>
          <span>
            {t(hasText ? 'call.hintDraft' : 'call.hint')}
            {secondsLeft === null ? null : (
              <span className={styles['left']}> {t('call.left', { count: secondsLeft })}</span>
            )}
          </span>
        </p>
        {onPanel === null ? null : (
          <Suspense>
            <RequestMenu isSmall onlyOrder onPanel={onPanel} />
          </Suspense>
        )}
      </div>
      <div className={styles['answers']}>
        <Button
          kind="primary"
          className={styles['accept']}
          off={accept.off !== null || call.isAnswered}
          describedBy={accept.off === null ? undefined : whyId}
          onPress={call.acceptToWrite}
        >
          {t('call.accept')}
        </Button>
        {notYet === null ? null : (
          <Button
            off={notYet.off !== null || call.isAnswered}
            describedBy={notYet.off === null ? undefined : whyId}
            onPress={notYet.give}
          >
            {t('call.notYet')}
          </Button>
        )}
        <Button kind="quiet" off={decline.off !== null || call.isAnswered} onPress={decline.give}>
          {t('call.decline')}
        </Button>
      </div>
      {why === null ? null : (
        <p id={whyId} className={styles['why']}>
          {why}
        </p>
      )}
    </section>
  );
}
