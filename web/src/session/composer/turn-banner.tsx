import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../../src/core/session/state.js';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { ClockRing } from '../../ui/clock-ring.js';
import { lazily } from '../../ui/lazily.js';
import { RequestMenu } from '../floor/request-menu-later.js';
import { useClock } from '../floor/use-clock.js';
import { useLive } from '../live-context.js';
import styles from './composer.module.css';
import { handsOf } from './hands.js';

const YieldToDialog = lazily(async () => {
  const [dialog] = await Promise.all([import('./yield-to-dialog.js'), needTexts('interruptions')]);
  return { default: dialog.YieldToDialog };
});
const YieldDialog = lazily(async () => ({ default: (await import('./yield-dialog.js')).YieldDialog }));
const PutOffButton = lazily(async () => ({
  default: (await import('../round/put-off-button.js')).PutOffButton,
}));

/** I have the floor: said where I write, with what is left of my time and the way to pass it on. */
export function TurnBanner({
  hasText,
  onPanel,
}: {
  readonly hasText: boolean;
  /** Opens the list, where nothing else on the page does. */
  readonly onPanel: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { state, session } = useLive();
  const clock = useClock();
  const [asks, setAsks] = useState(false);
  const giveUp = (): void => {
    setAsks(false);
    if (state.turn !== null) session.send({ type: 'Yield', turn: state.turn.id });
  };
  const { turn } = state;
  const hands = turn === null ? null : handsOf(state, turn, clock?.view.leftMs ?? null);
  const phase = clock?.view.phase ?? 'calm';
  const between = turn === null ? null : betweenHint(turn);
  const hint =
    phase === 'grace' || phase === 'over'
      ? t('composer.grace')
      : phase === 'calm'
        ? t(between ?? (hasText ? 'composer.yourTurnDraft' : 'composer.yourTurnHint'))
        : t('composer.timeShort');
  return (
    <div className={styles['banner']} data-tone={clock?.tone ?? 'floor'}>
      <ClockRing share={clock?.share ?? null} tone={clock?.tone ?? 'floor'} size={40} />
      <p className={styles['bannerWords']}>
        <strong>{t('composer.yourTurn')}</strong>
        {clock?.digits ? <span className={styles['bannerDigits']}>{clock.digits}</span> : null}
        <span className={styles['bannerHint']}>{clock?.standsBecause ?? hint}</span>
      </p>
      {turn?.way === 'round' && turn.posts === 0 ? (
        <Suspense>
          <PutOffButton />
        </Suspense>
      ) : null}
      <Button size="small" onPress={hasText || hands !== null ? () => setAsks(true) : giveUp}>
        {t(turn?.takesQuestions ? 'between.finish' : 'composer.yield')}
      </Button>
      {onPanel === null ? null : (
        <Suspense>
          <RequestMenu isSmall onlyOrder onPanel={onPanel} />
        </Suspense>
      )}
      {asks ? (
        <Suspense>
          {turn !== null && hands !== null ? (
            <YieldToDialog turn={turn} hands={hands} hasText={hasText} onClose={() => setAsks(false)} />
          ) : (
            <YieldDialog onYield={giveUp} onClose={() => setAsks(false)} />
          )}
        </Suspense>
      ) : null}
    </div>
  );
}

/** What I have the floor for, where that is no speech of my own. */
function betweenHint(turn: Turn) {
  if (turn.way === 'interposed') return 'between.askOnce';
  if (turn.kind === 'order') return 'between.explainOnce';
  return turn.takesQuestions ? 'between.forQuestionsMine' : null;
}
