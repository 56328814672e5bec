import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { ClockRing } from '../../ui/clock-ring.js';
import { useClock } from '../floor/use-clock.js';
import { useLive } from '../live-context.js';
import styles from './composer.module.css';

const YieldDialog = lazy(async () => ({ default: (await import('./yield-dialog.js')).YieldDialog }));
const PutOffButton = lazy(async () => ({
  default: (await import('../round/put-off-button.js')).PutOffButton,
}));

/** I have the floor: said where I write, with what is left of my time and the way to pass it on. */
export function TurnBanner({ hasText }: { readonly hasText: boolean }) {
  const { t } = useTranslation();
  const { state, session } = useLive();
  const clock = useClock();
  const [asks, setAsks] = useState(false);
  const giveUp = (): void => {
    setAsks(false);
    if (state.turn !== null) session.send({ type: 'Yield', turn: state.turn.id });
  };
  const phase = clock?.view.phase ?? 'calm';
  const hint =
    phase === 'grace' || phase === 'over'
      ? t('composer.grace')
      : phase === 'calm'
        ? t(hasText ? 'composer.yourTurnDraft' : 'composer.yourTurnHint')
        : t('composer.timeShort');
  return (
    <div className={styles['banner']} data-tone={clock?.tone ?? 'floor'}>
      <ClockRing share={clock?.share ?? null} tone={clock?.tone ?? 'floor'} size={40} />
      <p className={styles['bannerWords']}>
        <strong>{t('composer.yourTurn')}</strong>
        {clock?.digits ? <span className={styles['bannerDigits']}>{clock.digits}</span> : null}
        <span className={styles['bannerHint']}>{clock?.standsBecause ?? hint}</span>
      </p>
      {state.turn?.way === 'round' && state.turn.posts === 0 ? (
        <Suspense>
          <PutOffButton />
        </Suspense>
      ) : null}
      <Button size="small" onPress={hasText ? () => setAsks(true) : giveUp}>
        {t('composer.yield')}
      </Button>
      {asks ? (
        <Suspense>
          <YieldDialog onYield={giveUp} onClose={() => setAsks(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
