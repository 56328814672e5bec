import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { ClockRing } from '../../ui/clock-ring.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import styles from './floor-bar.module.css';
import { hasQueue } from '../../../../src/core/session/floor-mode.js';
import { openReports } from '../../../../src/core/session/reports.js';
import { useLive } from '../live-context.js';
import { useShortcuts } from '../../shortcuts/use-shortcuts.js';
import { RequestButton } from './request-button.js';
import { useClock } from './use-clock.js';
import { useFloorWords } from './use-floor-words.js';
import { useMyPartShort, useMyPlaces } from './use-my-place.js';

const NextButton = lazily(async () => {
  const [button] = await Promise.all([import('../../console/next-button.js'), needTexts('staff')]);
  return { default: button.NextButton };
});

/** The same on a phone, always in sight: who speaks, the clock, my place, and one button. */
export function FloorBar({
  onConsole,
  onPanel,
}: {
  /** Null for who does not lead. */
  readonly onConsole: (() => void) | null;
  /** Opens all that the bar has no room for. Null for who has it in the console. */
  readonly onPanel: (() => void) | null;
}) {
  const { t } = useTranslation();
  const words = useFloorWords();
  const clock = useClock();
  useShortcuts(onConsole === null ? {} : { console: onConsole });
  const { state, you } = useLive();
  // What the console shows first waits behind its button here.
  const isAwaited = openReports(state).length > 0 || state.leadOffers.has(you.person);
  const [place = null] = useMyPlaces();
  const part = useMyPartShort();
  // Who waits for something wants to know that first.
  const own = part ?? (hasQueue(state) ? place : null)?.short ?? null;
  return (
    <section className={styles['bar']} data-mine={words.isMine} aria-label={t('floor.label')}>
      {clock === null ? null : <ClockRing share={clock.share} tone={clock.tone} size={38} />}
      <div className={styles['words']} data-opens={onPanel !== null}>
        <p className={styles['line']}>
          {words.name === null || words.isMine ? (
            <strong>{words.label}</strong>
          ) : (
            <strong>
              <span className={styles['label']}>{words.label}</span> <bdi>{words.name}</bdi>
            </strong>
          )}
        </p>
        <p className={styles['second']} data-waiting={own !== null}>
          {own === null ? null : <span className={styles['own']}>{own}</span>}
          {clock?.digits ? <span className={styles['digits']}>{clock.digits}</span> : null}
          {clock?.standsBecause ? <span>{t('floor.standing')}</span> : null}
          {own !== null || words.isMine || words.unit === '' ? null : <bdi>{words.unit}</bdi>}
          {words.hint === null ? null : <span>{words.hint}</span>}
        </p>
        {onPanel === null ? null : (
          <Button kind="quiet" className={styles['open']} label={t('floor.label')} onPress={onPanel}>
            <Icon name="up" size={18} />
          </Button>
        )}
      </div>
      {onConsole === null ? (
        <div className={styles['ask']}>
          <RequestButton showsReason={false} />
        </div>
      ) : (
        <>
          <Suspense>
            <NextButton isSmall />
          </Suspense>
          <Button size="small" onPress={onConsole}>
            {isAwaited ? <Icon name="warning" size={18} /> : null}
            {t('floor.lead')}
            {isAwaited ? <VisuallyHidden>{t('floor.leadAwaited')}</VisuallyHidden> : null}
          </Button>
        </>
      )}
    </section>
  );
}
